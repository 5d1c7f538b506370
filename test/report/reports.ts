import { RULES } from '../../src/lenses/rulebook.ts';
import type { Audit } from '../../src/model/audit.ts';
import { type Config, configFile, configOf } from '../../src/model/config.ts';
import type { Path } from '../../src/model/finding.ts';
import type { Rubric } from '../../src/model/rubric.ts';
import type { Audience } from '../../src/model/vocabulary.ts';
import { composeReport } from '../../src/report/compose-report.ts';
import type { Edition } from '../../src/report/edition.ts';
import { type Journey, journeysOf } from '../../src/report/journey.ts';
import type { Report, Stand } from '../../src/report/report.ts';
import { type Read, readWhole, TENTHS } from '../support/build-audit.ts';

/** Outside a repository, on the builders' day. */
const UNCOMMITTED: Stand = { as_of: '2024-06-30', commit: null, commit_date: null, dirty: null };

export interface Composed extends Read {
  audience?: Audience;
  roles?: Config['owners'];
  locale?: 'en' | 'zh-CN' | 'zh-TW';
  rubric?: Rubric;
  locate?: (path: Path) => { line: number; column: number };
}

/** The Report over some audits, as of the builders' day, with every finding at line 1 unless it is located. */
export function report(audits: readonly Audit[], how: Composed = {}): Report {
  const { audience = 'internal', roles = {}, locale = 'en', locate = () => ({ line: 1, column: 1 }), ...read } = how;
  const readings = audits.map((one) => ({ ...readWhole(one, read), locate }));
  const config: Config = { ...configOf(configFile([]).parse({})), locale, audience, owners: roles };
  return composeReport(readings, { ...UNCOMMITTED, rubrics: [], config });
}

/** The same audits as journeys; `shown` are they as their audience may see them. */
export function journeys(audits: readonly Audit[], how: Composed = {}, shown: readonly Audit[] = audits): Journey[] {
  return journeysOf(report(audits, how), shown, [how.rubric ?? TENTHS]);
}

/** The only journey of them. */
export function journey(audit: Audit, how: Composed = {}): Journey {
  const [only] = journeys([audit], how);
  if (!only) throw new RangeError('the audit was not scored');
  return only;
}

/** Journeys with what they share. */
export function edition(audits: readonly Audit[], how: Composed = {}, config: Partial<Config> = {}): Edition {
  const rubric = how.rubric ?? TENTHS;
  const { id, version } = rubric;
  return {
    config: { ...configOf(configFile(RULES).parse({})), ...config },
    report: { ...report(audits, how), rubrics: [{ id, version, hash: '' }] },
    journeys: journeys(audits, how),
    rubrics: [rubric],
  };
}
