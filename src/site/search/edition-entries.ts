import type { Audit } from '../../model/audit.ts';
import { ownValue } from '../../model/own-value.ts';
import type { Rubric } from '../../model/rubric.ts';
import type { Standing } from '../../model/standing.ts';
import type { Text } from '../../model/text.ts';
import type { Touchpoint } from '../../model/touchpoint.ts';
import type { Edition } from '../../project/edition.ts';
import { ownerOf } from '../../report/answers/priorities.ts';
import { localise } from '../../report/localise.ts';
import type { AuditReport } from '../../report/report.ts';
import { standingIn } from '../../rubric/standing.ts';
import type { Entry, Shown } from './entry.ts';

/** An entry per audit and per touchpoint of the edition; none of them is the matter of one language. */
export function editionEntries(edition: Edition): Entry[] {
  const { audits, report } = edition;
  return report.audits.flatMap((scored, at) => {
    const audit = audits[at];
    return audit ? [auditEntry(edition, audit, scored), ...touchpointEntries(edition, audit, scored)] : [];
  });
}

/** A brand's id among the filters: its name in the site's own language. */
function brandId(brand: Text, { config }: Edition): string {
  return localise(brand, config.locale, config.locale);
}

function auditEntry(edition: Edition, audit: Audit, scored: AuditReport): Entry {
  const { journey, persona, summary, notes, owner } = audit;
  const texts = [summary, persona, journey, notes?.text, ...repliesTo(audit)];
  return {
    shown: {
      kind: 'audit',
      path: `audits/${audit.id}/`,
      name: audit.title,
      of: [audit.brand],
      standing: standingOf(rubricOf(edition, scored), scored),
      texts: written(texts),
    },
    filters: { ...filtersOf(edition, audit, scored, scored), ...(owner && { owner }) },
    also: named(edition, undefined, owner),
  };
}

function touchpointEntries(edition: Edition, audit: Audit, scored: AuditReport): Entry[] {
  return scored.touchpoints.flatMap((figures, at) => {
    const touchpoint = audit.touchpoints[at];
    if (!touchpoint) return [];
    const { stage, channel } = figures;
    const owner = ownerOf([audit], audit.id, touchpoint.id);
    return {
      shown: {
        kind: 'touchpoint' as const,
        path: `audits/${audit.id}/#${touchpoint.id}`,
        name: touchpoint.name,
        of: [audit.title, audit.brand],
        standing: standingOf(rubricOf(edition, scored), figures),
        texts: written([...textsOf(touchpoint), ...repliesTo(audit, touchpoint.id)]),
      },
      filters: {
        ...filtersOf(edition, audit, scored, figures),
        stage,
        ...(channel && { channel }),
        ...(owner && { owner }),
      },
      also: named(edition, channel, owner),
    };
  });
}

/** Everything said of a touchpoint, what the customer says first. */
function textsOf({ need, feels, memory, notes, ratings, promises, evidence, actions, variants }: Touchpoint) {
  const judged = [ratings, ...(variants ?? []).map((variant) => variant.ratings)];
  return [
    feels,
    need,
    memory,
    ...judged.flatMap((each) =>
      Object.values(each ?? {}).map((one) => (typeof one === 'object' ? one.note : undefined)),
    ),
    ...(promises ?? []).map(({ what }) => what),
    ...(evidence ?? []).map(({ note }) => note),
    ...(actions ?? []).map(({ title }) => title),
    ...(variants ?? []).flatMap(({ location, period }) => [location, period]),
    notes?.text,
  ];
}

/** Replies to one touchpoint; without one, those to the journey. */
function repliesTo({ replies = [] }: Audit, touchpoint?: string): Text[] {
  return replies.filter((reply) => reply.touchpoint === touchpoint).map(({ text }) => text);
}

function written(texts: readonly (Text | undefined)[]): Shown['texts'] {
  return texts.filter((text) => text !== undefined);
}

/** The names of a channel and an owner, as the config gives them. */
function named({ config: { channels, owners } }: Edition, channel?: string | null, owner?: string | null): Text[] {
  return [channel && (ownValue(channels, channel) ?? channel), owner && (ownValue(owners, owner) ?? owner)].filter(
    (name) => !!name,
  ) as Text[];
}

function rubricOf({ rubrics }: Edition, { rubric }: AuditReport): Rubric | undefined {
  return rubrics.find(({ id }) => id === rubric);
}

function standingOf(rubric: Rubric | undefined, scored: Standing & { index: number }): Shown['standing'] {
  const { level, reach, index } = scored;
  return rubric ? { level, reach, name: standingIn(rubric.interaction, scored).name, index } : null;
}

function filtersOf(edition: Edition, audit: Audit, scored: AuditReport, stands: Standing): Entry['filters'] {
  const rubric = rubricOf(edition, scored);
  return { brand: brandId(audit.brand, edition), ...(rubric && { level: standingIn(rubric.interaction, stands).id }) };
}
