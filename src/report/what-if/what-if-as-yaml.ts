import type { Rating } from '../../model/vocabulary.ts';
import { type Changes, type Choice, type WhatIfSheet, writtenAt } from './what-if.ts';
import { emptied } from './what-if-changes.ts';

/** What the comments say, in the reader's language; `{rating}` is filled. */
export interface YamlWords {
  /** Where the lines belong: the audit's file. */
  file: string;
  /** How to take the lines over. */
  lead: string;
  /** Touchpoint id → its name. */
  name(touchpoint: string): string;
  /** How a line reads to people; without one, that a measure counts, or that nothing is assessed. */
  line(choice: Choice, measured: Rating | null): string;
  was: string;
  /** Said of a line that is to go. */
  remove: string;
}

/**
 * The changed lines of the touchpoints' `ratings`, placed as in the audit file: YAML that reads by itself. A line that
 * is to go stands there as a comment. Touchpoints that would be left without any criterion are left out. Empty when
 * nothing is left to write.
 */
export function whatIfAsYaml(sheet: WhatIfSheet, changes: Changes, words: YamlWords): string {
  const invalid = emptied(sheet, changes);
  const touchpoints = sheet.touchpoints.filter(({ id }) => changes.has(id) && !invalid.includes(id));
  if (touchpoints.length === 0) return '';
  const lines = touchpoints.flatMap((touchpoint) => {
    const written = writtenAt(sheet, touchpoint);
    const measured = new Map(Object.entries(touchpoint.measured ?? {}));
    const own = changes.get(touchpoint.id) ?? new Map<string, Choice>();
    const changed = [...written].flatMap(([id, before]) => {
      const after = own.get(id);
      if (after === undefined) return [];
      const said = (choice: Choice) => words.line(choice, measured.get(id) ?? null);
      if (after === null)
        return [`      # ${scalar(id)}: ${oneLine(`${words.remove} (${said(before)} → ${said(null)})`)}`];
      return [`      ${scalar(id)}: ${after} # ${oneLine(words.was.replace('{rating}', () => said(before)))}`];
    });
    // `ratings:` with nothing but comments under it would say that there are no ratings.
    const head = [...own.values()].every((choice) => choice === null) ? '# ratings:' : 'ratings:';
    return [`  - id: ${scalar(touchpoint.id)} # ${oneLine(words.name(touchpoint.id))}`, `    ${head}`, ...changed];
  });
  return [`# ${words.file}`, `# ${oneLine(words.lead)}`, 'touchpoints:', ...lines, ''].join('\n');
}

/** An id as YAML reads it back as text, `on` and `12` too. */
function scalar(id: string): string {
  return /^\d|^(true|false|null|yes|no|on|off|y|n)$/.test(id) ? `'${id}'` : id;
}

/** Text that cannot end a comment. */
function oneLine(text: string): string {
  return text.replace(/[\s\p{C}]+/gu, ' ').trim();
}
