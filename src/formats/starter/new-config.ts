import { type Locale, wordsOf } from '../../languages/languages.ts';
import { asLines } from './as-lines.ts';

interface NewConfig {
  title: string;
  /** The default one first; its language is that of the comments. */
  locales: readonly [Locale, ...Locale[]];
}

/** The text of a config, with gates that do fail; `schema` is its first line. */
export function newConfig({ title, locales }: NewConfig, schema: string): string {
  const [locale] = locales;
  const { config } = wordsOf(locale).starter;
  return [
    schema,
    `# ${config.head}`,
    ...asLines({ title }),
    `# ${config.locale}`,
    `locale: ${locale}`,
    `locales: [${locales.join(', ')}]`,
    `# ${config.gates}`,
    'gates:',
    `  # ${config.severity}`,
    '  severity: error',
    `  # ${config.maxDrop}`,
    '  max_drop: 0.25',
    `# ${config.milder}`,
    '',
  ].join('\n');
}
