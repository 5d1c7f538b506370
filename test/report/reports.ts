import type { Audit } from '../../src/model/audit.ts';
import type { Path } from '../../src/model/finding.ts';
import type { Rubric } from '../../src/model/rubric.ts';
import type { Audience } from '../../src/model/vocabulary.ts';
import { composeReport } from '../../src/report/compose-report.ts';
import type { Roles } from '../../src/report/for-audience.ts';
import type { Report, Stand } from '../../src/report/report.ts';
import { type Read, readWhole } from '../support/build-audit.ts';

/** Outside a repository, on the builders' day. */
const UNCOMMITTED: Stand = { as_of: '2024-06-30', commit: null, commit_date: null, dirty: null };

export interface Composed extends Read {
  audience?: Audience;
  roles?: Roles;
  locale?: 'en' | 'zh-CN' | 'zh-TW';
  rubric?: Rubric;
  locate?: (path: Path) => { line: number; column: number };
}

/** The Report over some audits, as of the builders' day, with every finding at line 1 unless it is located. */
export function report(audits: readonly Audit[], how: Composed = {}): Report {
  const { audience = 'internal', roles = {}, locale = 'en', locate = () => ({ line: 1, column: 1 }), ...read } = how;
  const readings = audits.map((one) => ({ ...readWhole(one, read), locate }));
  return composeReport(readings, { ...UNCOMMITTED, rubrics: [], locale, audience, roles });
}
