import type { Touchpoint } from '../../model/touchpoint.ts';
import { TOLERANCE } from '../../scoring/answers.ts';
import type { Lens } from '../lens.ts';
import { weightedMean } from '../mean.ts';
import { GAP_RULES } from './rules.ts';

export interface GapAudit {
  /** `mean`: response-weighted over the touchpoints, weight 1 where no count is given. */
  gap: { mean: number | null; promises: Promises };
}

/** How many were made, and how many of them kept. */
export interface Promises {
  made: number;
  kept: number;
}

export interface GapTouchpoint {
  /** perceived − expected (SERVQUAL's P − E), −6 … 6. */
  gap: number | null;
  /** In file order: whether what was delivered is no worse than what was promised. */
  promises: readonly { kept: boolean }[];
}

type Promised = NonNullable<Touchpoint['promises']>[number];

/** The gap lens: what customers expected and were promised, against what they got. */
export const gapLens: Lens<'gap', typeof GAP_RULES, GapAudit, GapTouchpoint> = {
  id: 'gap',
  rules: GAP_RULES,
  read({ touchpoints }, { rules }) {
    const gaps = touchpoints.map(
      ({ touchpoint: { expectation } }) => expectation && expectation.perceived - expectation.expected,
    );
    const kept = touchpoints.map(({ touchpoint }) =>
      (touchpoint.promises ?? []).map((promise) => !worse(promise.delivered, promise.promised, promise)),
    );
    const shortfalls = touchpoints.flatMap(({ touchpoint: { id, expectation } }, at) => {
      const gap = gaps[at];
      if (!expectation || gap === undefined || gap > rules.number('gap/shortfall', 'gap') + TOLERANCE) return [];
      const { expected, perceived } = expectation;
      return rules.fire('gap/shortfall', {
        touchpoint: id,
        data: { expected, perceived, gap },
        path: ['touchpoints', at, 'expectation'],
      });
    });
    const broken = touchpoints.flatMap(({ touchpoint: { id, promises: made = [] } }, at) =>
      made.flatMap((promise, position) => {
        if (kept[at]?.[position]) return [];
        const fired = { touchpoint: id, path: ['touchpoints', at, 'promises', position] };
        const what = { what: promise.what, unit: promise.unit ?? '', promised: promise.promised };
        const { benchmark, delivered } = promise;
        return [
          ...rules.fire('gap/promise-broken', { ...fired, data: { ...what, delivered } }),
          ...(benchmark !== undefined && worse(benchmark, promise.promised, promise)
            ? rules.fire('gap/promise-too-high', { ...fired, data: { ...what, benchmark } })
            : []),
        ];
      }),
    );
    return {
      audit: {
        gap: {
          mean: weightedMean(
            touchpoints.flatMap(({ touchpoint: { expectation } }, at) => {
              const value = gaps[at];
              return value === undefined ? [] : [{ value, weight: expectation?.responses ?? 1 }];
            }),
          ),
          promises: { made: kept.flat().length, kept: kept.flat().filter(Boolean).length },
        },
      },
      touchpoints: gaps.map((gap, at) => ({
        gap: gap ?? null,
        promises: (kept[at] ?? []).map((one) => ({ kept: one })),
      })),
      findings: [...shortfalls, ...broken],
    };
  },
};

/** Whether `value` is worse than `than`, in the promise's own direction. */
function worse(value: number, than: number, { better }: Promised): boolean {
  return (better === 'lower' ? value - than : than - value) > TOLERANCE;
}
