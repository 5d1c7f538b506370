import { existsSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { localeOfSchema, SCHEMA_KINDS, type SchemaKind, schemaAsJson } from '../formats/schema/schema-as-json.ts';
import type { Locale } from '../languages/languages.ts';
import { onDisk } from '../project/effects.ts';
import { openSchemaSource } from '../project/open-schema-source.ts';
import { type Call, type Terminal, UsageError } from './command.ts';
import { editorSettings, schemaFile } from './editor-schemas.ts';
import { layoutOf } from './open.ts';
import { outputError } from './output-error.ts';
import { type OutputPlace, outputPlace } from './output-place.ts';
import { writeWhole } from './paper/own-file.ts';

/** Writes a file a kind into the folder of --out, and tells of each. Throws a UsageError, with nothing written, where one must not be replaced. */
export function writeSchemas(
  texts: readonly { kind: SchemaKind; text: string }[],
  call: Call,
  terminal: Terminal,
): void {
  const layout = layoutOf(call, terminal);
  const { out: folder, audits } = layout;
  refuseFile(outputPlace(folder, terminal.cwd, 'schema', layout));
  const files = texts.map(({ kind, text }) => {
    const place = outputPlace(schemaFile(kind, folder), terminal.cwd, 'schema', layout);
    refuseOthers(place);
    return { place, text };
  });
  for (const { place, text } of files) {
    writeWhole(place, text);
    terminal.out(`${place.shown}\n`);
  }
  const settings = JSON.stringify(editorSettings(audits, folder), null, 2);
  terminal.note(`${terminal.words.said.useSchema('.vscode/settings.json')}\n${settings}\n`);
}

function refuseFile({ path, shown }: OutputPlace): void {
  const there = statSync(path, { throwIfNoEntry: false });
  if (there && !there.isDirectory()) throw outputError((words) => words.isFile(shown, 'schema'));
}

/** Throws a UsageError where something is that this program did not write. */
function refuseOthers({ path, shown }: OutputPlace): void {
  if (existsSync(path) && ownLocale(path) === null) throw new UsageError((words) => words.usage.schemaNotOurs(shown));
}

/** The language of a file that this program wrote; `null` where there is none. */
function ownLocale(path: string): Locale | null {
  try {
    return statSync(path).isFile() ? localeOfSchema(readFileSync(path, 'utf8')) : null;
  } catch {
    return null;
  }
}

/**
 * Writes the schemas of a project anew, each in its language, as far as they lie where `init` puts them. One that cannot be
 * written stays as it is: no page is made of it.
 */
export function refreshSchemas(call: Call, terminal: Terminal): void {
  const layout = layoutOf(call, terminal);
  const { files } = onDisk(terminal.cwd, layout);
  const { source } = openSchemaSource(layout.audits, { files });
  for (const kind of SCHEMA_KINDS) {
    const place = { path: resolve(terminal.cwd, schemaFile(kind)), shown: schemaFile(kind) };
    const locale = ownLocale(place.path);
    const text = locale && schemaAsJson(kind, source, locale);
    if (text && text !== readFileSync(place.path, 'utf8').replaceAll('\r\n', '\n')) writeOrLeave(place, text);
  }
}

function writeOrLeave(place: OutputPlace, text: string): void {
  try {
    writeWhole(place, text);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
  }
}
