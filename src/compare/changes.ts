import type { Audit } from '../model/audit.ts';
import type { Standing } from '../model/standing.ts';
import type { Text } from '../model/text.ts';
import type { AuditReport, Report, Summary } from '../report/report.ts';
import { withId } from '../report/with-id.ts';
import { TOLERANCE } from '../scoring/answers.ts';
import { type FindingChange, findingsOnlyIn } from './finding-changes.ts';
import { pairsOf, without } from './pairs.ts';

/** An audit, or one of its touchpoints. */
export interface Place {
  audit: string;
  /** `null`: the audit as a whole. */
  touchpoint: string | null;
}

/** Something under another id than before, `from`. */
export interface Renamed extends Place {
  from: string;
}

/** Level and reach 0 … 3, index 0.00 … 3.00. */
export interface Stood extends Standing {
  index: number;
}

/** Something that stands at another index than before. */
export interface Move extends Place {
  before: Stood;
  after: Stood;
  /** After − before. */
  by: number;
  /** Whether the yardstick changed in between: then this is neither better nor worse. */
  rescored: boolean;
}

/** What changed from one report to another. Moves: falls first, the deepest on top, then rises, the highest on top. */
export interface Changes {
  /** Rubrics with which audits are scored now and were not, or not as they are now. */
  rubrics: readonly string[];
  audits: readonly Move[];
  /** Of audits that are in both reports. */
  touchpoints: readonly Move[];
  /** Audits, and touchpoints of audits that are in both reports; what moved to another audit is gone here and new there. */
  added: readonly (Place & Stood)[];
  removed: readonly (Place & Stood)[];
  /** Audits and touchpoints that are in both; where they moved, they are among the moves, too. */
  renamed: readonly Renamed[];
  /** How many there are, and how many at each level. */
  summary: { before: Summary; after: Summary };
  /** Of the journeys' indices; `null` when it is the same, or one report has none. */
  median: { before: number; after: number; by: number } | null;
  /**
   * At places that are in both reports. A finding that was only waived, or whose severity or data alone changed, is in
   * neither list.
   */
  findings: { gained: readonly FindingChange[]; lost: readonly FindingChange[] };
}

/**
 * Compares two reports, each judged at its own as-of date; audits are known by their ids, touchpoints by theirs within:
 * `before` bears the ids that those of `renamed` have afterwards.
 */
export function changesBetween(before: Report, after: Report, renamed: readonly Renamed[] = []): Changes {
  const pairs = pairsOf(before.audits, after.audits).map(([was, is]) => ({
    was,
    is,
    rescored: was.rubric !== is.rubric || hashOf(before, was) !== hashOf(after, is),
  }));
  const inside = pairs.map(({ was, is, rescored }) => ({
    audit: is.id,
    rescored,
    pairs: pairsOf(was.touchpoints, is.touchpoints),
    added: without(is.touchpoints, was.touchpoints),
    removed: without(was.touchpoints, is.touchpoints),
  }));
  return {
    rubrics: [...new Set(pairs.filter(({ rescored }) => rescored).map(({ is }) => is.rubric))].sort(),
    audits: pairs
      .flatMap(({ was, is, rescored }) => moved({ audit: is.id, touchpoint: null }, was, is, rescored))
      .sort(fallsFirst),
    touchpoints: inside
      .flatMap(({ audit, rescored, pairs: touchpoints }) =>
        touchpoints.flatMap(([was, is]) => moved({ audit, touchpoint: is.id }, was, is, rescored)),
      )
      .sort(fallsFirst),
    added: [
      ...without(after.audits, before.audits).map((one) => standing(one.id, null, one)),
      ...inside.flatMap(({ audit, added }) => added.map((one) => standing(audit, one.id, one))),
    ],
    removed: [
      ...without(before.audits, after.audits).map((one) => standing(one.id, null, one)),
      ...inside.flatMap(({ audit, removed }) => removed.map((one) => standing(audit, one.id, one))),
    ],
    renamed,
    summary: { before: before.summary, after: after.summary },
    median: medianShift(before.summary.index.median, after.summary.index.median),
    findings: {
      gained: pairs.flatMap(({ was, is, rescored }) => findingsOnlyIn(is, was, rescored)),
      lost: pairs.flatMap(({ was, is, rescored }) => findingsOnlyIn(was, is, rescored)),
    },
  };
}

/** Whether there is nothing to tell: everything stands as it did, by the same yardstick. */
export function isUnchanged({ rubrics, audits, touchpoints, added, removed, renamed, findings }: Changes): boolean {
  return [rubrics, audits, touchpoints, added, removed, renamed, findings.gained, findings.lost].every(
    (list) => list.length === 0,
  );
}

/** One word for a place: `audit`, or `audit#touchpoint`. */
export function placeKey({ audit, touchpoint }: Place): string {
  return touchpoint === null ? audit : `${audit}#${touchpoint}`;
}

/** Titles of audits and names of touchpoints at places, by `placeKey`. */
export function namesOf(places: readonly Place[], audits: readonly Audit[]): Readonly<Record<string, Text>> {
  const names = places.map((place): [string, Text] => {
    const audit = withId(audits, place.audit);
    const touchpoint = withId(audit?.touchpoints ?? [], place.touchpoint);
    return [placeKey(place), (place.touchpoint === null ? audit?.title : touchpoint?.name) ?? placeKey(place)];
  });
  return Object.fromEntries(names);
}

function hashOf({ rubrics }: Report, { rubric }: AuditReport): string | undefined {
  return rubrics.find(({ id }) => id === rubric)?.hash;
}

function moved(place: Place, was: Stood, is: Stood, rescored: boolean): Move[] {
  const by = is.index - was.index;
  if (Math.abs(by) < TOLERANCE) return [];
  return [{ ...place, before: stood(was), after: stood(is), by, rescored }];
}

function medianShift(before: number | null, after: number | null): Changes['median'] {
  if (before === null || after === null || Math.abs(after - before) < TOLERANCE) return null;
  return { before, after, by: after - before };
}

function stood({ level, reach, index }: Stood): Stood {
  return { level, reach, index };
}

function standing(audit: string, touchpoint: string | null, where: Stood): Place & Stood {
  return { audit, touchpoint, ...stood(where) };
}

function fallsFirst(a: Move, b: Move): number {
  const falls = Number(b.by < 0) - Number(a.by < 0);
  return falls || Math.abs(b.by) - Math.abs(a.by);
}
