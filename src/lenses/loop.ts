import { STAGES, type Stage } from '../model/vocabulary.ts';
import { TOLERANCE } from '../scoring/answers.ts';
import type { ScoredTouchpoint } from '../scoring/score-audit.ts';
import type { Lens, LensContext } from './lens.ts';
import { weightedMean } from './mean.ts';

interface StageFigures {
  touchpoints: number;
  /** Weight share of the journey, 0 … 1. */
  share: number;
  /** Weighted mean index, 0 … 3. */
  mean: number | null;
  /** Touchpoints per level 0 … 3. */
  levels: [number, number, number, number];
}

export type LoopFigures = Record<Stage, StageFigures> & {
  /** Weighted mean index of understand and convert; of experience and renew. */
  before: number | null;
  after: number | null;
  /** after − before. */
  balance: number | null;
  /** The largest fall of the index between neighbours, first on a tie; `null` when nothing falls. */
  cliff: { from: string; to: string; drop: number } | null;
};

const BEFORE_SALE: readonly Stage[] = ['understand', 'convert'];

/** The loop lens: which part of the loyalty loop is tended, and where it breaks off. */
export const loopLens: Lens<LoopFigures> = ({ touchpoints }, { rules }) => {
  const total = touchpoints.reduce((sum, { weight }) => sum + weight, 0);
  const stages = Object.fromEntries(
    STAGES.map((stage) => [
      stage,
      stageFigures(
        touchpoints.filter(({ touchpoint }) => touchpoint.stage === stage),
        total,
      ),
    ]),
  ) as Record<Stage, StageFigures>;
  const before = meanIndex(touchpoints.filter(({ touchpoint }) => BEFORE_SALE.includes(touchpoint.stage)));
  const after = meanIndex(touchpoints.filter(({ touchpoint }) => !BEFORE_SALE.includes(touchpoint.stage)));
  const falls = touchpoints.slice(1).flatMap((to, at) => {
    const from = touchpoints[at];
    return from && from.score.index - to.score.index > TOLERANCE
      ? [{ from, to, at: at + 1, drop: from.score.index - to.score.index }]
      : [];
  });
  const deepest = falls.reduce<(typeof falls)[number] | null>(
    (most, fall) => (most && fall.drop <= most.drop + TOLERANCE ? most : fall),
    null,
  );
  const figures: LoopFigures = {
    ...stages,
    before,
    after,
    balance: before !== null && after !== null ? after - before : null,
    cliff: deepest && { from: deepest.from.touchpoint.id, to: deepest.to.touchpoint.id, drop: deepest.drop },
  };
  return {
    figures,
    findings: [
      ...STAGES.filter((stage) => stages[stage].touchpoints === 0).flatMap((stage) =>
        rules.fire('loop/stage-empty', { data: { stage }, path: ['touchpoints'] }),
      ),
      ...halfTheWork(figures, { rules }),
      ...falls
        .filter(({ drop }) => drop >= rules.number('loop/cliff', 'drop') - TOLERANCE)
        .flatMap(({ from, to, at, drop }) =>
          rules.fire('loop/cliff', {
            touchpoint: to.touchpoint.id,
            data: { from: from.touchpoint.id, to: to.touchpoint.id, drop },
            path: ['touchpoints', at],
          }),
        ),
      ...weakEnding(touchpoints, { rules }),
    ],
  };
};

function meanIndex(touchpoints: readonly ScoredTouchpoint[]): number | null {
  return weightedMean(touchpoints.map(({ score, weight }) => ({ value: score.index, weight })));
}

function stageFigures(touchpoints: readonly ScoredTouchpoint[], total: number): StageFigures {
  const levels: StageFigures['levels'] = [0, 0, 0, 0];
  for (const { score } of touchpoints) levels[score.level as 0 | 1 | 2 | 3] += 1;
  const share = touchpoints.reduce((sum, { weight }) => sum + weight, 0) / total;
  return { touchpoints: touchpoints.length, share, mean: meanIndex(touchpoints), levels };
}

function halfTheWork({ before, after, balance, renew }: LoopFigures, { rules }: Pick<LensContext, 'rules'>) {
  const lopsided = balance !== null && balance <= rules.number('loop/half-the-work', 'balance') + TOLERANCE;
  if (!lopsided && renew.touchpoints > 0) return [];
  return rules.fire('loop/half-the-work', {
    data: { before: before ?? '–', after: after ?? '–' },
    path: ['touchpoints'],
  });
}

function weakEnding(touchpoints: readonly ScoredTouchpoint[], { rules }: Pick<LensContext, 'rules'>) {
  const last = touchpoints.at(-1);
  const mean = meanIndex(touchpoints);
  if (!last || mean === null) return [];
  if (mean - last.score.index < rules.number('loop/weak-ending', 'below') - TOLERANCE) return [];
  const data = { index: last.score.index, mean };
  return rules.fire('loop/weak-ending', {
    touchpoint: last.touchpoint.id,
    data,
    path: ['touchpoints', touchpoints.length - 1],
  });
}
