import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { USUAL_LAYOUT } from '../model/layout.ts';
import { asJson } from '../project/current-edition.ts';
import type { Project } from '../project/project.ts';
import { nameTaken, type PublishedFile } from '../project/site-folders.ts';
import { errorsIn } from './astro-talk.ts';
import { type Call, EXIT, type Terminal } from './command.ts';
import { publishFiles } from './publish-files.ts';
import { tellDiagnostics } from './say-diagnostics.ts';
import { siteAsked } from './site-asked.ts';
import { watchRendering } from './watch-rendering.ts';

/** What a site is made from. */
export interface SiteSource {
  edition: Project;
  published: readonly PublishedFile[];
}

/**
 * Renders the pages of an edition into an empty folder, lays what is published as it is beside them, and gives the exit
 * code; what went wrong is told. `more` lies over what the call says of the site.
 */
export async function renderSite(
  { edition, published }: SiteSource,
  into: string,
  call: Call,
  terminal: Terminal,
  more: { base?: string; content?: null } = {},
): Promise<number> {
  const tempDir = mkdtempSync(join(tmpdir(), 'experience-audit-'));
  try {
    const file = join(tempDir, 'edition.json');
    writeFileSync(file, asJson(edition));
    const { settings, ...site } = siteAsked(call, terminal);
    const { base = site.base, content = settings.content } = more;
    const { code, by, said } = await terminal.renderer(
      { kind: 'build', ...site, base, settings: { ...settings, content, handedOn: file }, out: into },
      watchRendering(terminal),
    );
    if (by) terminal.err(`${terminal.words.said.stopped}${terminal.words.gap}`);
    if (by) return code;
    if (code === EXIT.fine) return publish(published, into, terminal);
    const isWriters = code === EXIT.usage;
    const { guideMistake, notBuilt } = terminal.words.said;
    // A team's own code tells by itself what it is that failed.
    const why = isWriters ? (/"label":"extension"/.test(said) ? '' : guideMistake) : notBuilt;
    terminal.err(`${errorsIn(said, terminal.cwd)}\n${why && `${why}${terminal.words.gap}`}`);
    return isWriters ? EXIT.usage : EXIT.defect;
  } finally {
    rmSync(tempDir, { recursive: true, force: true });
  }
}

function publish(published: readonly PublishedFile[], into: string, terminal: Terminal): number {
  const taken = publishFiles(published, into).map((file) => nameTaken(USUAL_LAYOUT.published, file));
  if (taken.length === 0) return EXIT.fine;
  tellDiagnostics(taken, terminal);
  return EXIT.usage;
}
