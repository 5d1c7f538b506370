import type { Audit } from '../../src/model/audit.ts';
import type { Rubric } from '../../src/model/rubric.ts';
import type { RuleSettings } from '../../src/model/rule.ts';
import { firedOnConsistency, firedOnGap, firedOnLadder, firedOnLoop, firedOnParity } from './reference-findings.ts';
import { actionsOf, journeyOf, stopsOf } from './reference-journey.ts';
import { firedOnActions, firedOnEvidence, firedOnKpi, firedOnRelationship, firedOnTexts } from './reference-kpi.ts';
import { ALLOWED } from './reference-ladder.ts';
import {
  agreementOf,
  countLevels,
  disagrees,
  gapOf,
  loopOf,
  practiceOf,
  relationshipOf,
  trustOf,
  valueAreasOf,
} from './reference-lenses.ts';
import { confidenceOf, daysBetween, parityOf, spreadOf, variantsOf, versionsOf } from './reference-parity.ts';
import { asSet, type Fired, numberOf, type Seen } from './reference-rules.ts';

/*
 * The report of format §5, written a second time from the guide's pages on model and format alone. Slow and plain on purpose; a
 * difference from `src/` means that one of the two has misread the text.
 */

export interface ReferenceProject {
  audits: readonly Audit[];
  /** The rubric of each audit, by the name it gives. */
  rubrics: Readonly<Record<string, Rubric>>;
  rules: RuleSettings;
  /** Absent: the newest day written in the audits. */
  asOf?: string;
}

function auditOf(audit: Audit, rubric: Rubric, asOf: string, reportDay: string | null, rules: RuleSettings) {
  const stops = stopsOf(audit, rubric);
  const versions = stops.map((stop) => versionsOf(stop, rubric));
  const actions = actionsOf(stops, rubric);
  const trust = trustOf(stops, rubric);
  const value = valueAreasOf(stops, rubric);
  const relationship = relationshipOf(audit, rubric);
  const agreement = agreementOf(audit);

  const journey = journeyOf(stops, rubric);
  const seen: Seen = {
    audit,
    rubric,
    asOf,
    reportDay,
    reach: journey.reach,
    stops,
    versions,
    actions,
    number: (rule, name) => numberOf(rules, rule, name),
  };
  const below = (rule: string, scores: readonly (number | null)[]): Fired[] =>
    scores
      .filter((score) => score !== null && score < seen.number(rule, 'below') - ALLOWED)
      .map(() => ({ rule, touchpoint: null }));
  const isAhead =
    reportDay !== null && daysBetween(reportDay, audit.date) > seen.number('evidence/dated-ahead', 'days');
  const fired: Fired[] = [
    ...firedOnLadder(seen),
    ...firedOnLoop(seen),
    ...firedOnGap(seen),
    ...firedOnParity(seen),
    ...firedOnConsistency(seen),
    ...below('trust/weak-facet', [trust.reliability, trust.competence, trust.closeness]),
    ...below('value/deviation', Object.values(value)),
    ...firedOnKpi(seen),
    ...firedOnRelationship(
      seen,
      relationship.map(({ reach }) => reach),
    ),
    ...firedOnEvidence(seen),
    ...(isAhead ? [{ rule: 'evidence/dated-ahead', touchpoint: null }] : []),
    ...(disagrees(audit, (name) => seen.number('evidence/low-agreement', name))
      ? [{ rule: 'evidence/low-agreement', touchpoint: null }]
      : []),
    ...firedOnActions(seen),
    ...firedOnTexts(seen),
  ];
  return {
    id: audit.id,
    rubric: audit.rubric ?? 'standard',
    date: audit.date,
    ...journey,
    touchpoints: stops.map((stop, at) => ({
      id: stop.touchpoint.id,
      stage: stop.touchpoint.stage,
      channel: stop.touchpoint.channel ?? null,
      ...stop.figures,
      confidence: confidenceOf(stop, asOf, seen.number('evidence/stale', 'days')),
      gap: stop.touchpoint.expectation
        ? stop.touchpoint.expectation.perceived - stop.touchpoint.expectation.expected
        : null,
      spread: spreadOf(stop, versions[at] ?? []),
      parity: parityOf(versions[at] ?? []),
      variants: variantsOf(versions[at] ?? []),
      actions: actions[at] ?? [],
    })),
    loop: loopOf(stops),
    gap: gapOf(audit),
    trust,
    value,
    practice: practiceOf(stops, rubric),
    relationship,
    agreement,
    findings: asSet(fired, audit, asOf, rules),
  };
}

function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((one, other) => one - other);
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

export function referenceReport({ audits, rubrics, rules, asOf: given }: ReferenceProject) {
  // Choice: "the newest date written in the audits" is the newest day of observation, the audits' own `date`.
  const asOf =
    given ??
    audits
      .map(({ date }) => date)
      .toSorted()
      .at(-1) ??
    '';
  const reports = audits
    .toSorted((one, other) => (one.id < other.id ? -1 : 1))
    .flatMap((audit) => {
      const rubric = rubrics[audit.rubric ?? 'standard'];
      return rubric ? [auditOf(audit, rubric, asOf, given ?? null, rules)] : [];
    });
  const indices = reports.map(({ index }) => index);
  const touchpoints = reports.flatMap((report) => report.touchpoints);
  return {
    format: 1,
    as_of: asOf,
    commit: null,
    commit_date: null,
    dirty: null,
    audits: reports,
    summary: {
      audits: reports.length,
      touchpoints: touchpoints.length,
      levels: {
        audits: countLevels(reports.map(({ level }) => level)),
        touchpoints: countLevels(touchpoints.map(({ level }) => level)),
      },
      index: {
        mean: indices.length === 0 ? null : indices.reduce((sum, index) => sum + index, 0) / indices.length,
        median: median(indices),
      },
    },
  };
}
