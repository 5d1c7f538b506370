import type { JourneyChange } from '../../compare/difference.ts';
import { type Journey, type Renames, renamedJourneys } from '../../compare/same-journey.ts';
import type { Summarised } from '../../report/summarise.ts';
import { type Look, looks, type Stretch } from './looks.ts';
import type { Question, Readings } from './readings.ts';
import { type Stand, standOf } from './stand.ts';
import { comparison, tellAudit, tellGone } from './tell-audit.ts';

/**
 * What each step did to the audits, and all that stands after it; of the step before the first, all there was.
 * `compares` hears what effects of a yardstick have to be asked for, before they can be told.
 */
export function* tellRevisions(
  stretch: Stretch,
  readings: Readings,
  compares: (question: Question) => void = () => {},
): Generator<{ journeys: JourneyChange[]; standing: Summarised[] }> {
  const stands = new Map<string, Stand>();
  for (const look of looks(stretch)) {
    const { names, tree, under } = look;
    const before = new Map(stands);
    const renames = renamesOf(look, before, readings);
    const old = new Set(renames.values());
    for (const name of names) stands.delete(name);
    const journeys = names.flatMap((name) => {
      const from = renames.get(name) ?? null;
      const was = before.get(from ?? name) ?? null;
      const blob = tree.get(name);
      if (blob === undefined) return was && !old.has(name) ? tellGone(was, stretch.folder) : [];
      const is = standOf({ name, blob, under }, was, readings);
      stands.set(name, is);
      const question = comparison({ is, was, from });
      if (question) compares(question);
      return tellAudit({ is, was, from }, question && readings.indexBy(question), stretch.folder);
    });
    const standing = [...stands.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
    yield {
      journeys: journeys.sort((a, b) => (a.id < b.id ? -1 : 1)),
      standing: standing.flatMap(({ reading }) => reading.standing ?? []),
    };
  }
}

function renamesOf(
  { names, moved, tree, under }: Look,
  before: ReadonlyMap<string, Stand>,
  readings: Readings,
): Renames {
  const gone = names.flatMap((name) => (tree.has(name) ? [] : (before.get(name) ?? [])));
  const added = names.flatMap((name) => {
    const blob = before.has(name) ? undefined : tree.get(name);
    return blob === undefined ? [] : standOf({ name, blob, under }, null, readings);
  });
  return renamedJourneys(gone.map(journeyOf), added.map(journeyOf), moved);
}

function journeyOf({ name, title, brand, reading: { standing } }: Stand): Journey {
  return { id: name, title, brand: brand === '' ? null : brand, touchpoints: standing?.touchpoints ?? null };
}
