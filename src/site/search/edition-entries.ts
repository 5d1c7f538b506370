import { type Audit, auditFile } from '../../model/audit.ts';
import type { Path } from '../../model/finding.ts';
import type { Rubric } from '../../model/rubric.ts';
import type { Text } from '../../model/text.ts';
import { type TextIn, textsIn } from '../../model/texts-in.ts';
import type { Touchpoint } from '../../model/touchpoint.ts';
import type { Edition } from '../../project/edition.ts';
import { ownerOf } from '../../report/answers/priorities.ts';
import { localise } from '../../report/localise.ts';
import { ownValue } from '../../report/own-value.ts';
import type { AuditReport } from '../../report/report.ts';
import { rung } from '../../rubric/ladder.ts';
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
  const { owner } = audit;
  return {
    shown: {
      kind: 'audit',
      path: `audits/${audit.id}/`,
      name: audit.title,
      of: [audit.brand],
      standing: standingOf(rubricOf(edition, scored), scored),
      texts: textsOf(audit),
    },
    filters: { ...filtersOf(edition, audit, scored, scored.level), ...(owner && { owner }) },
    also: named(edition, undefined, owner),
  };
}

function touchpointEntries(edition: Edition, audit: Audit, scored: AuditReport): Entry[] {
  return scored.touchpoints.flatMap((figures, at) => {
    const touchpoint = audit.touchpoints[at];
    if (!touchpoint) return [];
    const { level, stage, channel } = figures;
    const owner = ownerOf([audit], audit.id, touchpoint.id);
    return {
      shown: {
        kind: 'touchpoint' as const,
        path: `audits/${audit.id}/#${touchpoint.id}`,
        name: touchpoint.name,
        of: [audit.title, audit.brand],
        standing: standingOf(rubricOf(edition, scored), figures),
        texts: textsOf(audit, touchpoint),
      },
      filters: {
        ...filtersOf(edition, audit, scored, level),
        stage,
        ...(channel && { channel }),
        ...(owner && { owner }),
      },
      also: named(edition, channel, owner),
    };
  });
}

/** What is shown of a thing as its name, not among its texts. */
const NAMES = ['title', 'brand', 'name'];
/** What the customer says comes first. */
const FIRST = ['feels', 'need', 'memory'];

/**
 * Every text of an audit that belongs to one of its touchpoints, or to none: those in it, and those of what names it, such
 * as a reply.
 */
function textsOf(audit: Audit, touchpoint?: Touchpoint): Text[] {
  const texts = textsIn(auditFile, audit).filter(
    ({ path }) => ownerAt(audit, path) === touchpoint?.id && !NAMES.includes(String(path.at(-1))),
  );
  const isFirst = ({ path }: TextIn) => path.length === 3 && FIRST.includes(String(path.at(-1)));
  return [...texts.filter(isFirst), ...texts.filter((one) => !isFirst(one))].map(({ text }) => text);
}

/** The id of the touchpoint a path of an audit leads into, or that is named by what it leads into. */
function ownerAt(audit: Audit, [list, at]: Path): string | undefined {
  const one = (audit as unknown as Readonly<Record<string, readonly { id?: string; touchpoint?: string }[]>>)[
    String(list)
  ]?.[Number(at)];
  return list === 'touchpoints' ? one?.id : one?.touchpoint;
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

function standingOf(rubric: Rubric | undefined, { level, index }: { level: number; index: number }): Shown['standing'] {
  return rubric ? { level, name: rung(rubric.interaction, level).name, index } : null;
}

function filtersOf(edition: Edition, audit: Audit, scored: AuditReport, level: number): Entry['filters'] {
  const rubric = rubricOf(edition, scored);
  return { brand: brandId(audit.brand, edition), ...(rubric && { level: rung(rubric.interaction, level).id }) };
}
