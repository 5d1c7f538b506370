import { describe, expect, it } from 'vitest';
import type { Audit } from '../../../src/model/audit.ts';
import type { GatesWritten } from '../../../src/model/gates.ts';
import type { Severity } from '../../../src/model/vocabulary.ts';
import { withJourneys } from '../../../src/report/edition.ts';
import { failedGates } from '../../../src/report/gates/failed-gates.ts';
import { gatesOf } from '../../../src/report/gates/gates.ts';
import type { FindingReport } from '../../../src/report/report.ts';
import { audit, standingAt } from '../../support/build-audit.ts';
import { edition } from '../reports.ts';

const waiver = { reason: 'Known', owner: null, until: '2025-01-01' };

function finding(severity: Severity, said: Partial<FindingReport> = {}): FindingReport {
  return {
    rule: 'ladder/unmet',
    severity,
    message: 'Not met',
    file: 'audits/shop/visit.yaml',
    line: 1,
    column: 1,
    touchpoint: null,
    waived: null,
    data: {},
    ...said,
  };
}

const atLevel = (level: number, said: Partial<Audit> = {}) => audit([{ ratings: standingAt(level) }], said);

/** What fails of some audits; the findings are those of the first. */
function failing(gates: GatesWritten, findings: readonly FindingReport[], audits: readonly Audit[] = [atLevel(1)]) {
  const { journeys } = withJourneys(edition(audits), ({ id, scored }) => ({
    scored: { ...scored, findings: id === audits[0]?.id ? findings : [] },
  }));
  return failedGates(journeys, gatesOf(gates));
}

describe('the severity gate', () => {
  it.each<[string, 'error' | 'warning' | 'info' | 'never', Severity[], Severity[], number]>([
    ['error: an error fails it', 'error', ['error'], [], 1],
    ['error: a warning passes', 'error', ['warning', 'info'], [], 0],
    ['warning: warnings and errors fail it', 'warning', ['warning', 'error', 'info'], [], 2],
    ['info: everything fails it', 'info', ['warning', 'error', 'info'], [], 3],
    ['never: nothing fails it', 'never', ['error'], [], 0],
    ['a waived finding counts for none', 'info', [], ['error', 'warning'], 0],
    ['the waived and the others are told apart', 'error', ['error'], ['error'], 1],
    ['nothing found passes', 'info', [], [], 0],
  ])('%s', (_, severity, open, waived, found) => {
    const findings = [
      ...waived.map((grave) => finding(grave, { waived: waiver })),
      ...open.map((grave) => finding(grave)),
    ];
    const failed = found === 0 ? [] : [{ gate: 'severity', expected: severity, found }];
    expect(failing({ severity }, findings)).toMatchObject(failed);
  });

  it('shows the gravest three, in their order', () => {
    const severities = ['info', 'error', 'warning', 'info', 'error'] as const;
    const [gate] = failing(
      { severity: 'info' },
      severities.map((severity, at) => finding(severity, { line: at + 1 })),
    );
    expect(gate?.gate === 'severity' && gate.worst.map(({ line }) => line)).toEqual([2, 5, 3]);
  });
});

describe('the gate of the least index', () => {
  const of = (...indices: number[]) =>
    indices.map((index, at) => atLevel(index, { id: `shop/${at}`, file: `audits/shop/${at}.yaml` }));

  it.each<[string, Audit[], number, string[]]>([
    ['every audit that is below fails it', of(0, 1, 2), 1.5, ['shop/0', 'shop/1']],
    ['exactly on it passes', of(1, 2), 1, []],
    ['a last bit below passes', of(1), 1 + 1e-10, []],
    ['no audits pass', [], 3, []],
  ])('%s', (_, audits, min_index, failed) => {
    const gates = failing({ severity: 'never', min_index }, [], audits);
    expect(gates.map((gate) => gate.gate === 'min_index' && gate.audit)).toEqual(failed);
  });

  it('says what was asked for, by whom, what was found, and where', () => {
    const audits = of(1).map((one) => ({ ...one, tags: ['flagship'] }));
    const findings = [
      finding('error', { line: 3 }),
      finding('warning', { line: 7, column: 5, touchpoint: 'step-1' }),
      finding('info', { line: 8, touchpoint: 'step-1' }),
    ];
    expect(failing({ severity: 'never', min_index: { tags: { flagship: 2 } } }, findings, audits)).toEqual([
      {
        gate: 'min_index',
        expected: 2,
        found: 1,
        audit: 'shop/0',
        asked: { least: 2, by: 'tags', name: 'flagship' },
        weakest: 'step-1',
        at: { file: 'audits/shop/0.yaml', line: 7, column: 5 },
      },
    ]);
  });

  it('names the first line where nothing was found of the weakest touchpoint', () => {
    expect(failing({ severity: 'never', min_index: 2 }, [], of(1))).toMatchObject([{ at: { line: 1, column: 1 } }]);
  });
});

describe('a budget', () => {
  const stale = (waived = false) => finding('info', { rule: 'evidence/stale', waived: waived ? waiver : null });

  it.each<[string, number, FindingReport[], number]>([
    ['fails when one more is open', 1, [stale(), stale()], 2],
    ['passes when it is used up', 2, [stale(), stale()], 0],
    ['counts nothing that is waived', 1, [stale(), stale(true)], 0],
    ['counts nothing of other rules', 0, [finding('error')], 0],
    ['of nought fails on the first', 0, [stale()], 1],
  ])('%s', (_, budget, findings, found) => {
    const failed = { gate: 'budgets', rule: 'evidence/stale', expected: budget, found, worst: findings };
    expect(failing({ severity: 'never', budgets: { 'evidence/stale': budget } }, findings)).toEqual(
      found === 0 ? [] : [failed],
    );
  });
});

it('gates fail beside each other, each on its own', () => {
  const gates = failing({ severity: 'error', min_index: 2, budgets: { 'ladder/unmet': 0 } }, [finding('error')]);
  expect(gates.map(({ gate }) => gate)).toEqual(['severity', 'min_index', 'budgets']);
});
