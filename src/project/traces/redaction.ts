import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withTexts } from '../../intake/files.ts';
import { readAudits } from '../../intake/read-audits.ts';
import { RULES } from '../../lenses/rulebook.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Effects } from '../effects.ts';
import type { FileTrace } from './traces-in-files.ts';

/** Files as they are to be written. */
export interface Redaction {
  files: readonly { path: string; text: string }[];
  /** What would be wrong with the audits afterwards and is not now; where there is any, nothing is to be written. */
  diagnostics: readonly Diagnostic[];
}

/** The files that people write with a text replaced; one whose bytes are not UTF-8 is left out. */
export function redaction(
  traces: readonly FileTrace[],
  { forms, by }: { forms: RegExp; by: string },
  { root, folder }: { root: string; folder: string },
  { files }: Pick<Effects, 'files'>,
): Redaction {
  const written = traces
    .filter(({ kind, line }) => kind === 'written' && line !== null)
    .flatMap(({ file }) => {
      const text = decoded(readFileSync(join(root, file)));
      return text === null ? [] : [{ path: file, text: text.replace(forms, () => by) }];
    });
  const before = readAudits({ files, folder, rules: RULES }).diagnostics.map(keyOf);
  const after = readAudits({ files: withTexts(files, written), folder, rules: RULES }).diagnostics;
  return { files: written, diagnostics: after.filter((diagnostic) => !taken(before, keyOf(diagnostic))) };
}

function keyOf({ file, line, code }: Diagnostic): string {
  return `${file}:${line} ${code}`;
}

/** Whether something is in a list, from which it is then taken. */
function taken(list: string[], one: string): boolean {
  const at = list.indexOf(one);
  if (at >= 0) list.splice(at, 1);
  return at >= 0;
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
