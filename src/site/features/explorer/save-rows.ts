import type { TouchpointsFile } from '../../../formats/score/touchpoint-rows.ts';
import { type CsvHeadings, touchpointsAsCsv } from '../../../formats/score/touchpoints-as-csv.ts';
import { touchpointsAsJson } from '../../../formats/score/touchpoints-as-json.ts';
import { keyOf } from './read-table.ts';

interface RowSource {
  /** Address of the file of all touchpoints. */
  file: string;
  headings: CsvHeadings;
}

/** Saves the touchpoints with these keys, in this order, with all that the whole file says of them. Fails when it cannot be had. */
export async function saveRows(format: 'csv' | 'json', keys: readonly string[], source: RowSource): Promise<void> {
  const response = await fetch(source.file);
  if (!response.ok) throw new Error(`${source.file}: ${response.status}`);
  const whole = (await response.json()) as TouchpointsFile;
  const known = new Map(whole.touchpoints.map((row) => [keyOf(row.journey.id, row.id), row]));
  const touchpoints = keys.flatMap((key) => known.get(key) ?? []);
  // A site published anew since the page was opened would give other rows than those one sees.
  if (touchpoints.length < keys.length) throw new Error(`${source.file} has other touchpoints than the page`);
  const text =
    format === 'csv' ? touchpointsAsCsv(touchpoints, source.headings) : touchpointsAsJson({ ...whole, touchpoints });
  const type = format === 'csv' ? 'text/csv;charset=utf-8' : 'application/json';
  save(new Blob([text], { type }), `touchpoints.${format}`);
}

function save(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
