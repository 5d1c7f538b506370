import { namesSomebody } from '../../model/scalar.ts';
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
  usage: '[--out DIR] [--edition NAME] | --single-file AUDIT [--out FILE] | --pdf AUDIT [--out FILE]',
  words: [0, 0],
  options: {
    out: { type: 'string', value: 'DIR', help: 'out' },
    site: { type: 'string', value: 'URL', help: 'site' },
    base: { type: 'string', value: '/PATH/', help: 'base' },
    audience: { type: 'string', choices: AUDIENCES, help: 'audience' },
    'as-of': AS_OF,
    'keep-going': { type: 'boolean', help: 'keepGoing' },
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
    throw new UsageError((words) => words.usage.noAddress(site));
  }
  if (typeof site === 'string' && namesSomebody(site)) throw new UsageError(({ usage }) => usage.siteWithName);
  if (typeof base === 'string' && !/^\/(?:(?!\.\.?(?:\/|$))[\w.~-]+\/?)*$/.test(base)) {
    throw new UsageError((words) => words.usage.noBase(base));
  }
}
