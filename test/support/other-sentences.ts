import { YAMLError } from 'yaml';

/** What the YAML package says of every error while its own sentences are off. */
export const NONSENSE = 'Colourless green ideas sleep furiously';

let isOff = false;

/**
 * From here on the errors of the YAML package say nonsense, as those of another version may say something else. Their
 * codes and places stay.
 */
export function useOtherSentences(): void {
  // An error takes its sentence by assignment: what its prototype says of it counts.
  Object.defineProperty(YAMLError.prototype, 'message', { get: () => NONSENSE, set: () => {}, configurable: true });
  isOff = true;
}

/** Runs work with the package's own sentences. */
export function withOwnSentences<T>(work: () => T): T {
  if (!isOff) return work();
  Reflect.deleteProperty(YAMLError.prototype, 'message');
  try {
    return work();
  } finally {
    useOtherSentences();
  }
}
