import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Changes, changesBetween, isUnchanged, namesOf, placeKey } from '../../src/compare/changes.ts';
import type { Audit } from '../../src/model/audit.ts';
import type { Touchpoint } from '../../src/model/touchpoint.ts';
import type { Report } from '../../src/report/report.ts';
import { report } from '../report/reports.ts';
import { audit, standingAt } from '../support/build-audit.ts';

type Levels = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** A report of audits whose touchpoints, by id, stand at indices of TENTHS. */
function standing(levels: Levels, said: Partial<Audit> = {}): Report {
  const audits = Object.entries(levels).map(([id, touchpoints]) =>
    audit(
      Object.entries(touchpoints).map(([step, index]) => ({ id: step, ratings: standingAt(index) })),
      { id, ...said },
    ),
  );
  return report(audits);
}

/** One audit with one touchpoint of which more is said. */
function saying(said: Partial<Touchpoint>, more: Partial<Audit> = {}): Report {
  return report([audit([{ id: 'till', ratings: standingAt(1), ...said }], more)]);
}

function measuredBy(of: Report, hash: string): Report {
  return { ...of, rubrics: [{ id: 'tenths', version: '1', hash }] };
}

const places = (list: readonly { audit: string; touchpoint: string | null }[]) => list.map(placeKey);

describe('what moved', () => {
  it('has level and index before and after, of audits and touchpoints', () => {
    const { audits, touchpoints } = changesBetween(
      standing({ salon: { cut: 1, pay: 1.5 }, stall: { bowl: 1 } }),
      standing({ salon: { cut: 2, pay: 1.5 }, stall: { bowl: 1 } }),
    );
    expect(touchpoints).toEqual([
      {
        audit: 'salon',
        touchpoint: 'cut',
        before: { level: 1, reach: 1, index: 1 },
        after: { level: 2, reach: 2, index: 2 },
        by: 1,
        rescored: false,
      },
    ]);
    expect(places(audits)).toEqual(['salon']);
  });

  it('comes falls first, the deepest on top, then rises, the highest on top; ties in the order of the audits', () => {
    const { touchpoints } = changesBetween(
      standing({ a: { up: 1, down: 2, same: 1, leap: 0, crash: 3 }, b: { up: 1, down: 2 } }),
      standing({ a: { up: 1.5, down: 1.5, same: 1, leap: 3, crash: 0 }, b: { up: 1.5, down: 1.5 } }),
    );
    expect(places(touchpoints)).toEqual(['a#crash', 'a#down', 'b#down', 'a#leap', 'a#up', 'b#up']);
  });

  it.each([
    ['less than 1e-9 is none', 9e-10, 0],
    ['more than 1e-9 is one', 2e-9, 1],
  ])('%s', (_, by, moves) => {
    const one = standing({ a: { x: 1 } });
    const nudged = { ...one, audits: one.audits.map((each) => ({ ...each, index: each.index + by })) };
    expect(changesBetween(one, nudged).audits).toHaveLength(moves);
    expect(changesBetween(nudged, one).audits).toHaveLength(moves);
  });
});

describe('what is new and what is gone', () => {
  it('are audits as a whole, and touchpoints of audits that stay', () => {
    const { added, removed } = changesBetween(
      standing({ old: { x: 1 }, stays: { gone: 2, kept: 1 } }),
      standing({ stays: { kept: 1, fresh: 3 }, young: { x: 0, y: 0 } }),
    );
    expect(places(added)).toEqual(['young', 'stays#fresh']);
    expect(removed).toEqual([
      { audit: 'old', touchpoint: null, level: 1, reach: 1, index: 1 },
      { audit: 'stays', touchpoint: 'gone', level: 2, reach: 2, index: 2 },
    ]);
  });

  it('tell of a touchpoint in another audit as gone here and new there', () => {
    const { added, removed, touchpoints } = changesBetween(
      standing({ a: { x: 1, walks: 2 }, b: { y: 1 } }),
      standing({ a: { x: 1 }, b: { y: 1, walks: 1 } }),
    );
    expect([places(removed), places(added), touchpoints]).toEqual([['a#walks'], ['b#walks'], []]);
  });

  it('are called by the names they have in their audits', () => {
    const audits = [audit([{ id: 'cut', name: { en: 'The cut' } }], { id: 'salon', title: 'A perm' })];
    const asked = [
      { audit: 'salon', touchpoint: null },
      { audit: 'salon', touchpoint: 'cut' },
      { audit: 'salon', touchpoint: 'nowhere' },
    ];
    expect(namesOf(asked, audits)).toEqual({
      salon: 'A perm',
      'salon#cut': { en: 'The cut' },
      'salon#nowhere': 'salon#nowhere',
    });
  });
});

