import { STAGES } from '../../../model/vocabulary.ts';
import type { AuditReport } from '../../../report/report.ts';
import type { Reader } from '../../reader.ts';
import { signed } from './signs.ts';
import type { Step } from './steps.ts';

/** What the picture shows, in two or three sentences made of the report's figures. */
export function gistOf(reader: Reader, steps: readonly Step[], report: AuditReport): string {
  const { picture } = reader.words;
  const { cliff } = report.loop;
  const nameOf = (id: string) => steps.find((step) => step.id === id)?.name ?? id;
  const asked = steps.flatMap(({ expectation }) => expectation ?? []);
  const short = asked.filter(({ gap }) => gap < 0).length;
  const empty = STAGES.filter((stage) => report.loop[stage].touchpoints === 0);
  return [
    standing(reader, steps, report),
    ...(cliff ? [picture.gistFall(nameOf(cliff.from), nameOf(cliff.to), signed(-cliff.drop, reader.index))] : []),
    ...(short > 0 ? [picture.gistShort(short, asked.length)] : []),
    ...(empty.length > 0 ? [picture.gistEmpty(reader.list(empty.map((stage) => reader.term('stage', stage))))] : []),
  ].join(reader.locale === 'en' ? ' ' : '');
}

function standing({ words: { picture }, index }: Reader, steps: readonly Step[], report: AuditReport): string {
  const peak = steps.find(({ marks }) => marks.includes('peak'));
  const weakest = steps.find(({ marks }) => marks.includes('weakest'));
  if (peak && weakest) return picture.gistUneven(peak.name, index(peak.index), weakest.name, index(weakest.index));
  const alike = index(report.touchpoints[0]?.index ?? 0);
  return steps.length === 1 ? picture.gistOne(alike) : picture.gistAlike(steps.length, alike);
}
