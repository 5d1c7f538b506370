import { isNotShown, type Standing } from '../../../model/standing.ts';
import { formatNumber } from '../../../report/format-number.ts';
import type { Rescored } from '../../../report/what-if/what-if.ts';
import type { ShownCriterion } from './criterion-rows.ts';
import { cloned, fill, filled, part, type Sentence, said } from './part.ts';
import type { WhatIfData } from './what-if-data.ts';

type ShownStanding = Standing & { index: number };

/** Shows before and after, what still blocks, and every touchpoint's index in the list to choose from. */
export function resultView(root: HTMLElement, data: WhatIfData, before: Rescored): (shown: ShownCriterion) => void {
  const { sheet, names, words, locale } = data;
  const index = (value: number) => formatNumber(value, locale, 'index');
  const criteria = sheet.levels.flatMap((level) => level.criteria.map(({ id }) => id));
  const options = part<HTMLSelectElement>(root, 'touchpoint').options;

  function standing({ level, reach, index: value }: ShownStanding, ...beside: readonly HTMLElement[]): HTMLElement[] {
    const figure = document.createElement('span');
    figure.className = 'index-figure';
    figure.textContent = index(value);
    return [figure, ...beside, cloned(root, `standing-${level}-${reach}`)];
  }

  /** The difference as it is shown, nothing when it shows none. */
  function difference(from: number, to: number): HTMLElement[] {
    if (index(from) === index(to)) return [];
    const gain = document.createElement('span');
    gain.className = to > from ? 'gain' : 'what-if-loss';
    gain.textContent = formatNumber(to - from, locale, 'gain');
    return [gain];
  }

  function row(name: string, from: ShownStanding, to: ShownStanding): void {
    const [written, changed] = part(root, name).querySelectorAll('td');
    written?.replaceChildren(...standing(from));
    changed?.replaceChildren(...standing(to, ...difference(from.index, to.index)));
  }

  return ({ at, after }) => {
    const [from, to] = [before.touchpoints[at], after.touchpoints[at]];
    if (!from || !to) return;
    row('here', from, to);
    row('journey', before.journey, after.journey);
    const next = names.levels[to.level + 1];
    const blocked = next !== undefined && to.blockers.length > 0;
    part(root, 'missing').replaceChildren(
      ...(blocked ? filled(words.missing, { level: next }) : [words.nothingBlocks]),
    );
    const blockers = to.blockers.map((id) => {
      const item = document.createElement('li');
      item.append(said(names.criteria[criteria.indexOf(id)] ?? { text: id }));
      return item;
    });
    part(root, 'blockers').replaceChildren(...blockers);
    for (const [position, option] of [...options].entries()) {
      const [own, changed] = [before.touchpoints[position], after.touchpoints[position]].map((one) =>
        index(one?.index ?? 0),
      );
      const { text = '', lang = locale } = names.touchpoints[position] ?? {};
      const beside = own === changed ? (own ?? '') : `${own} → ${changed}`;
      option.textContent = `${position + 1}. ${text}${fill(data.bracketed, { beside })}`;
      option.lang = lang;
    }
  };
}

/** The result in a sentence, for those who do not see it. */
export function resultSentence(data: WhatIfData, before: Rescored, { at, after }: ShownCriterion): Sentence {
  const index = (value: number | undefined) => ({ text: formatNumber(value ?? 0, data.locale, 'index') });
  const level = (stands: ShownStanding | undefined) =>
    (stands && (isNotShown(stands) ? data.names.notShown : data.names.levels[stands.level])) ?? { text: '' };
  return filled(data.words.said.result, {
    touchpoint: data.names.touchpoints[at] ?? { text: '' },
    before: index(before.touchpoints[at]?.index),
    after: index(after.touchpoints[at]?.index),
    level: level(after.touchpoints[at]),
    journeyBefore: index(before.journey.index),
    journeyAfter: index(after.journey.index),
    journeyLevel: level(after.journey),
  });
}
