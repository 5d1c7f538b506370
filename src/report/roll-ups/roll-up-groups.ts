import { LOCALES, type Locale } from '../../languages/languages.ts';
import type { Text } from '../../model/text.ts';
import { STAGES } from '../../model/vocabulary.ts';
import type { PlacedAction, PlacedFinding } from '../answers/priorities.ts';
import type { Journey, JourneyTouchpoint } from '../journey.ts';
import { localise } from '../localise.ts';
import type { TouchpointReport } from '../report.ts';
import { withId } from '../with-id.ts';

/** By what the touchpoints of all journeys are rolled up. */
export const ROLL_UP_KINDS = ['owner', 'brand', 'stage', 'channel'] as const;
export type RollUpKind = (typeof ROLL_UP_KINDS)[number];

/** The same in every language: an owner as written, a stage's or channel's id, a brand's `key`; `null` names none. */
export type Key = string | null;

/** Which group a thing belongs to; `undefined` when it is no touchpoint's and the kind knows only touchpoints. */
export interface Grouping {
  /** Groups that are there even when nothing belongs to them, and what groups are called where that is not their key. */
  known: readonly Key[];
  nameOf(key: string): Text;
  /** The group that answers for a journey as a whole. */
  journey(journey: Journey): Key | undefined;
  touchpoint(touchpoint: JourneyTouchpoint): Key;
  finding(placed: PlacedFinding): Key | undefined;
  action(placed: PlacedAction): Key;
}

export function groupings(journeys: readonly Journey[], siteLocale: Locale): Readonly<Record<RollUpKind, Grouping>> {
  return {
    owner: BY_OWNER,
    brand: byBrand(journeys, siteLocale),
    stage: byTouchpoint(STAGES, ({ stage }) => stage),
    channel: byTouchpoint([], ({ channel }) => channel),
  };
}

const BY_OWNER: Grouping = {
  known: [],
  nameOf: (key) => key,
  journey: ({ owner }) => owner,
  touchpoint: ({ owner }) => owner,
  finding: ({ owner }) => owner,
  action: ({ owner }) => owner,
};

function byTouchpoint(known: readonly Key[], keyOf: (touchpoint: TouchpointReport) => Key): Grouping {
  const of = ({ scored }: JourneyTouchpoint) => keyOf(scored);
  return {
    known,
    nameOf: (key) => key,
    journey: () => undefined,
    touchpoint: of,
    finding({ journey, finding }) {
      const touchpoint = withId(journey.touchpoints, finding.touchpoint);
      return touchpoint && of(touchpoint);
    },
    action: ({ touchpoint }) => of(touchpoint),
  };
}

function byBrand(journeys: readonly Journey[], siteLocale: Locale): Grouping {
  const brands = brandsOf(journeys).map(({ ids, texts }) => ({ ids, name: together(texts) }));
  const keyOf = (name: Text) => localise(name, siteLocale);
  const keys = new Map(brands.flatMap(({ ids, name }) => ids.map((id) => [id, keyOf(name)] as const)));
  const names = new Map(brands.map(({ name }) => [keyOf(name), name]));
  const of = ({ id, scored }: Journey) => keys.get(id) ?? scored.brand;
  return {
    known: [],
    nameOf: (key) => names.get(key) ?? key,
    journey: of,
    touchpoint: ({ journey }) => of(journey),
    finding: ({ journey }) => of(journey),
    action: ({ touchpoint }) => of(touchpoint.journey),
  };
}

interface Brand {
  ids: readonly string[];
  texts: readonly Text[];
  names: readonly string[];
}

/** Two brands are one when they are called the same in any language: a reader could not tell them apart there. */
function brandsOf(journeys: readonly Journey[]): Brand[] {
  return journeys.reduce((brands: Brand[], { id, written: { brand } }) => {
    const names = (typeof brand === 'string' ? [brand] : Object.values(brand)).map((name) => name.trim());
    const same = brands.filter((other) => other.names.some((name) => names.includes(name)));
    const joined = {
      ids: [...same.flatMap(({ ids }) => ids), id],
      texts: [...same.flatMap(({ texts }) => texts), brand],
      names: [...new Set([...same.flatMap((other) => other.names), ...names])],
    };
    return [...brands.filter((other) => !same.includes(other)), joined];
  }, []);
}

/** One name in every language that any of them is written in; what comes first counts. */
function together(texts: readonly Text[]): Text {
  const translated = texts.filter((text) => typeof text !== 'string');
  const [plain = ''] = texts;
  if (translated.length === 0) return plain;
  const entries = LOCALES.map((locale) => [locale, translated.find((text) => text[locale])?.[locale]] as const);
  return Object.fromEntries(entries.filter(([, name]) => name !== undefined));
}
