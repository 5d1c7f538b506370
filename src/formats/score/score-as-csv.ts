import { DIMENSIONS } from '../../model/vocabulary.ts';
import type { AuditReport, Report, TouchpointReport } from '../../report/report.ts';
import { type Cell, csv } from '../csv.ts';

type Column = readonly [name: string, cell: (audit: AuditReport, touchpoint: TouchpointReport | null) => Cell];

/** The columns: what a row is about, where it stands, and the touchpoint's lenses; a journey's row leaves those empty. */
const COLUMNS: readonly Column[] = [
  ['audit', (audit) => audit.id],
  ['title', (audit) => audit.title],
  ['brand', (audit) => audit.brand],
  ['rubric', (audit) => audit.rubric],
  ['date', (audit) => audit.date],
  ['touchpoint', (_, touchpoint) => touchpoint?.id ?? null],
  ['stage', (_, touchpoint) => touchpoint?.stage ?? null],
  ['channel', (_, touchpoint) => touchpoint?.channel ?? null],
  ['level', (audit, touchpoint) => (touchpoint ?? audit).level],
  ['reach', (audit, touchpoint) => (touchpoint ?? audit).reach],
  ['index', (audit, touchpoint) => (touchpoint ?? audit).index],
  ['assessed', (_, touchpoint) => touchpoint?.assessed ?? null],
  ['applicable', (_, touchpoint) => touchpoint?.applicable ?? null],
  ['confidence', (_, touchpoint) => touchpoint?.confidence ?? null],
  ['gap', (audit, touchpoint) => (touchpoint ? touchpoint.gap : audit.gap.mean)],
  ['price_penalty', (_, touchpoint) => touchpoint?.parity.price_penalty ?? null],
  ['new_pay_nothing', (_, touchpoint) => touchpoint && (touchpoint.parity.new_pay_nothing ? 1 : 0)],
  ['existing_minus_new', (_, touchpoint) => touchpoint?.parity.existing_minus_new ?? null],
  ...DIMENSIONS.map(
    (dimension): Column => [`spread_${dimension}`, (_, touchpoint) => touchpoint?.spread[dimension] ?? null],
  ),
  ['blockers', (_, touchpoint) => touchpoint?.blockers.join(' ') ?? null],
  ['stranded', (_, touchpoint) => touchpoint?.stranded.join(' ') ?? null],
];

/** A row per journey, then one per touchpoint of it; a journey's row has no touchpoint. */
export function scoreAsCsv(report: Report): string {
  const rows = report.audits.flatMap((audit) =>
    [null, ...audit.touchpoints].map((touchpoint) => COLUMNS.map(([, cell]) => cell(audit, touchpoint))),
  );
  return csv(
    COLUMNS.map(([name]) => name),
    rows,
  );
}
