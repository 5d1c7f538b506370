import { explainCriterion, explainRule, knownCriteria, type PlacedCriterion } from '../../formats/explain/explain.ts';
import { type Locale, wordsOf } from '../../languages/languages.ts';
import { RULES } from '../../lenses/rulebook.ts';
import { localise } from '../../report/localise.ts';
import { meantBy } from '../../report/meant-by.ts';
import { type Command, EXIT, UsageError } from '../command.ts';
import { openAsked } from '../open.ts';

export const explain: Command = {
  name: 'explain',
  usage: '[ID]',
  words: [0, 1],
  options: {},
  run(call, terminal) {
    const [id] = call.positionals;
    const { rubrics } = openAsked({ ...call, positionals: [] }, terminal).edition;
    const { locale } = terminal;
    const criteria = knownCriteria(rubrics);
    if (id === undefined) {
      terminal.out(everyId(criteria, locale));
      return EXIT.fine;
    }
    const rule = RULES.find((candidate) => candidate.id === id);
    const criterion = criteria.find((candidate) => candidate.criterion.id === id);
    if (rule) terminal.out(explainRule(rule, { locale }));
    else if (criterion) terminal.out(explainCriterion(criterion, locale));
    else {
      const known = [...RULES.map((candidate) => candidate.id), ...criteria.map((candidate) => candidate.criterion.id)];
      const near = meantBy(id, known);
      throw new UsageError((words) =>
        words.usage.noRuleOrCriterion(id, near === null ? words.usage.explainLists : words.didYouMean(near)),
      );
    }
    return EXIT.fine;
  },
};

/** Every id that can be asked about, a line each with its name: the rules, then the criteria. */
function everyId(criteria: readonly PlacedCriterion[], locale: Locale): string {
  const lines = [
    ...RULES.map(({ id }) => [id, wordsOf(locale).rules[id].name] as const),
    ...criteria.map(({ criterion }) => [criterion.id, localise(criterion.name, locale, locale)] as const),
  ];
  const width = Math.max(...lines.map(([id]) => id.length));
  return [...new Set(lines.map(([id, name]) => `${id.padEnd(width)}  ${name}\n`))].join('');
}
