import type { Fault } from './decode.ts';

/** A text put right where a slip of the keyboard would hide everything after it, so that the rest can be checked too. */
export interface Repaired {
  text: string;
  faults: readonly Fault[];
  /** Where an offset of the repaired text lies in the written one. */
  original(offset: number): number;
}

interface Change {
  /** Offset in the written text. */
  at: number;
  removed: number;
  inserted: string;
}

const INDENTED_BY_TAB = /^[ ]*\t[ \t]*(?=[^\s#])/gm;
const KEY_AND_COLON = /^([ \t]*(?:- +)*)([a-z][a-z0-9_-]*)(：[ \u3000]*|:(?=[^\s:/]))/gm;

/** Tabs that indent, made two spaces each; one fault at the first of them. */
export function withoutTabs(text: string): Repaired {
  const changes = [...text.matchAll(INDENTED_BY_TAB)].map(({ index, 0: indent }) => ({
    at: index,
    removed: indent.length,
    inserted: indent.replaceAll('\t', '  '),
  }));
  const [first] = changes;
  const fault = first && {
    code: 'tab-indent' as const,
    offset: text.indexOf('\t', first.at),
    length: 1,
    data: { lines: changes.length },
  };
  return repaired(text, changes, fault ? [fault] : []);
}

/** A full-width colon, or one without its space, behind a word that is a key; a fault for each. */
export function withPlainColons(text: string, isSlip: (key: string, offset: number) => boolean): Repaired {
  const slips = [...text.matchAll(KEY_AND_COLON)].flatMap(({ index, 1: indent = '', 2: key = '', 3: colon = '' }) => {
    const at = index + indent.length + key.length;
    return isSlip(key, index + indent.length) ? [{ at, key, colon }] : [];
  });
  return repaired(
    text,
    slips.map(({ at, colon }) => ({ at, removed: colon.length, inserted: ': ' })),
    slips.map(({ at, key, colon }) => ({
      code: colon.startsWith('：') ? ('full-width-colon' as const) : ('colon-without-space' as const),
      offset: at,
      length: 1,
      data: { key },
    })),
  );
}

function repaired(text: string, changes: readonly Change[], faults: readonly Fault[]): Repaired {
  let out = '';
  let from = 0;
  const marks: { at: number; shift: number }[] = [];
  for (const { at, removed, inserted } of changes) {
    out += text.slice(from, at) + inserted;
    from = at + removed;
    marks.push({ at: out.length, shift: from - out.length });
  }
  return {
    text: out + text.slice(from),
    faults,
    original: (offset) => Math.max(0, offset + (marks.findLast((mark) => mark.at <= offset)?.shift ?? 0)),
  };
}
