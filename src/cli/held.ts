/** What asks a program to stop: Ctrl-C, a supervisor, a terminal that is closed, Ctrl-Break on Windows. */
export const STOPS = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGBREAK'] as const;

/**
 * Carries out work that must put away what it made. What would stop this process meanwhile is heard by the program that
 * runs for the work, and where none runs it comes too late.
 */
export async function held<T>(work: () => Promise<T>): Promise<T> {
  const hold = () => {};
  for (const signal of STOPS) process.on(signal, hold);
  try {
    return await work();
  } finally {
    for (const signal of STOPS) process.off(signal, hold);
  }
}
