import type { SetRule } from '../../../lenses/rulebook.ts';
import type { Level, Rubric } from '../../../model/rubric.ts';
import type { Reader } from '../../reader.ts';

export type ReferenceSection = { slug: string; title: string } & (
  | { kind: 'ladder'; levels: readonly Level[] }
  | { kind: 'rules'; rules: readonly SetRule[] }
);

/** The reference page's sections: both ladders of every rubric in use, then the rules as they are set. */
export function referenceSections(reader: Reader): ReferenceSection[] {
  const { guide } = reader.words;
  const { rubrics, rules } = reader.edition;
  const of = (rubric: Rubric, name: string) => (rubrics.length > 1 ? `${name} (${rubric.id})` : name);
  return [
    ...rubrics.flatMap((rubric): ReferenceSection[] => [
      {
        kind: 'ladder',
        slug: `${rubric.id}-interaction`,
        title: of(rubric, guide.interaction),
        levels: rubric.interaction.levels,
      },
      {
        kind: 'ladder',
        slug: `${rubric.id}-relationship`,
        title: of(rubric, guide.relationship),
        levels: rubric.relationship.levels,
      },
    ]),
    { kind: 'rules', slug: 'rules', title: guide.rules, rules },
  ];
}
