import { decodeShown } from './encode-shown.ts';
import { FILTERS, type SearchFilter, type ShownEntry } from './entry.ts';
import { askedFor, type Fold } from './han.ts';
import { isMeant, isNamed, wordsIn } from './latin.ts';

export interface SearchQuestion {
  query: string;
  filters: Partial<Record<SearchFilter, readonly string[]>>;
  /** By index; without it, the best match first. */
  order?: 'asc' | 'desc';
}

export type Counts = Partial<Record<SearchFilter, Readonly<Record<string, number>>>>;

export interface Hit {
  shown: ShownEntry;
  /** The words in other scripts than Chinese that were found in it, in lower case. */
  words: ReadonlySet<string>;
}

export interface SearchAnswer {
  count: number;
  /** How many results each value would give beside what else is chosen. */
  counts: Counts;
  hits(from: number, to: number): Promise<Hit[]>;
}

export interface Engine {
  fold: Fold;
  ask(question: SearchQuestion): Promise<SearchAnswer>;
}

/** What is used of Pagefind's module, which lies in the bundle and is no module of ours. */
interface Pagefind {
  filters(): Promise<unknown>;
  search(
    words: string | null,
    options: object,
  ): Promise<{ results: Result[]; filters: Record<string, Counts[SearchFilter]> }>;
}
interface Result {
  id: string;
  data(): Promise<{ content: string; locations: number[]; meta: Record<string, string> }>;
}

/** A browser remembers that it could not load a module; under another address it tries again. */
let again = '';

/** Loads the engine and the index of a bundle for the pages of one language; rejects when they are not there. */
export async function openEngine(bundle: string, locale: string, isCounted: boolean): Promise<Engine> {
  const module = import(/* @vite-ignore */ `${bundle}pagefind.js${again}`) as Promise<Pagefind>;
  again += again === '' ? '?again' : '+';
  const [pagefind, fold] = await Promise.all([module, readFold(`${bundle}han.txt`)]);

  // Only filters that are loaded are counted.
  if (isCounted) await pagefind.filters();

  async function search({ query, filters, order }: SearchQuestion) {
    const words = askedFor(query, fold);
    if (words === '' && query !== '') return { results: [], counts: {} };
    const chosen = Object.entries(filters).map(([name, values]) => [name, { any: values }]);
    const options = { filters: { in: locale, ...Object.fromEntries(chosen) }, sort: order ? { index: order } : {} };
    const { results, filters: counts } = await pagefind.search(words || null, options);
    const [first] = results;
    const found = first ? await wordsOf(first) : { atPlaces: [], ofName: [] };
    const known = !first || isMeant(query, [...found.atPlaces, ...found.ofName]);
    return known ? { results: await guideLast(results, words), counts } : { results: [], counts: {} };
  }

  /** What was observed comes before what explains it, each by itself the best match first. */
  async function guideLast(results: readonly Result[], words: string): Promise<Result[]> {
    const guide = await pagefind.search(words || null, { filters: { in: locale, kind: 'guide' } });
    const ids = new Set(guide.results.map(({ id }) => id));
    return [...results.filter(({ id }) => !ids.has(id)), ...results.filter(({ id }) => ids.has(id))];
  }

  return {
    fold,
    async ask(question) {
      const { results, counts } = await search(question);
      const others = await Promise.all(
        Object.keys(question.filters).map(async (name) => {
          const { [name as SearchFilter]: _, ...filters } = question.filters;
          return [name, (await search({ ...question, filters })).counts[name]] as const;
        }),
      );
      const given = FILTERS.map((name) => [name, counts[name]] as const);
      return {
        count: results.length,
        counts: Object.fromEntries([...given, ...others]),
        hits: (from, to) => Promise.all(results.slice(from, to).map((result) => hitOf(result, question.query))),
      };
    },
  };
}

async function readFold(address: string): Promise<Fold> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} for ${address}`);
  const characters = [...(await response.text())];
  return new Map(characters.flatMap((one, at) => (at % 2 === 0 ? [[one, characters[at + 1] ?? one] as const] : [])));
}

async function hitOf(result: Result, query: string): Promise<Hit> {
  const { meta } = await result.data();
  const { atPlaces, ofName } = await wordsOf(result);
  const asked = wordsIn(query);
  return {
    shown: decodeShown(meta['shown'] ?? 'null') as ShownEntry,
    words: new Set([...atPlaces, ...ofName.filter((word) => isNamed(word, asked))]),
  };
}

/** The words at the places where a result was found, and those of its name, which has no places. */
async function wordsOf(result: Result): Promise<{ atPlaces: string[]; ofName: string[] }> {
  const { content, locations, meta } = await result.data();
  const words = content.split(/\s+/);
  return { atPlaces: locations.flatMap((at) => wordsIn(words[at] ?? '')), ofName: wordsIn(meta['title'] ?? '') };
}
