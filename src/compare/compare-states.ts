import type { Rubric } from '../model/rubric.ts';
import type { Text } from '../model/text.ts';
import type { AuditReport } from '../report/report.ts';
import { standingIn } from '../rubric/standing.ts';
import { attribute } from './attribute.ts';
import type { Difference, JourneyChange, RubricChange, Stood } from './difference.ts';
import { type FindingChanges, isOpen, NO_FINDINGS } from './finding-changes.ts';
import { journeyMove } from './journey-move.ts';
import { pairsOf, without } from './pairs.ts';
import { identityOf, renamedTouchpoints, underNewIds } from './renames.ts';
import { type Renames, renamedJourneys } from './same-journey.ts';
import { type Judge, scoreSteps, type Written } from './score-steps.ts';
import { type StandingAt, standingAt, stood } from './standing-at.ts';

/** What one of two states holds, as far as the two may differ. */
export interface StateOfAudits {
  /** The sound ones. `isEarlier`: it cannot be read in this state; it is as it could be read last. */
  audits: readonly (Written & { isEarlier?: boolean })[];
  /** Those that are there and cannot be read, with their brand where that can be seen. */
  unreadable: readonly { id: string; brand: Text | null }[];
  /** The day it is judged at, YYYY-MM-DD. */
  day: string;
}

/** What is known of the files of two states. */
export interface FileChanges {
  /** What git takes for one audit, new id → old id. */
  moved: Renames;
  /** Whether an audit's file differs. */
  isChanged(id: string): boolean;
}

export interface Means {
  judge: Judge;
  /** Tells one yardstick from another. */
  hashOf(rubric: Rubric): string;
  /** Whether to tell what moved each thing; it costs some scorings more. */
  causes: boolean;
}

type Keyed = StateOfAudits['audits'][number] & { id: string; from: string | null };

/**
 * What became of every audit that is sound wherever it is, and of the rubrics they are measured by. One that cannot be read
 * in a state is neither new nor gone there.
 */
export function compareStates(
  before: StateOfAudits,
  after: StateOfAudits,
  between: FileChanges,
  means: Means,
): Difference {
  const { were, are } = comparable(before, after, between.moved);
  const pairs = pairsOf(were, are);
  // What is missing from the disk alone, as in a sparse checkout, is not gone.
  const lone = (audits: readonly Keyed[]) => audits.filter(({ audit }) => between.isChanged(audit.id));
  return {
    rubrics: rubricChanges(pairs, means),
    journeys: [
      ...pairs.map(([was, is]) => changeOf({ ...was, day: before.day }, { ...is, day: after.day }, between, means)),
      ...lone(without(are, were)).map((one) => added(one, after.day, means)),
      ...lone(without(were, are)).map((one) => removed(one, before.day, means)),
    ],
  };
}

/** The audits of both states by the ids they have afterwards. */
function comparable(before: StateOfAudits, after: StateOfAudits, moved: Renames): { were: Keyed[]; are: Keyed[] } {
  const journeys = ({ audits, unreadable }: StateOfAudits) => [
    ...audits.map(({ audit }) => audit),
    ...unreadable.map(({ id, brand }) => ({ id, title: id, brand, touchpoints: null })),
  ];
  const now = new Map([...renamedJourneys(journeys(before), journeys(after), moved)].map(([is, was]) => [was, is]));
  const unsound = new Set([
    ...before.unreadable.map(({ id }) => now.get(id) ?? id),
    ...after.unreadable.map(({ id }) => id),
  ]);
  const sound = (audits: StateOfAudits['audits'], idOf: (id: string) => string) =>
    audits
      .map((one): Keyed => ({ ...one, id: idOf(one.audit.id), from: now.has(one.audit.id) ? one.audit.id : null }))
      .filter(({ id }) => !unsound.has(id));
  return { were: sound(before.audits, (id) => now.get(id) ?? id), are: sound(after.audits, (id) => id) };
}

/** An audit that is in both states. */
function changeOf(
  was: Keyed & { day: string },
  is: Keyed & { day: string },
  { isChanged }: FileChanges,
  means: Means,
): JourneyChange {
  const { judge, causes } = means;
  const touchpoints = renamedTouchpoints(was.audit.touchpoints.map(identityOf), is.audit.touchpoints.map(identityOf));
  const renamed = { ...was, audit: underNewIds(was.audit, is.id, touchpoints) };
  const steps = causes ? scoreSteps(renamed, is, judge) : [judge(renamed, was.day), judge(is, is.day)];
  const { effects, touchpoints: within, findings } = attribute(steps);
  const state = was.from !== null ? 'renamed' : isChanged(is.id) ? 'changed' : 'unchanged';
  return {
    ...named(is, was.isEarlier ? 'mended' : state, was.from),
    ...journeyMove(standing(was, steps[0], means), standing(is, steps.at(-1), means), effects, within),
    findings,
  };
}

/** What was found in an audit that is new came with it. */
function added(one: Keyed, day: string, means: Means): JourneyChange {
  const report = means.judge(one, day);
  const found = (are: boolean) =>
    report.findings
      .filter((finding) => isOpen(finding) === are)
      .map((finding) => ({ finding, cause: 'scope' as const }));
  const findings: FindingChanges = { ...NO_FINDINGS, gained: found(true), waived: found(false) };
  return { ...named(one, 'added', null), ...journeyMove(null, standing(one, report, means)), findings };
}

/** Of an audit that is gone nothing is mended. */
function removed(one: Keyed, day: string, means: Means): JourneyChange {
  const was = standing(one, means.judge(one, day), means);
  return { ...named(one, 'removed', null), ...journeyMove(was, null), findings: NO_FINDINGS };
}

function named({ id, audit }: Keyed, state: JourneyChange['state'], from: string | null) {
  const { title, brand, file } = audit;
  return { id, from, state, title, brand, file, fault: null };
}

function standing(
  { audit, rubric }: Written,
  report: AuditReport | undefined,
  { hashOf, causes }: Means,
): StandingAt | null {
  if (!report) return null;
  const told = (stands: Stood): Stood => ({
    ...stood(stands),
    ...(causes && { rung: standingIn(rubric.interaction, stands).name }),
  });
  const figures = { journey: told(report), touchpoints: report.touchpoints.map(told) };
  return standingAt(audit, { rubric: rubric.id, yardstick: hashOf(rubric) }, figures);
}

function rubricChanges(pairs: readonly [Written, Written][], { hashOf }: Means): RubricChange[] {
  const measures = (used: readonly Written[]) =>
    new Map(used.map(({ rubric }) => [rubric.id, { version: rubric.version, hash: hashOf(rubric) }]));
  const before = measures(pairs.map(([was]) => was));
  const after = measures(pairs.map(([, is]) => is));
  return [...new Set([...before.keys(), ...after.keys()])]
    .sort()
    .map((id) => ({ id, before: before.get(id) ?? null, after: after.get(id) ?? null }))
    .filter((change) => change.before?.hash !== change.after?.hash);
}
