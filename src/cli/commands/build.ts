import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Audience } from '../../model/vocabulary.ts';
import { AUDIENCES } from '../../model/vocabulary.ts';
import { EDITION_VARIABLE, type Edition } from '../../project.ts';
import { type Call, type Command, EXIT, type Terminal, UsageError } from '../command.ts';
import { oneAtATime } from '../one-at-a-time.ts';
import { openCalled } from '../open.ts';
import { AS_OF, textOption } from '../options.ts';
import { PACKAGE_ROOT, runAstro, siteEnvironment } from '../run-astro.ts';
import { sayDiagnostics } from '../say-diagnostics.ts';
import { refusal, stagingFor, swapIn } from '../swap-folder.ts';

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
    const content = call.values['content'];
    if (typeof content === 'string' && !existsSync(resolve(terminal.cwd, content))) {
      throw new UsageError(
        `There is no folder "${content}".`,
        'Name the folder of guide pages, or leave --content out.',
      );
    }

    const edition = openCalled(call, terminal, {
      audience: call.values['audience'] as Audience | undefined,
      changes: true,
    });
    const broken = edition.diagnostics.length > 0;
    const goesOn = call.values['keep-going'] === true && edition.audits.length > 0;
    if (broken) terminal.err(sayDiagnostics(edition.diagnostics, edition.config.locale, terminal, { goesOn }));
    if (broken && !goesOn) return EXIT.usage;

    const shown = textOption(call, 'out', 'dist');
    const code = await oneAtATime(
      LOCK,
      () => terminal.err('Another build is running; waiting for it to end.\n'),
      () => publish(edition, out, call, terminal),
    );
    if (code !== EXIT.fine) {
      terminal.err(`${shown} is as it was.\n`);
      return code;
    }
    const { audits, touchpoints } = edition.report.summary;
    terminal.out(`${shown}: ${audits} audits, ${touchpoints} touchpoints, as of ${edition.report.as_of}\n`);
    return broken ? EXIT.usage : EXIT.fine;
  },
};

/** Astro keeps its notes inside the package, for all who build from it. */
const LOCK = join(PACKAGE_ROOT, 'node_modules', '.cache', 'experience-audit', 'build.lock');

/** Has the site rendered beside `out`, and swaps it in when it is whole. Gives the exit code. */
async function publish(edition: Edition, out: string, call: Call, terminal: Terminal): Promise<number> {
  const staged = stagingFor(out);
  const desk = mkdtempSync(join(tmpdir(), 'experience-audit-'));
  try {
    const file = join(desk, 'edition.json');
    writeFileSync(file, JSON.stringify(edition));
    const site = siteEnvironment(call, terminal);
    const env = { ...site, [EDITION_VARIABLE]: file, EXPERIENCE_AUDIT_OUT: staged };
    const { code, stopped, said } = await runAstro(['build', '--force'], env, { show: false }, terminal);
    if (stopped) terminal.err('Stopped. ');
    if (code === EXIT.fine) swapIn(staged, out);
    if (code === EXIT.fine || stopped) return code;
    // Everything else in the site is ours: only a page of the guide can be the writer's mistake.
    const inContent = said.includes(site['EXPERIENCE_AUDIT_CONTENT'] ?? '') || /\.mdx?\b/.test(said);
    terminal.err(
      `${said}\n${inContent ? 'A page of the guide cannot be read; its place stands above.' : 'The site could not be built.'} `,
    );
    return inContent ? EXIT.usage : EXIT.defect;
  } finally {
    rmSync(desk, { recursive: true, force: true });
    rmSync(staged, { recursive: true, force: true });
  }
}

function checkAddress(site: string | boolean | undefined, base: string | boolean | undefined): void {
  if (typeof site === 'string' && !/^https?:\/\/[^/]/.test(site)) {
    throw new UsageError(`"${site}" is not an address.`, 'Write --site https://example.com.');
  }
  if (typeof base === 'string' && !/^\/(?:[\w.~-]+\/?)*$/.test(base)) {
    throw new UsageError(`"${base}" is not a path of an address.`, 'Begin with a slash: --base /reports/.');
  }
}
