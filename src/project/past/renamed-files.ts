import { renamedAudits } from '../../report/changes/renames.ts';
import type { Stand } from './stand.ts';

/**
 * Audit files that bear another name than before, new name → old name: what a diff takes for one journey. Where one of
 * two that git takes for one (`moved`) cannot be read, git's word holds.
 */
export function renamedFiles(
  gone: readonly Stand[],
  added: readonly Stand[],
  moved: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const were = gone.flatMap(journeyOf);
  const are = added.flatMap(journeyOf);
  const readable = new Set([...were, ...are].map(({ id }) => id));
  const held = [...moved].filter((pair) => !pair.every((name) => readable.has(name)));
  const taken = new Set(held.flat());
  const left = ({ id }: { id: string }) => !taken.has(id);
  return new Map([...held, ...renamedAudits(were.filter(left), are.filter(left), moved)]);
}

function journeyOf({ name, title, brand, reading: { standing } }: Stand) {
  return standing ? [{ id: name, title, brand, touchpoints: standing.touchpoints }] : [];
}
