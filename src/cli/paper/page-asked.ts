import { LOCALES, type Locale } from '../../model/text.ts';
import { type Call, type Option, UsageError } from '../command.ts';

/** Asks for the page over all audits; every other name is an audit. */
export const OVERVIEW = 'overview';

/** One page, to be written as a file that needs nothing beside it. */
export interface PageAsked {
  kind: 'html' | 'pdf';
  /** `overview`, or an audit as any command takes it: by id or by path. */
  name: string;
  /** The site's default language when there is none. */
  locale: Locale | undefined;
  /** Whether a file that is not ours may be replaced. */
  force: boolean;
}

export const PAGE_OPTIONS: Readonly<Record<string, Option>> = {
  'single-file': {
    type: 'string',
    value: 'AUDIT',
    help: `writes the page of that audit (or "${OVERVIEW}") as one HTML file, complete in itself, to send by e-mail`,
  },
  pdf: { type: 'string', value: 'AUDIT', help: 'writes the same page as a PDF, through an installed Chrome' },
  locale: { type: 'string', choices: LOCALES, help: 'the language of that one file (default: that of the site)' },
  force: {
    type: 'boolean',
    help: 'let that one file replace another page, or a file that experience-audit did not write; or let an edition be replaced',
  },
};

/** The one page a call of `build` asks for, or `null` when it asks for the whole site. */
export function pageAsked({ values }: Call): PageAsked | null {
  const { 'single-file': html, pdf } = values;
  if (typeof html === 'string' && typeof pdf === 'string') {
    throw new UsageError(
      '--single-file and --pdf each write one file.',
      'Give one of them, then run the command again with the other.',
    );
  }
  const name = html ?? pdf;
  if (typeof name === 'string') {
    const locale = values['locale'] as Locale | undefined;
    return { kind: typeof pdf === 'string' ? 'pdf' : 'html', name, locale, force: values['force'] === true };
  }
  if (values['locale'] !== undefined) throw stray('locale', '--single-file or --pdf');
  if (values['force'] !== undefined && values['edition'] === undefined)
    throw stray('force', '--single-file, --pdf or --edition');
  return null;
}

function stray(option: string, others: string): UsageError {
  return new UsageError(
    `The option --${option} goes with ${others}.`,
    `Leave it out, or name a page: --single-file ${OVERVIEW}.`,
  );
}
