import { FORMAT_NUMBERS } from '../model/format-numbers.ts';
import type { FrozenEdition } from '../model/frozen-edition.ts';
import type { Edition } from '../report/edition.ts';
import { namingRubric } from '../report/naming-rubric.ts';
import { rungNames } from '../rubric/ladder.ts';

/** What is to be known of an edition once it is frozen under a name, beside a live site at `base`. */
export function freeze(edition: Edition, name: string, base: string): FrozenEdition {
  const { as_of, commit, commit_date, dirty, summary } = edition.report;
  const { title, locale, locales, audience } = edition.config;
  const { audits, touchpoints, levels, not_shown, index } = summary;
  return {
    format: FORMAT_NUMBERS.edition,
    name,
    title,
    locale,
    locales,
    as_of,
    commit,
    commit_date,
    dirty,
    audience,
    base,
    levels: [...rungNames(namingRubric(edition).interaction)],
    summary: {
      audits,
      touchpoints,
      levels: { audits: [...levels.audits], touchpoints: [...levels.touchpoints] },
      not_shown,
      index,
    },
  };
}

/** In the order they are listed: the newest day first, on one day by their names. */
export function newestFirst(editions: readonly FrozenEdition[]): FrozenEdition[] {
  return editions.toSorted((a, b) => (a.as_of === b.as_of ? (a.name < b.name ? -1 : 1) : a.as_of < b.as_of ? 1 : -1));
}
