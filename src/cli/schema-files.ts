import { existsSync, readFileSync, statSync } from 'node:fs';
import { SCHEMA_MARK, type SchemaKind } from '../formats/schema/schema-as-json.ts';
import { type Call, type Terminal, UsageError } from './command.ts';
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
    const place = outputPlace(`${folder}/${kind}.json`, terminal.cwd, 'schema', layout);
    refuseOthers(place);
    return { place, text };
  });
  for (const { place, text } of files) {
    writeWhole(place, text);
    terminal.out(`${place.shown}\n`);
  }
  const schemas = texts.map(({ kind }) => [`./${folder}/${kind}.json`, WHICH[kind](audits)]);
  const settings = JSON.stringify(
    { 'yaml.schemas': Object.fromEntries(schemas), 'yaml.disableDefaultProperties': true },
    null,
    2,
  );
  terminal.note(`${terminal.words.said.useSchema('.vscode/settings.json')}\n${settings}\n`);
}

function refuseFile({ path, shown }: OutputPlace): void {
  const there = statSync(path, { throwIfNoEntry: false });
  if (there && !there.isDirectory()) throw outputError((words) => words.isFile(shown, 'schema'));
}

/** Throws a UsageError where something is that this program did not write. */
function refuseOthers({ path, shown }: OutputPlace): void {
  if (existsSync(path) && !isOwn(path)) throw new UsageError((words) => words.usage.schemaNotOurs(shown));
}

function isOwn(path: string): boolean {
  try {
    return statSync(path).isFile() && readFileSync(path, 'utf8').includes(`"$comment": "${SCHEMA_MARK}`);
  } catch {
    return false;
  }
}

/** The files of a folder of audits that a schema is for. */
const WHICH = {
  audit: (folder: string) => [`${folder}/**/*.yaml`, `!${folder}/config.yaml`, `!${folder}/rubrics/*`],
  config: (folder: string) => `${folder}/config.yaml`,
  rubric: (folder: string) => `${folder}/rubrics/*.yaml`,
} as const satisfies Record<SchemaKind, (folder: string) => string | string[]>;
