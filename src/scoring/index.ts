/** The scoring alone, also in a browser: no disk, no clock. `auditFile.parse` makes an audit of plain data. */
export { auditFile } from '../model/audit.ts';
export { STANDARD } from '../rubric/standard.ts';
export { type ScoredAudit, type ScoredTouchpoint, scoreAudit } from './score-audit.ts';
