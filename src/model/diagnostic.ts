import type { Path } from './finding.ts';

/** Every way in which what a user wrote can be wrong. Tests assert by code; words are rendered last. */
export const DIAGNOSTIC_CODES = [
  // the folder and the file
  'no-folder',
  'no-audits',
  'unreadable',
  'not-a-file',
  'link-nowhere',
  'link-in-a-ring',
  'link-to-link',
  'link-outside',
  'link-into-other',
  'link-hidden',
  'spreadsheet',
  'config-not-read',
  'name-taken',
  'wrong-extension',
  'bad-path-name',
  'not-utf8',
  'control-character',
  'too-large',
  'empty-file',
  'no-head',
  'table-for-audit',
  'not-yaml',
  'merge-conflict',
  // the YAML
  'yaml-directive',
  'markdown-fence',
  'tab-indent',
  'wide-space',
  'dash-without-space',
  'full-width-colon',
  'colon-without-space',
  'full-width-comma',
  'missing-comma',
  'full-width-dash',
  'full-width-braces',
  'comma-in-number',
  'comma-in-text',
  'duplicate-key',
  'several-documents',
  'unknown-alias',
  'too-many-aliases',
  'unknown-tag',
  'missing-dash',
  'extra-dash',
  'bad-indent',
  'outdented',
  'below-a-value',
  'text-not-indented',
  'unused-anchor',
  'comment-for-value',
  'comment-cuts-text',
  'comment-mark',
  'unclosed',
  'full-width-closing-quote',
  'unopened',
  'text-after-close',
  'bad-escape',
  'colon-in-text',
  'no-colon',
  'reserved-start',
  'too-deep',
  'yaml-syntax',
  // one value
  'wrong-format-number',
  'unknown-key',
  'missing-key',
  'missing-value',
  'belongs-under',
  'belongs-beside',
  'nested-ratings',
  'note-in-rating',
  'wrong-type',
  'unknown-value',
  'full-width-quotes',
  'invisible-character',
  'bad-id',
  'bad-date',
  'date-without-year',
  'bad-link',
  'bad-address',
  'too-small',
  'not-above',
  'too-big',
  'not-whole',
  'beyond-reckoning',
  'address-with-name',
  'empty-text',
  'empty-list',
  'wrong-length',
  'one-of',
  'none-of',
  'needs-keys',
  'bad-scale',
  'out-of-scale',
  'locale-missing',
  // one value against another
  'duplicate-id',
  'said-twice',
  'variant-twice',
  'segment-twice',
  'outcome-twice',
  'unknown-criterion',
  'unknown-rubric',
  'unknown-rule',
  'unknown-touchpoint',
  'unknown-auditor',
  'unlisted-channel',
  'unlisted-owner',
  'phase-of-other-stage',
  'stage-not-covered',
  'all-not-applicable',
  'offer-units-differ',
  'measures-collide',
  'evidence-after-audit',
  // the gates against the audits
  'unknown-audit',
  'unknown-brand',
  'unknown-label',
  // rubrics
  'unknown-level',
  'criterion-without-level',
  'criterion-without-name',
  'extends-itself',
  'level-without-criteria',
  'reserved-name',
] as const;
export type DiagnosticCode = (typeof DIAGNOSTIC_CODES)[number];

export type DiagnosticData = Readonly<Record<string, string | number | readonly string[] | null>>;

/** Something wrong at a place of a document that is still a path; `on` says whether the key or its value is meant. */
export interface Problem {
  code: DiagnosticCode;
  path: Path;
  on: 'key' | 'value';
  data: DiagnosticData;
  /** Where the same thing stands for the first time; the message names its line. */
  first?: Path;
}

/** A problem with its place. Lines and columns count from 1, in UTF-16 units as editors do; the excerpt is for a code frame. */
export interface Diagnostic {
  code: DiagnosticCode;
  file: string;
  line: number;
  column: number;
  length: number;
  data: DiagnosticData;
  excerpt: readonly { line: number; text: string }[];
}
