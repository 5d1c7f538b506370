import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Call, EXIT, type Terminal, UsageError } from '../command.ts';
import { STOPS } from '../held.ts';
import { inTempFolder } from '../in-temp-folder.ts';
import { runChild } from '../run-child.ts';
import { findChrome } from './chrome.ts';
import { chromePdf, PIPE_FLAGS } from './chrome-pdf.ts';
import { findPage, renderPage } from './one-page.ts';
import { fileFor, markOf, writeWhole } from './own-file.ts';
import type { PageAsked } from './page-asked.ts';

/** How long Chrome may take over one page, in milliseconds: it needs about two seconds. */
const PATIENCE = 60_000;

/** Has an installed Chrome print one page as a PDF. Gives the exit code. */
export async function printPdf(asked: PageAsked, call: Call, terminal: Terminal): Promise<number> {
  const chrome = findChrome(terminal);
  const page = findPage(asked, call, terminal);
  if (page === null) return EXIT.usage;
  const file = fileFor(page.id, asked, call, terminal);
  const html = await renderPage(page, call, terminal);
  const pdf = typeof html === 'number' ? html : await print(html, chrome, terminal);
  if (typeof pdf === 'number') {
    terminal.err(`${terminal.words.said.nothingWritten}\n`);
    return pdf;
  }
  // A comment after the end of a PDF is nothing to its readers.
  writeWhole(file, Buffer.concat([pdf, Buffer.from(`\n${markOf('pdf', page.id)}`)]));
  terminal.out(`${terminal.words.said.printed(file.shown, page.edition.report.as_of)}\n`);
  return page.partly ? EXIT.usage : EXIT.fine;
}

/** The page as a PDF, or the exit code when we were stopped. Throws a UsageError with Chrome's own words when it fails. */
function print(html: string, chrome: string, terminal: Terminal): Promise<Uint8Array | number> {
  return inTempFolder(async (tempDir) => {
    const page = join(tempDir, 'page.html');
    writeFileSync(page, html);
    let pdf: Uint8Array | undefined;
    terminal.progress(terminal.words.progress.printing);
    const { code, by, late, said } = await runChild(chrome, flags(join(tempDir, 'profile')), {
      cwd: tempDir,
      env: terminal.env,
      within: PATIENCE,
      converse: async (wire) => {
        pdf = await chromePdf(wire, pathToFileURL(page).href);
      },
    }).catch((error: Error) => ({ code: EXIT.defect, by: null, late: false, said: error.message }));
    if (pdf !== undefined) return pdf;
    if (STOPS.some((signal) => signal === by)) {
      terminal.err(`${terminal.words.said.stopped}${terminal.words.gap}`);
      return code;
    }
    throw new UsageError((words) => words.usage.chromeFailed(chrome, late ? PATIENCE / 1000 : null, lastLines(said)));
  });
}

function flags(profile: string): string[] {
  return [
    ...PIPE_FLAGS,
    `--user-data-dir=${profile}`,
    '--disable-extensions',
    '--disable-gpu',
    '--no-default-browser-check',
    '--no-first-run',
    // As root Chrome refuses to run in its sandbox; the page has no script and asks for nothing.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
}

/** More of Chrome's talk helps nobody. */
const LINES = 8;

function lastLines(said: string): string {
  if (said.trim() === '') return '';
  return said
    .trim()
    .split('\n')
    .slice(-LINES)
    .map((line) => `    ${line}`)
    .join('\n');
}
