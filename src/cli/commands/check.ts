import type { Config } from '../../model/config.ts';
import { SEVERITIES, type Severity } from '../../model/vocabulary.ts';
import { checkAsText } from '../../report/check/check-as-text.ts';
import { failedGates } from '../../report/check/gates.ts';
import { type Command, EXIT } from '../command.ts';
import { openCalled } from '../open.ts';
import { AS_OF } from '../options.ts';
import { paint } from '../paint.ts';
import { sayDiagnostics } from '../say-diagnostics.ts';

const FAIL_ON = [...SEVERITIES, 'never'] as const;

export const check: Command = {
  name: 'check',
  summary: 'Validates audit files and reports what the lenses find.',
  usage: '[PATH…] [--fail-on SEVERITY]',
  words: [0, Number.POSITIVE_INFINITY],
  options: {
    'fail-on': { type: 'string', value: 'SEVERITY', choices: FAIL_ON, help: 'exit with 1 from this severity on' },
    format: { type: 'string', choices: ['pretty'], help: 'how to write it' },
    'as-of': AS_OF,
  },
  run(call, terminal) {
    const edition = openCalled(call, terminal);
    const { config, diagnostics, report } = edition;
    if (diagnostics.length > 0) {
      terminal.out(sayDiagnostics(diagnostics, config.locale, terminal));
      return EXIT.usage;
    }
    const failOn = call.values['fail-on'] as Config['gates']['severity'] | undefined;
    const gates = { ...config.gates, severity: failOn ?? config.gates.severity };
    const failed = failedGates(report, gates);
    const tint = (severity: Severity, text: string) => paint(TINTS[severity], text, terminal);
    terminal.out(checkAsText(edition, failed, tint));
    return failed.length > 0 ? EXIT.findings : EXIT.fine;
  },
};

const TINTS = { error: 'red', warning: 'yellow', info: 'blue' } as const;
