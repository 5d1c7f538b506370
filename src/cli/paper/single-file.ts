import { type Call, EXIT, type Terminal } from '../command.ts';
import { findPage, renderPage } from './one-page.ts';
import { fileFor, writeWhole } from './own-file.ts';
import type { PageAsked } from './page-asked.ts';

/** Writes one page as one HTML file. Gives the exit code. */
export async function writeSingleFile(asked: PageAsked, call: Call, terminal: Terminal): Promise<number> {
  const page = findPage(asked, call, terminal);
  if (page === null) return EXIT.usage;
  const file = fileFor(page.id, asked, call, terminal);
  const html = await renderPage(page, call, terminal);
  if (typeof html === 'number') {
    terminal.err(`${terminal.words.said.nothingWritten}\n`);
    return html;
  }
  writeWhole(file, html);
  terminal.out(`${terminal.words.said.written(file.shown, inKilobytes(html), page.edition.report.as_of)}\n`);
  return page.partly ? EXIT.usage : EXIT.fine;
}

function inKilobytes(html: string): string {
  return `${Math.ceil(Buffer.byteLength(html) / 1024)} KB`;
}
