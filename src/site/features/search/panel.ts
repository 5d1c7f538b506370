import type { Language } from '../../../languages/language.ts';
import { type Counts, type Engine, openEngine, type SearchAnswer, type SearchQuestion } from './engine.ts';
import { resultItem, type Setting } from './result-item.ts';

/** What the page hands its script: where the index is, and the words it needs. */
export interface Handed extends Setting {
  /** `null` where no index was built. */
  bundle: string | null;
  words: Pick<Language['site']['search'], 'start' | 'found' | 'nothing' | 'nothingNarrowed' | 'hint' | 'fewer'>;
}

/** How many results are shown at once. */
const PAGE = 10;

/**
 * The part of a page or a dialog that shows results: `ask` fills it.
 * @param onCounts where there are filters: is told how many results each value of a filter would give.
 */
export function panelIn(found: HTMLElement, onCounts?: (counts: Counts) => void) {
  const handed = JSON.parse(found.dataset['search'] ?? '') as Handed;
  const { bundle, locale, words } = handed;
  const part = <E extends HTMLElement>(selector: string) => found.querySelector(selector) as E;
  const status = part('[role=status]');
  const hint = part('.search-hint');
  const unavailable = part('.search-unavailable');
  const list = part('.results');
  const more = part<HTMLButtonElement>('.more');
  const badges = [...part<HTMLTemplateElement>('template').content.children];
  const plural = new Intl.PluralRules(locale);
  let opening: Promise<Engine> | undefined;
  let asked = 0;
  let shownMore: () => Promise<void> = async () => {};
  more.addEventListener('click', () => void shownMore());
  say('', words.start);

  function say(text: string, help = ''): void {
    status.textContent = text;
    hint.textContent = help;
    hint.hidden = help === '';
  }

  async function show(question: SearchQuestion): Promise<void> {
    asked += 1;
    const turn = asked;
    if (bundle === null) throw new Error('There is no index.');
    opening ??= openEngine(bundle, locale, onCounts !== undefined);
    const engine = await opening;
    const answer = await engine.ask(question);
    const first = await answer.hits(0, PAGE);
    if (turn !== asked) return;
    unavailable.hidden = true;
    onCounts?.(answer.counts);
    const isBlank = question.query === '' && Object.keys(question.filters).length === 0 && !question.order;
    const items = (hits: typeof first, from = 0) =>
      hits.map((hit, at) => resultItem({ hit, at: from + at }, question.query, engine.fold, { ...handed, badges }));
    list.replaceChildren(...(isBlank ? [] : items(first)));
    list.hidden = isBlank || answer.count === 0;
    if (isBlank) say('', words.start);
    else say(...told(question, answer));
    more.hidden = isBlank || answer.count <= PAGE;
    shownMore = async () => {
      const from = list.children.length;
      const next = items(await answer.hits(from, from + PAGE), from);
      if (turn !== asked) return;
      list.append(...next);
      more.hidden = answer.count <= from + PAGE;
      next[0]?.querySelector('a')?.focus();
    };
  }

  /** What is said of an answer, and what may help when it is empty. */
  function told({ query, filters }: SearchQuestion, { count }: SearchAnswer): [said: string, help?: string] {
    if (count > 0) {
      const form = words.found[plural.select(count)] ?? words.found.other;
      return [form.replace('{count}', new Intl.NumberFormat(locale).format(count))];
    }
    const help = [query !== '' && words.hint, Object.keys(filters).length > 0 && words.fewer];
    const said = query === '' ? words.nothingNarrowed : words.nothing.replace('{query}', () => query);
    return [said, help.filter(Boolean).join(' ')];
  }

  return {
    async ask(question: SearchQuestion): Promise<void> {
      try {
        await show(question);
      } catch {
        // Whoever asks again tries again: the network may be back.
        opening = undefined;
        say('');
        list.replaceChildren();
        list.hidden = true;
        more.hidden = true;
        unavailable.hidden = false;
      }
    },
  };
}
