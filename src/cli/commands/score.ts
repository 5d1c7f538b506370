import { ownFormat } from '../../formats/own-formats.ts';
import { scoreAsCsv } from '../../formats/score/score-as-csv.ts';
import { scoreAsTable } from '../../formats/score/score-as-table.ts';
import { reportIn } from '../../report/report-in.ts';
import { type Command, EXIT } from '../command.ts';
import { openAsked } from '../open.ts';
import { AS_OF, formatOption, langOption, textOption } from '../options.ts';
import { sayElsewhere, tellDiagnostics } from '../say-diagnostics.ts';

export const score: Command = {
  name: 'score',
  usage: '[PATH…] [--format json|csv|table]',
  words: [0, Number.POSITIVE_INFINITY],
  options: {
    format: formatOption('score', 'scoreFormat'),
    'as-of': AS_OF,
  },
  run(call, terminal) {
    const { edition, goesOn } = openAsked(call, terminal);
    const { diagnostics, elsewhere, config } = edition;
    if (diagnostics.length > 0) tellDiagnostics(diagnostics, terminal, { goesOn });
    if (diagnostics.length > 0 && !goesOn) return EXIT.usage;
    if (elsewhere.length > 0) terminal.err(sayElsewhere(elsewhere, terminal.locale, { colours: terminal.errColours }));
    const format = textOption(call, 'format', 'table');
    const locale = format === 'table' ? terminal.locale : (langOption(call) ?? config.locale);
    const told = reportIn(edition, locale);
    const own = ownFormat('score', format);
    if (own) terminal.out(own(told.report));
    else if (format === 'json') terminal.out(`${JSON.stringify(told.report, null, 2)}\n`);
    else terminal.out(format === 'csv' ? scoreAsCsv(told.report) : scoreAsTable(told));
    return diagnostics.length + elsewhere.length > 0 ? EXIT.usage : EXIT.fine;
  },
};
