import { bareName } from '../model/bare-name.ts';
import type { DiagnosticCode, DiagnosticData, Problem } from '../model/diagnostic.ts';
import type { Path } from '../model/finding.ts';
import { type AuditDraft, wordings, wrong } from './draft.ts';

/** Things of a list with an id that an earlier one has. */
export function twiceById(items: readonly ({ id?: string } | undefined)[], path: Path): Problem[] {
  const ids = items.map((item) => item?.id);
  const firsts = firstsOf(ids);
  return ids.flatMap((id, at) =>
    id !== undefined && firsts.get(id) !== at ? [wrong('duplicate-id', [...path, at, 'id'], { id })] : [],
  );
}

/** Things of a list that name under a key what an earlier one names there. */
export function twiceNamed<Key extends string>(
  code: DiagnosticCode,
  items: readonly ({ [K in Key]?: string } | undefined)[],
  path: Path,
  key: Key,
  data: DiagnosticData = {},
): Problem[] {
  const values = items.map((item) => item?.[key]);
  const names = values.map((value) => value && bareName(value));
  const firsts = firstsOf(names);
  return values.flatMap((value, at) => {
    const first = firsts.get(names[at]) ?? at;
    return value !== undefined && first < at
      ? [wrong(code, [...path, at, key], { ...data, value }, { first: [...path, first, key] })]
      : [];
  });
}

/** Where each of some values stands for the first time. */
export function firstsOf<T>(values: readonly T[]): Map<T, number> {
  return new Map([...values.entries()].reverse().map(([at, value]) => [value, at]));
}

/** A figure told twice for one day, in one unit or in two. */
export function sameOutcomes(outcomes: NonNullable<AuditDraft['outcomes']>): Problem[] {
  const told = new Map<string, number>();
  return outcomes.flatMap((outcome, at) => {
    if (outcome?.metric === undefined || outcome.date === undefined) return [];
    const { date } = outcome;
    const names = wordings(outcome.metric).map(bareName);
    const keys = names.map((name) => `${date} ${name}`);
    const first = Math.min(...keys.map((key) => told.get(key) ?? at));
    for (const key of keys) if (!told.has(key)) told.set(key, at);
    const data = { value: names[0] ?? '', date };
    return first < at
      ? [wrong('outcome-twice', ['outcomes', at, 'metric'], data, { first: ['outcomes', first, 'metric'] })]
      : [];
  });
}
