import { auditFile } from '../../../model/audit.ts';
import { configFile } from '../../../model/config.ts';
import { rubricFile } from '../../../model/rubric.ts';
import { type FieldTable, schemaTables } from '../../../model/schema-tables.ts';

/** The files a team writes; of the rules the config sets the page of the model tells. */
const SCHEMAS = { audit: auditFile, rubric: rubricFile, config: configFile([]) };

export type FileKind = keyof typeof SCHEMAS;

/** Every map of a file with its keys, from the schema. */
export function fieldTables(of: FileKind): FieldTable[] {
  return schemaTables(of, SCHEMAS[of]);
}
