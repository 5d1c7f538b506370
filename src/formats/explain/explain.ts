import { type Locale, wordsOf } from '../../languages/languages.ts';
import type { Config } from '../../model/config.ts';
import type { Criterion, Level, Rubric } from '../../model/rubric.ts';
import type { Rule } from '../../model/rule.ts';
import { formatNumber } from '../../report/format-number.ts';
import { localise } from '../../report/localise.ts';
import { termOf } from '../../report/term.ts';
import { STANDARD } from '../../rubric/standard.ts';

export interface PlacedCriterion {
  criterion: Criterion;
  level: Level;
  rubric: string;
}

/** Every criterion that can be asked about: of the given rubrics first, then of the standard one. */
export function knownCriteria(rubrics: readonly Rubric[]): PlacedCriterion[] {
  const standard = rubrics.find(({ id }) => id === STANDARD.id) ?? STANDARD;
  return [...rubrics.filter((rubric) => rubric !== standard), standard].flatMap((rubric) =>
    [rubric.interaction, rubric.relationship].flatMap(({ levels }) =>
      levels.flatMap((level) => level.criteria.map((criterion) => ({ criterion, level, rubric: rubric.id }))),
    ),
  );
}

/** A rule in words: what it means, why it matters, what to do, and what can be set. */
export function explainRule(rule: Rule, { locale }: Pick<Config, 'locale'>): string {
  const { explain } = wordsOf(locale);
  const { name, means, why, fix } = wordsOf(locale).rules[rule.id];
  const numbers = Object.entries(rule.numbers).map(([key, value]) => `${key}: ${value}`);
  return paragraphs([
    `${rule.id}  ${name}  [${termOf('severity', rule.severity, locale)}]`,
    means,
    `${explain.why} ${why}`,
    `${explain.fix} ${fix}`,
    `${explain.settings} rules: { ${rule.id}: ${numbers.length > 0 ? `{ severity: ${rule.severity}, ${numbers.join(', ')} }` : rule.severity} }`,
  ]);
}

/** A criterion in words: its question, its level and weight, why it matters, what to do when it is missed. */
export function explainCriterion({ criterion, level, rubric }: PlacedCriterion, locale: Locale): string {
  const { explain } = wordsOf(locale);
  const say = (text: Criterion['asks']) => (text === null ? null : localise(text, locale));
  const bears = (['facet', 'cause', 'area', 'practice'] as const).flatMap((kind) => {
    const id = criterion[kind];
    return id === null ? [] : `${explain[kind]} ${termOf(kind, id, locale)}`;
  });
  return paragraphs([
    `${criterion.id}  ${localise(criterion.name, locale)}  [${rubric}]`,
    say(criterion.asks),
    `${explain.level} ${localise(level.name, locale)}${criterion.must ? ` · ${explain.must}` : ''} · ${explain.weight} ${formatNumber(criterion.weight, locale, 'decimal')}${bears.map((bearing) => ` · ${bearing}`).join('')}`,
    say(criterion.why) && `${explain.why} ${say(criterion.why)}`,
    say(criterion.how) && `${explain.fix} ${say(criterion.how)}`,
  ]);
}

function paragraphs(parts: readonly (string | null)[]): string {
  return `${parts.filter((part) => part !== null && part !== '').join('\n\n')}\n`;
}
