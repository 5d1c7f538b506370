import { auditFile } from '../model/audit.ts';
import { type Text, text } from '../model/text.ts';
import { openSource, type Source } from './source.ts';
import { TOLD } from './validate.ts';
import { valueAt } from './values.ts';

/** The brand that an audit's file names, be the rest of it sound or not; `null` when none can be seen. */
export function brandSeen(bytes: Uint8Array): Text | null {
  const name = 'one.yaml';
  const { source } = openSource({ list: () => [name], read: () => bytes }, name, auditFile);
  return source && brandIn(source);
}

/** The same of a file that is open. */
export function brandIn(source: Source): Text | null {
  const read = valueAt(source.value, ['brand']);
  const written = read === undefined || read === TOLD ? source.guess(GUESS) : read;
  return text.safeParse(written).data ?? null;
}

/** Text on the line of the key, quoted or not. */
const GUESS = /^brand: *["']?([^"'#{}\n]*[^"'#{}\s])/m;
