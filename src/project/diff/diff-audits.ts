import type { Comparison } from '../../history/comparison.ts';
import type { ReadComparison } from '../../history/read-comparison.ts';
import { nameOf } from '../../history/read-revision.ts';
import type { ReadAudit } from '../../intake/read-audit-file.ts';
import type { Config } from '../../model/config.ts';
import { pairsOf, without } from '../../report/changes/pairs.ts';
import { renamedAudits, renamedTouchpoints, underNewIds } from '../../report/changes/renames.ts';
import { loneDiff, pairDiff } from '../../report/diff/audit-diff.ts';
import type { AuditDiff, RubricChange } from '../../report/diff/diff.ts';
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

/** What became of every audit that was read in both states, or is in one only; and of the rubrics they are scored with. */
export function diffAudits(sides: Sides, effects: Effects): { rubrics: RubricChange[]; audits: AuditDiff[] } {
  const { read, config, dates } = sides;
  const { before, after, moved } = comparable(sides);
  const renames = renamedAudits(
    before.map(({ audit }) => audit),
    after.map(({ audit }) => audit),
    moved,
  );
  const named = before.map((one): Keyed & { from: string | null } => {
    const is = [...renames].find(([, was]) => was === one.id)?.[0];
    return { ...one, id: is ?? one.id, from: is === undefined ? null : one.id };
  });
  const pairs = pairsOf<Keyed & { from?: string | null }>(named, after).map(([was, is]) => {
    const touchpointsFrom = renamedTouchpoints(was.audit.touchpoints, is.audit.touchpoints);
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

/** Audits that are sound wherever they are: one that cannot be read in a state is neither new nor gone there. */
function comparable({ comparison, read }: Sides) {
  const renamed = comparison.changed.filter(
    ({ before, after }) => before !== null && after !== null && before !== after,
  );
  const unsound = new Set([...read.base.unreadable, ...read.head.unreadable]);
  for (const { before, after } of renamed) {
    if (unsound.has(before ?? '')) unsound.add(after ?? '');
    else if (unsound.has(after ?? '')) unsound.add(before ?? '');
  }
  const keyed = (audits: readonly ReadAudit[]): Keyed[] =>
    audits.filter(({ audit }) => !unsound.has(nameOf(audit.id))).map((one) => ({ ...one, id: one.audit.id }));
  const id = (name: string | null) => (name ?? '').replace(/\.yaml$/, '');
  return {
    before: keyed(read.base.audits),
    after: keyed(read.head.audits),
    moved: new Map(renamed.map(({ before, after }) => [id(after), id(before)])),
  };
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