describe('the summary', () => {
  it('stands beside the one before, and the median has moved or has not', () => {
    const before = standing({ a: { x: 1 }, b: { x: 2 }, c: { x: 3 } });
    const after = standing({ a: { x: 1 }, b: { x: 1.5 }, c: { x: 3 } });
    expect(changesBetween(before, after)).toMatchObject({
      median: { before: 2, after: expect.closeTo(1.5, 9), by: expect.any(Number) },
      summary: { before: { levels: { audits: [0, 1, 1, 1] } }, after: { levels: { audits: [0, 2, 0, 1] } } },
    });
    expect(changesBetween(before, standing({ a: { x: 0 }, b: { x: 2 }, c: { x: 3 } })).median).toBeNull();
    expect(changesBetween(report([]), before).median).toBeNull();
  });
});

describe('findings', () => {
  const rulesOf = ({ findings }: Changes) => ({
    gained: findings.gained.map(({ finding }) => `${finding.rule} ${finding.severity}`),
    lost: findings.lost.map(({ finding }) => `${finding.rule} ${finding.severity}`),
  });
  const promise = (delivered: number) => ({
    what: `In ${delivered}`,
    promised: 1,
    delivered,
    better: 'lower' as const,
  });

  it('are gained and lost by rule and place', () => {
    const broken = saying({ promises: [promise(2)] });
    const kept = saying({ promises: [promise(1)] });
    expect(rulesOf(changesBetween(kept, broken))).toEqual({ gained: ['gap/promise-broken error'], lost: [] });
    expect(rulesOf(changesBetween(broken, kept))).toEqual({ gained: [], lost: ['gap/promise-broken error'] });
  });

  it('of one rule at one place are as many as there are more, the ones that were not there before', () => {
    const one = saying({ promises: [promise(2)] });
    const three = saying({ promises: [promise(3), promise(2), promise(4)] });
    const { gained } = changesBetween(one, three).findings;
    expect(gained.map(({ finding }) => finding.data['what'])).toEqual(['In 3', 'In 4']);
    expect(changesBetween(three, one).findings.lost).toHaveLength(2);
  });

  it('with other data are the same finding', () => {
    const changes = changesBetween(saying({ promises: [promise(2)] }), saying({ promises: [promise(5)] }));
    expect(rulesOf(changes)).toEqual({ gained: [], lost: [] });
  });

  it('with another severity are the same finding', () => {
    const one = saying({ promises: [promise(2)] });
    const graver = {
      ...one,
      audits: one.audits.map((each) => ({
        ...each,
        findings: each.findings.map((finding) => ({ ...finding, severity: 'info' as const })),
      })),
    };
    expect(rulesOf(changesBetween(one, graver))).toEqual({ gained: [], lost: [] });
  });

  it('that were waived are not mended, and those no longer waived are not new', () => {
    const waivers = [{ rule: 'gap/promise-broken', reason: 'Known', until: '2030-01-01' }];
    const open = saying({ promises: [promise(2)] });
    const waived = saying({ promises: [promise(2)] }, { waivers });
    expect(rulesOf(changesBetween(open, waived))).toEqual({ gained: [], lost: [] });
    expect(rulesOf(changesBetween(waived, open))).toEqual({ gained: [], lost: [] });
    const kept = saying({ promises: [promise(1)] });
    expect(rulesOf(changesBetween(kept, waived)).gained).toEqual([]);
  });

  it('of places that came or went count for nothing', () => {
    const at = (...ids: string[]) =>
      report([audit(ids.map((id) => ({ id, ratings: standingAt(1), promises: [promise(2)] })))]);
    expect(rulesOf(changesBetween(at('a'), at('a', 'b'))).gained).not.toContain('gap/promise-broken error');
    expect(rulesOf(changesBetween(at('a', 'b'), at('a'))).lost).not.toContain('gap/promise-broken error');
  });
});

