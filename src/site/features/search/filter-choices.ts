import { STANDING_KEYS, standingKey } from '../../../model/standing.ts';
import { STAGES, type Stage } from '../../../model/vocabulary.ts';
import type { Reader } from '../../reader.ts';
import { editionEntries } from './edition-entries.ts';
import { FILTERS, type IndexEntry, KINDS, type SearchFilter } from './entry.ts';

export interface FilterChoice {
  id: string;
  name: string;
}

/** What the reader can choose of each filter: what the edition has, by its names; a filter without a choice is left out. */
export function filterChoices(reader: Reader): { filter: SearchFilter; choices: FilterChoice[] }[] {
  const entries = editionEntries(reader.edition);
  const byFilter = FILTERS.map((filter) => ({ filter, choices: choicesOf(filter, entries, reader) }));
  return byFilter.filter(({ choices }) => choices.length > 1);
}

function choicesOf(filter: SearchFilter, entries: readonly IndexEntry[], reader: Reader): FilterChoice[] {
  if (filter === 'kind') return KINDS.map((kind) => ({ id: kind, name: reader.words.search.kinds[kind] }));
  const having = (id: string) => entries.filter(({ filters }) => filters[filter] === id);
  const ids = [...new Set(entries.flatMap(({ filters }) => filters[filter] ?? []))];
  const choices = ids.map((id) => ({ id, name: nameOf(filter, id, having(id), reader) }));
  switch (filter) {
    case 'level':
      return sorted(choices, ({ id }) => placeOf(having(id)[0]?.shown.standing));
    case 'stage':
      return sorted(choices, ({ id }) => STAGES.indexOf(id as Stage));
    default: {
      const { compare } = new Intl.Collator(reader.locale);
      return choices.sort((a, b) => compare(a.name, b.name));
    }
  }
}

/** A choice by the names the edition gives it; two rubrics may call one level by two names. */
function nameOf(filter: SearchFilter, id: string, having: readonly IndexEntry[], reader: Reader): string {
  switch (filter) {
    case 'level':
      return [...new Set(having.map(({ shown }) => reader.say(shown.standing?.name ?? id)))].join(' / ');
    case 'brand':
      return reader.say(having[0]?.shown.of.at(-1) ?? id);
    case 'owner':
      return reader.owner(id);
    default:
      return reader.term(filter, id);
  }
}

/** In the order of standings; what has none first. */
function placeOf(standing: IndexEntry['shown']['standing'] | undefined): number {
  return standing ? STANDING_KEYS.indexOf(standingKey(standing)) : -1;
}

function sorted(choices: FilterChoice[], place: (choice: FilterChoice) => number): FilterChoice[] {
  return choices.sort((a, b) => place(a) - place(b));
}
