import { AUDIENCES } from '../../model/vocabulary.ts';
import { buildSite } from '../build-site.ts';
import { type Command, UsageError } from '../command.ts';
import { EDITION_OPTIONS, editionAsked } from '../editions/edition-asked.ts';
import { AS_OF } from '../options.ts';
import { PAGE_OPTIONS, pageAsked } from '../paper/page-asked.ts';
import { printPdf } from '../paper/print-pdf.ts';
import { writeSingleFile } from '../paper/single-file.ts';

export const build: Command = {
  name: 'build',
  summary: 'Builds the site, or one page of it as a file to send; while anything is wrong, the old one stays as it is.',
  usage: '[--out DIR] [--edition NAME] | --single-file AUDIT [--out FILE] | --pdf AUDIT [--out FILE]',
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
    ...EDITION_OPTIONS,
    ...PAGE_OPTIONS,
  },
  run(call, terminal) {
    checkAddress(call.values['site'], call.values['base']);
    const name = editionAsked(call);
    const asked = pageAsked(call);
    if (asked === null) return buildSite(name, call, terminal);
    return asked.kind === 'pdf' ? printPdf(asked, call, terminal) : writeSingleFile(asked, call, terminal);
  },
};

function checkAddress(site: string | boolean | undefined, base: string | boolean | undefined): void {
  if (typeof site === 'string' && !(/^https?:\/\/[^/]/i.test(site) && URL.canParse(site))) {
    throw new UsageError(`"${site}" is not an address.`, 'Write --site https://example.com.');
  }
  if (typeof base === 'string' && !/^\/(?:(?!\.\.?(?:\/|$))[\w.~-]+\/?)*$/.test(base)) {
    throw new UsageError(`"${base}" is not a path of an address.`, 'Begin with a slash: --base /reports/.');
  }
}
