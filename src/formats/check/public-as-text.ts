import { type Locale, wordsOf } from '../../languages/languages.ts';
import type { GoingPublic, PublicItem } from '../../model/going-public.ts';
import { visible } from '../../report/one-line.ts';
import type { FindingReport } from '../../report/report.ts';
import { placeText } from './say-gates.ts';

/** Places of a kind that are listed. */
const FEW = 10;

/** What a site for the public leaves out and shows, a count and the first places of each kind. */
export function publicAsText({ out, shown }: GoingPublic, personal: readonly FindingReport[], locale: Locale): string {
  const { check } = wordsOf(locale);
  const { kinds, ...words } = check.goingPublic;
  const block = (title: string, places: readonly string[]) => [
    `  ${title}${wordsOf(locale).site.colon}${places.length}`,
    ...places.slice(0, FEW).map((place) => `    ${place}`),
    ...(places.length > FEW ? [`    ${check.more(places.length - FEW)}`] : []),
  ];
  const said = (item: PublicItem) => `${placeText(item)}${item.name === null ? '' : `  ${visible(item.name)}`}`;
  const byKind = [...Map.groupBy(out, ({ kind }) => kind)];
  return [
    words.out,
    ...(out.length === 0
      ? [`  ${words.nothing}`]
      : byKind.flatMap(([kind, items]) => block(kinds[kind], items.map(said)))),
    '',
    words.shown,
    ...block(words.roles, shown.map(said)),
    ...block(
      words.personal,
      personal.map((finding) => `${placeText(finding)}  ${finding.message}`),
    ),
    words.rest,
    '',
  ].join('\n');
}
