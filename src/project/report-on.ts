import type { Intake } from '../intake/read-audits.ts';
import type { LensContext } from '../lenses/lens.ts';
import { readAudit } from '../lenses/read-audit.ts';
import { rulebook } from '../lenses/rulebook.ts';
import type { Audit } from '../model/audit.ts';
import type { Config } from '../model/config.ts';
import type { RuleSettings } from '../model/rule.ts';
import { composeReport } from '../report/compose-report.ts';
import type { Report, Stand } from '../report/report.ts';
import { yardstick } from '../rubric/resolve.ts';
import { STANDARD } from '../rubric/standard.ts';
import { scoreAudit } from '../scoring/score-audit.ts';
import type { Effects } from './effects.ts';

/** Audits that are sound, and the rubrics they may name. */
export type Sound = Pick<Intake, 'audits' | 'rubrics'>;

/** What a report is of, with the day after which something is dated ahead; `null` where nothing says so. */
type Judged = Stand & Pick<LensContext, 'reportDay'>;

/** A state that no commit stands for, judged at a day. */
export function standAt(day: string): Judged {
  return { as_of: day, reportDay: day, commit: null, commit_date: null, dirty: null };
}

/** Scores audits, looks through every lens and composes their report, judged at the day of `stand`. */
export function reportOn({ audits, rubrics }: Sound, config: Config, stand: Judged, effects: Effects): Report {
  const readings = audits.map(({ audit, locate }) => {
    const rubric = rubrics.get(rubricOf(audit)) ?? STANDARD;
    const scored = scoreAudit(audit, rubric);
    const rules = rulebook(rubric.rules as RuleSettings, config.rules as RuleSettings);
    return { scored, reading: readAudit(scored, { asOf: stand.as_of, reportDay: stand.reportDay, rules }), locate };
  });
  return composeReport(readings, {
    ...stand,
    rubrics: hashes(
      rubrics,
      audits.map(({ audit }) => rubricOf(audit)),
      effects,
    ),
    locale: config.locale,
    audience: config.audience,
    roles: config.owners,
  });
}

/** The rubrics that are used, with what tells one yardstick from another. */
export function hashes(
  rubrics: Sound['rubrics'],
  used: readonly string[],
  { digest }: Pick<Effects, 'digest'>,
): Report['rubrics'] {
  return [...rubrics.values()]
    .filter(({ id }) => used.includes(id))
    .map((rubric) => ({ id: rubric.id, version: rubric.version, hash: `sha256:${digest(yardstick(rubric))}` }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function rubricOf({ rubric }: Audit): string {
  return rubric ?? STANDARD.id;
}