describe('another yardstick', () => {
  const before = standing({ salon: { cut: 0 } });
  const after = standing({ salon: { cut: 2 } });

  it('marks every move and finding that it measured', () => {
    const changes = changesBetween(measuredBy(before, 'sha256:1'), measuredBy(after, 'sha256:2'));
    expect(changes.rubrics).toEqual(['tenths']);
    expect([...changes.audits, ...changes.touchpoints].map(({ rescored }) => rescored)).toEqual([true, true]);
    const { gained, lost } = changes.findings;
    expect([...gained, ...lost].length).toBeGreaterThan(0);
    expect([...gained, ...lost].every(({ rescored }) => rescored)).toBe(true);
  });

  it('is told of even when nothing moved', () => {
    const changes = changesBetween(measuredBy(before, 'sha256:1'), measuredBy(before, 'sha256:2'));
    expect([changes.rubrics, changes.audits, isUnchanged(changes)]).toEqual([['tenths'], [], false]);
  });

  it('is another rubric for one audit, too', () => {
    const other = { ...after, audits: after.audits.map((each) => ({ ...each, rubric: 'house' })) };
    expect(changesBetween(before, other)).toMatchObject({ rubrics: ['house'], audits: [{ rescored: true }] });
  });
});

const index = fc.integer({ min: 0, max: 60 }).map((steps) => steps / 20);
const levels = fc.dictionary(
  fc.constantFrom('a', 'b', 'c', 'd'),
  fc.dictionary(fc.constantFrom('p', 'q', 'r', 's'), index, { minKeys: 1 }),
);

describe('for any two reports', () => {
  it('a report has not changed from itself', () => {
    fc.assert(
      fc.property(levels, (one) => {
        expect(isUnchanged(changesBetween(standing(one), standing(one)))).toBe(true);
      }),
      { seed: 1, numRuns: 20 },
    );
  });

  it('the way back is the way there with its signs turned', () => {
    fc.assert(
      fc.property(levels, levels, (one, other) => {
        const there = changesBetween(standing(one), standing(other));
        const back = changesBetween(standing(other), standing(one));
        expect(places(back.added).sort()).toEqual(places(there.removed).sort());
        expect(back.findings.gained.length).toBe(there.findings.lost.length);
        const signed = (moves: Changes['audits'], sign: number) =>
          moves.map((move) => `${placeKey(move)} ${(sign * move.by).toFixed(9)}`).sort();
        expect(signed(back.audits, -1)).toEqual(signed(there.audits, 1));
        expect(signed(back.touchpoints, -1)).toEqual(signed(there.touchpoints, 1));
      }),
      { seed: 1, numRuns: 40 },
    );
  });

  it('every place is told of at most once, and a fall never after a rise or a deeper fall', () => {
    fc.assert(
      fc.property(levels, levels, (one, other) => {
        const { audits, touchpoints, added, removed } = changesBetween(standing(one), standing(other));
        const told = places([...audits, ...touchpoints, ...added, ...removed]);
        expect(new Set(told).size).toBe(told.length);
        for (const moves of [audits, touchpoints]) {
          const ranks = moves.map(({ by }) => (by < 0 ? by - 10 : 10 - by));
          expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
        }
      }),
      { seed: 1, numRuns: 40 },
    );
  });
});
