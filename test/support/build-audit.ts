import type { Lens, LensContext, LensReading } from '../../src/lenses/lens.ts';
import { readAudit } from '../../src/lenses/read-audit.ts';
import { rulebook } from '../../src/lenses/rulebook.ts';
import type { Audit } from '../../src/model/audit.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Criterion, Ladder, Rubric } from '../../src/model/rubric.ts';
import type { Rule, RuleSettings } from '../../src/model/rule.ts';
import type { Touchpoint } from '../../src/model/touchpoint.ts';
import type { Rating } from '../../src/model/vocabulary.ts';
import { criterion, ladder } from '../../src/rubric/ladder.ts';
import { STANDARD } from '../../src/rubric/standard.ts';
import type { Answers } from '../../src/scoring/answers.ts';
import { scoreAudit } from '../../src/scoring/score-audit.ts';

/** The day every built audit is dated and judged at, unless a test says otherwise. */
export const AS_OF = '2024-06-30';

/** A touchpoint that is sound and says nothing, with what a test says of it. */
function touchpoint(said: Partial<Touchpoint> = {}): Touchpoint {
  const id = said.id ?? 'visit';
  return { id, name: `The ${id}`, stage: 'experience', ...said };
}

/** An audit of the touchpoints; ids that are not given become `step-1`, `step-2` … */
export function audit(touchpoints: readonly Partial<Touchpoint>[], said: Partial<Audit> = {}): Audit {
  return {
    audit: 1,
    id: 'shop/visit',
    file: 'audits/shop/visit.yaml',
    title: 'A visit',
    brand: 'Shop',
    date: AS_OF,
    auditors: ['jing'],
    touchpoints: touchpoints.map((one, at) => touchpoint({ id: `step-${at + 1}`, ...one })),
    ...said,
  };
}

type CriterionSaid = Partial<Omit<Criterion, 'id'>> & { id: string };
interface LevelSaid {
  threshold: number;
  criteria: readonly CriterionSaid[];
}

/** A ladder `low`, `middle`, `high` with the criteria given; a level left out is one easy criterion of its own. */
export function ladderOf(...levels: readonly LevelSaid[]): Ladder {
  const ids = ['low', 'middle', 'high'];
  const said = ids.map((id, at) => levels[at] ?? { threshold: 1, criteria: [{ id: `${id}-only` }] });
  return ladder(
    { id: 'floor', name: 'Floor', says: null },
    ids.map((id, at) => ({ id, name: id, says: null, threshold: said[at]?.threshold ?? 1 })),
    (level) =>
      (said[ids.indexOf(level)]?.criteria ?? []).map(({ id, ...entry }) => ({
        ...criterion(id, {}),
        ...entry,
      })),
  );
}

export function rubricOf(interaction: Ladder, said: Partial<Rubric> = {}): Rubric {
  return { ...STANDARD, id: 'own', interaction, ...said };
}

/** Ten equal criteria a level, thresholds 0.99: the index is the level plus exactly the tenths of the next one met. */
export const TENTHS: Rubric = rubricOf(
  ladderOf(...['l', 'm', 'h'].map((letter) => ({ threshold: 0.99, criteria: tenOf(letter) }))),
  { id: 'tenths' },
);

function tenOf(letter: string): CriterionSaid[] {
  return Array.from({ length: 10 }, (_, at) => ({ id: `${letter}-${at}` }));
}

/** Ratings by which a touchpoint stands at an index of TENTHS (steps of 0.05); everything is assessed. */
export function standingAt(index: number): Record<string, Rating> {
  const halves = Math.round(index * 20);
  const all = ['l', 'm', 'h'].flatMap(tenOf);
  return Object.fromEntries(
    all.map(({ id }, at) => [id, halves >= 2 * at + 2 ? 'met' : halves === 2 * at + 1 ? 'partly' : 'missed']),
  );
}

/** Standard ratings: the levels up to and including `level` all met, the ones above all missed. */
export function standardAt(level: number): Record<string, Rating> {
  return Object.fromEntries(
    STANDARD.interaction.levels.flatMap(({ criteria }, at) =>
      criteria.map(({ id }) => [id, at < level ? 'met' : 'missed'] as const),
    ),
  );
}

export function answers(ratings: Readonly<Record<string, Rating>>): Answers {
  return new Map(Object.entries(ratings).map(([id, rating]) => [id, { rating, from: 'rating' }]));
}

export interface Read {
  asOf?: string;
  reportDay?: string | null;
  rules?: RuleSettings;
  rubric?: Rubric;
}

function contextOf({ asOf = AS_OF, reportDay = null, rules = {} }: Read): LensContext {
  return { asOf, reportDay, rules: rulebook(rules) };
}

/** One lens over an audit. The rubric is TENTHS unless said otherwise. */
export function look<Rules extends readonly Rule[], OfAudit, OfTouchpoint>(
  { read }: Lens<string, Rules, OfAudit, OfTouchpoint>,
  of: Audit,
  how: Read = {},
) {
  return read(scoreAudit(of, how.rubric ?? TENTHS), contextOf(how)) as Required<LensReading<OfAudit, OfTouchpoint>>;
}

/** Every lens over an audit, with waivers. The rubric is TENTHS unless said otherwise. */
export function readWhole(of: Audit, how: Read = {}) {
  const scored = scoreAudit(of, how.rubric ?? TENTHS);
  return { scored, reading: readAudit(scored, contextOf(how)) };
}

/** The findings of one rule, in order. */
export function only<Found extends Finding>(rule: string, findings: readonly Found[]): Found[] {
  return findings.filter((finding) => finding.rule === rule);
}

/** Whether a rule fires when a lens looks at an audit. */
export function fires(rule: string, lens: Lens, of: Audit, how: Read = {}): boolean {
  return only(rule, look(lens, of, how).findings).length > 0;
}
