import { bareName } from '../model/bare-name.ts';
import type { Problem } from '../model/diagnostic.ts';
import type { Path } from '../model/finding.ts';
import type { Text } from '../model/text.ts';
import { DIMENSIONS } from '../model/vocabulary.ts';
import { type AuditDraft, type Draft, wrong } from './draft.ts';

/** Things of a list with an id that an earlier one has. */
export function twiceById(items: readonly ({ id?: string } | undefined)[], path: Path): Problem[] {
  const ids = items.map((item) => item?.id);
  return ids.flatMap((id, at) =>
    id !== undefined && ids.indexOf(id) < at ? [wrong('duplicate-id', [...path, at, 'id'], { id })] : [],
  );
}

type Variants = NonNullable<Draft<NonNullable<NonNullable<AuditDraft['touchpoints']>[number]>>['variants']>;

/** Variants of one touchpoint for the same segment, channel, location or period. */
export function sameVariants(variants: Variants, path: Path): Problem[] {
  return DIMENSIONS.flatMap((dimension) => {
    const names = variants.map((variant) => variant?.[dimension]);
    return again(names).map(({ at, first, value }) =>
      wrong('variant-twice', [...path, at, dimension], { dimension, value }, { first: [...path, first, dimension] }),
    );
  });
}

/** Segments whose relationship is told twice. */
export function sameSegments(relationship: NonNullable<AuditDraft['relationship']>): Problem[] {
  return again(relationship.map((entry) => entry?.segment)).map(({ at, first, value }) =>
    wrong('segment-twice', ['relationship', at, 'segment'], { value }, { first: ['relationship', first, 'segment'] }),
  );
}

/** A figure told twice for one day, in one unit or in two. */
export function sameOutcomes(outcomes: NonNullable<AuditDraft['outcomes']>): Problem[] {
  const told = new Map<string, number>();
  return outcomes.flatMap((outcome, at) => {
    if (outcome?.metric === undefined || outcome.date === undefined) return [];
    const { date } = outcome;
    const names = namesOf(outcome.metric);
    const keys = names.map((name) => `${date} ${name}`);
    const first = Math.min(...keys.map((key) => told.get(key) ?? at));
    for (const key of keys) if (!told.has(key)) told.set(key, at);
    const data = { value: names[0] ?? '', date };
    return first < at
      ? [wrong('outcome-twice', ['outcomes', at, 'metric'], data, { first: ['outcomes', first, 'metric'] })]
      : [];
  });
}

function namesOf(text: Draft<Text>): string[] {
  return (typeof text === 'string' ? [text] : Object.values(text)).map(bareName);
}

function again(values: readonly (string | undefined)[]): { at: number; first: number; value: string }[] {
  const names = values.map((value) => value && bareName(value));
  return values.flatMap((value, at) => {
    const first = names.indexOf(names[at]);
    return value !== undefined && first < at ? [{ at, first, value }] : [];
  });
}
