import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { EDITIONS } from '../model/layout.ts';
import type { Audience } from '../model/vocabulary.ts';
import { editionFiles } from '../project/site-folders.ts';
import { listBuiltFiles } from './built-files.ts';
import { type Call, EXIT, type Terminal, UsageError } from './command.ts';
import { renderWithEditions } from './editions/render-with-editions.ts';
import { healSite } from './heal-site.ts';
import { held } from './held.ts';
import { layoutOf } from './open.ts';
import { openSite } from './open-site.ts';
import { textOption } from './options.ts';
import { outputPlace } from './output-place.ts';
import { tellDiagnostics } from './say-diagnostics.ts';
import { stagingFor } from './stage-site.ts';
import { refuseOther, swapIn } from './swap-folder.ts';
import { placed } from './system-error.ts';

/** Builds the whole site, and freezes it under a name unless that is `null`. Gives the exit code. */
export async function buildSite(name: string | null, call: Call, terminal: Terminal): Promise<number> {
  const layout = layoutOf(call, terminal);
  const place = outputPlace(textOption(call, 'out', 'dist'), terminal.cwd, 'site', layout);
  healSite(place, terminal);
  refuseOther(place);
  const { shown } = place;
  const content = call.values['content'];
  if (typeof content === 'string' && !existsSync(resolve(terminal.cwd, content))) {
    throw new UsageError((words) => words.usage.noContent(content));
  }

  const editions = editionFiles(terminal.cwd, place, layout);
  const { edition, published, isPublishable } = openSite(call, terminal, {
    audience: call.values['audience'] as Audience | undefined,
    changes: true,
    history: true,
  });
  const diagnostics = [...edition.diagnostics, ...editions.diagnostics];
  const broken = diagnostics.length > 0;
  const isWhole = isPublishable && editions.diagnostics.length === 0;
  const goesOn = call.values['keep-going'] === true && edition.journeys.length > 0 && isWhole;
  if (broken) tellDiagnostics(diagnostics, terminal, { goesOn });
  if (broken && !goesOn) return EXIT.usage;

  let kept: readonly string[] = [];
  const staged = stagingFor(place, [...published, ...editions.files]);
  const failed = await held(async () => {
    try {
      const building = { name, shown, staged, kept: editions.files };
      const code = await renderWithEditions({ edition, published }, building, call, terminal);
      if (code !== EXIT.fine) {
        terminal.err(`${terminal.words.said.asItWas(shown)}\n`);
        return code;
      }
      if (edition.config.audience === 'internal') keepRobotsOut(staged);
      listBuiltFiles(staged);
      kept = swapIn(staged, place);
      return null;
    } catch (error) {
      throw placed(error, place.path, staged);
    } finally {
      rmSync(staged, { recursive: true, force: true });
    }
  });
  if (failed !== null) return failed;
  if (kept.length > 0) terminal.note(`${terminal.words.output.stays(shown, kept)}\n`);
  if (edition.config.audience === 'internal') terminal.note(`${terminal.words.said.isInternal(shown)}\n`);
  const { summary, as_of } = edition.report;
  const { said } = terminal.words;
  terminal.out(`${said.written(shown, said.coverage(summary.audits, summary.touchpoints), as_of)}\n`);
  if (name !== null) terminal.out(`${said.frozen(`${shown}/${EDITIONS}/${name}`)}\n`);
  return broken ? EXIT.usage : EXIT.fine;
}

/** Tells search engines to stay away, unless the team tells them something itself. */
function keepRobotsOut(site: string): void {
  const file = join(site, 'robots.txt');
  if (!existsSync(file)) writeFileSync(file, 'User-agent: *\nDisallow: /\n');
}
