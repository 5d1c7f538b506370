import { type Audit, auditFile } from '../../../model/audit.ts';
import type { Path } from '../../../model/finding.ts';
import { ownValue } from '../../../model/own-value.ts';
import type { Text } from '../../../model/text.ts';
import { type TextIn, textsIn } from '../../../model/texts-in.ts';
import type { Edition } from '../../../report/edition.ts';
import type { Journey, JourneyTouchpoint } from '../../../report/journey.ts';
import { localise } from '../../../report/localise.ts';
import { standingIn } from '../../../rubric/standing.ts';
import type { IndexEntry } from './entry.ts';

/** The texts of one audit, by the id of the touchpoint they belong to; `undefined` for those of none. */
type Texts = ReadonlyMap<string | undefined, readonly Text[]>;

/** An entry per audit and per touchpoint of the edition; none of them is the matter of one language. */
export function editionEntries(edition: Edition): IndexEntry[] {
  return edition.journeys.flatMap((journey) => {
    const texts = textsByTouchpoint(journey.written);
    return [
      entryOf(edition, journey, texts),
      ...journey.touchpoints.map((touchpoint) => entryOf(edition, journey, texts, touchpoint)),
    ];
  });
}

/** A brand's id among the filters: its name in the site's own language. */
function brandId(brand: Text, { config }: Edition): string {
  return localise(brand, config.locale, config.locale);
}

/** Of a journey, or of one of its touchpoints. */
function entryOf(edition: Edition, journey: Journey, texts: Texts, touchpoint?: JourneyTouchpoint): IndexEntry {
  const { id, rubric } = journey;
  const { title, brand } = journey.written;
  const { scored, owner } = touchpoint ?? journey;
  const { stage, channel } = touchpoint?.scored ?? {};
  const { level, reach, index } = scored;
  const stands = standingIn(rubric.interaction, scored);
  return {
    shown: {
      kind: touchpoint ? 'touchpoint' : 'audit',
      path: touchpoint ? `audits/${id}/#${touchpoint.id}` : `audits/${id}/`,
      name: touchpoint ? touchpoint.written.name : title,
      of: touchpoint ? [title, brand] : [brand],
      standing: { level, reach, name: stands.name, index },
      texts: texts.get(touchpoint?.id) ?? [],
    },
    filters: {
      brand: brandId(brand, edition),
      level: stands.id,
      ...(stage && { stage }),
      ...(channel && { channel }),
      ...(owner && { owner }),
    },
    also: named(edition, channel, owner),
  };
}

/**
 * The texts of an audit, by the touchpoint they belong to: those in it, and those of what names it, such as a reply.
 * What the customer says comes first.
 */
function textsByTouchpoint(audit: Audit): Texts {
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
