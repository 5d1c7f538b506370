import type { Audit } from '../../src/model/audit.ts';
import type { Criterion, Rubric } from '../../src/model/rubric.ts';
import { type Stop, weightedMean } from './reference-journey.ts';
import { ALLOWED, answersOf, onLadder, worthOf } from './reference-ladder.ts';
import type { Promised } from './reference-parity.ts';

/* The lenses of model §5 that read a whole audit, from the text of the guide alone. Keys as in format §5. */

const STAGES = ['understand', 'convert', 'experience', 'renew'] as const;

export type LevelCounts = [number, number, number, number];

export function countLevels(levels: readonly number[]): LevelCounts {
  const counts: LevelCounts = [0, 0, 0, 0];
  for (const level of levels) counts[level as 0 | 1 | 2 | 3] += 1;
  return counts;
}

/** The touchpoints that before, after, balance, drop and ending read: assessed ≥ 0.5. */
export function isToldEnough({ figures }: { figures: { assessed: number | null } }): boolean {
  return figures.assessed !== null && figures.assessed >= 0.5 - ALLOWED;
}

export function meanIndex(stops: readonly Stop[]): number | null {
  return weightedMean(stops.map(({ weight, figures }) => ({ weight, value: figures.index })));
}

export function loopOf(stops: readonly Stop[]) {
  const whole = stops.reduce((sum, { weight }) => sum + weight, 0);
  const inStage = (...stages: string[]): Stop[] => stops.filter(({ touchpoint }) => stages.includes(touchpoint.stage));
  const stageOf = (stage: string) => {
    const own = inStage(stage);
    return {
      touchpoints: own.length,
      share: own.reduce((sum, { weight }) => sum + weight, 0) / whole,
      mean: meanIndex(own),
      levels: countLevels(own.map(({ figures }) => figures.level)),
    };
  };
  const [understand, convert, experience, renew] = STAGES;
  const before = meanIndex(inStage(understand, convert).filter(isToldEnough));
  const after = meanIndex(inStage(experience, renew).filter(isToldEnough));
  return {
    understand: stageOf(understand),
    convert: stageOf(convert),
    experience: stageOf(experience),
    renew: stageOf(renew),
    before,
    after,
    balance: before === null || after === null ? null : after - before,
    cliff: cliffOf(stops),
  };
}

/** Every step between neighbours that are both assessed ≥ 0.5, with how far the index falls (negative when it rises). */
export function steps(stops: readonly Stop[]): { from: string; to: string; drop: number }[] {
  const all: { from: string; to: string; drop: number }[] = [];
  for (let at = 1; at < stops.length; at++) {
    const [from, to] = [stops[at - 1], stops[at]];
    if (!from || !to || !isToldEnough(from) || !isToldEnough(to)) continue;
    all.push({ from: from.touchpoint.id, to: to.touchpoint.id, drop: from.figures.index - to.figures.index });
  }
  return all;
}

/** Choice: of equal drops, the first; drops within 1e-9 are equal, which the last bit of a difference must not decide. */
function cliffOf(stops: readonly Stop[]) {
  let largest: { from: string; to: string; drop: number } | null = null;
  for (const step of steps(stops)) {
    if (step.drop > (largest?.drop ?? 0) + 1e-9) largest = step;
  }
  return largest;
}

export function isBroken({ promised, delivered, better }: Promised): boolean {
  return better === 'lower' ? delivered > promised : delivered < promised;
}

export function gapOf(audit: Audit) {
  const expectations = audit.touchpoints.flatMap(({ expectation }) => expectation ?? []);
  const promises = audit.touchpoints.flatMap((touchpoint) => touchpoint.promises ?? []);
  return {
    mean: weightedMean(
      expectations.map(({ expected, perceived, responses }) => ({
        weight: responses ?? 1,
        value: perceived - expected,
      })),
    ),
    promises: { made: promises.length, kept: promises.filter((promise) => !isBroken(promise)).length },
  };
}

/**
 * Weighted mean of all known ratings that bear something, touchpoint weight × criterion weight; absent when less than
 * half of the applicable weight bearing it is answered.
 */
function bearing(stops: readonly Stop[], rubric: Rubric, bears: (criterion: Criterion) => boolean): number | null {
  const criteria = rubric.interaction.levels.flatMap((level) => level.criteria).filter(bears);
  let applicable = 0;
  let answered = 0;
  let earned = 0;
  for (const { weight, answers } of stops) {
    for (const criterion of criteria) {
      if (answers[criterion.id] === 'n/a') continue;
      applicable += weight * criterion.weight;
      const value = worthOf(answers[criterion.id]);
      if (value === null) continue;
      answered += weight * criterion.weight;
      earned += weight * criterion.weight * value;
    }
  }
  return answered === 0 || answered < 0.5 * applicable - ALLOWED ? null : earned / answered;
}

