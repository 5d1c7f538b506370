import { answersAt, type Changes, type Choice, choicesAt, type WhatIfSheet, writtenAt } from './what-if.ts';

/** The changes with one more; a line that is to say what it says already is no change. */
export function withChange(
  sheet: WhatIfSheet,
  changes: Changes,
  touchpoint: string,
  criterion: string,
  choice: Choice,
): Changes {
  const of = sheet.touchpoints.find(({ id }) => id === touchpoint);
  if (!of) return changes;
  const own = new Map(changes.get(touchpoint));
  if (writtenAt(sheet, of).get(criterion) === choice) own.delete(criterion);
  else own.set(criterion, choice);
  const all = new Map(changes).set(touchpoint, own);
  if (own.size === 0) all.delete(touchpoint);
  return all;
}

/** The changes with criteria of one touchpoint met; what does not apply or is met already stays as it is (model §2). */
export function withLifted(
  sheet: WhatIfSheet,
  changes: Changes,
  touchpoint: string,
  criteria: readonly string[],
): Changes {
  const of = sheet.touchpoints.find(({ id }) => id === touchpoint);
  if (!of) return changes;
  const answers = answersAt(sheet, of, changes);
  return criteria
    .filter((id) => !['met', 'n/a'].includes(answers.get(id)?.rating ?? ''))
    .reduce((all, id) => withChange(sheet, all, touchpoint, id, 'met'), changes);
}

/** Touchpoints of which no criterion would apply any more, which an audit file may not say. */
export function emptied(sheet: WhatIfSheet, changes: Changes): string[] {
  return sheet.touchpoints
    .filter((touchpoint) => changes.has(touchpoint.id))
    .filter((touchpoint) => [...choicesAt(sheet, touchpoint, changes).values()].every((choice) => choice === 'n/a'))
    .map(({ id }) => id);
}
