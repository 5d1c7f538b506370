import { faultAt } from './fault.ts';
import { type Repaired, repaired } from './repair.ts';

/** The only directive that changes nothing, where a line of dashes ends it. */
const HARMLESS = /^%YAML +1\.2\s*$/;

/** A text without the lines at its head that would have everything behind them read otherwise, such as `%YAML 1.1`. */
export function withoutDirectives(text: string): Repaired {
  const begin = text.search(/(?<![^\n])(?!%|[^\S\n]*(?:#|\n|$))|$/);
  const isEnded = text.startsWith('---', begin);
  const directives = text.slice(0, begin).matchAll(/(?<![^\n])%[^\r\n]*/g);
  const changes = [...directives].flatMap(({ index: at, 0: line }) => {
    if (isEnded && HARMLESS.test(line)) return [];
    const written = line.trimEnd();
    const fault = faultAt('yaml-directive', at, written.length, { line: written.slice(0, 60) });
    return [{ at, removed: line.length, inserted: '', fault }];
  });
  return repaired(text, changes);
}

/** A text without the lines of Markdown that fence it off, at its beginning and its end. */
export function withoutFences(text: string): Repaired {
  const found = [/^\s*(`{3,}|~{3,})[^\r\n]*/, /(?<=\n)(`{3,}|~{3,})(?=\s*$)/].flatMap((fence) => {
    const match = fence.exec(text);
    if (!match) return [];
    const [all, mark = ''] = match;
    const at = match.index + all.indexOf(mark);
    const removed = match.index + all.length - at;
    return [{ at, removed, inserted: '', fault: faultAt('markdown-fence', at, mark.length) }];
  });
  return repaired(text, found);
}
