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
  const evidence = updated(scope, after, EVIDENCE);
  return { scope, evidence, actions: updated(evidence, after, ACTIONS) };
}

function scoped(before: Audit, after: Audit): Audit {
  const isHere = ({ touchpoint }: { touchpoint?: string | undefined }) =>
    touchpoint === undefined || withId(after.touchpoints, touchpoint) !== undefined;
  const asItWas = <T>(_: T, was: T) => was;
  return given(before, {
    id: after.id,
    file: after.file,
    touchpoints: after.touchpoints.map((is) => {
      const was = withId(before.touchpoints, is.id);
      return was ? given(was, { variants: joined(is.variants, was.variants, variantKey, asItWas) }) : is;
    }),
    waivers: before.waivers?.filter(isHere),
    replies: before.replies?.filter(isHere),
    relationship: joined(after.relationship, before.relationship, ({ segment }) => segment, asItWas),
  });
}

/** With what stands under these keys as it is afterwards; both have the same touchpoints, and the same variants, by their places. */
function updated(before: Audit, after: Audit, keys: ReturnType<typeof keysOf>): Audit {
  return given(before, {
    ...taken(after, keys.audit),
    touchpoints: paired(before.touchpoints, after.touchpoints, (was, is) =>
      given(was, {
        ...taken(is, keys.touchpoint),
        variants:
          was.variants && paired(was.variants, is.variants ?? [], (then, now) => given(then, taken(now, keys.variant))),
      }),
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

/** Each joined with its twin among others, by a key; the first of several that go by one key with the first. */
export function joined<T>(
  all: readonly T[] | undefined,
  others: readonly T[] | undefined,
  key: (one: T) => string,
  join: (one: T, twin: T) => T,
): T[] | undefined {
  const twins = Map.groupBy(others ?? [], key);
  return all?.map((one) => {
    const twin = twins.get(key(one))?.shift();
    return twin === undefined ? one : join(one, twin);
  });
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
