import type { AuditAt, History, HistoryRevision, StandingAt } from '../../../src/compare/history/history.ts';
import { summarise } from '../../../src/report/summarise.ts';

/** An audit at a revision: added and readable unless a test says otherwise. */
export function auditAt(id: string, said: Partial<AuditAt> & { index?: number; yardstick?: string } = {}): AuditAt {
  const { index = 1, yardstick = 'sha256:1', ...rest } = said;
  const isReadable = said.state !== 'broken' && said.state !== 'removed';
  const standing: StandingAt = {
    level: Math.floor(index),
    reach: Math.ceil(index),
    index,
    rubric: 'standard',
    yardstick,
    touchpoints: [
      {
        id: 'visit',
        name: { en: 'The visit', 'zh-CN': '到店' },
        said: 'visit',
        level: Math.floor(index),
        reach: Math.ceil(index),
        index,
      },
    ],
  };
  return {
    id,
    title: { en: `About ${id}`, 'zh-CN': `关于 ${id}` },
    brand: 'Shop',
    state: 'added',
    from: null,
    standing: isReadable ? standing : null,
    rubric_effect: null,
    fault: null,
    ...rest,
  };
}

/** Revisions a day apart in July 2024, whose commits are `c1`, `c2` …, of what each did to the audits. */
export function historyOf(...revisions: readonly (readonly AuditAt[])[]): History {
  return {
    shallow: false,
    before: [],
    revisions: revisions.map(
      (audits, at): HistoryRevision => ({
        commit: `c${at + 1}`,
        date: `2024-07-0${at + 1}`,
        subject: `Do ${at + 1}`,
        rubrics: [],
        summary: summarise(audits.flatMap(({ standing }) => standing ?? [])),
        audits,
      }),
    ),
  };
}
