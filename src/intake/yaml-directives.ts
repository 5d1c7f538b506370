import { faultAt } from './fault.ts';
import { type Change, type Repaired, repaired } from './repair.ts';

/** The only directive that changes nothing, where a line of dashes ends it. */
const HARMLESS = /^%YAML +1\.2\s*$/;

/** A text without the lines at its head that would have everything behind them read otherwise, such as `%YAML 1.1`. */
export function withoutDirectives(text: string): Repaired {
  const found: (Change & { isHarmless: boolean })[] = [];
  let isEnded = false;
  for (let at = 0; at < text.length; ) {
    const line = /^[^\r\n]*/.exec(text.slice(at, at + 1000))?.[0] ?? '';
    if (!/^(%|\s*(#|$))/.test(line)) {
      isEnded = line.startsWith('---');
      break;
    }
    const written = line.trimEnd();
    if (line.startsWith('%'))
      found.push({
        at,
        removed: line.length,
        inserted: '',
        isHarmless: HARMLESS.test(line),
        fault: faultAt('yaml-directive', at, written.length, { line: written.slice(0, 60) }),
      });
    at += line.length + 1;
  }
  return repaired(
    text,
    found.filter(({ isHarmless }) => !isHarmless || !isEnded),
  );
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
