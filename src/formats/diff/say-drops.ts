import type { DropGate } from '../../compare/drop-gate.ts';
import type { Language } from '../../languages/language.ts';
import { TOLERANCE } from '../../scoring/answers.ts';

/** The verdict of the gate; nothing when nobody asked. */
export function gateLine(
  { max_drop: allowed, failed }: DropGate,
  words: Language['diff'],
  index: (value: number) => string,
): string {
  if (allowed === null) return '';
  const most = allowed === 0 ? null : index(allowed);
  return failed.length > 0 ? words.gateFails(failed.length, most) : words.gatePasses(most);
}

/** A line for each journey that fell by more than is allowed; and how to go on, nothing when none did. */
export function dropLines(
  { max_drop: allowed, failed }: DropGate,
  words: Language['diff'],
  index: (value: number) => string,
): { drops: string[]; accept: string[] } {
  if (allowed === null || failed.length === 0) return { drops: [], accept: [] };
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
  return { drops, accept: [words.accept(String(Math.max(...failed.map(({ drop }) => roundedUp(drop)))))] };
}
