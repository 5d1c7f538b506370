import { type Changes, rescored } from '../../../report/what-if/what-if.ts';
import { whatIfAsYaml } from '../../../report/what-if/what-if-as-yaml.ts';
import { emptied, withChange, withLifted } from '../../../report/what-if/what-if-changes.ts';
import { criterionRows, lineName, type ShownCriterion } from './criterion-rows.ts';
import { fill, filled, part, type Sentence } from './part.ts';
import { resultSentence, resultView } from './result-view.ts';
import type { WhatIfData } from './what-if-data.ts';

/** Makes the what-if work. What is tried lives here and nowhere else: not stored, not sent. */
function start(root: HTMLElement, data: WhatIfData): void {
  const { sheet, names, words } = data;
  const untouched: Changes = new Map();
  const before = rescored(sheet, untouched);
  const weakest = sheet.touchpoints.findIndex(({ id }) => id === before.journey.weakest);
  let shown: ShownCriterion = { at: weakest, changes: untouched, after: before };

  const touchpoint = part<HTMLSelectElement>(root, 'touchpoint');
  for (const at of names.touchpoints.keys()) touchpoint.add(new Option('', String(at)));
  const action = root.querySelector<HTMLSelectElement>('[data-part="action"]');
  if (action) listActions(action, data);
  const showResult = resultView(root, data, before);
  const showRows = criterionRows(root, data, (criterion, choice) =>
    change(withChange(sheet, shown.changes, here(), criterion, choice)),
  );

  const here = () => sheet.touchpoints[shown.at]?.id ?? '';
  const nameOf = (id: string) => names.touchpoints[sheet.touchpoints.findIndex((one) => one.id === id)] ?? { text: id };

  function show(at: number, changes: Changes): void {
    shown = { at, changes, after: rescored(sheet, changes) };
    touchpoint.value = String(at);
    showResult(shown);
    showRows(shown);
    part(root, 'copied').hidden = true;
    say(...emptied(sheet, changes).map(emptiedText));
  }

  function change(changes: Changes, at = shown.at): void {
    show(at, changes);
    part(root, 'sentence').replaceChildren(...resultSentence(data, before, shown));
  }

  function say(...sentences: readonly (string | Sentence)[]): void {
    part(root, 'message').replaceChildren(
      ...sentences.flatMap((sentence, at) => [at > 0 ? data.gap : '', ...[sentence].flat()]),
    );
  }

  function emptiedText(id: string): Sentence {
    return filled(words.said.emptied, { touchpoint: nameOf(id) });
  }

  const deeds: Readonly<Record<string, () => void>> = {
    apply() {
      const [at, position] = (action?.value ?? '').split('/').map(Number);
      const { id, actions = [] } = sheet.touchpoints[at ?? -1] ?? {};
      const lifts = actions[position ?? -1]?.lifts;
      if (id === undefined || lifts === undefined) return action?.focus();
      const changes = withLifted(sheet, shown.changes, id, lifts);
      const isGain = changes !== shown.changes;
      change(changes, at);
      if (!isGain) say(words.said.noGain);
    },
    blockers() {
      const blockers = shown.after.touchpoints[shown.at]?.blockers ?? [];
      change(withLifted(sheet, shown.changes, here(), blockers));
      if (blockers.length === 0) say(words.nothingBlocks);
    },
    undo() {
      show(shown.at, untouched);
      say(words.said.unchanged);
    },
    async copy() {
      const notes = emptied(sheet, shown.changes).map(emptiedText);
      const text = whatIfAsYaml(sheet, shown.changes, {
        ...words.yaml,
        file: data.file,
        name: (id) => nameOf(id).text,
        line: (choice, measured) => lineName(data, choice, measured),
      });
      if (text === '') return say(...(notes.length > 0 ? notes : [words.said.nothing]));
      const lines = part<HTMLTextAreaElement>(root, 'lines');
      lines.value = text;
      lines.rows = text.split('\n').length;
      part(root, 'copied').hidden = false;
      try {
        await navigator.clipboard.writeText(text);
        say(...notes, fill(words.said.copied, { file: data.file }));
      } catch {
        lines.focus();
        lines.select();
        say(...notes, words.said.select);
      }
    },
  };

  touchpoint.addEventListener('change', () => show(Number(touchpoint.value), shown.changes));
  root.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest<HTMLElement>('[data-does]');
    if (button) deeds[button.dataset['does'] ?? '']?.();
  });
  show(weakest, untouched);
  part(root, 'desk').hidden = false;
}

/** The actions still to be done, each under its touchpoint. */
function listActions(action: HTMLSelectElement, { names, locale }: WhatIfData): void {
  for (const [at, own] of names.actions.entries()) {
    if (own.length === 0) continue;
    const group = document.createElement('optgroup');
    const { text = '', lang = locale } = names.touchpoints[at] ?? {};
    group.label = text;
    group.lang = lang;
    for (const [position, name] of own.entries()) {
      const option = new Option(name.text, `${at}/${position}`);
      option.lang = name.lang ?? locale;
      group.append(option);
    }
    action.add(group);
  }
}

const root = document.querySelector<HTMLDetailsElement>('.what-if details');
if (root) {
  part(root, 'asleep').hidden = true;
  const begin = () => start(root, JSON.parse(part(root, 'data').textContent) as WhatIfData);
  if (root.open) begin();
  else root.addEventListener('toggle', begin, { once: true });
}
