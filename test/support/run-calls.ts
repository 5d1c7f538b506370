import { run, terminalFor } from '../../src/cli/run.ts';
import { astroRenderer } from '../../src/cli/run-astro.ts';
import { collected } from './collected.ts';

/** Runs several commands in one process of its own: `node test/support/run-calls.ts CALLS` writes what they said, as JSON. */
const calls = JSON.parse(process.argv[2] ?? '[]') as string[][];
const ran: { code: number; out: string; err: string }[] = [];
for (const args of calls) {
  const { said, ...streams } = collected();
  const place = { ...streams, cwd: process.cwd(), env: process.env, renderer: astroRenderer(process) };
  const code = await run(args, terminalFor(args, place));
  ran.push({ code, ...said });
}
process.stdout.write(JSON.stringify(ran));
