import { distance } from 'fastest-levenshtein';
import { folded } from './slip-of.ts';

/** The known word that a mistyped one most likely means, or `null` when none is near. */
export function nearest(word: string, known: readonly string[]): string | null {
  const plain = fold(word);
  const [best] = known
    .map((candidate) => ({ candidate, far: distance(plain, fold(candidate)) }))
    .sort((a, b) => a.far - b.far);
  if (!best || plain === '') return null;
  return best.far <= Math.max(1, Math.floor(plain.length / 3)) ? best.candidate : null;
}

/** Quotes around a word count for nothing, either. */
function fold(word: string): string {
  return folded(word).replace(/^[“”‘’"'「」]+|[“”‘’"'「」]+$/g, '');
}
