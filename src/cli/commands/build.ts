import { existsSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Audience } from '../../model/vocabulary.ts';
import { AUDIENCES } from '../../model/vocabulary.ts';
import { coverage } from '../../report/answers/coverage.ts';
import { type Call, type Command, EXIT, type Terminal, UsageError } from '../command.ts';
import { openCalled } from '../open.ts';
import { AS_OF, textOption } from '../options.ts';
import { PAGE_OPTIONS, pageAsked } from '../paper/page-asked.ts';
import { printPdf } from '../paper/print-pdf.ts';
import { writeSingleFile } from '../paper/single-file.ts';
import { oneRenderingAtATime, renderSite } from '../render-site.ts';
import { sayDiagnostics } from '../say-diagnostics.ts';
import { refusal, stagingFor, swapIn } from '../swap-folder.ts';

export const build: Command = {
  name: 'build',
  summary: 'Builds the site, or one page of it as a file to send; while anything is wrong, the old one stays as it is.',
  usage: '[--out DIR] | --single-file AUDIT [--out FILE] | --pdf AUDIT [--out FILE]',
  words: [0, 0],
  options: {
    out: { type: 'string', value: 'DIR', help: 'where the site goes (default: dist), or the one file' },
    site: { type: 'string', value: 'URL', help: 'the address it will be published at, for canonical links' },
    base: { type: 'string', value: '/PATH/', help: 'the path below that address (default: /)' },
    audience: { type: 'string', choices: AUDIENCES, help: 'for whom it is; public leaves out what is marked internal' },
    'as-of': AS_OF,
    'keep-going': {
      type: 'boolean',
      help: 'build from the files that are sound; the exit code still tells of the others',
    },
    ...PAGE_OPTIONS,
  },
  run(call, terminal) {
    checkAddress(call.values['site'], call.values['base']);
    const asked = pageAsked(call);
    if (asked === null) return buildSite(call, terminal);
    return asked.kind === 'pdf' ? printPdf(asked, call, terminal) : writeSingleFile(asked, call, terminal);
  },
};

async function buildSite(call: Call, terminal: Terminal): Promise<number> {
  const shown = textOption(call, 'out', 'dist');
  const out = resolve(terminal.cwd, shown);
  const refused = refusal(out, terminal.cwd);
  if (refused) throw new UsageError(refused.reason, refused.mend);
  const content = call.values['content'];
  if (typeof content === 'string' && !existsSync(resolve(terminal.cwd, content))) {
    throw new UsageError(`There is no folder "${content}".`, 'Name the folder of guide pages, or leave --content out.');
  }

  const edition = openCalled(call, terminal, {
    audience: call.values['audience'] as Audience | undefined,
    changes: true,
    history: true,
  });
  const broken = edition.diagnostics.length > 0;
  const goesOn = call.values['keep-going'] === true && edition.audits.length > 0;
  if (broken) terminal.err(sayDiagnostics(edition.diagnostics, edition.config.locale, terminal, { goesOn }));
  if (broken && !goesOn) return EXIT.usage;

  const code = await oneRenderingAtATime(terminal, async () => {
    const staged = stagingFor(out);
    try {
      const rendered = await renderSite(edition, staged, call, terminal);
      if (rendered === EXIT.fine) swapIn(staged, out);
      return rendered;
    } finally {
      rmSync(staged, { recursive: true, force: true });
    }
  });
  if (code !== EXIT.fine) {
    terminal.err(`${shown} is as it was.\n`);
    return code;
  }
  const { summary, as_of } = edition.report;
  terminal.out(`${shown}: ${coverage(summary)}, as of ${as_of}\n`);
  return broken ? EXIT.usage : EXIT.fine;
}

function checkAddress(site: string | boolean | undefined, base: string | boolean | undefined): void {
  if (typeof site === 'string' && !(/^https?:\/\/[^/]/i.test(site) && URL.canParse(site))) {
    throw new UsageError(`"${site}" is not an address.`, 'Write --site https://example.com.');
  }
  if (typeof base === 'string' && !/^\/(?:[\w.~-]+\/?)*$/.test(base)) {
    throw new UsageError(`"${base}" is not a path of an address.`, 'Begin with a slash: --base /reports/.');
  }
}
