import type { DropGate } from '../../compare/drop-gate.ts';
import type { Language } from '../../languages/language.ts';
import { TOLERANCE } from '../../scoring/answers.ts';

/**
 * The verdict of the gate, empty when nobody asked; a line for each journey that fell by more than is allowed; and how to
 * go on, nothing when none did.
 */
export function sayDrops(
  { max_drop: allowed, failed }: DropGate,
  words: Language['diff'],
  index: (value: number) => string,
): { gate: string; drops: string[]; accept: string[] } {
  if (allowed === null) return { gate: '', drops: [], accept: [] };
  const most = allowed === 0 ? null : index(allowed);
  if (failed.length === 0) return { gate: words.gatePasses(most), drops: [], accept: [] };
  const roundedUp = (drop: number) => Math.ceil((drop - TOLERANCE) * 100) / 100;
  const drops = failed.map(({ audit, file, drop }) =>
    // Rounded as usual it might seem to be allowed.
    words.drop({
      audit,
      file,
      drop: index(index(drop) === index(allowed) ? roundedUp(drop) : drop),
      allowed: index(allowed),
    }),
  );
  const enough = String(Math.max(...failed.map(({ drop }) => roundedUp(drop))));
  return { gate: words.gateFails(failed.length, most), drops, accept: [words.accept(enough)] };
}
