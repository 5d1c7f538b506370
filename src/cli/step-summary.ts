import { appendFileSync, existsSync, statSync } from 'node:fs';
import type { Terminal } from './command.ts';
import { paint } from './paint.ts';

/** How long a step's summary may be at GitHub, in bytes. */
const MOST = 1024 * 1024;

/** Adds to the summary of a step of GitHub Actions, where there is one. What cannot be written is told, and no more. */
export function addStepSummary(summary: (most: number) => string, terminal: Terminal): void {
  const file = terminal.env['GITHUB_STEP_SUMMARY'];
  if (!file) return;
  try {
    const written = existsSync(file) ? statSync(file).size : 0;
    appendFileSync(file, summary(MOST - written));
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    terminal.err(
      `${paint('yellow', 'warning', terminal)}  The summary of the step could not be written (${reason}).\n`,
    );
  }
}
