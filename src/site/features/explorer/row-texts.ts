import type { TouchpointRow } from '../../../formats/score/touchpoint-rows.ts';
import type { Locale } from '../../../languages/languages.ts';
import { standingKey } from '../../../model/standing.ts';
import type { Text } from '../../../model/text.ts';
import { withId } from '../../../report/with-id.ts';
import { criteriaOf, rung } from '../../../rubric/ladder.ts';
import { standingIn } from '../../../rubric/standing.ts';
import type { Reader } from '../../reader.ts';

type LangOf = (row: TouchpointRow) => Locale | undefined;

/** In which language the names of a row are, where that is not the page's; most are looked up once for all rows. */
export interface RowTexts extends Record<'touchpoint' | 'journey' | 'brand' | 'channel' | 'owner' | 'level', LangOf> {
  /** What stands within other words: the level that may be reached, and the criteria that are missing for the next. */
  reach(row: TouchpointRow): Text;
  missing(row: TouchpointRow): Text[];
}

export function rowTexts(reader: Reader): RowTexts {
  const journeyAt = (id: string) => withId(reader.edition.journeys, id);
  const langs = new Map<string, Locale | undefined>();
  const once = (key: string, text: () => Text | undefined) => {
    if (!langs.has(key)) langs.set(key, reader.langOf(text() ?? ''));
    return langs.get(key);
  };
  const level = (rubric: string, of: number) => rung(reader.rubric(rubric).interaction, of).name;
  const named = (vocabulary: string, id = '') => once(`${vocabulary} ${id}`, () => reader.named(vocabulary, id));
  const criteria = new Map(
    reader.edition.report.rubrics.map(({ id }) => [
      id,
      new Map(criteriaOf(reader.rubric(id).interaction).map(({ id: criterion, name }) => [criterion, name])),
    ]),
  );
  return {
    touchpoint({ id, journey: { id: journey } }) {
      return reader.langOf(withId(journeyAt(journey)?.touchpoints ?? [], id)?.written.name ?? id);
    },
    journey: ({ journey: { id } }) => once(`journey ${id}`, () => journeyAt(id)?.written.title),
    brand: ({ journey: { id } }) => once(`brand ${id}`, () => journeyAt(id)?.written.brand),
    channel: ({ channel }) => named('channel', channel?.id),
    owner: ({ owner }) => named('owner', owner?.id),
    level: ({ rubric, ...row }) =>
      once(`level ${rubric} ${standingKey(row)}`, () => standingIn(reader.rubric(rubric).interaction, row).name),
    reach: ({ rubric, reach }) => level(rubric, reach),
    missing: ({ rubric, missing }) => missing.map(({ id }) => criteria.get(rubric)?.get(id) ?? id),
  };
}
