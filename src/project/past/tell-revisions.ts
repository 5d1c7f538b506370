import type { JourneyChange } from '../../compare/difference.ts';
import { changeAt, goneAt, isRescored, type JourneyAt } from '../../compare/history/journey-at.ts';
import { type Identity, type Renames, renamedJourneys } from '../../compare/same-journey.ts';
import { type Look, looks, type StepRange } from '../../history/looks.ts';
import { idOf } from '../../history/read-states.ts';
import type { ReadingQuestion, Readings } from '../../history/readings.ts';
import type { RubricSet } from '../../history/rubric-sets.ts';
import { ID_PATTERN } from '../../model/scalar.ts';
import type { Summarised } from '../../report/summarise.ts';
import type { Reading } from './reading.ts';

type Known = JourneyAt & { under: RubricSet };

/**
 * What each step did to the journeys, and all that stands after it; of the step before the first, all there was.
 * `compares` hears what effects of a yardstick have to be asked for, before they can be told.
 */
export function* tellRevisions(
  range: StepRange,
  folder: string,
  readings: Readings<Reading>,
  compares: (question: ReadingQuestion) => void = () => {},
): Generator<{ journeys: JourneyChange[]; standing: Summarised[] }> {
  const read: RevisionReader = (name, { tree, under }, was) => {
    const content = tree.get(name);
    if (content === undefined) return null;
    const reading = readings.answer({ blob: content, under, by: null });
    return { ...journeyAt(`${folder}/${name}`, idOf(name), content, was, reading), under };
  };
  const stands = new Map<string, Known>();
  for (const look of looks(range)) {
    const before = new Map(stands);
    const renames = renamesOf(look, before, read);
    const old = new Set(renames.values());
    for (const name of look.names) stands.delete(name);
    const journeys = look.names.flatMap((name) => {
      const from = renames.get(name) ?? null;
      const was = before.get(from ?? name) ?? null;
      const is = read(name, look, was);
      if (is === null) return was && !old.has(name) ? goneAt(was) : [];
      stands.set(name, is);
      const question = questionOf(is, was);
      if (question) compares(question);
      const byNew = question && readings.answer(question)?.standing;
      return changeAt(is, was, from && idOf(from), byNew?.index ?? null) ?? [];
    });
    const standing = [...stands].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, one]) => one.standing ?? []);
    yield { journeys: journeys.sort((a, b) => (a.id < b.id ? -1 : 1)), standing };
  }
}

/** A file as it stands at a step, `was` being how it stood before; `null` when it is not there. */
type RevisionReader = (name: string, look: Look, was: JourneyAt | null) => Known | null;

function journeyAt(
  file: string,
  id: string,
  content: string,
  was: JourneyAt | null,
  { title = null, brand = null, ...read }: Partial<Reading> = {},
): JourneyAt {
  const isNamed = id.split('/').every((part) => ID_PATTERN.test(part));
  const { standing = null, fault = null } = isNamed
    ? read
    : { fault: { code: 'bad-path-name', file, line: 1, column: 1 } };
  return {
    ...{ id, file, content, standing },
    title: title ?? was?.title ?? id,
    brand: brand ?? was?.brand ?? '',
    fault: fault && { ...fault, file: fault.file ?? file },
    last: standing ?? was?.last ?? null,
  };
}

/** What has to be asked to tell a change of yardstick from one of content, when both changed at once. */
function questionOf(is: Known, was: Known | null): ReadingQuestion | null {
  if (!was || !is.standing || is.content === was.content || !isRescored(is, was)) return null;
  return { blob: was.content, under: was.under, by: { rubric: is.standing.rubric, of: is.under } };
}

function renamesOf(look: Look, before: ReadonlyMap<string, JourneyAt>, read: RevisionReader): Renames {
  const { names, moved, tree } = look;
  const identity = (name: string, { title, brand, standing }: JourneyAt): Identity => ({
    id: name,
    title,
    brand: brand === '' ? null : brand,
    touchpoints: standing?.touchpoints ?? null,
  });
  const identities = (of: readonly string[], at: (name: string) => JourneyAt | null | undefined) =>
    of.flatMap((name) => {
      const journey = at(name);
      return journey ? identity(name, journey) : [];
    });
  const gone = names.filter((name) => !tree.has(name));
  const added = names.filter((name) => !before.has(name));
  return renamedJourneys(
    identities(gone, (name) => before.get(name)),
    identities(added, (name) => read(name, look, null)),
    moved,
  );
}
