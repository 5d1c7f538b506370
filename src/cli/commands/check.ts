import type { Severity } from '../../model/vocabulary.ts';
import { checkAsGithub } from '../../report/check/check-as-github.ts';
import { checkAsGitlab } from '../../report/check/check-as-gitlab.ts';
import { checkAsJson } from '../../report/check/check-as-json.ts';
import { checkAsJunit } from '../../report/check/check-as-junit.ts';
import { checkAsMarkdown } from '../../report/check/check-as-markdown.ts';
import { checkAsSarif } from '../../report/check/check-as-sarif.ts';
import { checkAsText } from '../../report/check/check-as-text.ts';
import { type Checked, checked, filesRenamed } from '../../report/check/checked.ts';
import type { Command, Terminal } from '../command.ts';
import { GATE_OPTIONS, gateFlags } from '../gate-flags.ts';
import { auditsFolder } from '../open.ts';
import { openSite } from '../open-site.ts';
import { AS_OF, textOption } from '../options.ts';
import { paint } from '../paint.ts';
import { repositoryPaths } from '../repository-paths.ts';
import { sayDiagnostics } from '../say-diagnostics.ts';
import { addStepSummary } from '../step-summary.ts';
import { VERSION } from '../version.ts';

/** What other programs read: paths relative to the repository, never a colour. */
const DOCUMENTS: Readonly<Record<string, (checked: Checked) => string>> = {
  json: checkAsJson,
  sarif: checkAsSarif,
  junit: checkAsJunit,
  github: checkAsGithub,
  gitlab: checkAsGitlab,
  markdown: checkAsMarkdown,
};
const FORMATS = ['pretty', ...Object.keys(DOCUMENTS)];

export const check: Command = {
  name: 'check',
  summary:
    'Validates audit files and reports what the lenses find. Where PATHs are given, findings and gates are of those audits only.',
  usage: '[PATH…] [--format FORMAT] [--fail-on SEVERITY] [--preset NAME] [--min-index X] [--budget RULE=N]',
  words: [0, Number.POSITIVE_INFINITY],
  options: {
    ...GATE_OPTIONS,
    format: { type: 'string', choices: FORMATS, help: 'how to write it (default: pretty)' },
    'as-of': AS_OF,
  },
  run(call, terminal) {
    const flags = gateFlags(call);
    const found = openSite(call, terminal).edition;
    const folder = auditsFolder(call, terminal);
    const format = textOption(call, 'format', 'pretty');
    const write = DOCUMENTS[format];
    if (!write) {
      const result = checked(found, { folder, flags, version: VERSION });
      terminal.out(pretty(result, terminal));
      return result.exitCode;
    }
    const paths = repositoryPaths(folder, terminal);
    const result = checked(filesRenamed(found, paths.rename), { folder: paths.folder, flags, version: VERSION });
    terminal.out(write(result));
    if (format === 'github') addStepSummary((most) => checkAsMarkdown(result, most), terminal);
    return result.exitCode;
  },
};

function pretty(result: Checked, terminal: Terminal): string {
  const { diagnostics, config } = result;
  if (diagnostics.length > 0) return sayDiagnostics(diagnostics, config.locale, terminal);
  return checkAsText(result, (severity: Severity, text: string) => paint(TINTS[severity], text, terminal));
}

const TINTS = { error: 'red', warning: 'yellow', info: 'blue' } as const;
