import { publicAsText } from '../formats/check/public-as-text.ts';
import { onDisk } from '../project/effects.ts';
import { goingPublic } from '../project/going-public.ts';
import { reportIn } from '../report/report-in.ts';
import { type Call, EXIT, type Terminal, UsageError } from './command.ts';
import { auditsFolder, layoutOf } from './open.ts';
import { openSite } from './open-site.ts';
import { langOption, textOption } from './options.ts';
import { tellDiagnostics } from './say-diagnostics.ts';

/** Tells what a site for the public would leave out, and what of it may be about people. Nothing is judged; gives the exit code. */
export function checkPublic(call: Call, terminal: Terminal): number {
  const format = textOption(call, 'format', 'pretty');
  if (format !== 'pretty' && format !== 'json') throw new UsageError(({ usage }) => usage.audienceFormat);
  const { edition } = openSite(call, terminal, { audience: 'public' });
  if (edition.diagnostics.length > 0) {
    tellDiagnostics(edition.diagnostics, terminal);
    return EXIT.usage;
  }
  const locale = format === 'json' ? (langOption(call) ?? edition.config.locale) : terminal.locale;
  const files = new Set(edition.journeys.map(({ written }) => written.file));
  const found = goingPublic(
    auditsFolder(call, terminal),
    (file) => files.has(file),
    onDisk(terminal.cwd, layoutOf(call, terminal)),
  );
  const personal = reportIn(edition, locale)
    .report.audits.flatMap(({ findings }) => findings)
    .filter(({ rule }) => rule === 'privacy/personal-data');
  if (format === 'pretty') terminal.out(publicAsText(found, personal, locale));
  else {
    const said = personal.map(({ message, file, line, column }) => ({ message, file, line, column }));
    const written = {
      format: 1,
      audience: 'public',
      left_out: found.out,
      names_shown: found.shown,
      personal_data: said,
    };
    terminal.out(`${JSON.stringify(written, null, 2)}\n`);
  }
  return EXIT.fine;
}
