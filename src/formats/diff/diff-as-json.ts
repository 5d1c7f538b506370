import type { JourneyChange, Move, Stood, TouchpointChange } from '../../compare/difference.ts';
import { type CausedFinding, type FindingChanges, NO_FINDINGS } from '../../compare/finding-changes.ts';
import { toldTouchpoints } from '../../compare/moves.ts';
import { summariseDiff } from '../../compare/summarise-diff.ts';
import type { Locale } from '../../languages/languages.ts';
import { FORMAT_NUMBERS } from '../../model/format-numbers.ts';
import { localise } from '../../report/localise.ts';
import type { FindingReport } from '../../report/report.ts';
import type { ToldDiff } from './say-diff.ts';

/** The diff and what the gate says of it, for programs. */
export function diffAsJson(told: ToldDiff): string {
  return `${JSON.stringify(diffData(told), null, 2)}\n`;
}

/** A diff as programs read it. */
export type DiffData = ReturnType<typeof diffData>;

/** Keys and their order are a contract. Numbers are unrounded; what there is nothing to compute from is `null`. */
export function diffData({ diff, gate, locale }: Omit<ToldDiff, 'commandFor'>) {
  const { base, head, rubrics, settings, journeys, unreadable, submodules, movedFrom } = diff;
  return {
    format: FORMAT_NUMBERS.diff,
    base,
    head,
    rubrics,
    settings,
    audits: journeys.map((journey) => journeyAsJson(journey, locale)),
    unreadable: unreadable.map(({ instead, ...one }) => (instead ? { ...one, compared_as_of: instead } : one)),
    submodules,
    moved_from: movedFrom,
    summary: summariseDiff(journeys),
    gate,
  };
}

function journeyAsJson(journey: JourneyChange, locale: Locale) {
  const { id, from, state, title, file, findings } = journey;
  return {
    id,
    from,
    state,
    title: localise(title, locale),
    file,
    ...moveAsJson(journey, locale),
    touchpoints: toldTouchpoints(journey).map((touchpoint) => touchpointAsJson(touchpoint, locale)),
    findings: findingsAsJson(findings ?? NO_FINDINGS, locale),
  };
}

function touchpointAsJson({ id, from, state, name, ...move }: TouchpointChange, locale: Locale) {
  return { id, from, state, name: localise(name, locale), ...moveAsJson(move, locale) };
}

function moveAsJson({ before, after, by, effects }: Omit<Move, 'rescored'>, locale: Locale) {
  const stood = ({ level, reach, rung = '', index }: Stood) => ({ level, reach, name: localise(rung, locale), index });
  return { before: before && stood(before), after: after && stood(after), by, effects };
}

function findingsAsJson({ gained, lost, waived, unwaived, regraded }: FindingChanges, locale: Locale) {
  const told = ({ finding, cause }: CausedFinding) => {
    const { rule, severity, message, file, line, column, touchpoint } = finding;
    return { rule, severity, message, file, line, column, touchpoint, cause };
  };
  const waiverOf = ({ waived: by }: FindingReport) =>
    by && { reason: localise(by.reason, locale), owner: by.owner, until: by.until };
  return {
    gained: gained.map(told),
    lost: lost.map(told),
    waived: waived.map((one) => ({ ...told(one), waiver: waiverOf(one.finding) })),
    unwaived: unwaived.map((one) => ({ ...told(one), waiver: waiverOf(one.was) })),
    regraded: regraded.map((one) => ({ ...told(one), severity_before: one.was.severity })),
  };
}
