import type { Commit } from '../history/commit.ts';
import type { ReadAudit } from '../intake/read-audit-file.ts';
import { daysBetween } from '../lenses/mean.ts';
import { rulebook } from '../lenses/rulebook.ts';
import type { Config } from '../model/config.ts';
import type { RuleSettings } from '../model/rule.ts';

/** The days a state of the audits is judged by, YYYY-MM-DD. */
export interface ReportDays {
  /** What staleness and overdue are judged against. */
  asOf: string;
  /** What is dated well after it lies ahead: the day that was asked for, else that of the commit; `null` without both. */
  reportDay: string | null;
}

interface Known {
  /** `--as-of`. */
  asked: string | undefined;
  head: Commit | null;
  /** Whether an audit is not as it was committed; asked only where that decides. */
  hasUncommitted: () => boolean;
  audits: readonly Pick<ReadAudit, 'audit'>[];
  /** From how many days after the report's day on an audit is dated ahead. */
  ahead: number;
}

/**
 * The as-of date (model §5): what was asked for; else the commit's day, or with audits not committed yet the later of it
 * and the newest `date` that is not dated ahead; else the newest `date`. The first day of the calendar where there is none.
 */
export function reportDays({ asked, head, hasUncommitted, audits, ahead }: Known): ReportDays {
  if (asked !== undefined) return { asOf: asked, reportDay: asked };
  if (!head) return { asOf: newestDay(audits), reportDay: null };
  const later = hasUncommitted() ? audits.filter(({ audit }) => daysBetween(head.date, audit.date) <= ahead) : [];
  return { asOf: newestDay([...later, { audit: head }]), reportDay: head.date };
}

/** From how many days after the report's day on a config takes an audit for dated ahead. */
export function daysAhead({ rules }: Config): number {
  return rulebook(rules as RuleSettings).number('evidence/dated-ahead', 'days');
}

/** The newest day of observation; the first day of the calendar when there is no audit. */
function newestDay(audits: readonly { audit: { date: string } }[]): string {
  const days = audits.map(({ audit }) => audit.date).sort();
  return days.at(-1) ?? '0001-01-01';
}
