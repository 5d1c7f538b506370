import { appendFileSync, existsSync, statSync } from 'node:fs';
import type { Terminal } from './command.ts';
import { paint } from './paint.ts';

/** How long a step's summary may be at GitHub, in bytes; a longer one is not shown at all. */
const MOST = 1024 * 1024;

/** Adds to the summary of a step of GitHub Actions, where there is one. What cannot be written is told, and no more. */
export function addStepSummary(summary: (most: number) => string, terminal: Terminal): void {
  const file = terminal.env['GITHUB_STEP_SUMMARY'];
  if (!file) return;
  try {
    const before = existsSync(file) ? statSync(file).size : 0;
    const room = MOST - before;
    // What is there may not end its line.
    const text = before > 0 ? `\n${summary(room - 1)}` : summary(room);
    if (Buffer.byteLength(text) <= room) appendFileSync(file, text);
    else warn(terminal.words.said.summaryFull, terminal);
  } catch (error) {
    warn(terminal.words.said.summaryUnwritten((error as NodeJS.ErrnoException).code ?? String(error)), terminal);
  }
}

function warn(said: string, terminal: Terminal): void {
  terminal.err(`${paint('yellow', 'warning', { colours: terminal.errColours })}  ${said}\n`);
}
