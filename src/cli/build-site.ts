import { existsSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Audience } from '../model/vocabulary.ts';
import { type Call, EXIT, type Terminal, UsageError } from './command.ts';
import { EDITIONS } from './editions/kept-editions.ts';
import { renderWithEditions } from './editions/render-with-editions.ts';
import { openCalled } from './open.ts';
import { textOption } from './options.ts';
import { oneRenderingAtATime } from './render-site.ts';
import { tellDiagnostics } from './say-diagnostics.ts';
import { refusal, stagingFor, swapIn } from './swap-folder.ts';

/** Builds the whole site, and freezes it under a name unless that is `null`. Gives the exit code. */
export async function buildSite(name: string | null, call: Call, terminal: Terminal): Promise<number> {
  const shown = textOption(call, 'out', 'dist');
  const out = resolve(terminal.cwd, shown);
  const refused = refusal(out, terminal.cwd);
  if (refused) throw new UsageError(refused.reason, refused.mend);
  const content = call.values['content'];
  if (typeof content === 'string' && !existsSync(resolve(terminal.cwd, content))) {
    throw new UsageError((words) => words.usage.noContent(content));
  }

  const edition = openCalled(call, terminal, {
    audience: call.values['audience'] as Audience | undefined,
    changes: true,
    history: true,
  });
  const broken = edition.diagnostics.length > 0;
  const goesOn = call.values['keep-going'] === true && edition.audits.length > 0;
  if (broken) tellDiagnostics(edition.diagnostics, terminal, { goesOn });
  if (broken && !goesOn) return EXIT.usage;

  const code = await oneRenderingAtATime(terminal, async () => {
    const staged = stagingFor(out);
    try {
      const rendered = await renderWithEditions(edition, { name, out, shown, staged }, call, terminal);
      if (rendered === EXIT.fine) swapIn(staged, out);
      return rendered;
    } finally {
      rmSync(staged, { recursive: true, force: true });
    }
  });
  if (code !== EXIT.fine) {
    terminal.err(`${terminal.words.said.asItWas(shown)}\n`);
    return code;
  }
  const { summary, as_of } = edition.report;
  const { said } = terminal.words;
  terminal.out(`${said.written(shown, said.coverage(summary.audits, summary.touchpoints), as_of)}\n`);
  if (name !== null) terminal.out(`${said.frozen(`${shown}/${EDITIONS}/${name}`)}\n`);
  return broken ? EXIT.usage : EXIT.fine;
}
