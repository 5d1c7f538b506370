import type { Locale } from '../../languages/languages.ts';
import type { Text } from '../../model/text.ts';
import { SEVERITIES, type Severity } from '../../model/vocabulary.ts';
import { type DueAction, dueActions } from '../answers/due-actions.ts';
import { openFindings, type PlacedFinding } from '../answers/priorities.ts';
import type { Journey, JourneyTouchpoint } from '../journey.ts';
import { localise } from '../localise.ts';
import type { LevelCounts, Summary } from '../report.ts';
import { NONE_SLUG, slugs } from '../slugs.ts';
import { levelCounts, middle, notShown } from '../summarise.ts';
import { type Grouping, groupings, type Key, type RollUpKind } from './roll-up-groups.ts';
import { worstOf } from './worst-of.ts';

/** One group of touchpoints, with what belongs to it. Everything in the report's order unless said otherwise. */
export interface RollUp {
  kind: RollUpKind;
  /** `null` for what names no owner or channel. */
  key: Key;
  /** What it is called; a key that the config or a vocabulary may have words for. */
  name: Text | null;
  /** The last part of its address, the same in every language. */
  slug: string;
  touchpoints: readonly JourneyTouchpoint[];
  /** The journeys its touchpoints lie in. */
  journeys: readonly Journey[];
  /** The journeys that are its own as a whole: an owner's, a brand's. */
  own: readonly Journey[];
  levels: LevelCounts;
  /** How many of those at level 0 are merely not shown. */
  notShown: number;
  /** Over a brand's journey indices; over touchpoint indices in every other kind. Plain. */
  index: Summary['index'];
  /** Lowest index, first in order on a tie. */
  worst: JourneyTouchpoint | null;
  /** The rubric most of its touchpoints are scored with: the names of its levels. */
  rubric: string | null;
  /** Not waived. */
  findings: readonly PlacedFinding[];
  severities: Readonly<Record<Severity, number>>;
  /** Open ones, by gain per effort. */
  actions: readonly DueAction[];
}

/** Every journey's touchpoints in groups, kind by kind; what needs attention first: no name, then the lowest mean index. */
export function rollUps(
  journeys: readonly Journey[],
  siteLocale: Locale,
): Readonly<Record<RollUpKind, readonly RollUp[]>> {
  const things = {
    journeys,
    touchpoints: journeys.flatMap(({ touchpoints }) => touchpoints),
    findings: openFindings(journeys),
    actions: dueActions(journeys),
  };
  const by = groupings(journeys, siteLocale);
  const grouped = (kind: RollUpKind) => groups(kind, by[kind], things, siteLocale).sort(byNeed);
  return { owner: grouped('owner'), brand: grouped('brand'), stage: grouped('stage'), channel: grouped('channel') };
}

interface Things {
  journeys: readonly Journey[];
  touchpoints: readonly JourneyTouchpoint[];
  findings: readonly PlacedFinding[];
  actions: readonly DueAction[];
}

function groups(kind: RollUpKind, by: Grouping, all: Things, siteLocale: Locale): RollUp[] {
  const own = Map.groupBy(all.journeys, by.journey);
  const touchpoints = Map.groupBy(all.touchpoints, by.touchpoint);
  const findings = Map.groupBy(all.findings, by.finding);
  const actions = Map.groupBy(all.actions, by.action);
  const keys = [...new Set<Key | undefined>([...by.known, ...own.keys(), ...touchpoints.keys(), ...actions.keys()])];
  const named = keys.filter((key) => typeof key === 'string').sort();
  // An address is easiest to pass on in English.
  const ends = slugs(named.map((key) => localise(by.nameOf(key), 'en', siteLocale)));
  const places = [
    ...(keys.includes(null) ? [{ key: null, name: null, slug: NONE_SLUG }] : []),
    ...named.map((key, at) => ({ key, name: by.nameOf(key), slug: ends[at] ?? '' })),
  ];
  return places.map((place) =>
    group(kind, place, {
      journeys: own.get(place.key) ?? [],
      touchpoints: touchpoints.get(place.key) ?? [],
      findings: findings.get(place.key) ?? [],
      actions: actions.get(place.key) ?? [],
    }),
  );
}

function group(
  kind: RollUpKind,
  place: Pick<RollUp, 'key' | 'name' | 'slug'>,
  { journeys: own, touchpoints, findings, actions }: Things,
): RollUp {
  const standing = touchpoints.map(({ scored }) => scored);
  const severity = (of: Severity) => findings.filter(({ finding }) => finding.severity === of).length;
  return {
    kind,
    ...place,
    touchpoints,
    journeys: [...new Set(touchpoints.map(({ journey }) => journey))],
    own,
    levels: levelCounts(standing),
    notShown: notShown(standing),
    index: middle(kind === 'brand' ? own.map(({ scored }) => scored) : standing),
    worst: worstOf(touchpoints),
    rubric: commonest(touchpoints.map(({ journey }) => journey.rubric.id)),
    findings,
    severities: Object.fromEntries(SEVERITIES.map((of) => [of, severity(of)])) as Record<Severity, number>,
    actions,
  };
}

function commonest(values: readonly string[]): string | null {
  const counted = [...Map.groupBy(values, (value) => value)].map(([value, { length }]) => ({ value, length }));
  return counted.sort((a, b) => b.length - a.length)[0]?.value ?? null;
}

/** What has nothing to be scored comes last; a difference in the last bit does not count. */
function byNeed(a: RollUp, b: RollUp): number {
  const low = ({ index }: RollUp) => (index.mean === null ? Number.MAX_VALUE : Math.round(index.mean * 1e9));
  return Number(b.key === null) - Number(a.key === null) || low(a) - low(b);
}
