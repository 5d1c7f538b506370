import { LOCALES, type Locale } from '../../model/text.ts';
import type { Edition } from '../../project/edition.ts';
import { auditBadge, type Badge, siteBadge } from '../../report/badge/badge.ts';
import { badgeAsShields } from '../../report/badge/badge-as-shields.ts';
import { badgeAsSvg } from '../../report/badge/badge-as-svg.ts';
import { type Command, EXIT, UsageError } from '../command.ts';
import { openCalled } from '../open.ts';
import { textOption } from '../options.ts';
import { tellDiagnostics } from '../say-diagnostics.ts';

export const badge: Command = {
  name: 'badge',
  summary: 'Writes a badge of where a journey stands, or all of them: a picture, or what shields.io draws one from.',
  usage: '[AUDIT] [--format svg|json]',
  words: [0, 1],
  options: {
    format: { type: 'string', choices: ['svg', 'json'], help: 'how to write it (default: svg)' },
    locale: { type: 'string', choices: LOCALES, help: 'its language (default: that of the site)' },
  },
  run(call, terminal) {
    const edition = openCalled(call, terminal);
    if (edition.diagnostics.length > 0) {
      tellDiagnostics(edition.diagnostics, edition.config.locale, terminal);
      return EXIT.usage;
    }
    const locale = (call.values['locale'] as Locale | undefined) ?? edition.config.locale;
    const [name] = call.positionals;
    const made = name === undefined ? siteBadge(edition, locale) : oneBadge(edition, name, locale);
    terminal.out(textOption(call, 'format', 'svg') === 'json' ? badgeAsShields(made) : badgeAsSvg(made));
    return EXIT.fine;
  },
};

/** The badge of the only audit in an edition; throws a UsageError when what was named is none, or several. */
function oneBadge({ audits, report, rubrics, config }: Edition, name: string, locale: Locale): Badge {
  const [audit, ...others] = audits;
  const [standing] = report.audits;
  const rubric = rubrics.find(({ id }) => id === standing?.rubric);
  if (!audit || !standing || !rubric || others.length > 0)
    throw new UsageError(
      `"${name}" is not one audit but ${audits.length}.`,
      audit ? `Name one of them, such as ${audit.id}; without a name the badge is of all.` : 'Name an audit.',
    );
  return auditBadge(audit, standing, rubric, { locale, siteLocale: config.locale });
}
