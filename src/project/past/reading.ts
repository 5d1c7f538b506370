import type { FaultAt } from '../../compare/difference.ts';
import { type StandingAt, standingAt } from '../../compare/standing-at.ts';
import type { AuditReader } from '../../history/audit-reader.ts';
import type { ReadingQuestion } from '../../history/readings.ts';
import type { Audit } from '../../model/audit.ts';
import type { Rubric } from '../../model/rubric.ts';
import type { Text } from '../../model/text.ts';
import { criteriaOf } from '../../rubric/ladder.ts';
import { scoreAudit } from '../../scoring/score-audit.ts';
import type { Effects } from '../effects.ts';
import { hashesBy } from '../report-on.ts';

/** What is remembered of an audit's bytes under a set of rubrics; either a standing or a fault. Plain data. */
export interface Reading {
  title: Text | null;
  /** As far as it can be seen, also of a file that cannot be read. */
  brand: Text | null;
  standing: StandingAt | null;
  /** `file` is `null` of the audit's own: the same bytes may bear several names. */
  fault: (Omit<FaultAt, 'file'> & { file: string | null }) | null;
}

/**
 * Scores what a question asks for. By another rubric, answers to criteria that it lacks are left out; there is no standing
 * when it has none of the criteria that are answered.
 */
export function readingsBy({
  digest,
}: Pick<Effects, 'digest'>): (reader: AuditReader, question: ReadingQuestion) => Reading {
  const hashOf = hashesBy({ digest });
  const standing = (audit: Audit, rubric: Rubric, isOther: boolean): StandingAt | null => {
    const { journey, touchpoints } = scoreAudit(audit, rubric);
    const criteria = criteriaOf(rubric.interaction);
    if (isOther && !touchpoints.some(({ answers }) => criteria.some(({ id }) => answers.has(id)))) return null;
    const figures = { journey, touchpoints: touchpoints.map(({ score }) => score) };
    const stands = standingAt(audit, { rubric: rubric.id, yardstick: hashOf(rubric) }, figures);
    const shortly = (said: string) => digest(said).slice(0, 16);
    return { ...stands, touchpoints: stands.touchpoints.map((one) => ({ ...one, said: shortly(one.said) })) };
  };
  return (reader, { under, by }) => {
    const { read, brand, fault } = reader(under);
    const rubric = by ? (by.of.rubrics.known.get(by.rubric) ?? null) : (read?.rubric ?? null);
    return {
      title: read?.audit.title ?? null,
      brand,
      standing: read && rubric && standing(read.audit, rubric, by !== null),
      fault,
    };
  };
}
