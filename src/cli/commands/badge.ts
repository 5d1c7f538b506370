import { type Badge, journeyBadge, siteBadge } from '../../formats/badge/badge.ts';
import { badgeAsShields } from '../../formats/badge/badge-as-shields.ts';
import { badgeAsSvg } from '../../formats/badge/badge-as-svg.ts';
import { LOCALES, type Locale } from '../../languages/languages.ts';
import type { Edition } from '../../report/edition.ts';
import { type Command, EXIT, UsageError } from '../command.ts';
import { openAsked } from '../open.ts';
import { langOption, textOption } from '../options.ts';
import { tellDiagnostics } from '../say-diagnostics.ts';

export const badge: Command = {
  name: 'badge',
  usage: '[AUDIT] [--format svg|json]',
  words: [0, 1],
  options: {
    format: { type: 'string', choices: ['svg', 'json'], help: 'badgeFormat' },
    locale: {
      type: 'string',
      get choices() {
        return LOCALES;
      },
      help: 'badgeLocale',
    },
  },
  run(call, terminal) {
    const { edition } = openAsked(call, terminal);
    if (edition.diagnostics.length > 0) {
      tellDiagnostics(edition.diagnostics, terminal);
      return EXIT.usage;
    }
    const locale = (call.values['locale'] as Locale | undefined) ?? langOption(call) ?? edition.config.locale;
    const [name] = call.positionals;
    const made = name === undefined ? siteBadge(edition, locale) : oneBadge(edition, name, locale);
    terminal.out(textOption(call, 'format', 'svg') === 'json' ? badgeAsShields(made) : badgeAsSvg(made));
    return EXIT.fine;
  },
};

/** The badge of the only audit in an edition; throws a UsageError when what was named is none, or several. */
function oneBadge({ journeys, config }: Edition, name: string, locale: Locale): Badge {
  const [journey, ...others] = journeys;
  if (!journey || others.length > 0)
    throw new UsageError((words) => words.usage.notOneAudit(name, journeys.length, journey ? [journey.id] : []));
  return journeyBadge(journey, { locale, siteLocale: config.locale });
}
