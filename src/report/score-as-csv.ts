import type { Report } from './report.ts';

const COLUMNS = [
  'audit',
  'touchpoint',
  'stage',
  'channel',
  'level',
  'reach',
  'index',
  'assessed',
  'confidence',
  'gap',
  'blockers',
  'stranded',
] as const;

/** One row per touchpoint, RFC 4180: numbers unrounded, an absent figure an empty cell. */
export function scoreAsCsv(report: Report): string {
  const rows = report.audits.flatMap((audit) =>
    audit.touchpoints.map((touchpoint) => [
      audit.id,
      touchpoint.id,
      touchpoint.stage,
      touchpoint.channel,
      touchpoint.level,
      touchpoint.reach,
      touchpoint.index,
      touchpoint.assessed,
      touchpoint.confidence,
      touchpoint.gap,
      touchpoint.blockers.join(' '),
      touchpoint.stranded.join(' '),
    ]),
  );
  return [COLUMNS, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(value: string | number | null): string {
  const text = value === null ? '' : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
