import { checkAsMarkdown } from '../../formats/check/check-as-markdown.ts';
import { checkAsText } from '../../formats/check/check-as-text.ts';
import { CHECK_FORMATS } from '../../formats/check/check-formats.ts';
import { type Checked, checked, filesRenamed } from '../../formats/check/checked.ts';
import { ownFormat } from '../../formats/own-formats.ts';
import { ownValue } from '../../model/own-value.ts';
import type { Severity } from '../../model/vocabulary.ts';
import { reportIn } from '../../report/report-in.ts';
import { checkPublic } from '../check-public.ts';
import type { Command, Terminal } from '../command.ts';
import { FILTER_OPTIONS, filterFlags } from '../filter-flags.ts';
import { GATE_OPTIONS, gateFlags } from '../gate-flags.ts';
import { auditsFolder } from '../open.ts';
import { openSite } from '../open-site.ts';
import { AS_OF, formatOption, langOption, textOption } from '../options.ts';
import { paint } from '../paint.ts';
import { repositoryPaths } from '../repository-paths.ts';
import { sayDiagnostics, sayElsewhere } from '../say-diagnostics.ts';
import { addStepSummary } from '../step-summary.ts';
import { VERSION } from '../version.ts';

export const check: Command = {
  name: 'check',
  usage:
    '[PATH…] [--format FORMAT] [--fail-on SEVERITY] [--preset NAME] [--min-index X] [--budget RULE=N] [--show SEVERITY] [--rule RULE] [--most N] [--audience public]',
  words: [0, Number.POSITIVE_INFINITY],
  options: {
    ...GATE_OPTIONS,
    ...FILTER_OPTIONS,
    audience: { type: 'string', value: 'public', choices: ['public'], help: 'checkAudience' },
    format: formatOption('check', 'checkFormat'),
    'as-of': AS_OF,
  },
  run(call, terminal) {
    if (call.values['audience'] !== undefined) return checkPublic(call, terminal);
    const asked = { flags: gateFlags(call), filters: filterFlags(call), version: VERSION };
    const { edition, goesOn } = openSite(call, terminal);
    const folder = auditsFolder(call, terminal);
    const format = textOption(call, 'format', 'pretty');
    const write = ownValue(CHECK_FORMATS, format) ?? ownFormat('check', format);
    if (!write) {
      const result = checked(reportIn(edition, terminal.locale), { ...asked, folder, goesOn });
      terminal.out(pretty(result, terminal));
      return result.exitCode;
    }
    const found = reportIn(edition, langOption(call) ?? edition.config.locale);
    const paths = repositoryPaths(folder, terminal);
    const result = checked(filesRenamed(found, paths.rename), { ...asked, folder: paths.folder, goesOn });
    terminal.out(write(result));
    if (format === 'github') addStepSummary((most) => checkAsMarkdown(result, most), terminal);
    return result.exitCode;
  },
};

/** What is broken first, whatever the filters; then what was judged. */
function pretty(result: Checked, terminal: Terminal): string {
  const { diagnostics, elsewhere, isJudged, config } = result;
  const tint = (severity: Severity, text: string) => paint(TINTS[severity], text, terminal);
  return [
    ...(diagnostics.length > 0 ? [sayDiagnostics(diagnostics, config.locale, terminal, { goesOn: isJudged })] : []),
    ...(elsewhere.length > 0 ? [sayElsewhere(elsewhere, config.locale, terminal)] : []),
    ...(isJudged ? [checkAsText(result, tint)] : []),
  ].join('\n');
}

const TINTS = { error: 'red', warning: 'yellow', info: 'blue' } as const;
