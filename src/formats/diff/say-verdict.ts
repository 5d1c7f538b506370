import type { Diff } from '../../compare/diff.ts';
import { type DiffCounts, type DiffSummary, summariseDiff } from '../../compare/summarise-diff.ts';
import type { Language } from '../../languages/language.ts';

/** What happened, in one line. */
export function verdictOf({ journeys, unreadable }: Diff, { diff: words, site }: Language): string {
  const summary = summariseDiff(journeys);
  const kinds = Object.keys(words.journeys) as (keyof DiffCounts)[];
  const { worse, better, rescored } = summary.audits;
  const within = worse + better + rescored > 0 ? 0 : summary.touchpoints.worse + summary.touchpoints.better;
  const parts = [
    ...kinds.flatMap((kind) => of(summary.audits[kind], words.journeys[kind])),
    ...of(within, words.touchpointsMoved),
    ...findingParts(summary, words, site),
    ...of(new Set(unreadable.flatMap(({ file, instead }) => (instead ? [] : file))).size, words.notCompared),
  ];
  if (parts.length > 0) return parts.join(site.comma);
  return journeys.length > 0 ? words.withoutEffect(journeys.length) : words.nothing;
}

function findingParts({ findings }: DiffSummary, words: Language['diff'], { bracketed }: Language['site']): string[] {
  const { gained, lost, waived, unwaived, regraded, rescored } = findings;
  const withErrors = (counts: typeof gained, say: (count: number) => string) =>
    of(sum(counts), (count) => `${say(count)}${counts.error > 0 ? bracketed(words.amongThem(counts.error)) : ''}`);
  return [
    ...of(gained.error, words.errors),
    ...of(sum(gained) - gained.error, gained.error > 0 ? words.otherFindings : words.newFindings),
    ...withErrors(unwaived, words.unwaivedFindings),
    ...withErrors(waived, words.waivedFindings),
    ...of(sum(lost), words.lostFindings),
    ...of(regraded, words.regradedFindings),
    ...of(rescored, words.rescoredFindings),
  ];
}

function of(count: number, say: (count: number) => string): string[] {
  return count > 0 ? [say(count)] : [];
}

function sum({ info, warning, error }: DiffSummary['findings']['gained']): number {
  return info + warning + error;
}
