import { type Cell, csv } from '../csv.ts';
import type { TouchpointRow } from './touchpoint-rows.ts';

const COLUMNS = {
  touchpoint: ({ name }: TouchpointRow) => name,
  journey: ({ journey }: TouchpointRow) => journey.name,
  brand: ({ brand }: TouchpointRow) => brand.name,
  stage: ({ stage }: TouchpointRow) => stage.name,
  channel: ({ channel }: TouchpointRow) => channel?.name ?? null,
  owner: ({ owner }: TouchpointRow) => owner?.name ?? null,
  momentOfTruth: ({ moment_of_truth: isOne }: TouchpointRow) => (isOne ? 1 : 0),
  level: ({ level }: TouchpointRow) => level,
  levelName: ({ level_name: name }: TouchpointRow) => name,
  reach: ({ reach }: TouchpointRow) => reach,
  reachName: ({ reach_name: name }: TouchpointRow) => name,
  index: ({ index }: TouchpointRow) => index,
  assessed: ({ assessed }: TouchpointRow) => assessed,
  applicable: ({ applicable }: TouchpointRow) => applicable,
  confidence: ({ confidence }: TouchpointRow) => confidence.name,
  gap: ({ gap }: TouchpointRow) => gap,
  emotion: ({ emotion }: TouchpointRow) => emotion,
  errors: ({ findings }: TouchpointRow) => findings.error,
  warnings: ({ findings }: TouchpointRow) => findings.warning,
  notes: ({ findings }: TouchpointRow) => findings.info,
  missing: ({ missing }: TouchpointRow) => missing.map(({ name }) => name).join('; '),
  date: ({ date }: TouchpointRow) => date,
  rubric: ({ rubric }: TouchpointRow) => rubric,
  journeyId: ({ journey }: TouchpointRow) => journey.id,
  touchpointId: ({ id }: TouchpointRow) => id,
} satisfies Record<string, (row: TouchpointRow) => Cell>;

/** What each column is called in the reader's language. */
export type CsvHeadings = Record<keyof typeof COLUMNS, string>;

/** The rows for a spreadsheet, in the order given, under headings in the reader's language. */
export function touchpointsAsCsv(rows: readonly TouchpointRow[], headings: CsvHeadings): string {
  const names = Object.keys(COLUMNS) as (keyof CsvHeadings)[];
  return csv(
    names.map((name) => headings[name]),
    rows.map((row) => names.map((name) => COLUMNS[name](row))),
  );
}
