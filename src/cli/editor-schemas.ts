import { dirname, relative, sep } from 'node:path';
import { SCHEMA_KINDS, type SchemaKind } from '../formats/schema/schema-as-json.ts';

/** Where the schemas for editors lie, from the top of a project, unless somebody wants them elsewhere. */
const SCHEMAS = 'schema';

/** The file of a schema. */
export function schemaFile(kind: SchemaKind, folder = SCHEMAS): string {
  return `${folder}/${kind}.json`;
}

/** The line by which an editor finds the schema of a file, whose path is from the top of the project. */
export function schemaLine(kind: SchemaKind, file: string): string {
  const path = relative(dirname(file), schemaFile(kind)).split(sep).join('/');
  return `# yaml-language-server: $schema=${path}`;
}

/** What VS Code is to know of the schemas in a folder, for a folder of audits. */
export function editorSettings(audits: string, folder = SCHEMAS): object {
  const files = SCHEMA_KINDS.map((kind) => [`./${schemaFile(kind, folder)}`, WHICH[kind](audits)]);
  return { 'yaml.schemas': Object.fromEntries(files), 'yaml.disableDefaultProperties': true };
}

/** The files of a folder of audits that a schema is for. */
const WHICH = {
  audit: (folder: string) => [`${folder}/**/*.yaml`, `!${folder}/config.yaml`, `!${folder}/rubrics/*`],
  config: (folder: string) => `${folder}/config.yaml`,
  rubric: (folder: string) => `${folder}/rubrics/*.yaml`,
} as const satisfies Record<SchemaKind, (folder: string) => string | string[]>;
