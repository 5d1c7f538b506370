import type { Rendering } from '../project/site-settings.ts';
import { astroErrorFor, saidIn } from './astro-talk.ts';
import { EXIT, type Terminal } from './command.ts';

/**
 * Serves the site until it is stopped, and gives the exit code: says where it is found, and what goes wrong. Of Astro's
 * other talk nothing is passed on: nobody who writes audits can act on it.
 */
export async function serveSite(rendering: Rendering, terminal: Terminal): Promise<number> {
  const others: string[] = [];
  const hear = byLine((line) => {
    const said = saidIn(line);
    if (said === null) others.push(line);
    else if (said.label === 'address') terminal.out(`${said.message}\n`);
    else if (said.level === 'error') tell(astroErrorFor(said.message, terminal.cwd));
  });
  const tell = (error: string | null) => error !== null && terminal.err(`${error}\n`);
  const { progress, said: telling } = terminal.words;
  terminal.progress(progress.starting);
  const { code, by } = await terminal.renderer(rendering, hear);
  // Stopping is how it ends.
  if (by || code === EXIT.fine) return EXIT.fine;
  terminal.err(`${others.join('\n')}\n${telling.notServed}\n`);
  return EXIT.defect;
}

/** Calls `take` with each whole line of a text that comes in pieces. */
function byLine(take: (line: string) => void): (text: string) => void {
  let open = '';
  return (text) => {
    const lines = `${open}${text}`.split('\n');
    open = lines.pop() ?? '';
    for (const line of lines) take(line);
  };
}
