import { describe, expect, it } from 'vitest';
import type { Audit } from '../../../src/model/audit.ts';
import { audit, only, readWhole, standingAt } from '../../support/build-audit.ts';

type Waiver = NonNullable<Audit['waivers']>[number];

const waiver = (said: Partial<Waiver> = {}): Waiver => ({
  rule: 'ladder/unmet',
  reason: 'New till arrives in July',
  until: '2024-12-31',
  ...said,
});
const unmet = [{ ratings: standingAt(0) }, { ratings: standingAt(0.5) }];
const findings = (waivers: Waiver[], touchpoints = unmet) =>
  readWhole(audit(touchpoints, { waivers })).reading.findings;
const waived = (waivers: Waiver[]) => only('ladder/unmet', findings(waivers)).map((finding) => finding.waived !== null);

describe('a waiver', () => {
  it.each<[string, Waiver[], [boolean, boolean]]>([
    ['waives every finding of its rule', [waiver()], [true, true]],
    ['waives those of its touchpoint alone', [waiver({ touchpoint: 'step-2' })], [false, true]],
    ['waives nothing of another rule', [waiver({ rule: 'ladder/stranded' })], [false, false]],
    ['holds on its last day', [waiver({ until: '2024-06-30' })], [true, true]],
    ['no longer waives the day after', [waiver({ until: '2024-06-29' })], [false, false]],
    ['may follow an expired one', [waiver({ until: '2024-06-29' }), waiver()], [true, true]],
  ])('%s', (_, waivers, expected) => {
    expect(waived(waivers)).toEqual(expected);
  });

  it('waives what its own reason tells of a person', () => {
    const own = waiver({ rule: 'privacy/personal-data', reason: 'Ask ann@example.com' });
    expect(only('privacy/personal-data', findings([own])).map(({ waived: by }) => by !== null)).toEqual([true]);
  });

  it('leaves the finding visible, with reason, owner and end', () => {
    const [finding] = only('ladder/unmet', findings([waiver({ owner: 'store-manager' })]));
    expect(finding).toMatchObject({
      severity: 'error',
      touchpoint: 'step-1',
      waived: { reason: 'New till arrives in July', owner: 'store-manager', until: '2024-12-31' },
    });
    expect(only('ladder/unmet', findings([waiver()]))[0]?.waived?.owner).toBeNull();
  });

  it('never changes a score', () => {
    const bare = readWhole(audit(unmet)).scored;
    const spared = readWhole(audit(unmet, { waivers: [waiver()] })).scored;
    expect(spared.journey).toEqual(bare.journey);
    expect(spared.touchpoints.map(({ score }) => score)).toEqual(bare.touchpoints.map(({ score }) => score));
  });
});

describe('waiver/expired', () => {
  it.each([
    ['fires the day after its end', '2024-06-29', 1],
    ['does not fire on its last day', '2024-06-30', 0],
  ])('%s', (_, until, times) => {
    expect(only('waiver/expired', findings([waiver({ until })]))).toHaveLength(times);
  });

  it('stands at the end that has passed', () => {
    const [finding] = only('waiver/expired', findings([waiver(), waiver({ until: '2024-01-01' })]));
    expect(finding).toMatchObject({
      data: { rule: 'ladder/unmet', until: '2024-01-01' },
      path: ['waivers', 1, 'until'],
    });
  });
});

describe('waiver/unused', () => {
  it.each<[string, Waiver, number]>([
    ['does not fire when it waives something', waiver(), 0],
    ['fires when its rule finds nothing', waiver({ rule: 'loop/cliff' }), 1],
    ['fires when its touchpoint has no such finding', waiver({ touchpoint: 'step-3' }), 1],
    [
      'does not fire once it has expired: one finding is enough',
      waiver({ rule: 'loop/cliff', until: '2024-01-01' }),
      0,
    ],
  ])('%s', (_, one, times) => {
    expect(only('waiver/unused', findings([one], [...unmet, { ratings: standingAt(1) }]))).toHaveLength(times);
  });

  it('does not fire when what it waives is that another waiver has expired', () => {
    const waivers = [waiver({ until: '2024-01-01' }), waiver({ rule: 'waiver/expired' })];
    expect(only('waiver/expired', findings(waivers))[0]?.waived).not.toBeNull();
    expect(only('waiver/unused', findings(waivers))).toEqual([]);
  });

  it('does not fire for a waiver of waiver/unused that has another one to waive', () => {
    const waivers = [waiver({ rule: 'loop/cliff' }), waiver({ rule: 'waiver/unused' })];
    expect(only('waiver/unused', findings(waivers)).map(({ path, waived: by }) => [path[1], by !== null])).toEqual([
      [0, true],
    ]);
  });

  it('fires for a waiver of waiver/unused alone, which cannot waive what is said of itself', () => {
    const [alone] = only('waiver/unused', findings([waiver({ rule: 'waiver/unused' })]));
    expect(alone).toMatchObject({ waived: null });
  });

  it('fires when the rule it waives is off', () => {
    const { reading } = readWhole(audit(unmet, { waivers: [waiver()] }), { rules: { 'ladder/unmet': 'off' } });
    expect(only('waiver/unused', reading.findings)).toHaveLength(1);
  });
});
