import type { Rating } from '../../../model/vocabulary.ts';
import { type Changes, type Choice, choicesAt, type Rescored, writtenAt } from '../../../report/what-if/what-if.ts';
import { cloned, fill, filled, part, said } from './part.ts';
import type { WhatIfData } from './what-if-data.ts';

/** What is shown: the touchpoint at `at`, with the changes made so far and what comes of them. */
export interface ShownCriterion {
  at: number;
  changes: Changes;
  after: Rescored;
}

/** How a criterion's line reads to people; without one, that a measure counts, or that nothing was assessed. */
export function lineName({ ratings, words }: WhatIfData, choice: Choice, measured: Rating | null): string {
  if (choice !== null) return ratings[choice];
  return measured === null ? words.notAssessed : fill(words.criterion.measured, { rating: ratings[measured] });
}

/** Puts a group of answers per criterion under its level, and tells when one is chosen. Returns what shows a touchpoint in them. */
export function criterionRows(
  root: HTMLElement,
  data: WhatIfData,
  choose: (criterion: string, choice: Choice) => void,
): (shown: ShownCriterion) => void {
  const { sheet, names, words } = data;
  const levels = sheet.levels.map((level, at) => ({ ...level, section: part(root, `level-${at + 1}`) }));
  const rows = levels.flatMap(({ criteria, section }, level) =>
    criteria.map((criterion) => {
      const row = cloned(root, 'criterion');
      part(row, 'must').hidden = !criterion.must;
      const inputs = [...row.querySelectorAll('input')];
      for (const input of inputs) {
        input.name = `what-if--${criterion.id}`;
        input.addEventListener('change', () => choose(criterion.id, (input.value || null) as Choice));
      }
      section.append(row);
      return { id: criterion.id, level, row, inputs };
    }),
  );
  for (const [at, { row }] of rows.entries())
    part(row, 'name').replaceChildren(said(names.criteria[at] ?? { text: '' }));

  return ({ at, changes, after }) => {
    const touchpoint = sheet.touchpoints[at];
    const scored = after.touchpoints[at];
    if (!touchpoint || !scored) return;
    const next = names.levels[scored.level + 1] ?? { text: '' };
    for (const [above, { section }] of levels.entries()) {
      const verdict = above < scored.level ? words.holds : above === scored.level ? words.doesNotHold : words.restsOn;
      part(section, 'verdict').replaceChildren(...filled(verdict, { level: next }));
      section.toggleAttribute('data-holds', above < scored.level);
    }
    const written = writtenAt(sheet, touchpoint);
    const choices = choicesAt(sheet, touchpoint, changes);
    const measured = new Map(Object.entries(touchpoint.measured ?? {}));
    for (const { id, row, inputs } of rows) {
      const choice = choices.get(id) ?? null;
      const before = written.get(id) ?? null;
      for (const input of inputs) {
        input.checked = input.value === (choice ?? '');
        const label = input.nextElementSibling;
        if (input.value === '' && label) label.textContent = lineName(data, null, measured.get(id) ?? null);
      }
      const isBlocker = scored.blockers.includes(id);
      part(row, 'blocks').replaceChildren(...(isBlocker ? filled(words.criterion.blocks, { level: next }) : []));
      const was = fill(words.criterion.was, { rating: lineName(data, before, measured.get(id) ?? null) });
      part(row, 'was').textContent = choice === before ? '' : was;
      row.classList.toggle('changed', choice !== before);
    }
  };
}
