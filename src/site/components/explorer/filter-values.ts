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
  const open = (of: (row: TouchpointRow) => { id: string; name: string } | null, none: string | null = null) =>
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
    { name: 'brand', label: words.overview.brand, values: open(({ brand }) => brand) },
    { name: 'owner', label: words.overview.owner, values: open(({ owner }) => owner, words.overview.nobody) },
    { name: 'journey', label: words.touchpoints.audit, values: open(({ journey }) => journey) },
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

/** Those that occur, in the order of the reader's language; last, where that can be, what has none. */
function byName(
  reader: Reader,
  found: readonly ({ id: string; name: string } | null)[],
  none: string | null,
): FilterValues['values'] {
  const labels = new Map(found.flatMap((one) => (one ? [[one.id, one.name] as const] : [])));
  const collator = new Intl.Collator(reader.locale, { numeric: true });
  const named = [...labels].sort(([, a], [, b]) => collator.compare(a, b));
  const counts = new Map<string, number>();
  for (const one of found) counts.set(one?.id ?? '', (counts.get(one?.id ?? '') ?? 0) + 1);
  return [...named, ...(none === null ? [] : [['', none] as const])].map(([value, label]) => ({
    value,
    label,
    count: counts.get(value) ?? 0,
  }));
}
