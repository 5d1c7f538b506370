import { loneDiff, pairDiff } from '../../compare/audit-diff.ts';
import type { AuditDiff, RubricChange } from '../../compare/diff.ts';
import { pairsOf, without } from '../../compare/pairs.ts';
import { renamedTouchpoints, stepOf, underNewIds } from '../../compare/renames.ts';
import { type Journey, renamedJourneys } from '../../compare/same-journey.ts';
import { movedNames } from '../../history/changed-names.ts';
import type { Comparison } from '../../history/comparison.ts';
import type { ReadComparison, ReadState } from '../../history/read-comparison.ts';
import { idOf, movedIds } from '../../history/read-revision.ts';
import type { ReadAudit } from '../../intake/read-audit-file.ts';
import type { Config } from '../../model/config.ts';
import { withId } from '../../report/with-id.ts';
import type { Effects } from '../effects.ts';
import { hashes, reportOn, type Sound, standAt } from '../report-on.ts';
import { rubricOf, scoreSteps } from './score-steps.ts';

interface Sides {
  comparison: Comparison;
  read: ReadComparison;
  config: Config;
  /** The days that each is judged at. */
  dates: { base: string; head: string };
}

type Keyed = ReadAudit & { id: string };
type Renamed = Keyed & { from: string | null };

/** What became of every audit that was read in both states, or is in one only; and of the rubrics they are scored with. */
export function diffAudits(sides: Sides, effects: Effects): { rubrics: RubricChange[]; audits: AuditDiff[] } {
  const { read, config, dates } = sides;
  const { before: named, after } = comparable(sides);
  const pairs = pairsOf<Keyed & Partial<Renamed>>(named, after).map(([was, is]) => {
    const touchpointsFrom = renamedTouchpoints(was.audit.touchpoints.map(stepOf), is.audit.touchpoints.map(stepOf));
    const audit = underNewIds(was.audit, is.id, touchpointsFrom);
    return { before: { ...was, audit }, after: is, from: was.from ?? null, touchpointsFrom };
  });
  const steps = scoreSteps(
    pairs,
    {
      before: { rubrics: read.base.rubrics, date: dates.base },
      after: { rubrics: read.head.rubrics, date: dates.head },
    },
    config,
    effects,
  );
  const both = pairs.flatMap(({ before: was, after: is, from, touchpointsFrom }) => {
    const diff = pairDiff(
      {
        before: { audit: was.audit, rubric: rubricOf(was.audit, read.base.rubrics) },
        after: { audit: is.audit, rubric: rubricOf(is.audit, read.head.rubrics) },
        from,
        isChanged: read.isChanged(is.id),
        touchpointsFrom,
        steps: steps.get(is.id) ?? [],
      },
      config.locale,
    );
    return diff ?? [];
  });
  const lone = (state: 'added' | 'removed', audits: readonly ReadAudit[], rubrics: Sound['rubrics'], date: string) => {
    // What is missing from the disk alone, as in a sparse checkout, is not gone.
    const differing = audits.filter(({ audit }) => read.isChanged(audit.id));
    const reports = reportOn({ audits: differing, rubrics }, config, standAt(date), effects).audits;
    return differing.flatMap(({ audit }) => {
      const report = withId(reports, audit.id);
      return report ? loneDiff(state, { audit, rubric: rubricOf(audit, rubrics), report }, config.locale) : [];
    });
  };
  return {
    rubrics: rubricChanges(
      inUse(
        pairs.map(({ before: was }) => was),
        read.base.rubrics,
        effects,
      ),
      inUse(
        pairs.map(({ after: is }) => is),
        read.head.rubrics,
        effects,
      ),
    ),
    audits: [
      ...both,
      ...lone('added', without(after, named), read.head.rubrics, dates.head),
      ...lone('removed', without<Keyed>(named, after), read.base.rubrics, dates.base),
    ],
  };
}

/**
 * Audits that are sound wherever they are, those of before under the ids they have afterwards: one that cannot be read in
 * a state is neither new nor gone there.
 */
function comparable({ comparison: { changed }, read: { base, head } }: Sides): { before: Renamed[]; after: Keyed[] } {
  const renames = renamedJourneys(journeysOf(base), journeysOf(head), movedIds(movedNames(changed)));
  const now = new Map([...renames].map(([is, was]) => [was, is]));
  const unsound = new Set([
    ...base.unreadable.map(({ name }) => now.get(idOf(name)) ?? idOf(name)),
    ...head.unreadable.map(({ name }) => idOf(name)),
  ]);
  const isSound = ({ id }: Keyed) => !unsound.has(id);
  const were = base.audits.map((one): Renamed => {
    const is = now.get(one.audit.id);
    return { ...one, id: is ?? one.audit.id, from: is === undefined ? null : one.audit.id };
  });
  return {
    before: were.filter(isSound),
    after: head.audits.map((one): Keyed => ({ ...one, id: one.audit.id })).filter(isSound),
  };
}

function journeysOf({ audits, unreadable }: ReadState): Journey[] {
  return [
    ...audits.map(({ audit }) => audit),
    ...unreadable.map(({ name, brand }) => ({ id: idOf(name), title: idOf(name), brand, touchpoints: null })),
  ];
}

function inUse(audits: readonly ReadAudit[], rubrics: Sound['rubrics'], effects: Effects) {
  return hashes(
    rubrics,
    audits.map(({ audit }) => rubricOf(audit, rubrics).id),
    effects,
  );
}

function rubricChanges(before: ReturnType<typeof hashes>, after: ReturnType<typeof hashes>): RubricChange[] {
  const measure = (rubrics: ReturnType<typeof hashes>, id: string) => {
    const rubric = withId(rubrics, id);
    return rubric ? { version: rubric.version, hash: rubric.hash } : null;
  };
  const ids = [...new Set([...before, ...after].map(({ id }) => id))].sort();
  return ids
    .map((id) => ({ id, before: measure(before, id), after: measure(after, id) }))
    .filter((change) => change.before?.hash !== change.after?.hash);
}
