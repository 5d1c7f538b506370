import { LOCALES, type Locale } from '../../languages/languages.ts';
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
  'single-file': { type: 'string', value: 'AUDIT', help: (words) => words.options.singleFile(OVERVIEW) },
  pdf: { type: 'string', value: 'AUDIT', help: 'pdf' },
  locale: {
    type: 'string',
    get choices() {
      return LOCALES;
    },
    help: 'pageLocale',
  },
  force: { type: 'boolean', help: 'force' },
};

/** The one page a call of `build` asks for, or `null` when it asks for the whole site. */
export function pageAsked({ values }: Call): PageAsked | null {
  const { 'single-file': html, pdf } = values;
  if (typeof html === 'string' && typeof pdf === 'string') {
    throw new UsageError((words) => words.usage.twoFiles);
  }
  const name = html ?? pdf;
  if (typeof name === 'string') {
    const locale = values['locale'] as Locale | undefined;
    return { kind: typeof pdf === 'string' ? 'pdf' : 'html', name, locale, force: values['force'] === true };
  }
  if (values['locale'] !== undefined) throw stray('locale', ['--single-file', '--pdf']);
  if (values['force'] !== undefined && values['edition'] === undefined)
    throw stray('force', ['--single-file', '--pdf', '--edition']);
  return null;
}

function stray(option: string, others: readonly string[]): UsageError {
  return new UsageError((words) => words.usage.goesWith(option, others, OVERVIEW));
}
