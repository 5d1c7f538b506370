import { type Locale, wordsOf } from '../../languages/languages.ts';
import type { Ladder, Rubric } from '../../model/rubric.ts';
import type { Text } from '../../model/text.ts';
import { localise } from '../../report/localise.ts';
import { rungsOf } from '../../rubric/level-names.ts';
import { STANDARD } from '../../rubric/standard.ts';
import { explainCriterion } from '../explain/explain.ts';
import type { KnownName } from './json-schema.ts';
import { type NameKind, namesIn } from './names-in.ts';
import type { SchemaSource } from './schema-source.ts';

export type KnownNames = Readonly<Record<NameKind, readonly KnownName[]>>;

/** Every name that a project knows, each once: what its rubrics and its config say first, then what stands in its audits. */
export function knownNames({ config, rubrics, unsound, audits }: SchemaSource, locale: Locale): KnownNames {
  const say = (text: Text | null) => (text === null ? '' : localise(text, locale, config.locale));
  const listed = (texts: Readonly<Record<string, Text>>) =>
    Object.entries(texts).map(([id, text]) => ({ id, meaning: say(text) }));
  const seen = (kind: NameKind) => bare(audits.flatMap((audit) => namesIn(audit, kind)).sort());
  const { terms } = wordsOf(locale);
  const all = [STANDARD, ...rubrics];
  const ladders = all.flatMap(({ interaction, relationship }) => [interaction, relationship]);
  return {
    criterion: once(all.flatMap((rubric) => [...criteria(rubric, locale), ...relationshipCriteria(rubric, locale)])),
    'relationship-criterion': once(all.flatMap((rubric) => relationshipCriteria(rubric, locale))),
    level: once(ladders.flatMap(({ levels }) => levels.map(({ id, says }) => ({ id, meaning: say(says) })))),
    rubric: once([
      ...all.map(({ id, interaction }) => ({
        id,
        meaning: interaction.levels.map(({ name }) => say(name)).join(' · '),
      })),
      ...bare(unsound),
    ]),
    rung: once(all.flatMap(rungsOf).map(({ id, name }) => ({ id, meaning: say(name) }))),
    stage: listed(terms.stage),
    segment: listed(terms.segment),
    channel: once([...listed(config.channels), ...seen('channel')]),
    metric: once([...listed(config.metrics), ...listed(terms.metric), ...seen('metric')]),
    owner: once([...listed(config.owners), ...seen('owner')]),
    auditor: once([...listed(config.owners), ...seen('auditor')]),
    tag: once(seen('tag')),
    brand: once(audits.map(({ brand }) => ({ id: say(brand), meaning: '' }))),
    audit: audits.map(({ id, title }) => ({ id, meaning: say(title) })),
  };
}

/** What a rubric asks of a touchpoint, in its order. */
export function criteria(rubric: Rubric, locale: Locale): KnownName[] {
  return asked(rubric.interaction, rubric.id, locale);
}

/** What it asks of a segment. */
export function relationshipCriteria(rubric: Rubric, locale: Locale): KnownName[] {
  return asked(rubric.relationship, rubric.id, locale);
}

function asked({ levels }: Ladder, rubric: string, locale: Locale): KnownName[] {
  return levels.flatMap((level) =>
    level.criteria.map((criterion) => ({
      id: criterion.id,
      meaning: explainCriterion({ criterion, level, rubric }, locale).trim(),
    })),
  );
}

function bare(names: readonly string[]): KnownName[] {
  return names.map((id) => ({ id, meaning: '' }));
}

function once(names: readonly KnownName[]): KnownName[] {
  return [...new Map(names.toReversed().map((name) => [name.id, name])).values()].toReversed();
}
