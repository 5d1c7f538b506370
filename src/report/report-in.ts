import type { Audit } from '../model/audit.ts';
import type { Config } from '../model/config.ts';
import type { Rubric } from '../model/rubric.ts';
import type { Locale } from '../model/text.ts';
import { findingMessage } from './finding-message.ts';
import { localise } from './localise.ts';
import type { AuditReport, Report } from './report.ts';

interface Told {
  config: Config;
  report: Report;
  /** The audits of the report, in its order. */
  audits: readonly Audit[];
  rubrics: readonly Rubric[];
}

/** The same told in another language than the site's: its names and its findings. */
export function reportIn<T extends Told>(told: T, locale: Locale): T {
  const { config, report, audits, rubrics } = told;
  if (locale === config.locale) return told;
  const siteLocale = config.locale;
  const inLocale = (one: AuditReport, at: number): AuditReport => {
    const audit = audits[at];
    const rubric = rubrics.find(({ id }) => id === one.rubric);
    if (!audit || !rubric) return one;
    return {
      ...one,
      title: localise(audit.title, locale, siteLocale),
      brand: localise(audit.brand, locale, siteLocale),
      findings: one.findings.map((finding) => ({
        ...finding,
        message: findingMessage(finding, audit, rubric, { locale, siteLocale }),
      })),
    };
  };
  return { ...told, config: { ...config, locale }, report: { ...report, audits: report.audits.map(inLocale) } };
}
