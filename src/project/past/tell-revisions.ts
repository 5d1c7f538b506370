import type { FileChange } from '../../history/parse-log.ts';
import { ID_PATTERN } from '../../model/scalar.ts';
import type { Text } from '../../model/text.ts';
import type { AuditAt } from '../../report/history/history.ts';
import type { Standing } from '../../report/summarise.ts';
import type { Reading } from './read-blobs.ts';
import type { Question, Readings } from './readings.ts';
import { applyChanges, type Step, type Tree } from './steps.ts';
import type { Yardsticks } from './yardsticks.ts';

/** An audit file at a revision. */
interface Stand {
  name: string;
  blob: string;
  under: Yardsticks;
  title: Text;
  brand: Text;
  reading: Reading;
}

/** The steps of a past from `first` on, and the one before them. */
export interface Stretch {
  steps: readonly Step[];
  first: number;
  yardsticks: ReadonlyMap<Tree, Yardsticks>;
  folder: string;
}

/** A step with the files to look at: those it changed, or all when nothing is known before or a rubric file changed. */
interface Look {
  changes: ReadonlyMap<string, FileChange>;
  names: readonly string[];
  tree: Tree;
  under: Yardsticks;
}

/** Which blobs have to be read, under which rubrics, to tell of a stretch. */
export function questionsOf(stretch: Stretch): Question[] {
  return looks(stretch)
    .flatMap(({ names, tree, under }) => names.flatMap((name) => ({ blob: tree.get(name) ?? null, under })))
    .flatMap(({ blob, under }) => (blob === null ? [] : [{ blob, under, by: null }]))
    .toArray();
}

/**
 * What each step did to the audits, and all that stands after it; of the step before the first, all there was.
 * `compares` hears what effects of a yardstick have to be asked for, before they can be told.
 */
export function* tellRevisions(
  stretch: Stretch,
  readings: Readings,
  compares: (question: Question) => void = () => {},
): Generator<{ audits: AuditAt[]; standing: Standing[] }> {
  const stands = new Map<string, Stand>();
  for (const { changes, names, tree, under } of looks(stretch)) {
    const before = new Map(stands);
    const audits = names.flatMap((name) => {
      const change = changes.get(name);
      const from = change?.from ?? null;
      const was = before.get(from ?? name) ?? null;
      const blob = tree.get(name);
      if (from !== null) stands.delete(from);
      if (blob === undefined) stands.delete(name);
      if (blob === undefined) return was ? gone(was) : [];
      const is = standOf(name, blob, under, was);
      stands.set(name, is);
      const question = comparison(was, is);
      if (question) compares(question);
      return told(is, was, from, question && readings.indexBy(question));
    });
    const standing = [...stands.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
    yield {
      audits: audits.sort((a, b) => (a.id < b.id ? -1 : 1)),
      standing: standing.flatMap(({ reading }) => reading.standing ?? []),
    };
  }

  function standOf(name: string, blob: string, under: Yardsticks, was: Stand | null): Stand {
    const read = readings.reading(blob, under);
    const isNamed = idOf(name)
      .split('/')
      .every((part) => ID_PATTERN.test(part));
    const reading = isNamed ? read : { ...read, standing: null, fault: MISNAMED };
    const { title, brand } = reading;
    return { name, blob, under, title: title ?? was?.title ?? idOf(name), brand: brand ?? was?.brand ?? '', reading };
  }

  /** How an audit stands, unless it stands as it did. */
  function told(is: Stand, was: Stand | null, from: string | null, indexBefore: number | null): AuditAt[] {
    const { standing, fault } = is.reading;
    const state = stateOf(is, was, from);
    if (state === null) return [];
    const stood = was?.reading.standing;
    const isRescored = was && standing && stood && yardstickOf(is) !== yardstickOf(was);
    const by = is.blob === was?.blob ? standing?.index : indexBefore;
    const effect = isRescored && typeof by === 'number' ? by - stood.index : null;
    const file = fault && (fault.file ?? `${stretch.folder}/${is.name}`);
    return [
      {
        id: idOf(is.name),
        title: is.title,
        brand: is.brand,
        state,
        from: from === null ? null : idOf(from),
        standing,
        rubric_effect: effect,
        fault: fault && file !== null ? { ...fault, file } : null,
      },
    ];
  }
}

const MISNAMED: Reading['fault'] = { code: 'bad-path-name', file: null, line: 1, column: 1 };

function* looks({ steps, first, yardsticks }: Stretch): Generator<Look> {
  const tree = new Map<string, string>();
  for (const [at, step] of steps.entries()) {
    applyChanges(tree, step.changes);
    const under = yardsticks.get(step.rubrics);
    if (at < first - 1 || !under) continue;
    const isAll = at < first || steps[at - 1]?.rubrics !== step.rubrics;
    const changes = new Map(step.changes.map((change) => [change.name, change]));
    yield { changes, names: [...new Set([...changes.keys(), ...(isAll ? tree.keys() : [])])], tree, under };
  }
}

function stateOf(is: Stand, was: Stand | null, from: string | null): AuditAt['state'] | null {
  const { standing, fault } = is.reading;
  const isSame = is.blob === was?.blob;
  if (standing === null) {
    const isOldFault = JSON.stringify(fault) === JSON.stringify(was?.reading.fault);
    return isSame && isOldFault && from === null ? null : 'broken';
  }
  if (from !== null) return 'renamed';
  if (!was?.reading.standing) return 'added';
  if (!isSame) return 'changed';
  return yardstickOf(is) === yardstickOf(was) ? null : 'rescored';
}

/** What has to be asked to tell a change of yardstick from one of content, when both changed at once. */
function comparison(was: Stand | null, is: Stand): Question | null {
  const rubric = is.reading.standing?.rubric;
  if (!was?.reading.standing || rubric === undefined || is.blob === was.blob || yardstickOf(is) === yardstickOf(was))
    return null;
  return { blob: was.blob, under: was.under, by: { rubric, of: is.under } };
}

function gone({ name, title, brand }: Stand): AuditAt {
  return {
    id: idOf(name),
    title,
    brand,
    state: 'removed',
    from: null,
    standing: null,
    rubric_effect: null,
    fault: null,
  };
}

function yardstickOf({ reading: { standing } }: Stand): string | null {
  return standing?.yardstick ?? null;
}

function idOf(name: string): string {
  return name.replace(/\.yaml$/, '');
}
