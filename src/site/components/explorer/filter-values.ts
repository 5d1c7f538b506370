import { SEVERITIES, STAGES } from '../../../model/vocabulary.ts';
import type { TouchpointRow } from '../../../report/touchpoint-rows.ts';
import { rung } from '../../../rubric/ladder.ts';
import type { Reader } from '../../reader.ts';
import type { Filter } from './query.ts';

export interface FilterValues {
  name: Exclude<Filter, 'truth'>;
  label: string;
  values: readonly { value: string; label: string; count: number }[];
}

/** Every filter with its values and how many touchpoints each has: closed lists in their order, names by the alphabet. */
export function filterValues(reader: Reader, rows: readonly TouchpointRow[]): FilterValues[] {
  const { words } = reader;
  const closed = (
    ids: readonly string[],
    name: (id: string) => string,
    has: (row: TouchpointRow, id: string) => boolean,
  ) => ids.map((id) => ({ value: id, label: name(id), count: rows.filter((row) => has(row, id)).length }));
  const open = (of: (row: TouchpointRow) => { id: string; name: string } | null, none: string) =>
    byName(reader, rows.map(of), none);
  return [
    {
      name: 'level',
      label: words.standing.level,
      values: closed(
        ['0', '1', '2', '3'],
        (id) => levelNames(reader, Number(id)),
        ({ level }, id) => level === Number(id),
      ),
    },
    {
      name: 'stage',
      label: words.touchpoints.stage,
      values: closed(
        STAGES,
        (id) => reader.term('stage', id),
        ({ stage }, id) => stage.id === id,
      ),
    },
    {
      name: 'channel',
      label: words.touchpoints.channel,
      values: open(({ channel }) => channel, words.explorer.noChannel),
    },
    { name: 'brand', label: words.overview.brand, values: open(({ brand }) => brand, '') },
    { name: 'owner', label: words.overview.owner, values: open(({ owner }) => owner, words.overview.nobody) },
    { name: 'journey', label: words.touchpoints.audit, values: open(({ journey }) => journey, '') },
    {
      name: 'confidence',
      label: words.standing.confidence,
      values: closed(
        ['low', 'medium', 'high'],
        (id) => reader.term('confidence', id),
        ({ confidence }, id) => confidence.id === id,
      ),
    },
    {
      name: 'severity',
      label: words.explorer.findings,
      values: closed(
        [...SEVERITIES].reverse(),
        (id) => reader.term('severity', id),
        ({ findings }, id) => Object.entries(findings).some(([severity, count]) => severity === id && count > 0),
      ),
    },
  ];
}

/** A level's name; several, where journeys are scored with rubrics that name it differently. */
function levelNames(reader: Reader, level: number): string {
  const names = reader.edition.report.rubrics.map(({ id }) =>
    reader.say(rung(reader.rubric(id).interaction, level).name),
  );
  return [...new Set(names)].join(' / ');
}

/** Those that occur, in the order of the reader's language; what has none comes last. */
function byName(
  reader: Reader,
  found: readonly ({ id: string; name: string } | null)[],
  none: string,
): FilterValues['values'] {
  const counts = new Map<string, { value: string; label: string; count: number }>();
  for (const one of found) {
    const value = one?.id ?? '';
    const entry = counts.get(value) ?? { value, label: one?.name ?? none, count: 0 };
    counts.set(value, { ...entry, count: entry.count + 1 });
  }
  const collator = new Intl.Collator(reader.locale, { numeric: true });
  return [...counts.values()].sort(
    (a, b) => Number(a.value === '') - Number(b.value === '') || collator.compare(a.label, b.label),
  );
}
