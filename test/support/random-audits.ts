import fc from 'fast-check';
import { RULES as KNOWN_RULES } from '../../src/lenses/rulebook.ts';
import type { Audit } from '../../src/model/audit.ts';
import type { Rubric } from '../../src/model/rubric.ts';
import type { RuleSettings } from '../../src/model/rule.ts';
import { SEGMENTS, SEVERITIES, STAGES } from '../../src/model/vocabulary.ts';
import { STANDARD } from '../../src/rubric/standard.ts';
import {
  AS_OF,
  answers,
  appliesIn,
  dayNear,
  maybe,
  owner,
  type Plain,
  record,
  touchpoint,
  words,
} from './random-touchpoints.ts';
import { RULE_NUMBERS } from './reference-rules.ts';

const RULES = Object.keys(RULE_NUMBERS);
const OF_TOUCHPOINTS = [
  'ladder/unmet',
  'ladder/stranded',
  'ladder/unassessed',
  'evidence/missing',
  'evidence/stale',
  'gap/promise-broken',
  'gap/shortfall',
  'actions/no-owner',
  'loop/cliff',
];
const OF_AUDITS = ['loop/stage-empty', 'loop/half-the-work', 'trust/weak-facet', 'relationship/fragile'];

type Waiver = NonNullable<Audit['waivers']>[number];

/** Waivers that match, that do not, and that are over; never of a waiver's own rules. */
function waivers(touchpoints: readonly string[]): Plain<Waiver[]> {
  const rules = RULES.filter((rule) => !rule.startsWith('waiver/'));
  return fc.array(
    record<Waiver>({
      rule: fc.oneof(fc.constantFrom(...OF_TOUCHPOINTS), fc.constantFrom(...OF_AUDITS), fc.constantFrom(...rules)),
      touchpoint: maybe(fc.constantFrom(...touchpoints)),
      reason: words,
      owner: maybe(owner, 0.2),
      until: dayNear,
    }),
    { maxLength: 4 },
  );
}

const segment = record<NonNullable<Audit['relationship']>[number]>({
  segment: fc.constantFrom(...SEGMENTS),
  ratings: maybe(answers(STANDARD.relationship), 0.9),
  lifetime_value: maybe(fc.constantFrom(0, 1000, 99.5)),
  currency: maybe(fc.constant('CNY')),
}).filter(({ ratings }) => appliesIn(STANDARD.relationship, ratings));

const touchpoints = fc.uniqueArray(touchpoint, { minLength: 1, maxLength: 6, selector: ({ id }) => id });

const audit: Plain<Omit<Audit, 'id' | 'file'>> = touchpoints.chain((journey) => {
  const own = new Set(journey.map(({ stage }) => stage));
  return record<Omit<Audit, 'id' | 'file'>>({
    audit: fc.constant(1 as const),
    title: words,
    brand: fc.constant('Corner Salon'),
    rubric: maybe(fc.constantFrom('standard', 'house', 'house')),
    // No evidence is younger than the audit.
    date: dayNear.map(
      (day) =>
        journey
          .flatMap(({ evidence = [] }) => evidence.map(({ date }) => date))
          .concat(day)
          .toSorted()
          .at(-1) ?? day,
    ),
    auditors: fc.constant(['jing', 'li', 'wu']),
    owner: maybe(owner, 0.3),
    summary: maybe(words, 0.3),
    // A touchpoint's stage is always covered.
    stages: maybe(
      fc.subarray([...STAGES]).map((more) => STAGES.filter((stage) => more.includes(stage) || own.has(stage))),
      0.4,
    ),
    touchpoints: fc.constant(journey),
    waivers: maybe(waivers(journey.map(({ id }) => id))),
    relationship: maybe(fc.uniqueArray(segment, { maxLength: 3, selector: (own) => own.segment })),
    outcomes: maybe(
      fc.uniqueArray(record({ metric: words, date: dayNear, value: fc.constant(210000) }), {
        maxLength: 2,
        selector: ({ metric, date }) => JSON.stringify([metric, date]),
      }),
      0.2,
    ),
  });
});

