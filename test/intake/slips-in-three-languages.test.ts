import { expect, it } from 'vitest';
import { explainDiagnostic } from '../../src/formats/explain/explain-diagnostic.ts';
import { SHIPPED_LOCALES } from '../support/shipped-locales.ts';
import { EVERY_PROBLEM } from './every-problem.ts';
import { intakeOf, withLines } from './said.ts';
import { SAID } from './said-in-three-languages.ts';

const CODES = [
  ...['table-for-audit', 'not-yaml', 'merge-conflict', 'yaml-directive', 'markdown-fence', 'tab-indent'],
  ...['full-width-dash', 'missing-dash', 'extra-dash', 'outdented', 'below-a-value', 'text-not-indented'],
  ...['comment-cuts-text', 'comment-mark', 'belongs-under', 'belongs-beside', 'nested-ratings', 'note-in-rating'],
  ...['date-without-year', 'beyond-reckoning', 'bad-scale', 'out-of-scale', 'said-twice', 'variant-twice'],
  ...['segment-twice', 'outcome-twice', 'unknown-auditor', 'unlisted-channel', 'unlisted-owner', 'all-not-applicable'],
] as (keyof typeof EVERY_PROBLEM)[];

const audit = (...lines: string[]) => ({ 'audits/salon/perm.yaml': withLines(...lines) });
const SHAPES = [
  audit('ratings:'),
  audit('ratings: [prompt: met]'),
  audit('evidence: I saw it myself'),
  audit('evidence: [I saw it myself]'),
  audit('measures: [{ metric: csat, value: 92% }]'),
  audit('measures: [{ metric: on-time, value: 92% }]'),
  audit('need: ~'),
  audit('need: seen, stage: renew'),
];

it.each(SHIPPED_LOCALES)('Every slip is told in %s', (locale) => {
  const folders = [...CODES.map((code) => EVERY_PROBLEM[code]), ...SHAPES];
  const said = folders.flatMap((content) =>
    intakeOf(content).diagnostics.map((diagnostic) => {
      const { reason, fix } = explainDiagnostic(diagnostic, locale);
      return `${diagnostic.code}: ${reason} ${fix}`;
    }),
  );
  expect(said).toEqual(SAID[locale]);
});
