import { STAGES, type Stage } from '../../model/vocabulary.ts';
import { TOLERANCE } from '../../scoring/answers.ts';
import type { ScoredTouchpoint } from '../../scoring/score-audit.ts';
import { isAssessedEnough } from '../assessed-enough.ts';
import type { Lens, Rulebook } from '../lens.ts';
import { weightedMean, weightOf } from '../mean.ts';
import { LOOP_RULES } from './rules.ts';

type Rules = Rulebook<typeof LOOP_RULES>;

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
  /** Weighted mean index of understand and convert; of experience and renew. Only of touchpoints assessed enough. */
  before: number | null;
  after: number | null;
  /** after − before. */
  balance: number | null;
  /** The largest fall of the index between neighbours that are both assessed enough, first on a tie; else `null`. */
  cliff: { from: string; to: string; drop: number } | null;
};

const BEFORE_SALE: readonly Stage[] = ['understand', 'convert'];

/** The loop lens: which part of the loyalty loop is tended, and where it breaks off. */
export const loopLens: Lens<'loop', typeof LOOP_RULES, { loop: LoopFigures }> = {
  id: 'loop',
  rules: LOOP_RULES,
  read({ audit, touchpoints }, { rules }) {
    const covered = audit.stages ?? STAGES;
    const figuresOf = STAGES.map((stage) => [stage, stageFigures(stage, touchpoints)]);
    const stages = Object.fromEntries(figuresOf) as Record<Stage, StageFigures>;
    const told = touchpoints.filter(isAssessedEnough);
    const before = meanIndex(told.filter(({ touchpoint }) => isBeforeSale(touchpoint.stage)));
    const after = meanIndex(told.filter(({ touchpoint }) => !isBeforeSale(touchpoint.stage)));
    const falls = fallsOf(touchpoints);
    const deepest = falls.reduce<Fall | null>(
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
      audit: { loop: figures },
      findings: [
        ...STAGES.filter((stage) => covered.includes(stage) && stages[stage].touchpoints === 0).flatMap((stage) =>
          rules.fire('loop/stage-empty', { data: { stage }, path: ['touchpoints'] }),
        ),
        ...halfTheWork(figures, covered, rules),
        ...falls
          .filter(({ drop }) => drop >= rules.number('loop/cliff', 'drop') - TOLERANCE)
          .flatMap(({ from, to, at, drop }) =>
            rules.fire('loop/cliff', {
              touchpoint: to.touchpoint.id,
              data: { from: from.touchpoint.id, to: to.touchpoint.id, drop },
              path: ['touchpoints', at],
            }),
          ),
        ...weakEnding(touchpoints, rules),
      ],
    };
  },
};

function isBeforeSale(stage: Stage): boolean {
  return BEFORE_SALE.includes(stage);
}

function meanIndex(touchpoints: readonly ScoredTouchpoint[]): number | null {
  return weightedMean(touchpoints.map(({ score, weight }) => ({ value: score.index, weight })));
}

function stageFigures(stage: Stage, all: readonly ScoredTouchpoint[]): StageFigures {
  const own = all.filter(({ touchpoint }) => touchpoint.stage === stage);
  const levels: StageFigures['levels'] = [0, 0, 0, 0];
  for (const { score } of own) levels[score.level as 0 | 1 | 2 | 3] += 1;
  return { touchpoints: own.length, share: weightOf(own) / weightOf(all), mean: meanIndex(own), levels };
}

interface Fall {
  from: ScoredTouchpoint;
  to: ScoredTouchpoint;
  at: number;
  drop: number;
}

/** Where the index falls from one touchpoint to the next. Only between two that are assessed enough; none is skipped over. */
function fallsOf(touchpoints: readonly ScoredTouchpoint[]): Fall[] {
  return touchpoints.slice(1).flatMap((to, before): Fall[] => {
    const from = touchpoints[before];
    if (!from || !isAssessedEnough(from) || !isAssessedEnough(to)) return [];
    const drop = from.score.index - to.score.index;
    return drop > TOLERANCE ? [{ from, to, at: before + 1, drop }] : [];
  });
}

/** Speaks only where the audit covers a stage on both sides of the sale. */
function halfTheWork({ before, after, balance, renew }: LoopFigures, covered: readonly Stage[], rules: Rules) {
  if (!covered.some(isBeforeSale) || covered.every(isBeforeSale)) return [];
  const most = rules.number('loop/half-the-work', 'balance');
  const unrenewed = covered.includes('renew') && renew.touchpoints === 0;
  const path = ['touchpoints'];
  if (before !== null && after !== null && balance !== null && balance <= most + TOLERANCE)
    return rules.fire('loop/half-the-work', { data: { before, after }, path });
  return unrenewed ? rules.fire('loop/half-the-work', { form: 'nothing-renews', path }) : [];
}

function weakEnding(touchpoints: readonly ScoredTouchpoint[], rules: Rules) {
  const last = touchpoints.at(-1);
  const mean = meanIndex(touchpoints.filter(isAssessedEnough));
  if (!last || mean === null || !isAssessedEnough(last)) return [];
  if (mean - last.score.index < rules.number('loop/weak-ending', 'below') - TOLERANCE) return [];
  return rules.fire('loop/weak-ending', {
    touchpoint: last.touchpoint.id,
    data: { index: last.score.index, mean },
    path: ['touchpoints', touchpoints.length - 1],
  });
}
