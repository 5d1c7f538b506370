import type { TouchpointRow } from '../../../formats/score/touchpoint-rows.ts';
import { STANDING_KEYS, type StandingKey, standingKey } from '../../../model/standing.ts';
import { SEVERITIES, STAGES } from '../../../model/vocabulary.ts';
import type { Piece } from '../../../report/localise.ts';
import { standingNames } from '../../../rubric/standing.ts';
import type { Reader } from '../../reader.ts';
import type { ExplorerFilter } from './query.ts';
import type { RowTexts } from './row-texts.ts';

export interface FilterValues {
  name: Exclude<ExplorerFilter, 'truth'>;
  label: string;
  values: readonly { value: string; label: readonly Piece[]; count: number }[];
}

/** Every filter with its values and how many touchpoints each has: closed lists in their order, names by the alphabet. */
export function filterValues(reader: Reader, rows: readonly TouchpointRow[], texts: RowTexts): FilterValues[] {
  const { words } = reader;
  const closed = (
    ids: readonly string[],
    name: (id: string) => readonly Piece[],
    has: (row: TouchpointRow, id: string) => boolean,
  ) => ids.map((id) => ({ value: id, label: name(id), count: rows.filter((row) => has(row, id)).length }));
  const term = (vocabulary: string) => (id: string) => [{ text: reader.term(vocabulary, id) }];
  const open = (of: 'channel' | 'brand' | 'owner' | 'journey', none: string | null = null) => {
    const found = rows.map((row) => {
      const one = row[of];
      return one && { value: one.id, label: { text: one.name, lang: texts[of](row) } };
    });
    return byName(reader, found, none);
  };
  return [
    {
      name: 'level',
      label: words.columns.levelName,
      values: closed(
        STANDING_KEYS,
        (id) => levelNames(reader, STANDING_KEYS.indexOf(id as StandingKey)),
        (row, id) => standingKey(row) === id,
      ),
    },
    {
      name: 'stage',
      label: words.columns.stage,
      values: closed(STAGES, term('stage'), ({ stage }, id) => stage.id === id),
    },
    { name: 'channel', label: words.columns.channel, values: open('channel', words.explorer.noChannel) },
    { name: 'brand', label: words.columns.brand, values: open('brand') },
    { name: 'owner', label: words.columns.owner, values: open('owner', reader.owner(null)) },
    { name: 'journey', label: words.columns.journey, values: open('journey') },
    {
      name: 'confidence',
      label: words.columns.confidence,
      values: closed(['low', 'medium', 'high'], term('confidence'), ({ confidence }, id) => confidence.id === id),
    },
    {
      name: 'severity',
      label: words.audit.findings,
      values: closed([...SEVERITIES].reverse(), term('severity'), ({ findings }, id) =>
        Object.entries(findings).some(([severity, count]) => severity === id && count > 0),
      ),
    },
  ];
}

/** A level's name; several, where journeys are scored with rubrics that name it differently. */
function levelNames(reader: Reader, at: number): Piece[] {
  const names = reader.edition.report.rubrics.map(({ id }) => standingNames(reader.rubric(id).interaction)[at] ?? '');
  const different = new Map(names.map((name) => [reader.say(name), name]));
  return reader.around((...several) => several.join(' / '), ...different.values());
}

/** Those that occur, in the order of the reader's language; last, where that can be, what has none. */
function byName(
  reader: Reader,
  found: readonly ({ value: string; label: Piece } | null)[],
  none: string | null,
): FilterValues['values'] {
  const groups = Map.groupBy(found, (one) => one?.value ?? '');
  const { compare } = new Intl.Collator(reader.locale, { numeric: true });
  const named = [...groups.values()].flatMap(([one]) => one ?? []).sort((a, b) => compare(a.label.text, b.label.text));
  const all = none === null ? named : [...named, { value: '', label: { text: none } }];
  return all.map(({ value, label }) => ({ value, label: [label], count: groups.get(value)?.length ?? 0 }));
}
