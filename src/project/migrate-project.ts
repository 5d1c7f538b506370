import { migrated } from '../editing/migrations.ts';
import { decode } from '../intake/decode.ts';
import { withTexts } from '../intake/files.ts';
import { isRubric, readAudits } from '../intake/read-audits.ts';
import { openSource } from '../intake/source.ts';
import { isConfig } from '../intake/strays.ts';
import { ENDING, placeOf } from '../intake/yaml-file.ts';
import { RULES } from '../lenses/rulebook.ts';
import { auditFile } from '../model/audit.ts';
import { configFile } from '../model/config.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { rubricFile } from '../model/rubric.ts';
import type { Effects } from './effects.ts';

/** A file that is of an earlier format, as it is written and as it is to be. */
export interface MigratedFile {
  file: string;
  before: string;
  after: string;
  /** What is to be written: `after`, with the byte-order mark that the file has. */
  bytes: Uint8Array;
}

/** What is to be rewritten in a folder of audits, and what is wrong with its files even then. Nothing is written. */
export function migrateProject(
  { folder, only }: { folder: string; only(file: string): boolean },
  { files }: Pick<Effects, 'files'>,
): { rewritten: readonly MigratedFile[]; diagnostics: readonly Diagnostic[] } {
  const names = (files.list(folder) ?? []).filter((name) => ENDING.test(name) && only(placeOf(folder, name)));
  const rewritten = names.flatMap((name) => migratedFile(name, placeOf(folder, name), files) ?? []);
  const texts = rewritten.map(({ file, after }) => ({ path: file, text: after }));
  const { diagnostics } = readAudits({ files: withTexts(files, texts), folder, rules: RULES });
  return { rewritten, diagnostics: diagnostics.filter(({ file }) => file === folder || only(file)) };
}

function migratedFile(name: string, file: string, files: Effects['files']): MigratedFile | null {
  const format = formatOf(name);
  // What YAML does not read as it was meant is put right by hand first.
  if (openSource(files, file, format.schema).diagnostics.length > 0) return null;
  const bytes = files.read(file);
  const { text: before } = decode(bytes);
  const after = migrated(before, format);
  if (after === before) return null;
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? '\uFEFF' : '';
  return { file, before, after, bytes: new TextEncoder().encode(`${mark}${after}`) };
}

function formatOf(name: string) {
  if (isConfig(name)) return { schema: configFile(RULES), key: null };
  return isRubric(name)
    ? ({ schema: rubricFile, key: 'rubric' } as const)
    : ({ schema: auditFile, key: 'audit' } as const);
}
