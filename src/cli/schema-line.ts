import { dirname, relative, sep } from 'node:path';

/** Where the schemas for editors lie, from the top of a project. */
const SCHEMAS = '.experience-audit/schema';

/** The line by which an editor finds the schema of a file, whose path is from the top of the project. */
export function schemaLine(kind: 'audit' | 'config', file: string): string {
  const path = relative(dirname(file), `${SCHEMAS}/${kind}.json`).split(sep).join('/');
  return `# yaml-language-server: $schema=${path}`;
}