const RANGES = new Map(KNOWN_RULES.map(({ id, ranges }) => [id as string, ranges]));

/** A rule's setting in any of its forms; its numbers stay as they are, or move down or up. */
function setting(rule: string): Plain<RuleSettings[string]> {
  const severity = fc.constantFrom('off' as const, ...SEVERITIES);
  const numbers = Object.entries(RULE_NUMBERS[rule] ?? {}).map(([name, value]) => [
    name,
    maybe(
      fc
        .constantFrom(value, value * 0.5, value * 1.2 + 0.1, name === 'level' ? value + 1 : value - 0.2)
        .map((own) => within(own, RANGES.get(rule)?.[name])),
      0.8,
    ),
  ]);
  return fc.oneof(
    severity,
    record<Exclude<RuleSettings[string], string>>({ severity: maybe(severity), ...Object.fromEntries(numbers) }),
  );
}

const rules: Plain<RuleSettings> = fc
  .uniqueArray(fc.constantFrom(...RULES), { maxLength: 8 })
  .chain((set) =>
    fc
      .tuple(...set.map(setting))
      .map((settings) => Object.fromEntries(settings.map((own, at) => [set[at] ?? '', own]))),
  );

/** What a rubric that extends the standard one changes. */
export interface House {
  thresholds: Record<string, number>;
  breadth: number;
  criteria: Record<string, { weight?: number; must?: boolean }>;
}

const LADDERS = [STANDARD.interaction, STANDARD.relationship];
const LEVELS = LADDERS.flatMap(({ levels }) => levels);
const change = record({ weight: maybe(fc.constantFrom(0.1, 0.3, 0.5, 2, 3)), must: maybe(fc.boolean(), 0.3) });

const house: Plain<House> = fc.record({
  thresholds: fc.dictionary(fc.constantFrom(...LEVELS.map(({ id }) => id)), fc.constantFrom(0.5, 0.6, 0.9, 1), {
    maxKeys: 3,
  }),
  breadth: fc.constantFrom(0.5, 0.6, 0.8, 1),
  criteria: fc.dictionary(fc.constantFrom(...LEVELS.flatMap(({ criteria }) => criteria.map(({ id }) => id))), change),
});

/** The rubrics that the audits of a project name. */
export function rubricsOf({ thresholds, breadth, criteria }: House): Record<string, Rubric> {
  const changed = (ladder: Rubric['interaction']): Rubric['interaction'] => ({
    ...ladder,
    levels: ladder.levels.map((level) => ({
      ...level,
      threshold: thresholds[level.id] ?? level.threshold,
      criteria: level.criteria.map((own) => ({ ...own, ...criteria[own.id] })),
    })) as unknown as Rubric['interaction']['levels'],
  });
  const changedRubric = {
    ...STANDARD,
    breadth,
    interaction: changed(STANDARD.interaction),
    relationship: changed(STANDARD.relationship),
  };
  return { standard: STANDARD, house: changedRubric };
}

export interface RandomProject {
  audits: Audit[];
  rules: RuleSettings;
  house: House;
  /** Absent: the newest day written in the audits. */
  asOf?: string;
}

const IDS = ['salon/perm', 'salon-two/perm', 'bank/loan', 'bank/cards/gold', 'bank/card-2'];

export const randomProject: Plain<RandomProject> = fc
  .record({
    audits: fc.array(audit, { minLength: 1, maxLength: 4 }),
    ids: fc.shuffledSubarray(IDS, { minLength: 4 }),
    rules,
    house,
    asOf: maybe(fc.constant(AS_OF), 0.9),
  })
  .map(({ audits, ids, rules: set, house: own, asOf }) => ({
    audits: audits.map((each, at) => ({ ...each, id: ids[at] ?? '', file: `audits/${ids[at]}.yaml` })),
    rules: set,
    house: own,
    asOf,
  }));

/** The rubric file that says what `house` changes. */
export function houseFile(own: House): object {
  return { rubric: 1, version: '7', extends: 'standard', ...own };
}

function within(value: number, { least, most }: { least: number; most: number } = { least: -1e9, most: 1e9 }): number {
  return Math.min(most, Math.max(least, value));
}
