import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EDITION_VARIABLE } from '../project/current-edition.ts';
import type { Edition } from '../project/edition.ts';
import { astroErrorFor } from './astro-talk.ts';
import { type Call, EXIT, type Terminal } from './command.ts';
import { errorIn, isGuidesMistake } from './guide-mistake.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { PACKAGE_ROOT, runAstro, siteEnvironment } from './run-astro.ts';
import { watchRendering } from './watch-rendering.ts';

/** Astro keeps its notes inside the package, for all who build from it. */
const LOCK = join(PACKAGE_ROOT, 'node_modules', '.cache', 'experience-audit', 'build.lock');

/** Runs work that renders pages while no other process does; says so when it has to wait. */
export function oneRenderingAtATime<T>(terminal: Terminal, work: () => Promise<T>): Promise<T> {
  return oneAtATime(LOCK, () => terminal.note('Another build is running; waiting for it to end.\n'), work);
}

/**
 * Renders the pages of an edition into an empty folder and gives the exit code; what went wrong is told. `more` overrides
 * what the site is told through its environment.
 */
export async function renderSite(
  edition: Edition,
  into: string,
  call: Call,
  terminal: Terminal,
  more: Readonly<Record<string, string>> = {},
): Promise<number> {
  const desk = mkdtempSync(join(tmpdir(), 'experience-audit-'));
  try {
    const file = join(desk, 'edition.json');
    writeFileSync(file, JSON.stringify(edition));
    const site = { ...siteEnvironment(call, terminal), ...more };
    const env = { ...site, [EDITION_VARIABLE]: file, EXPERIENCE_AUDIT_OUT: into };
    const { code, by, said } = await runAstro(['build', '--force'], env, { hear: watchRendering(terminal) }, terminal);
    if (by) terminal.err('Stopped. ');
    if (code === EXIT.fine || by) return code;
    const isWriters = isGuidesMistake(said, site['EXPERIENCE_AUDIT_CONTENT'] ?? '');
    const error = isWriters ? astroErrorFor(errorIn(said), terminal.cwd) : errorIn(said);
    terminal.err(
      `${error}\n${isWriters ? 'A page of the guide cannot be read; its place stands above.' : 'The site could not be built.'} `,
    );
    return isWriters ? EXIT.usage : EXIT.defect;
  } finally {
    rmSync(desk, { recursive: true, force: true });
  }
}
