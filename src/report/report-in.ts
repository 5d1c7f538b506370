import type { Locale } from '../languages/languages.ts';
import { type Edition, withJourneys } from './edition.ts';
import { findingMessage } from './finding-message.ts';
import { localise } from './localise.ts';

/** The same told in another language than the site's: its names and its findings. */
export function reportIn<T extends Edition>(edition: T, locale: Locale): T {
  const { config } = edition;
  if (locale === config.locale) return edition;
  const reader = { locale, siteLocale: config.locale, names: config };
  const told = withJourneys(edition, (journey) => ({
    scored: {
      ...journey.scored,
      title: localise(journey.written.title, locale, config.locale),
      brand: localise(journey.written.brand, locale, config.locale),
      findings: journey.scored.findings.map((finding) => ({
        ...finding,
        message: findingMessage(finding, journey, reader),
      })),
    },
  }));
  return { ...told, config: { ...config, locale } };
}
