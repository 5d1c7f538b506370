import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Audience } from '../../model/vocabulary.ts';
import { AUDIENCES } from '../../model/vocabulary.ts';
import { EDITION_VARIABLE } from '../../project.ts';
import { type Command, EXIT, UsageError } from '../command.ts';
import { openCalled } from '../open.ts';
import { AS_OF, textOption } from '../options.ts';
import { runAstro, siteEnvironment } from '../run-astro.ts';
import { sayDiagnostics } from '../say-diagnostics.ts';
import { refusal, swapIn } from '../swap-folder.ts';

export const build: Command = {
  name: 'build',
  summary: 'Builds the site; while anything is wrong, the old site stays as it is.',
  usage: '[--out DIR]',
  words: [0, 0],
  options: {
    out: { type: 'string', value: 'DIR', help: 'where the site goes (default: dist)' },
    site: { type: 'string', value: 'URL', help: 'the address it will be published at, for canonical links' },
    base: { type: 'string', value: '/PATH/', help: 'the path below that address (default: /)' },
    audience: { type: 'string', choices: AUDIENCES, help: 'for whom it is; public leaves out what is marked internal' },
    'as-of': AS_OF,
    'keep-going': {
      type: 'boolean',
      help: 'build from the files that are sound; the exit code still tells of the others',
    },
  },
  async run(call, terminal) {
    const out = resolve(terminal.cwd, textOption(call, 'out', 'dist'));
    const refused = refusal(out, terminal.cwd);
    if (refused) throw new UsageError(refused.reason, refused.mend);
    checkAddress(call.values['site'], call.values['base']);

    const edition = openCalled(call, terminal, { audience: call.values['audience'] as Audience | undefined });
    const broken = edition.diagnostics.length > 0;
    const goesOn = call.values['keep-going'] === true && edition.audits.length > 0;
    if (broken) terminal.err(sayDiagnostics(edition.diagnostics, edition.config.locale, terminal, { goesOn }));
    if (broken && !goesOn) return EXIT.usage;

    const desk = mkdtempSync(join(tmpdir(), 'experience-audit-'));
    const staged = `${out}.building-${process.pid}`;
    try {
      const file = join(desk, 'edition.json');
      writeFileSync(file, JSON.stringify(edition));
      const site = siteEnvironment(call, terminal);
      const env = { ...site, [EDITION_VARIABLE]: file, EXPERIENCE_AUDIT_OUT: staged };
      const { code, said } = await runAstro(['build', '--force'], env, { show: false }, terminal);
      if (code !== 0) {
        // Everything else in the site is ours: only a page of the guide can be the writer's mistake.
        const inContent = said.includes(site['EXPERIENCE_AUDIT_CONTENT'] ?? '');
        terminal.err(
          `${said}\n${inContent ? 'A page of the guide cannot be read; its place stands above.' : 'The site could not be built.'} `,
        );
        terminal.err(`${textOption(call, 'out', 'dist')} is as it was.\n`);
        return inContent ? EXIT.usage : EXIT.defect;
      }
      swapIn(staged, out);
    } finally {
      rmSync(desk, { recursive: true, force: true });
      rmSync(staged, { recursive: true, force: true });
    }
    const { audits, touchpoints } = edition.report.summary;
    terminal.out(
      `${textOption(call, 'out', 'dist')}: ${audits} audits, ${touchpoints} touchpoints, as of ${edition.report.as_of}\n`,
    );
    return broken ? EXIT.usage : EXIT.fine;
  },
};

function checkAddress(site: string | boolean | undefined, base: string | boolean | undefined): void {
  if (typeof site === 'string' && !/^https?:\/\/[^/]/.test(site)) {
    throw new UsageError(`"${site}" is not an address.`, 'Write --site https://example.com.');
  }
  if (typeof base === 'string' && !/^\/(?:[\w.~-]+\/?)*$/.test(base)) {
    throw new UsageError(`"${base}" is not a path of an address.`, 'Begin with a slash: --base /reports/.');
  }
}
