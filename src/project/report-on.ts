import type { ReadAudit } from '../intake/read-audit-file.ts';
import type { LensContext } from '../lenses/lens.ts';
import { readAudit } from '../lenses/read-audit.ts';
import { rulebook } from '../lenses/rulebook.ts';
import type { Config } from '../model/config.ts';
import type { Rubric } from '../model/rubric.ts';
import type { RuleSettings } from '../model/rule.ts';
import { composeReport } from '../report/compose-report.ts';
import type { Report, Stand } from '../report/report.ts';
import { yardstick } from '../rubric/resolve.ts';
import { scoreAudit } from '../scoring/score-audit.ts';
import type { Effects } from './effects.ts';

/** What a report is of, with the day after which something is dated ahead; `null` where nothing says so. */
type Judged = Stand & Pick<LensContext, 'reportDay'>;

/** A state that no commit stands for, judged at a day. */
export function standAt(day: string): Judged {
  return { as_of: day, reportDay: day, commit: null, commit_date: null, dirty: null };
}

/** Scores sound audits, looks through every lens and composes their report, judged at the day of `stand`. */
export function reportOn(
  audits: readonly ReadAudit[],
  config: Config,
  stand: Judged,
  effects: Pick<Effects, 'digest'>,
): Report {
  const readings = audits.map(({ audit, rubric, locate }) => {
    const scored = scoreAudit(audit, rubric);
    const rules = rulebook(rubric.rules as RuleSettings, config.rules as RuleSettings);
    return { scored, reading: readAudit(scored, { asOf: stand.as_of, reportDay: stand.reportDay, rules }), locate };
  });
  const used = new Map(audits.map(({ rubric }) => [rubric.id, rubric]));
  const hashOf = hashesBy(effects);
  return composeReport(readings, {
    ...stand,
    rubrics: [...used.values()]
      .map((rubric) => ({ id: rubric.id, version: rubric.version, hash: hashOf(rubric) }))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    config,
  });
}

/** Tells one yardstick from another; each rubric's is worked out once. */
export function hashesBy({ digest }: Pick<Effects, 'digest'>): (rubric: Rubric) => string {
  const known = new WeakMap<Rubric, string>();
  return (rubric) => {
    const hash = known.get(rubric) ?? `sha256:${digest(yardstick(rubric))}`;
    known.set(rubric, hash);
    return hash;
  };
}
