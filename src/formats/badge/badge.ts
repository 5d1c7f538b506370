import { type Locale, wordsOf } from '../../languages/languages.ts';
import { isNotShown, STANDING_KEYS, standingCounts } from '../../model/standing.ts';
import type { Text } from '../../model/text.ts';
import { rungOf } from '../../report/answers/heat.ts';
import type { Edition } from '../../report/edition.ts';
import type { ReaderLocales } from '../../report/finding-message.ts';
import { formatNumber } from '../../report/format-number.ts';
import type { Journey } from '../../report/journey.ts';
import { localise } from '../../report/localise.ts';
import { namingRubric } from '../../report/naming-rubric.ts';
import { oneLine } from '../../report/one-line.ts';
import { standingIn, standingNames } from '../../rubric/standing.ts';

/** What a badge says, however it is written. All texts are in one language, on one line. */
export interface Badge {
  locale: Locale;
  label: string;
  message: string;
  /** The whole of it in words, for who cannot see it. */
  said: string;
  /** The rung it is coloured by, 0 … 3; `null` when there is nothing to tell. */
  level: number | null;
}

/** Where one journey stands. */
export function journeyBadge({ written, scored, rubric }: Journey, { locale, siteLocale }: ReaderLocales): Badge {
  const { badge, site } = wordsOf(locale);
  const say = (text: Text) => oneLine(localise(text, locale, siteLocale));
  const label = say(written.journey ?? written.title);
  const level = say(standingIn(rubric.interaction, scored).name);
  const index = formatNumber(scored.index, locale, 'index');
  return {
    locale,
    label,
    message: `${level} · ${index}`,
    said: badge.said(say(written.brand) + site.comma + label, level, index),
    level: isNotShown(scored) ? null : scored.level,
  };
}

/** Where all journeys stand: their median index, coloured by the rung it lies on. */
export function siteBadge(edition: Edition, locale: Locale): Badge {
  const { config, report } = edition;
  const { badge, site } = wordsOf(locale);
  const say = (text: Text) => oneLine(localise(text, locale, config.locale));
  const label = say(config.title);
  const { median } = report.summary.index;
  if (median === null)
    return { locale, label, message: badge.none, said: label + site.colon + badge.none, level: null };
  const index = formatNumber(median, locale, 'index');
  const { levels: counts, not_shown: open } = report.summary;
  const names = standingNames(namingRubric(edition).interaction);
  const levels = standingCounts(counts.audits, open.audits)
    .flatMap((count, at) =>
      STANDING_KEYS[at] === 'not-shown' && count === 0 ? [] : `${say(names[at] ?? '')} ${count}`,
    )
    .join(site.comma);
  return {
    locale,
    label,
    message: badge.median(index),
    said: badge.saidOfAll(label, index, levels),
    level: rungOf(median),
  };
}
