import type { LensReadings, TouchpointFigures } from '../lenses/read-audit.ts';
import { RULES } from '../lenses/rulebook.ts';
import type { Config } from '../model/config.ts';
import type { Path } from '../model/finding.ts';
import { FORMAT_NUMBERS } from '../model/format-numbers.ts';
import { STAGES } from '../model/vocabulary.ts';
import type { ScoredAudit, ScoredTouchpoint, ScoredVariant } from '../scoring/score-audit.ts';
import type { LadderScore } from '../scoring/score-ladder.ts';
import { findingMessage } from './finding-message.ts';
import { ownerFor, type Roles, withheldIn } from './for-audience.ts';
import { localise } from './localise.ts';
import type { AuditReport, FindingReport, Report, Stand, TouchpointReport, VariantReport } from './report.ts';
import { summarise } from './summarise.ts';
import type { Names } from './term.ts';

/** One audit, scored and read by every lens; `locate` finds a path's line and column in its file, from 1. */
export interface AuditReading {
  scored: ScoredAudit;
  reading: LensReadings;
  locate(path: Path): { line: number; column: number };
}

export interface ReportFrame extends Stand, Pick<Report, 'rubrics'> {
  /**
   * Titles and messages are written in the site's default language; for the `public`, actions and findings that would show
   * something internal are left out, and the names of all but the owners that are listed.
   */
  config: FrameConfig;
}

type FrameConfig = Pick<Config, 'locale' | 'audience'> & Names;

/** Puts the one Report value together: audits by id, everything else in file order. Pure. */
export function composeReport(
  readings: readonly AuditReading[],
  { as_of, commit, commit_date, dirty, rubrics, config }: ReportFrame,
): Report {
  const audits = readings.map((reading) => auditReport(reading, config)).sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    format: FORMAT_NUMBERS.score,
    as_of,
    commit,
    commit_date,
    dirty,
    rubrics,
    audits,
    summary: summarise(audits),
  };
}

function auditReport(read: AuditReading, config: FrameConfig): AuditReport {
  const { locale } = config;
  const roles = config.audience === 'public' ? config.owners : null;
  const { scored, reading } = read;
  const { audit, journey } = scored;
  const hidden = roles ? withheldIn(audit, roles) : () => false;
  return {
    id: audit.id,
    title: localise(audit.title, locale),
    brand: localise(audit.brand, locale),
    rubric: scored.rubric.id,
    date: audit.date,
    stages: STAGES.filter((stage) => audit.stages?.includes(stage) ?? true),
    ...journey,
    below_next: scored.touchpoints
      .filter(({ score }) => journey.level < 3 && score.level <= journey.level)
      .map(({ touchpoint }) => touchpoint.id),
    touchpoints: scored.touchpoints.flatMap((touchpoint, at) => {
      const figures = reading.touchpoints[at];
      return figures ? [touchpointReport(touchpoint, at, scored, figures, hidden)] : [];
    }),
    ...reading.audit,
    findings: findingReports(read, config, hidden, roles),
  };
}

function touchpointReport(
  { touchpoint, score, answers, variants }: ScoredTouchpoint,
  at: number,
  scored: ScoredAudit,
  figures: TouchpointFigures,
  hidden: (path: Path) => boolean,
): TouchpointReport {
  const { level, reach, index, assessed, applicable, blockers, stranded } = score;
  const { confidence, gap, spread, parity, actions, gains, promises, ...further } = figures;
  return {
    id: touchpoint.id,
    stage: touchpoint.stage,
    channel: touchpoint.channel ?? null,
    level,
    reach,
    index,
    scores: scoresByLevel(scored, score),
    assessed,
    applicable,
    confidence,
    blockers,
    stranded,
    gap,
    spread,
    parity,
    variants: variants.map(variantReport),
    actions: actions.filter((_, position) => !hidden(['touchpoints', at, 'actions', position])),
    ratings: Object.fromEntries(answers),
    gains,
    promises,
    ...further,
  };
}

function scoresByLevel({ rubric }: ScoredAudit, { scores }: LadderScore): TouchpointReport['scores'] {
  return Object.fromEntries(
    rubric.interaction.levels.map(({ id }, at) => [id, scores[at] ?? { low: null, high: null }]),
  );
}

function variantReport({ variant, score: { level, reach, index } }: ScoredVariant): VariantReport {
  const { segment, channel, location, period } = variant;
  const named = Object.entries({ segment, channel, location, period }).filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(named), level, reach, index };
}

function findingReports(
  { scored, reading, locate }: AuditReading,
  config: FrameConfig,
  hidden: (path: Path) => boolean,
  roles: Roles | null,
): FindingReport[] {
  const order = new Map<string, number>(RULES.map((rule, at) => [rule.id, at]));
  const { locale } = config;
  return reading.findings
    .filter(({ path }) => !hidden(path))
    .map((finding) => ({
      rule: finding.rule,
      severity: finding.severity,
      message: findingMessage(
        finding,
        { written: scored.audit, rubric: scored.rubric },
        { locale, siteLocale: locale, names: config },
      ),
      file: scored.audit.file,
      ...locate(finding.path),
      touchpoint: finding.touchpoint,
      waived: finding.waived && { ...finding.waived, owner: ownerFor(finding.waived.owner, scored.audit, roles) },
      data: finding.data,
      ...(finding.form && { form: finding.form }),
    }))
    .sort((a, b) => a.line - b.line || a.column - b.column || (order.get(a.rule) ?? 0) - (order.get(b.rule) ?? 0));
}
