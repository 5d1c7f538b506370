import type { Finding } from '../../model/finding.ts';
import { ownValue } from '../../model/own-value.ts';
import type { Criterion, Level, Rubric } from '../../model/rubric.ts';
import type { Judgement } from '../../model/touchpoint.ts';
import { TOLERANCE, worthOf } from '../../scoring/answers.ts';
import type { ScoredTouchpoint } from '../../scoring/score-audit.ts';
import type { Lens, Rulebook } from '../lens.ts';
import { weightOf } from '../mean.ts';
import { LADDER_RULES } from './rules.ts';

type Rules = Rulebook<typeof LADDER_RULES>;

/** The ladder lens: where single touchpoints fall short of a level, what stands in the way, and what a level rests on. */
export const ladderLens: Lens<'ladder', typeof LADDER_RULES> = {
  id: 'ladder',
  rules: LADDER_RULES,
  read: ({ touchpoints, rubric }, { rules }) => ({
    findings: touchpoints.flatMap((scored, at) => {
      const here = { touchpoint: scored.touchpoint.id, path: ['touchpoints', at] };
      return [
        ...floor(scored, rubric, here, rules),
        ...climb(scored, rubric, here, rules),
        ...base(scored, rubric, here, rules),
      ];
    }),
  }),
};

interface Here {
  touchpoint: string;
  path: Finding['path'];
}

/** Level 0: shown to fail, or merely not shown. */
function floor({ score, answers }: ScoredTouchpoint, rubric: Rubric, here: Here, rules: Rules): Finding[] {
  if (score.level > 0) return [];
  const [first] = rubric.interaction.levels;
  const ratingOf = ({ id }: Criterion) => answers.get(id)?.rating;
  const gravestFirst = [...first.criteria].sort((a, b) => Number(b.must) - Number(a.must));
  if (score.reach > 0) {
    const open = gravestFirst.find((criterion) => ratingOf(criterion) === undefined);
    return rules.fire('ladder/not-shown', { ...here, data: { criterion: open?.id ?? '' } });
  }
  const short = gravestFirst.find((criterion) => {
    const rating = ratingOf(criterion);
    return rating !== undefined && (worthOf(rating) ?? 1) < 1;
  });
  return short
    ? rules.fire('ladder/unmet', { ...here, data: { criterion: short.id, rating: ratingOf(short) ?? '' } })
    : rules.fire('ladder/unmet', { ...here, form: 'nothing-applies', data: { level: first.id } });
}

function climb({ score, answers }: ScoredTouchpoint, rubric: Rubric, here: Here, rules: Rules): Finding[] {
  const next = rubric.interaction.levels[score.level];
  const [blocker] = score.blockers;
  const needed = rules.number('ladder/unassessed', 'assessed');
  return [
    ...(next && score.stranded.length > 0
      ? rules.fire('ladder/stranded', { ...here, data: { level: score.stranded.at(-1) ?? '', next: next.id } })
      : []),
    ...(score.assessed !== null && score.assessed < needed - TOLERANCE
      ? rules.fire('ladder/unassessed', { ...here, data: { assessed: score.assessed, needed } })
      : []),
    ...(next && blocker !== undefined && score.blockers.length === 1
      ? rules.fire('ladder/one-step-away', {
          ...here,
          ...(!answers.has(blocker) && { form: 'not-assessed' }),
          data: { criterion: blocker, next: next.id },
        })
      : []),
  ];
}

/** What was set aside as `n/a`: at a level that holds, and of the musts. */
function base(scored: ScoredTouchpoint, rubric: Rubric, here: Here, rules: Rules): Finding[] {
  const { touchpoint, answers, score } = scored;
  const { levels } = rubric.interaction;
  const isAside = ({ id }: Criterion) => answers.get(id)?.rating === 'n/a';
  const applies = ({ criteria }: Level) =>
    weightOf(criteria.filter((criterion) => !isAside(criterion))) / weightOf(criteria);
  const least = rules.number('ladder/narrow', 'share');
  const narrow = levels.slice(0, score.level).find((level) => applies(level) < least - TOLERANCE);
  const must = levels
    .flatMap(({ criteria }) => criteria)
    .find(
      (criterion) => criterion.must && isAside(criterion) && !hasNote(ownValue(touchpoint.ratings ?? {}, criterion.id)),
    );
  return [
    ...(narrow ? rules.fire('ladder/narrow', { ...here, data: { level: narrow.id, applies: applies(narrow) } }) : []),
    ...(must
      ? rules.fire('ladder/must-set-aside', {
          ...here,
          path: [...here.path, 'ratings', must.id],
          data: { criterion: must.id },
        })
      : []),
  ];
}

function hasNote(judgement: Judgement | undefined): boolean {
  return typeof judgement === 'object' && judgement.note !== undefined;
}
