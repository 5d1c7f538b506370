import { hash } from 'node:crypto';
import { hostname } from 'node:os';

/** No run takes longer, in milliseconds. */
const DAY = 24 * 60 * 60 * 1000;

const MACHINE = hash('sha256', hostname()).slice(0, 6);

/** This run, in the names of what it would leave behind if it were killed: its machine, its process, when it began. */
export const OWN_RUN = `${MACHINE}-${process.pid}-${Math.round(performance.timeOrigin).toString(36)}`;

/** How a run stands in a name, as a pattern. */
export const RUN = '[0-9a-f]{6}-\\d+-[0-9a-z]+';

/**
 * What is known of a run by its token. Nothing is known of one on another machine, as every container is one, until a day
 * has passed; after that time the number of a process is another's.
 */
export function stateOfRun(run: string): 'runs' | 'gone' | 'elsewhere' {
  const [machine, pid, start = ''] = run.split('-');
  const age = performance.timeOrigin + performance.now() - Number.parseInt(start, 36);
  if (run === OWN_RUN) return 'runs';
  if (age > DAY) return 'gone';
  if (machine !== MACHINE) return 'elsewhere';
  return Number(pid) !== process.pid && isAlive(Number(pid)) ? 'runs' : 'gone';
}

/** Whether a process of this machine runs. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
