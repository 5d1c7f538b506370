import { describe, expect, it } from 'vitest';
import type { Severity } from '../../../src/model/vocabulary.ts';
import { failedGates } from '../../../src/report/check/gates.ts';
import type { FindingReport, Report } from '../../../src/report/report.ts';
import { audit, standingAt } from '../../support/build-audit.ts';
import { report } from '../reports.ts';

const waiver = { reason: 'Known', owner: null, until: '2025-01-01' };

function withFindings(...said: [Severity, boolean][]): Report {
  const of = report([audit([{ ratings: standingAt(1) }])]);
  const findings = said.map(
    ([severity, waived]): FindingReport => ({
      rule: 'ladder/unmet',
      severity,
      message: 'Not met',
      file: 'audits/shop/visit.yaml',
      line: 1,
      column: 1,
      touchpoint: null,
      waived: waived ? waiver : null,
      data: {},
    }),
  );
  return { ...of, audits: of.audits.map((one) => ({ ...one, findings })) };
}

describe('the severity gate', () => {
  it.each<[string, 'error' | 'warning' | 'info' | 'never', [Severity, boolean][], number]>([
    ['error: an error fails it', 'error', [['error', false]], 1],
    [
      'error: a warning passes',
      'error',
      [
        ['warning', false],
        ['info', false],
      ],
      0,
    ],
    [
      'warning: warnings and errors fail it',
      'warning',
      [
        ['warning', false],
        ['error', false],
        ['info', false],
      ],
      2,
    ],
    [
      'info: everything fails it',
      'info',
      [
        ['warning', false],
        ['error', false],
        ['info', false],
      ],
      3,
    ],
    ['never: nothing fails it', 'never', [['error', false]], 0],
    [
      'a waived finding counts for none',
      'info',
      [
        ['error', true],
        ['warning', true],
      ],
      0,
    ],
    [
      'the waived and the others are told apart',
      'error',
      [
        ['error', true],
        ['error', false],
      ],
      1,
    ],
    ['nothing found passes', 'info', [], 0],
  ])('%s', (_, severity, findings, found) => {
    expect(failedGates(withFindings(...findings), { severity })).toEqual(
      found === 0 ? [] : [{ gate: 'severity', expected: severity, found }],
    );
  });
});

describe('the gate of the least index', () => {
  const of = (...indices: number[]) =>
    report(indices.map((index, at) => audit([{ ratings: standingAt(index) }], { id: `shop/${at}` })));

  it.each<[string, Report, number, string[]]>([
    ['every audit that is below fails it', of(0, 1, 2), 1.5, ['shop/0', 'shop/1']],
    ['exactly on it passes', of(1, 2), 1, []],
    ['a last bit below passes', of(1), 1 + 1e-10, []],
    ['no audits pass', of(), 3, []],
  ])('%s', (_, composed, min_index, failing) => {
    const failed = failedGates(composed, { severity: 'never', min_index });
    expect(failed.map((gate) => gate.gate === 'min_index' && gate.audit)).toEqual(failing);
  });

  it('says what was asked for and what was found', () => {
    expect(failedGates(of(1), { severity: 'never', min_index: 2 })).toEqual([
      { gate: 'min_index', expected: 2, found: 1, audit: 'shop/0' },
    ]);
  });

  it('is none when it is not set', () => {
    expect(failedGates(of(0), { severity: 'never' })).toEqual([]);
  });

  it('fails beside the severity gate, each on its own', () => {
    const failed = failedGates(of(0), { severity: 'error', min_index: 1 });
    expect(failed.map(({ gate }) => gate)).toEqual(['severity', 'min_index']);
  });
});
