import type { SchemaSource } from '../formats/schema/schema-source.ts';
import { type Intake, readAudits } from '../intake/read-audits.ts';
import { RULES } from '../lenses/rulebook.ts';
import type { Report } from '../report/report.ts';
import type { Effects } from './effects.ts';
import { sourceFrom } from './open-schema-source.ts';
import { daysAhead, reportDays } from './report-days.ts';
import { reportOn, standAt } from './report-on.ts';

/** A folder of audits read once: what is in it, what editors may offer of it, and what is found. Git is not asked. */
export interface LookedOver extends Intake {
  source: SchemaSource;
  report: Report;
}

export function lookOver(folder: string, effects: Pick<Effects, 'files' | 'digest'>): LookedOver {
  const { files } = effects;
  const intake = readAudits({ files, folder, rules: RULES });
  const { audits, config } = intake;
  const days = { asked: undefined, head: null, hasUncommitted: () => false, audits, ahead: daysAhead(config) };
  const report = reportOn(audits, config, standAt(reportDays(days).asOf), effects);
  return { ...intake, source: sourceFrom(intake, files.list(folder) ?? []), report };
}
