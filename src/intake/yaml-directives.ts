import { type Change, type Repaired, repaired, slip } from './repair.ts';

/** The only directive that changes nothing. */
const HARMLESS = /^%YAML +1\.2\s*$/;

/** A text without the lines at its head that would have everything behind them read otherwise, such as `%YAML 1.1`. */
export function withoutDirectives(text: string): Repaired {
  const found: Change[] = [];
  for (let at = 0; at < text.length; ) {
    const line = /^[^\r\n]*/.exec(text.slice(at, at + 1000))?.[0] ?? '';
    if (!/^(%|\s*(#|$))/.test(line)) break;
    const written = line.trimEnd();
    if (line.startsWith('%') && !HARMLESS.test(line))
      found.push({
        at,
        removed: line.length,
        inserted: '',
        fault: slip('yaml-directive', at, written.length, { line: written.slice(0, 60) }),
      });
    at += line.length + 1;
  }
  return repaired(text, found);
}
