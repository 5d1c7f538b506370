import { type Audit, auditFile } from '../../../model/audit.ts';
import type { Path } from '../../../model/finding.ts';
import { ownValue } from '../../../model/own-value.ts';
import type { Rubric } from '../../../model/rubric.ts';
import type { Standing } from '../../../model/standing.ts';
import type { Text } from '../../../model/text.ts';
import { type TextIn, textsIn } from '../../../model/texts-in.ts';
import type { Edition } from '../../../project/edition.ts';
import { ownerOf } from '../../../report/answers/priorities.ts';
import { localise } from '../../../report/localise.ts';
import type { AuditReport } from '../../../report/report.ts';
import { standingIn } from '../../../rubric/standing.ts';
import type { Entry, Shown } from './entry.ts';

/** An entry per audit and per touchpoint of the edition; none of them is the matter of one language. */
export function editionEntries(edition: Edition): Entry[] {
  const { audits, report } = edition;
  return report.audits.flatMap((scored, at) => {
    const audit = audits[at];
    if (!audit) return [];
    const texts = textsByTouchpoint(audit);
    return [
      auditEntry(edition, audit, scored, texts.get(undefined)),
      ...touchpointEntries(edition, audit, scored, texts),
    ];
  });
}

/** A brand's id among the filters: its name in the site's own language. */
function brandId(brand: Text, { config }: Edition): string {
  return localise(brand, config.locale, config.locale);
}

function auditEntry(edition: Edition, audit: Audit, scored: AuditReport, texts: Shown['texts'] = []): Entry {
  const { owner } = audit;
  return {
    shown: {
      kind: 'audit',
      path: `audits/${audit.id}/`,
      name: audit.title,
      of: [audit.brand],
      standing: standingOf(rubricOf(edition, scored), scored),
      texts,
    },
    filters: { ...filtersOf(edition, audit, scored, scored), ...(owner && { owner }) },
    also: named(edition, undefined, owner),
  };
}

function touchpointEntries(
  edition: Edition,
  audit: Audit,
  scored: AuditReport,
  texts: ReadonlyMap<string | undefined, Shown['texts']>,
): Entry[] {
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
        texts: texts.get(touchpoint.id) ?? [],
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

/**
 * The texts of an audit, by the touchpoint they belong to: those in it, and those of what names it, such as a reply.
 * What the customer says comes first.
 */
function textsByTouchpoint(audit: Audit): Map<string | undefined, Text[]> {
  const texts = textsIn(auditFile, audit).filter(({ path }) => !isName(path));
  const sorted = [...texts.filter(isCustomers), ...texts.filter((one) => !isCustomers(one))];
  const grouped = Map.groupBy(sorted, ({ path }) => touchpointAt(audit, path));
  return new Map([...grouped].map(([id, group]) => [id, group.map(({ text }) => text)]));
}

/** Whether a text is shown as what its thing, or its audit, is called. */
function isName(path: Path): boolean {
  const [list, , key] = path;
  return path.length === 1 ? list === 'title' || list === 'brand' : list === 'touchpoints' && key === 'name';
}

function isCustomers({ path }: TextIn): boolean {
  return path.length === 3 && ['feels', 'need', 'memory'].includes(String(path[2]));
}

/** The id of the touchpoint a path of an audit leads into, or that is named by what it leads into. */
function touchpointAt(audit: Audit, [list, at]: Path): string | undefined {
  if (list === 'touchpoints') return audit.touchpoints[Number(at)]?.id;
  const lists = audit as unknown as Readonly<Record<string, readonly { touchpoint?: string }[] | undefined>>;
  return lists[String(list)]?.[Number(at)]?.touchpoint;
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