export function trustOf(stops: readonly Stop[], rubric: Rubric) {
  const facet = (name: string): number | null => bearing(stops, rubric, (criterion) => criterion.facet === name);
  const reliability = facet('reliability');
  const competence = facet('competence');
  const closeness = facet('closeness');
  const missed = { promise: 0, arrogance: 0 };
  for (const { weight, answers } of stops) {
    for (const criterion of rubric.interaction.levels.flatMap((level) => level.criteria)) {
      const value = worthOf(answers[criterion.id]);
      if (criterion.cause !== null && value !== null)
        missed[criterion.cause] += weight * criterion.weight * (1 - value);
    }
  }
  const whole = missed.promise + missed.arrogance;
  return {
    reliability,
    competence,
    closeness,
    trust:
      reliability === null || competence === null || closeness === null ? null : reliability * competence * closeness,
    missed:
      whole === 0
        ? { promise: null, arrogance: null }
        : { promise: missed.promise / whole, arrogance: missed.arrogance / whole },
  };
}

export function valueAreasOf(stops: readonly Stop[], rubric: Rubric) {
  const area = (name: string): number | null => bearing(stops, rubric, (criterion) => criterion.area === name);
  return {
    price: area('price'),
    standards: area('standards'),
    marketing: area('marketing'),
    efficiency: area('efficiency'),
  };
}

export function practiceOf(stops: readonly Stop[], rubric: Rubric) {
  const practice = (name: string): number | null => bearing(stops, rubric, (criterion) => criterion.practice === name);
  return {
    transparent: practice('transparent'),
    foreseeing: practice('foreseeing'),
    committed: practice('committed'),
    consistent: practice('consistent'),
    mutual: practice('mutual'),
  };
}

export function relationshipOf(audit: Audit, rubric: Rubric) {
  return (audit.relationship ?? []).map(({ segment, ratings, lifetime_value = null }) => {
    const { level, reach, index, blockers } = onLadder(rubric.relationship, answersOf({ ratings }));
    return { segment, level, reach, index, blockers, lifetime_value };
  });
}

/** (touchpoint, criterion) pairs rated by two or more auditors, `n/a` left out: the values of each. */
function ratedUnits(audit: Audit): number[][] {
  return audit.touchpoints
    .flatMap(({ ratings }) => Object.values(ratings ?? {}))
    .map((judgement) => (typeof judgement === 'string' ? [] : Object.values(judgement.by ?? {})))
    .map((said) =>
      said.filter((rating) => rating !== 'n/a').map((rating) => ['missed', 'partly', 'met'].indexOf(rating)),
    )
    .filter((values) => values.length >= 2);
}

/** Whether auditors agree too little: alpha, over enough units, and in raw pairs. */
export function disagrees(audit: Audit, number: (name: string) => number): boolean {
  const units = ratedUnits(audit);
  const alpha = agreementOf(audit);
  let pairs = 0;
  let equal = 0;
  for (const values of units) {
    for (let one = 0; one < values.length; one++) {
      for (let other = one + 1; other < values.length; other++) {
        pairs += 1;
        if (values[one] === values[other]) equal += 1;
      }
    }
  }
  if (alpha === null || units.length < number('units')) return false;
  return alpha < number('alpha') - ALLOWED && equal / pairs < number('raw') - ALLOWED;
}

/** Krippendorff's alpha, ordinal metric, over the rated units. */
export function agreementOf(audit: Audit): number | null {
  const units = ratedUnits(audit);
  const pooled = units.flat();
  if (units.length < 2 || new Set(pooled).size < 2) return null;

  const count = [0, 1, 2].map((value) => pooled.filter((other) => other === value).length);
  const delta = (one: number, other: number): number => {
    if (one === other) return 0;
    const [low, high] = one < other ? [one, other] : [other, one];
    const between = count.slice(low, high + 1).reduce((sum, n) => sum + n, 0);
    return (between - ((count[low] ?? 0) + (count[high] ?? 0)) / 2) ** 2;
  };
  const pairs = (values: readonly number[]): number =>
    values.reduce((sum, one) => sum + values.reduce((inner, other) => inner + delta(one, other), 0), 0);
  const observed = units.reduce((sum, values) => sum + pairs(values) / (values.length - 1), 0) / pooled.length;
  const expected = pairs(pooled) / (pooled.length * (pooled.length - 1));
  return 1 - observed / expected;
}
