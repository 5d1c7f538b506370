import type { Locale } from '../../languages/languages.ts';
import type { Confidence } from '../../lenses/evidence/lens.ts';
import type { Config } from '../../model/config.ts';
import { ownValue } from '../../model/own-value.ts';
import type { Text } from '../../model/text.ts';
import type { Severity, Stage } from '../../model/vocabulary.ts';
import type { Edition } from '../../report/edition.ts';
import type { Journey } from '../../report/journey.ts';
import { localise } from '../../report/localise.ts';
import type { FindingReport, Report, Stand } from '../../report/report.ts';
import { nameOf } from '../../report/term.ts';
import { criteriaOf, rung } from '../../rubric/ladder.ts';
import { standingIn } from '../../rubric/standing.ts';

/** An id that is the same in every language, and its name in the reader's. */
interface Named<Id extends string = string> {
  id: Id;
  name: string;
}

/** All that one line about a touchpoint says. Figures are the Report's, unrounded; what is absent is `null`, never 0. */
export interface TouchpointRow extends Named {
  /** The audit: its id and title. */
  journey: Named;
  /** Known by its name in the site's language. */
  brand: Named;
  stage: Named<Stage>;
  channel: Named | null;
  /** The touchpoint's, else the audit's. */
  owner: Named | null;
  moment_of_truth: boolean;
  /** 0 … 3 */
  level: number;
  level_name: string;
  reach: number;
  reach_name: string;
  /** 0.00 … 3.00 */
  index: number;
  /** 0 … 1 */
  assessed: number | null;
  /** 0 … 1 */
  applicable: number;
  confidence: Named<Confidence>;
  /** Perceived − expected, −6 … 6. */
  gap: number | null;
  /** −3 … 3 */
  emotion: number | null;
  /** How many are open; waived ones are not. */
  findings: Record<Severity, number>;
  /** The criteria to be met for the next level. */
  missing: readonly Named[];
  /** The day of the last observation. */
  date: string;
  rubric: string;
}

/** The rows as a file, with what they were scored with. */
export interface TouchpointsFile extends Stand, Pick<Report, 'format' | 'rubrics'> {
  touchpoints: readonly TouchpointRow[];
}

/** Every touchpoint of every journey, in the report's order. */
export function touchpointsFile({ config, report, journeys }: Edition, locale: Locale): TouchpointsFile {
  const { format, as_of, commit, commit_date, dirty, rubrics } = report;
  const touchpoints = journeys.flatMap((journey) => rowsOf(journey, config, locale));
  return { format, as_of, commit, commit_date, dirty, rubrics, touchpoints };
}

function rowsOf({ written, scored, rubric, touchpoints }: Journey, config: Config, locale: Locale): TouchpointRow[] {
  const say = (text: Text) => localise(text, locale, config.locale);
  const term = <Id extends string>(vocabulary: string, id: Id) => ({
    id,
    name: say(nameOf(vocabulary, id, config, locale)),
  });
  const criteria = Object.fromEntries(criteriaOf(rubric.interaction).map(({ id, name }) => [id, name]));
  const level = (of: number) => say(rung(rubric.interaction, of).name);
  return touchpoints.map(({ id, written: touchpoint, scored: figures, owner }) => ({
    id,
    name: say(touchpoint.name),
    journey: { id: scored.id, name: say(written.title) },
    brand: { id: scored.brand, name: say(written.brand) },
    stage: term('stage', figures.stage),
    channel: figures.channel === null ? null : term('channel', figures.channel),
    owner: owner === null ? null : term('owner', owner),
    moment_of_truth: touchpoint.moment_of_truth ?? false,
    level: figures.level,
    level_name: say(standingIn(rubric.interaction, figures).name),
    reach: figures.reach,
    reach_name: level(figures.reach),
    index: figures.index,
    assessed: figures.assessed,
    applicable: figures.applicable,
    confidence: term('confidence', figures.confidence),
    gap: figures.gap,
    emotion: touchpoint.emotion ?? null,
    findings: openFindings(scored.findings, id),
    missing: figures.blockers.map((id) => ({ id, name: say(ownValue(criteria, id) ?? id) })),
    date: scored.date,
    rubric: rubric.id,
  }));
}

function openFindings(findings: readonly FindingReport[], touchpoint: string): TouchpointRow['findings'] {
  const open = findings.filter((finding) => finding.touchpoint === touchpoint && finding.waived === null);
  const count = (severity: Severity) => open.filter((finding) => finding.severity === severity).length;
  return { error: count('error'), warning: count('warning'), info: count('info') };
}
