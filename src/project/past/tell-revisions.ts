import type { JourneyChange } from '../../compare/difference.ts';
import { type Identity, type Renames, renamedJourneys } from '../../compare/same-journey.ts';
import { type Look, looks, type Stretch } from '../../history/looks.ts';
import type { Question, Readings } from '../../history/readings.ts';
import type { Summarised } from '../../report/summarise.ts';
import { changeIn, comparison, type FileAt, fileAt, goneOf } from './passage.ts';
import type { Reading } from './reading.ts';

const NOTHING: Reading = { title: null, brand: null, standing: null, fault: null };

/**
 * What each step did to the audits, and all that files after it; of the step before the first, all there was.
 * `compares` hears what effects of a yardstick have to be asked for, before they can be told.
 */
export function* tellRevisions(
  stretch: Stretch,
  folder: string,
  readings: Readings<Reading>,
  compares: (question: Question) => void = () => {},
): Generator<{ journeys: JourneyChange[]; standing: Summarised[] }> {
  const readingOf = (file: Pick<FileAt, 'blob' | 'under'>) => readings.answer({ ...file, by: null }) ?? NOTHING;
  const files = new Map<string, FileAt>();
  for (const look of looks(stretch)) {
    const { names, tree, under } = look;
    const before = new Map(files);
    const renames = renamesOf(look, before, readingOf);
    const old = new Set(renames.values());
    for (const name of names) files.delete(name);
    const journeys = names.flatMap((name) => {
      const from = renames.get(name) ?? null;
      const was = before.get(from ?? name) ?? null;
      const blob = tree.get(name);
      if (blob === undefined) return was && !old.has(name) ? goneOf(was, folder) : [];
      const file = { name, blob, under };
      const is = fileAt(file, was, readingOf(file));
      files.set(name, is);
      const question = comparison({ is, was, from });
      if (question) compares(question);
      const byNew = question && readings.answer(question)?.standing;
      return changeIn({ is, was, from }, byNew?.index ?? null, folder);
    });
    const standing = [...files.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
    yield {
      journeys: journeys.sort((a, b) => (a.id < b.id ? -1 : 1)),
      standing: standing.flatMap((one) => one.standing ?? []),
    };
  }
}

function renamesOf(
  { names, moved, tree, under }: Look,
  before: ReadonlyMap<string, FileAt>,
  readingOf: (file: Pick<FileAt, 'blob' | 'under'>) => Reading,
): Renames {
  const gone = names.flatMap((name) => (tree.has(name) ? [] : (before.get(name) ?? [])));
  const added = names.flatMap((name) => {
    const blob = before.has(name) ? undefined : tree.get(name);
    return blob === undefined ? [] : fileAt({ name, blob, under }, null, readingOf({ blob, under }));
  });
  return renamedJourneys(gone.map(journeyOf), added.map(journeyOf), moved);
}

function journeyOf({ name, title, brand, standing }: FileAt): Identity {
  return { id: name, title, brand: brand === '' ? null : brand, touchpoints: standing?.touchpoints ?? null };
}
