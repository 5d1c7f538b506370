import type { Locale } from '../../languages/languages.ts';
import { localise } from '../../report/localise.ts';
import type { FaultAt, JourneyChange } from '../difference.ts';
import type { History, HistoryRevision } from './history.ts';

/** An audit at a revision, whether or not the commit touched it: a table of these has no gaps to fill. */
export interface HistoryRow {
  audit: string;
  title: string;
  brand: string;
  /** `same`: as it was at the revision before. */
  state: JourneyChange['state'] | 'same';
  from: string | null;
  level: number | null;
  reach: number | null;
  index: number | null;
  rubric: string | null;
  rubric_effect: number | null;
  fault: FaultAt | null;
  /** Of an audit that is not the same. */
  touchpoints?: readonly { id: string; name: string; level: number; reach: number; index: number }[];
}

/** Every revision, oldest first, with a row for every audit there is then, or was until then; by id. */
export function* historyRows(
  { before, revisions }: Pick<History, 'before' | 'revisions'>,
  locale: Locale,
): Generator<{ revision: HistoryRevision; rows: HistoryRow[] }> {
  const standing = new Map(before.map((at) => [at.id, at]));
  for (const revision of revisions) {
    const touched = new Set(revision.journeys);
    for (const { from } of revision.journeys) if (from !== null) standing.delete(from);
    for (const at of revision.journeys) standing.set(at.id, at);
    const ids = [...standing.keys()].sort();
    yield { revision, rows: ids.flatMap((id) => rowOf(standing.get(id), touched, locale)) };
    for (const { id, state } of revision.journeys) if (state === 'removed') standing.delete(id);
  }
}

function rowOf(at: JourneyChange | undefined, touched: ReadonlySet<JourneyChange>, locale: Locale): HistoryRow[] {
  if (!at) return [];
  const isTouched = touched.has(at);
  const { level, reach, index } = at.after ?? { level: null, reach: null, index: null };
  return [
    {
      audit: at.id,
      title: localise(at.title, locale),
      brand: localise(at.brand, locale),
      state: isTouched ? at.state : 'same',
      from: isTouched ? at.from : null,
      level,
      reach,
      index,
      rubric: at.rubric,
      rubric_effect: (isTouched ? at.effects?.rubric : null) ?? null,
      fault: at.fault,
      ...(isTouched && at.after ? { touchpoints: touchpointsOf(at, locale) } : {}),
    },
  ];
}

function touchpointsOf({ touchpoints }: JourneyChange, locale: Locale): HistoryRow['touchpoints'] {
  return touchpoints.flatMap(({ id, name, after }) => {
    if (after === null) return [];
    const { level, reach, index } = after;
    return [{ id, name: localise(name, locale), level, reach, index }];
  });
}
