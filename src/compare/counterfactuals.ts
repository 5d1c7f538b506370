import type { Audit } from '../model/audit.ts';
import type { Touchpoint, Variant } from '../model/touchpoint.ts';
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

/** With which step a field becomes what it is afterwards; `last` with none of them: it is what people judged, or plain words. */
type Step = keyof Counterfactuals | 'last';

/** Every field of the schema: the compiler names one that has no step. */
const STEPS: {
  audit: Record<keyof Audit, Step>;
  touchpoint: Record<keyof Touchpoint, Step>;
  variant: Record<keyof Variant, Step>;
} = {
  audit: {
    audit: 'last',
    id: 'scope',
    file: 'scope',
    title: 'last',
    brand: 'last',
    journey: 'last',
    rubric: 'last',
    date: 'evidence',
    auditors: 'last',
    owner: 'actions',
    persona: 'last',
    tags: 'last',
    stages: 'last',
    summary: 'last',
    notes: 'last',
    links: 'last',
    touchpoints: 'scope',
    waivers: 'actions',
    replies: 'actions',
    relationship: 'scope',
    outcomes: 'evidence',
  },
  touchpoint: {
    id: 'scope',
    name: 'last',
    stage: 'last',
    phase: 'last',
    channel: 'last',
    owner: 'actions',
    serves: 'last',
    need: 'last',
    feels: 'last',
    memory: 'last',
    moment_of_truth: 'last',
    weight: 'last',
    emotion: 'last',
    ratings: 'last',
    expectation: 'evidence',
    promises: 'evidence',
    measures: 'evidence',
    variants: 'scope',
    evidence: 'evidence',
    actions: 'actions',
    notes: 'last',
  },
  variant: {
    segment: 'scope',
    channel: 'scope',
    location: 'scope',
    period: 'scope',
    ratings: 'last',
    offer: 'evidence',
    expectation: 'evidence',
    measures: 'evidence',
  },
};

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
    ...taken(after, 'evidence', STEPS.audit),
    touchpoints: paired(scope.touchpoints, after.touchpoints, (was, is) =>
      given(was, {
        ...taken(is, 'evidence', STEPS.touchpoint),
        variants: was.variants && pairedVariants(was.variants, is.variants ?? []),
      }),
    ),
  });
}

/** By their places: both have the same touchpoints, and the same variants. */
function pairedVariants(were: readonly Variant[], are: readonly Variant[]): Variant[] {
  return paired(were, are, (was, is) => given(was, taken(is, 'evidence', STEPS.variant)));
}

function acted(evidence: Audit, after: Audit): Audit {
  return given(evidence, {
    ...taken(after, 'actions', STEPS.audit),
    touchpoints: paired(evidence.touchpoints, after.touchpoints, (was, is) =>
      given(was, taken(is, 'actions', STEPS.touchpoint)),
    ),
  });
}

/** What of one there is afterwards belongs to a step; what it lacks is absent then. */
function taken<T extends object>(one: T, step: Step, steps: Readonly<Record<keyof T, Step>>): Partial<T> {
  const keys = (Object.keys(steps) as (keyof T)[]).filter((key) => steps[key] === step);
  return Object.fromEntries(keys.map((key) => [key, one[key]])) as Partial<T>;
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
