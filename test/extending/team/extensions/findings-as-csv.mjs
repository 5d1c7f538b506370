// @ts-check

/** @type {NonNullable<NonNullable<import('experience-audit').Extensions['formats']>['check']>[string]} */
export function findingsAsCsv({ report, shown }) {
  const cell = (/** @type {string | number} */ value) => `"${String(value).replaceAll('"', '""')}"`;
  const rows = report.audits.flatMap(({ id, findings }) =>
    findings
      .filter((finding) => shown.has(finding))
      .map(({ rule, severity, file, line, message }) => [id, rule, severity, file, line, message]),
  );
  return [['audit', 'rule', 'severity', 'file', 'line', 'message'], ...rows]
    .map((row) => `${row.map(cell).join(',')}\r\n`)
    .join('');
}
