import { Session } from 'node:inspector';
import { setFlagsFromString } from 'node:v8';

/**
 * How many steps some work takes: V8's own exact counts of every function and block that it ran, those of packages too.
 * The same each time, however loaded the machine is. Loops within the engine's own functions are not seen, and code that
 * it makes faster is not counted: so it makes none.
 */
export function stepsOf(work: () => void): number {
  setFlagsFromString('--no-opt');
  setFlagsFromString('--no-maglev');
  const session = new Session();
  session.connect();
  session.post('Profiler.enable');
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  try {
    work();
    let steps = 0;
    session.post('Profiler.takePreciseCoverage', (error, taken) => {
      if (error) throw error;
      const ranges = taken.result.flatMap(({ functions }) => functions.flatMap((one) => one.ranges));
      steps = ranges.reduce((sum, { count }) => sum + count, 0);
    });
    return steps;
  } finally {
    session.post('Profiler.stopPreciseCoverage');
    session.disconnect();
    setFlagsFromString('--opt');
    setFlagsFromString('--maglev');
  }
}
