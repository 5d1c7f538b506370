import { RULES } from '../../lenses/rulebook.ts';
import { explainCriterion, explainRule, knownCriteria } from '../../report/explain.ts';
import { nearest } from '../../report/nearest.ts';
import { type Command, EXIT, UsageError } from '../command.ts';
import { openCalled } from '../open.ts';

export const explain: Command = {
  name: 'explain',
  summary: 'Tells what a rule or a criterion means, why it matters and what to do.',
  usage: 'ID',
  words: [1, 1],
  options: {},
  run(call, terminal) {
    const [id = ''] = call.positionals;
    const { config, rubrics } = openCalled({ ...call, positionals: [] }, terminal);
    const rule = RULES.find((candidate) => candidate.id === id);
    const criteria = knownCriteria(rubrics);
    const criterion = criteria.find((candidate) => candidate.criterion.id === id);
    if (rule) terminal.out(explainRule(rule, config));
    else if (criterion) terminal.out(explainCriterion(criterion, config.locale));
    else {
      const known = [...RULES.map((candidate) => candidate.id), ...criteria.map((candidate) => candidate.criterion.id)];
      const near = nearest(id, known);
      throw new UsageError(
        `There is no rule or criterion "${id}".`,
        near ? `Did you mean "${near}"?` : `Possible: ${known.join(', ')}.`,
      );
    }
    return EXIT.fine;
  },
};
