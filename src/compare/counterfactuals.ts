import { type Audit, auditFile } from '../model/audit.ts';
import type { Field } from '../model/field.ts';
import { keysWhere } from '../model/schema-walk.ts';
import { type Touchpoint, touchpoint, type Variant, variant } from '../model/touchpoint.ts';
import { DIMENSIONS } from '../model/vocabulary.ts';
import { withId } from '../report/with-id.ts';

/**
 * Audits on the way from one state of an audit to the next, each with one kind of thing more as it is afterwards. What
 * remains from the last to `after` is what people judged otherwise. An audit on the way need not be sound.
 */
export interface Counterfactuals {
  /** Touchpoints, variants and segments that are there afterwards, in that order; those that were, as they were. */
  scope: Audit;
  /** And what was shown of them: evidence, measures, expectations, promises, offers, outcomes, the day. */
  evidence: Audit;
  /** And what is done about it: actions, waivers, owners, replies. */
  actions: Audit;
}

/** The keys that become what they are afterwards with a step, by what they are of. */
function keysOf(step: Field['change']) {
  const isSo = ({ change }: Field) => change === step;
  return {
    audit: keysWhere(auditFile, isSo),
    touchpoint: keysWhere(touchpoint, isSo),
    variant: keysWhere(variant, isSo),
  };
}

const EVIDENCE = keysOf('evidence');
const ACTIONS = keysOf('actions');

/** The steps between two states of one audit, whose touchpoints bear the ids they have afterwards. */
export function counterfactuals(before: Audit, after: Audit): Counterfactuals {
  const scope = scoped(before, after);
  const evidence = evidenced(scope, after);
  return { scope, evidence, actions: acted(evidence, after) };
}

function scoped(before: Audit, after: Audit): Audit {
  const isHere = ({ touchpoint }: { touchpoint?: string | undefined }) =>
    touchpoint === undefined || withId(after.touchpoints, touchpoint) !== undefined;
  return given(before, {
    id: after.id,
    file: after.file,
    touchpoints: after.touchpoints.map((is) => {
      const was = withId(before.touchpoints, is.id);
      return was ? given(was, { variants: among(was.variants, is.variants, variantKey) }) : is;
    }),
    waivers: before.waivers?.filter(isHere),
    replies: before.replies?.filter(isHere),
    relationship: among(before.relationship, after.relationship, ({ segment }) => segment),
  });
}

function evidenced(scope: Audit, after: Audit): Audit {
  return given(scope, {
    ...taken(after, EVIDENCE.audit),
    touchpoints: paired(scope.touchpoints, after.touchpoints, (was, is) =>
      given(was, {
        ...taken(is, EVIDENCE.touchpoint),
        variants: was.variants && pairedVariants(was.variants, is.variants ?? []),
      }),
    ),
  });
}

/** By their places: both have the same touchpoints, and the same variants. */
function pairedVariants(were: readonly Variant[], are: readonly Variant[]): Variant[] {
  return paired(were, are, (was, is) => given(was, taken(is, EVIDENCE.variant)));
}

function acted(evidence: Audit, after: Audit): Audit {
  return given(evidence, {
    ...taken(after, ACTIONS.audit),
    touchpoints: paired(evidence.touchpoints, after.touchpoints, (was, is) =>
      given(was, taken(is, ACTIONS.touchpoint)),
    ),
  });
}

/** What of one there is afterwards stands under these keys; what it lacks is absent then. */
function taken<T extends object>(one: T, keys: readonly string[]): Partial<T> {
  return Object.fromEntries(keys.map((key) => [key, one[key as keyof T]])) as Partial<T>;
}

function paired<T>(were: readonly T[], are: readonly T[], join: (was: T, is: T) => T): T[] {
  return were.map((was, at) => {
    const is = are[at];
    return is === undefined ? was : join(was, is);
  });
}

/** What there is afterwards, as it was where it was there before; the first of several that go by one name is the first again. */
function among<T>(
  before: readonly T[] | undefined,
  after: readonly T[] | undefined,
  key: (one: T) => string,
): T[] | undefined {
  const known = Map.groupBy(before ?? [], key);
  return after?.map((is) => known.get(key(is))?.shift() ?? is);
}

/** What tells a variant from the others of a touchpoint. */
export function variantKey(variant: Variant): string {
  return DIMENSIONS.map((dimension) => `${dimension} ${variant[dimension] ?? ''}`).join('\n');
}

/** The same with some things otherwise; what is to be absent is left out, as in a file. */
export function given<T extends Audit | Touchpoint | Variant>(
  one: T,
  otherwise: { [Key in keyof T]?: T[Key] | undefined },
): T {
  const entries = Object.entries({ ...one, ...otherwise }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as T;
}
