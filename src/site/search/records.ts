import type { CustomRecord } from 'pagefind';
import type { Audit } from '../../model/audit.ts';
import type { Text } from '../../model/text.ts';
import type { Touchpoint } from '../../model/touchpoint.ts';
import { ownerOf } from '../../report/priorities.ts';
import type { AuditReport } from '../../report/report.ts';
import { rung } from '../../rubric/ladder.ts';
import type { Reader } from '../reader.ts';

/** What the search finds in one language: a record per audit and per touchpoint, with filters and the index to sort by. */
export function searchRecords(reader: Reader): CustomRecord[] {
  const { audits, report } = reader.edition;
  return report.audits.flatMap((scored, at) => {
    const audit = audits[at];
    return audit ? [auditRecord(reader, audit, scored), ...touchpointRecords(reader, audit, scored)] : [];
  });
}

function auditRecord(reader: Reader, audit: Audit, scored: AuditReport): CustomRecord {
  const texts = [
    audit.title,
    audit.brand,
    audit.journey,
    audit.persona,
    audit.summary,
    audit.notes?.text,
    ...(audit.replies ?? []).map(({ text }) => text),
  ];
  return {
    url: reader.href(`audits/${audit.id}`),
    content: joined(reader, texts),
    language: reader.locale.toLowerCase(),
    meta: {
      title: reader.say(audit.title),
      where: reader.say(audit.brand),
      ...standing(reader, scored, scored.level, scored.index),
    },
    filters: {
      ...shared(reader, audit, scored.level, scored),
      kind: [reader.words.search.kinds.audit],
      owner: compact([audit.owner]),
    },
    sort: { index: scored.index.toFixed(4) },
  };
}

function touchpointRecords(reader: Reader, audit: Audit, scored: AuditReport): CustomRecord[] {
  return scored.touchpoints.flatMap((figures, at) => {
    const touchpoint = audit.touchpoints[at];
    if (!touchpoint) return [];
    const { level, index, stage, channel } = figures;
    return {
      url: reader.href(`audits/${audit.id}#${touchpoint.id}`),
      content: joined(reader, [...textsOf(touchpoint), audit.title, audit.brand]),
      language: reader.locale.toLowerCase(),
      meta: {
        title: reader.say(touchpoint.name),
        where: reader.say(audit.title),
        ...standing(reader, scored, level, index),
      },
      filters: {
        ...shared(reader, audit, level, scored),
        kind: [reader.words.search.kinds.touchpoint],
        stage: [reader.term('stage', stage)],
        channel: compact([channel ? reader.term('channel', channel) : null]),
        owner: compact([ownerOf([audit], audit.id, touchpoint.id)]),
      },
      sort: { index: index.toFixed(4) },
    };
  });
}

function textsOf({
  name,
  need,
  feels,
  memory,
  notes,
  ratings,
  promises,
  evidence,
  actions,
}: Touchpoint): (Text | undefined)[] {
  return [
    name,
    need,
    feels,
    memory,
    notes?.text,
    ...Object.values(ratings ?? {}).map((judgement) => (typeof judgement === 'object' ? judgement.note : undefined)),
    ...(promises ?? []).map(({ what }) => what),
    ...(evidence ?? []).map(({ note }) => note),
    ...(actions ?? []).map(({ title }) => title),
  ];
}

/** Sentences, kept apart so that no two of them become one word. */
function joined(reader: Reader, texts: readonly (Text | undefined)[]): string {
  return texts.flatMap((text) => (text === undefined ? [] : reader.say(text).trim())).join(' · ');
}

function levelName(reader: Reader, { rubric }: AuditReport, level: number): string {
  return reader.say(rung(reader.rubric(rubric).interaction, level).name);
}

function standing(reader: Reader, scored: AuditReport, level: number, index: number): Record<string, string> {
  return { level: String(level), standing: `${levelName(reader, scored, level)} ${reader.index(index)}` };
}

function shared(reader: Reader, audit: Audit, level: number, scored: AuditReport): Record<string, string[]> {
  return { level: [levelName(reader, scored, level)], brand: [reader.say(audit.brand)] };
}

function compact(values: readonly (string | null | undefined)[]): string[] {
  return values.filter((value): value is string => value !== null && value !== undefined);
}
