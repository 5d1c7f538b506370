import type { Locale } from '../../languages/languages.ts';
import { auditFile } from '../../model/audit.ts';
import type { Rubric } from '../../model/rubric.ts';
import { EACH, partsOf, placeOf, type SchemaPlace } from '../../model/schema-walk.ts';
import { STANDARD } from '../../rubric/standard.ts';
import { type JsonSchema, oneOfNames } from './json-schema.ts';
import { criteria, relationshipCriteria } from './known-names.ts';
import { keyedBy, orOneOf } from './offered-names.ts';
import type { SchemaSource } from './schema-source.ts';

/** What an audit's `rubric` decides: which criteria it may answer, lift and measure. The standard ones where it says none. */
export function rubricChoice({ rubrics, unsound }: SchemaSource, locale: Locale): JsonSchema {
  const own = rubrics.filter(({ id }) => id !== STANDARD.id);
  const known = [STANDARD, ...own].map((rubric) => ({ rubric, isClosed: true }));
  // What a rubric asks that cannot be read is most likely near the standard, and nothing is wrong there.
  const unknown = unsound.map((id) => ({ rubric: { ...STANDARD, id }, isClosed: false }));
  const all = [...known, ...unknown];
  return {
    definitions: Object.fromEntries(all.flatMap(({ rubric, isClosed }) => definitionsOf(rubric, isClosed, locale))),
    allOf: all.map(({ rubric: { id } }) => ({
      if: { properties: { rubric: { const: id } }, ...(id !== STANDARD.id && { required: ['rubric'] }) },
      // biome-ignore lint/suspicious/noThenProperty: it is the name of the keyword.
      then: laidOver(placeOf(auditFile), id) ?? {},
    })),
  };
}

/** The places of an audit that speak of criteria, each with what a rubric allows there; `null` where there is none. */
function laidOver(place: SchemaPlace, rubric: string): JsonSchema | null {
  const { refers } = place.field;
  if (refers === 'relationship-criterion') return { $ref: `#/definitions/relationship-${rubric}` };
  if (refers === 'criterion')
    return { $ref: `#/definitions/${partsOf(place).length > 0 ? 'ratings' : 'criterion'}-${rubric}` };
  const parts = partsOf(place).flatMap((part) => {
    const inner = laidOver(part, rubric);
    return inner ? [[String(part.path.at(-1)), inner] as const] : [];
  });
  const [first] = parts;
  if (!first) return null;
  return first[0] === EACH
    ? { items: first[1] }
    : {
        // The keys themselves are offered, and explained, by what holds for every rubric.
        properties: Object.fromEntries(parts.map(([key, inner]) => [key, { doNotSuggest: true, ...inner }])),
      };
}

function definitionsOf(rubric: Rubric, isClosed: boolean, locale: Locale): [string, JsonSchema][] {
  const asked = criteria(rubric, locale);
  const judged = { $ref: '#/definitions/judgement' };
  const open = isClosed ? {} : { additionalProperties: judged };
  return [
    [`ratings-${rubric.id}`, { ...keyedBy(asked, judged), ...open }],
    [`relationship-${rubric.id}`, { ...keyedBy(relationshipCriteria(rubric, locale), judged), ...open }],
    [`criterion-${rubric.id}`, isClosed ? oneOfNames(asked) : orOneOf(asked, { type: 'string' })],
  ];
}
