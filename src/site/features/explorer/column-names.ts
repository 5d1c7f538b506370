import type { Language } from '../../../languages/language.ts';
import type { ExplorerColumn } from './query.ts';

/** What stands above each column of the table. */
export function columnNames(words: Language['site']): Record<ExplorerColumn, string> {
  const { columns, audit } = words;
  return { ...columns, level: columns.levelName, findings: audit.findings };
}
