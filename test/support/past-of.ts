import type { JourneyChange } from '../../src/compare/difference.ts';
import type { History } from '../../src/compare/history/history.ts';
import { NO_CACHE } from '../../src/history/cache.ts';
import { type Effects, onDisk } from '../../src/project/effects.ts';
import { openPast, type Past, type PastOptions } from '../../src/project/past/open-past.ts';

/** The past of a scratch project's audits, which there has to be; nothing is remembered unless a cache is given. */
export function pastOf(root: string, options: Partial<PastOptions> = {}, effects: Partial<Effects> = {}): Past {
  const past = openPast({ folder: 'audits', ...options }, { ...onDisk(root), cache: () => NO_CACHE, ...effects });
  if ('code' in past) throw new Error(past.code);
  return past;
}

/** A history in few words: per revision its subject, and of each audit it touched the state, with what came of it. */
export function toldShortly({ revisions }: History): Record<string, string[]> {
  return Object.fromEntries(revisions.map(({ subject, journeys }) => [subject, journeys.map(inWords)]));
}

function inWords({ id, state, from, after, effects, fault }: JourneyChange): string {
  return [
    ...[id, state],
    ...(from ? [`from ${from}`] : []),
    ...(after ? [`${after.level} ${after.index.toFixed(2)}`] : []),
    ...(effects?.rubric === undefined ? [] : [`of it ${effects.rubric.toFixed(2)} by the rubric`]),
    ...(fault ? [`${fault.code} at ${fault.file}:${fault.line}:${fault.column}`] : []),
  ].join(' ');
}
