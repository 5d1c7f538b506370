import { scoreAsCsv } from '../../report/score/score-as-csv.ts';
import { scoreAsTable } from '../../report/score/score-as-table.ts';
import { type Command, EXIT } from '../command.ts';
import { openCalled } from '../open.ts';
import { AS_OF, textOption } from '../options.ts';
import { tellDiagnostics } from '../say-diagnostics.ts';

export const score: Command = {
  name: 'score',
  summary: 'Writes the figures: levels, indices, every lens.',
  usage: '[PATH…] [--format json|csv|table]',
  words: [0, Number.POSITIVE_INFINITY],
  options: {
    format: { type: 'string', choices: ['json', 'csv', 'table'], help: 'how to write it (default: table)' },
    'as-of': AS_OF,
  },
  run(call, terminal) {
    const edition = openCalled(call, terminal);
    if (edition.diagnostics.length > 0) {
      tellDiagnostics(edition.diagnostics, edition.config.locale, terminal);
      return EXIT.usage;
    }
    const format = textOption(call, 'format', 'table');
    if (format === 'json') terminal.out(`${JSON.stringify(edition.report, null, 2)}\n`);
    else terminal.out(format === 'csv' ? scoreAsCsv(edition.report) : scoreAsTable(edition));
    return EXIT.fine;
  },
};
