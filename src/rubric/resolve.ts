import { type Problem, problemAt } from '../model/diagnostic.ts';
import { ownValue } from '../model/own-value.ts';
import type { Criterion, CriterionEntry, Ladder, Level, Rubric, RubricFile } from '../model/rubric.ts';
import { criteriaOf, criterion, ladder } from './ladder.ts';
import { STANDARD } from './standard.ts';

/**
 * A rubric file made whole: laid over `base` (the rubric it extends) or, without one, defined anew over the standard
 * floors. Pure; what cannot be resolved comes back as problems, and the rubric then must not be scored with.
 *
 * @param order ids of its criteria as its text has them one after the other, for an object puts those of digits alone
 *   first; what is not named comes last
 */
export function resolveRubric(
  id: string,
  file: RubricFile,
  base: Rubric | null,
  order: readonly string[] = [],
): { rubric: Rubric; problems: Problem[] } {
  const problems: Problem[] = [];
  const heads = {
    interaction: file.levels ?? base?.interaction.levels ?? [],
    relationship: file.relationship ?? (base ?? STANDARD).relationship.levels,
  };
  const levelIds = [...heads.interaction, ...heads.relationship].map((level) => level.id);
  for (const twice of levelIds.filter((level, at) => levelIds.indexOf(level) !== at)) {
    const inInteraction = (file.levels ?? []).filter((level) => level.id === twice).length > 1;
    problems.push(problemAt('duplicate-id', [inInteraction ? 'levels' : 'relationship'], { id: twice }, 'key'));
  }

  const placed = inheritedCriteria(file, base);
  const isGone = (file.disable ?? []).map((gone) => placed.delete(gone));
  const left = [...placed.keys()];
  for (const [at, gone] of (file.disable ?? []).entries()) {
    if (!isGone[at]) problems.push(problemAt('unknown-criterion', ['disable', at], { id: gone, known: left }));
  }
  for (const name of new Set([...order, ...Object.keys(file.criteria ?? {})])) {
    const entry = ownValue(file.criteria ?? {}, name);
    if (!entry) continue;
    const inherited = placed.get(name);
    const level = entry.level ?? inherited?.level;
    const problem = problemOf(name, entry, level, inherited !== undefined, levelIds);
    if (problem) problems.push(problem);
    if (level === undefined) continue;
    const { level: _, ...own } = entry;
    placed.set(name, { level, criterion: { ...(inherited?.criterion ?? criterion(name, entry)), ...own, id: name } });
  }

  for (const level of Object.keys(file.thresholds ?? {})) {
    if (!levelIds.includes(level))
      problems.push(problemAt('unknown-level', ['thresholds', level], { id: level, known: levelIds }, 'key'));
  }

  const build = (kind: 'interaction' | 'relationship'): Ladder => {
    const levels = heads[kind].map((head) => ({
      ...head,
      says: head.says ?? null,
      threshold: ownValue(file.thresholds ?? {}, head.id) ?? head.threshold,
    }));
    return ladder((base ?? STANDARD)[kind].floor, levels.length === 3 ? levels : STANDARD[kind].levels, (level) =>
      [...placed.values()].filter((entry) => entry.level === level).map((entry) => entry.criterion),
    );
  };
  const rubric: Rubric = {
    id,
    version: file.version,
    breadth: file.breadth ?? base?.breadth ?? STANDARD.breadth,
    interaction: build('interaction'),
    relationship: build('relationship'),
    rules: mergedRules(base?.rules ?? {}, file.rules ?? {}),
  };
  const bare = [...rubric.interaction.levels, ...rubric.relationship.levels].find(
    ({ criteria }) => criteria.length === 0,
  );
  if (bare && problems.length === 0)
    problems.push(problemAt('level-without-criteria', ['criteria'], { id: bare.id }, 'key'));
  return { rubric, problems };
}

/** Rule settings key by key: what a rubric sets of a rule lies over what its base sets, and leaves the rest. */
function mergedRules(base: Rubric['rules'], own: Rubric['rules']): Rubric['rules'] {
  const merged = Object.entries(own).map(([rule, setting]) => {
    const inherited = ownValue(base, rule);
    return [rule, isMap(inherited) || isMap(setting) ? { ...asMap(inherited), ...asMap(setting) } : setting];
  });
  return { ...base, ...Object.fromEntries(merged) };
}

function isMap(setting: unknown): setting is object {
  return typeof setting === 'object' && setting !== null;
}

function asMap(setting: unknown): object {
  if (setting === undefined) return {};
  return isMap(setting) ? setting : { severity: setting };
}

interface CriterionAt {
  level: string;
  criterion: Criterion;
}

function inheritedCriteria(file: RubricFile, base: Rubric | null): Map<string, CriterionAt> {
  const kept: readonly Level[] = [
    ...(file.levels ? [] : (base?.interaction.levels ?? [])),
    ...(file.relationship ? [] : (base ?? STANDARD).relationship.levels),
  ];
  return new Map(
    kept.flatMap((level) => level.criteria.map((entry) => [entry.id, { level: level.id, criterion: entry }] as const)),
  );
}

function problemOf(
  name: string,
  entry: CriterionEntry,
  level: string | undefined,
  inherited: boolean,
  levels: string[],
): Problem | null {
  const path = ['criteria', name];
  if (level === undefined) return problemAt('criterion-without-level', path, { id: name, known: levels }, 'key');
  if (!levels.includes(level)) return problemAt('unknown-level', [...path, 'level'], { id: level, known: levels });
  return inherited || entry.name !== undefined ? null : problemAt('criterion-without-name', path, { id: name }, 'key');
}

/** What of a criterion bears on a score. */
const BEARING = ['id', 'must', 'weight', 'facet', 'cause', 'area', 'practice'] as const;

/**
 * What a rubric's hash is taken over: everything that bears on a score and nothing that does not, in one fixed order.
 * A translation mended in the wording leaves it alone.
 */
export function yardstick({ breadth, interaction, relationship, rules }: Rubric): string {
  const levels = (of: Ladder) =>
    of.levels.map(({ id, threshold, criteria }) => [
      id,
      threshold,
      criteria.map((criterion) => BEARING.map((part) => criterion[part])),
    ]);
  return JSON.stringify([breadth, levels(interaction), levels(relationship), sorted(rules)]);
}

function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return entries.map(([key, inner]) => [key, sorted(inner)]);
}

/** Whether an id names a criterion of either ladder. */
export function allCriteria(rubric: Rubric): Criterion[] {
  return [...criteriaOf(rubric.interaction), ...criteriaOf(rubric.relationship)];
}
