import type { Criterion } from '../../src/model/rubric.ts';
import type { Judgement } from '../../src/model/touchpoint.ts';
import type { Stop } from './reference-journey.ts';
import { ALLOWED } from './reference-ladder.ts';
import { isBroken, isToldEnough, loopOf, meanIndex, steps } from './reference-lenses.ts';
import { bySegment, pricesOf, spreadOf, type Version } from './reference-parity.ts';
import type { Fired, Seen } from './reference-rules.ts';

/* Which rules of model §6 fire on the figures: ladder, journey, loop, gap, parity, consistency. */

const STAYING = ['repeat', 'loyal', 'advocate'];

export function firedOnLadder({ stops, rubric, number }: Seen): Fired[] {
  return stops.flatMap(({ touchpoint, figures, answers }) => {
    const rules: string[] = [];
    if (figures.reach === 0) rules.push('ladder/unmet');
    if (figures.level === 0 && figures.reach >= 1) rules.push('ladder/not-shown');
    const weightOf = (criteria: readonly Criterion[]): number => criteria.reduce((sum, { weight }) => sum + weight, 0);
    const isNarrow = rubric.interaction.levels.slice(0, figures.level).some(({ criteria }) => {
      const applicable = criteria.filter(({ id }) => answers[id] !== 'n/a');
      return weightOf(applicable) < number('ladder/narrow', 'share') * weightOf(criteria) - ALLOWED;
    });
    if (isNarrow) rules.push('ladder/narrow');
    const isSilent = (judgement: Judgement | undefined): boolean =>
      typeof judgement !== 'object' || judgement.note === undefined;
    const criteria = rubric.interaction.levels.flatMap((level) => level.criteria);
    if (criteria.some(({ id, must }) => must && answers[id] === 'n/a' && isSilent(touchpoint.ratings?.[id]))) {
      rules.push('ladder/must-set-aside');
    }
    if (figures.stranded.length > 0) rules.push('ladder/stranded');
    if ((figures.assessed ?? 0) < number('ladder/unassessed', 'assessed') - ALLOWED) rules.push('ladder/unassessed');
    if (figures.blockers.length === 1) rules.push('ladder/one-step-away');
    if (touchpoint.moment_of_truth === true && figures.level < number('journey/moment-of-truth', 'level')) {
      rules.push('journey/moment-of-truth');
    }
    return rules.map((rule) => ({ rule, touchpoint: touchpoint.id }));
  });
}

export function firedOnLoop({ audit, stops, number }: Seen): Fired[] {
  const loop = loopOf(stops);
  const fired: Fired[] = [];
  const covers = (stage: 'understand' | 'convert' | 'experience' | 'renew'): boolean =>
    audit.stages === undefined || audit.stages.includes(stage);
  for (const stage of ['understand', 'convert', 'experience', 'renew'] as const) {
    if (covers(stage) && loop[stage].touchpoints === 0) fired.push({ rule: 'loop/stage-empty', touchpoint: null });
  }
  const isUnbalanced = loop.balance !== null && loop.balance <= number('loop/half-the-work', 'balance') + ALLOWED;
  const bothSides = (covers('understand') || covers('convert')) && (covers('experience') || covers('renew'));
  if (bothSides && (isUnbalanced || (covers('renew') && loop.renew.touchpoints === 0))) {
    fired.push({ rule: 'loop/half-the-work', touchpoint: null });
  }
  // Choice: a cliff is one finding per fall, at the touchpoint fallen to.
  for (const { to, drop } of steps(stops)) {
    if (drop >= number('loop/cliff', 'drop') - ALLOWED) fired.push({ rule: 'loop/cliff', touchpoint: to });
  }
  const mean = meanIndex(stops.filter(isToldEnough)) ?? 0;
  const last = stops.at(-1);
  if (last && isToldEnough(last) && mean - last.figures.index >= number('loop/weak-ending', 'below') - ALLOWED) {
    fired.push({ rule: 'loop/weak-ending', touchpoint: last.touchpoint.id });
  }
  return fired;
}

export function firedOnGap({ audit, number }: Seen): Fired[] {
  return audit.touchpoints.flatMap(({ id, expectation, promises = [] }) => {
    const rules: string[] = [];
    if (expectation && expectation.perceived - expectation.expected <= number('gap/shortfall', 'gap') + ALLOWED) {
      rules.push('gap/shortfall');
    }
    for (const promise of promises.filter(isBroken)) {
      rules.push('gap/promise-broken');
      const { promised, benchmark, better } = promise;
      const isStricter = benchmark !== undefined && (better === 'lower' ? promised < benchmark : promised > benchmark);
      if (isStricter) rules.push('gap/promise-too-high');
    }
    return rules.map((rule) => ({ rule, touchpoint: id }));
  });
}

function isWorseOff(versions: readonly Version[], below: number): boolean {
  const { existing, fresh } = bySegment(versions);
  return existing.some((old) =>
    fresh.some(
      (young) =>
        old.figures.reach < young.figures.level ||
        (isToldEnough(old) && isToldEnough(young) && young.figures.index - old.figures.index >= below - ALLOWED),
    ),
  );
}

function paysMore(versions: readonly Version[], tolerance: number): boolean {
  const { existing, fresh } = bySegment(versions);
  const [dear, cheap] = [pricesOf(existing), pricesOf(fresh)];
  return dear.some((old) => cheap.some((young) => old > young * (1 + tolerance) + ALLOWED));
}

export function firedOnParity({ audit, stops, versions, number }: Seen): Fired[] {
  const fired: Fired[] = [];
  for (const [at, { touchpoint }] of stops.entries()) {
    const own = versions[at] ?? [];
    if (isWorseOff(own, number('parity/existing-worse-off', 'below'))) {
      fired.push({ rule: 'parity/existing-worse-off', touchpoint: touchpoint.id });
    }
    if (paysMore(own, number('parity/price-penalty', 'tolerance'))) {
      fired.push({ rule: 'parity/price-penalty', touchpoint: touchpoint.id });
    }
  }
  // Choice: standings are stated by `serves`, as the figure "standings served" says; a variant's segment states none.
  const standings: string[] = audit.touchpoints.flatMap(({ serves = [] }) => serves);
  if (standings.length > 0 && !standings.some((standing) => STAYING.includes(standing))) {
    fired.push({ rule: 'parity/existing-unserved', touchpoint: null });
  }
  return fired;
}

/** Choice: one finding per dimension that spreads. */
export function firedOnConsistency({ stops, versions, number }: Seen): Fired[] {
  return stops.flatMap((stop: Stop, at) => {
    const { channel, location, period } = spreadOf(stop, versions[at] ?? []);
    return [channel, location, period]
      .filter((spread) => spread !== null && spread >= number('consistency/spread', 'spread') - ALLOWED)
      .map(() => ({ rule: 'consistency/spread', touchpoint: stop.touchpoint.id }));
  });
}
