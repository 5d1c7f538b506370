import { type Document, isScalar, visit } from 'yaml';
import { faultAt } from './fault.ts';
import { HARMLESS } from './harmless-errors.ts';
import { lazy } from './lazy.ts';
import { linesOf } from './lines.ts';
import { type Change, type Repaired, repaired } from './repair.ts';

/** What a line begins with, dashes too. */
const INDENT = /^([ \t]*)((?:-[ \t]+)*)(?=[^\s#])/gm;
/** How wide a tab may have been meant, the likeliest first; 0 where none was. */
const WIDTHS = [2, 4, 8, 0] as const;

/** Whether a text cannot be read, and a tab that indents a line may be why. */
export function hasTabs(document: Document.Parsed, text: string): boolean {
  const lines = lazy(() => linesOf(text));
  return document.errors.some(({ code, pos }) => {
    if (code === 'TAB_AS_INDENT') return true;
    if (HARMLESS.has(code)) return false;
    const { line } = lines().at(pos[0]);
    return [line, line - 1].some((at) => /^[ -]*\t/.test(lines().text(at).slice(0, 200)));
  });
}

/** Tabs that indent, each made the number of spaces that reads best; one fault, at the first of them. */
export function withoutTabs(text: string, parse: (text: string) => Document.Parsed): Repaired {
  const [best] = WIDTHS.map((width) => {
    const step = withWidth(text, width);
    return { step, faults: faultsOf(step.text, parse) };
  }).sort((a, b) => a.faults - b.faults);
  return best?.step ?? withWidth(text, WIDTHS[0]);
}

function withWidth(text: string, width: number): Repaired {
  const indents = [...text.matchAll(INDENT)].filter(([indent]) => indent.includes('\t'));
  const changes = indents.map(({ index, 0: indent, 1: before = '', 2: dashes = '' }): Change => {
    const tab = ' '.repeat(width);
    const inserted = before.replaceAll('\t', tab) + dashes.replace(/\t[ \t]*/g, ' ');
    const data = { lines: indents.length, spaces: before.replaceAll('\t', tab).length };
    const tabAt = index + indent.indexOf('\t');
    const [key = ''] = /^[^\s:：]*/.exec(text.slice(index + indent.length, index + indent.length + 80)) ?? [];
    const fault = before.includes('\t')
      ? faultAt('tab-indent', tabAt, 1, data)
      : faultAt('dash-without-space', tabAt - 1, 1, { key });
    return { at: index, removed: indent.length, inserted, fault };
  });
  const step = repaired(text, changes);
  return { ...step, faults: step.faults.slice(0, 1) };
}

/** How badly a text reads: what cannot be read counts more than a key with nothing under it. */
function faultsOf(text: string, parse: (text: string) => Document.Parsed): number {
  let document: Document.Parsed;
  try {
    document = parse(text);
  } catch {
    return Number.POSITIVE_INFINITY;
  }
  let empty = 0;
  visit(document, {
    Pair(_, { value }) {
      if (isScalar(value) && value.value === null && value.source === '') empty += 1;
    },
  });
  return document.errors.filter(({ code }) => !HARMLESS.has(code)).length * 1000 + empty;
}
