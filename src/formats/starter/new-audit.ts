import { type Locale, wordsOf } from '../../languages/languages.ts';
import type { Audit } from '../../model/audit.ts';
import { ownValue } from '../../model/own-value.ts';
import type { Rubric } from '../../model/rubric.ts';
import type { Touchpoint } from '../../model/touchpoint.ts';
import { EVIDENCE_KINDS, PHASES, RATINGS, STAGE_OF_PHASE } from '../../model/vocabulary.ts';
import { localise } from '../../report/localise.ts';
import { oneLine } from '../../report/one-line.ts';
import { STANDARD } from '../../rubric/standard.ts';
import { asLines } from './as-lines.ts';

/** An audit as somebody begins it: what is known before anybody looked. */
export interface NewAudit extends Omit<Audit, 'id' | 'file' | 'rubric'> {
  /** `null` for the standard one. */
  rubric: Rubric | null;
}

/** Keys in their order; what is left out of those that are offered stands there as a comment. */
const HEAD = ['title', 'brand', 'journey', 'rubric', 'date', 'auditors', 'owner', 'persona', 'tags', 'stages'] as const;
const STEP = ['id', 'name', 'stage', 'phase', 'channel', 'owner', 'serves', 'need', 'feels', 'memory'] as const;
const MORE = ['moment_of_truth', 'weight', 'emotion'] as const;
const NOT_OFFERED: readonly string[] = ['rubric', 'journey', 'weight'];

/** The text of an audit file in a language: what is known, and as comments all that can be filled in. */
export function newAudit(audit: NewAudit, { locale, schema }: { locale: Locale; schema: string }): string {
  const { fields, starter } = wordsOf(locale);
  const { rubric, touchpoints, summary: _, ...head } = audit;
  const known = { ...head, ...(rubric && { rubric: rubric.id }) };
  return [
    schema,
    ...starter.audit.map((line) => `# ${line}`),
    'audit: 1',
    ...HEAD.flatMap((key) => offered(key, known[key], fields.audit.audit[key])),
    ...offered('summary', undefined, fields.audit.audit.summary),
    '',
    'touchpoints:',
    touchpoints.map((touchpoint) => step(touchpoint, audit, locale)).join('\n\n'),
    '',
  ].join('\n');
}

function step(touchpoint: Touchpoint, { date, rubric }: NewAudit, locale: Locale): string {
  const { touchpoints: words, evidence, actions } = wordsOf(locale).fields.audit;
  const phases = PHASES.filter((phase) => STAGE_OF_PHASE[phase] === touchpoint.stage);
  const hints = { ...words, phase: `${words.phase} ${phases.join(' | ')}` };
  const lines = [
    ...[...STEP, ...MORE].flatMap((key) => offered(key, touchpoint[key], hints[key])),
    ...ratings(touchpoint.ratings ?? {}, rubric ?? STANDARD, locale),
    ...(touchpoint.evidence
      ? asLines({ evidence: touchpoint.evidence })
      : commented([
          'evidence:',
          `  - kind: observation # ${EVIDENCE_KINDS.join(' | ')}`,
          `    date: ${date} # ${evidence.date}`,
          `    note: # ${evidence.note}`,
        ])),
    ...commented(['actions:', `  - id: action-1 # ${actions.id}`, `    title: # ${actions.title}`]),
    ...(touchpoint.variants ? commented(asLines({ variants: touchpoint.variants })) : []),
  ];
  return lines.map((line, at) => `${at === 0 ? '  - ' : '    '}${line}`).join('\n');
}

/** A line for each criterion: answered, or a comment that asks. Where nothing is answered, all of them are one. */
function ratings(given: NonNullable<Touchpoint['ratings']>, { interaction }: Rubric, locale: Locale): string[] {
  const isAnswered = Object.keys(given).length > 0;
  const off = (line: string) => (isAnswered ? `  # ${line}` : `  ${line}`);
  const lines = interaction.levels.flatMap(({ name, criteria }) => [
    `  # ${oneLine(localise(name, locale))}`,
    ...criteria.map(({ id, asks, name: called }) => {
      const question = `# ${oneLine(localise(asks ?? called, locale))}`;
      const rating = ownValue(given, id);
      return typeof rating === 'string' ? `  ${id}: ${rating} ${question}` : off(`${id}: ${question}`);
    }),
  ]);
  const all = [`ratings: # ${RATINGS.join(' | ')}`, ...lines];
  return isAnswered ? all : commented(all);
}

/** A key with its value; without one, what it would be for. */
function offered(key: string, value: unknown, hint: string): string[] {
  if (value !== undefined) return asLines({ [key]: value });
  return NOT_OFFERED.includes(key) ? [] : commented([`${key}: # ${hint}`]);
}

function commented(lines: readonly string[]): string[] {
  return lines.map((line) => `# ${line}`);
}
