import type { PagedLens } from '../../src/lenses/shown.ts';
import type { Value } from '../../src/lenses/value.ts';
import type { Audit } from '../../src/model/audit.ts';
import type { RuleSettings } from '../../src/model/rule.ts';
import type { Touchpoint } from '../../src/model/touchpoint.ts';
import { worstFirst } from '../../src/report/answers/worst-first.ts';
import type { Journey } from '../../src/report/journey.ts';
import { STANDARD } from '../../src/rubric/standard.ts';
import { journeys } from '../report/reports.ts';
import { audit, standardAt } from '../support/build-audit.ts';

type Said = Partial<Touchpoint>[];

/** Journeys by the standard rubric. */
function over(audits: readonly Audit[], rules: RuleSettings = {}): Journey[] {
  return journeys(audits, { rubric: STANDARD, rules });
}

/** A touchpoint of a stage, at a level of the standard rubric. */
export function at(level: number, stage: Touchpoint['stage']): Partial<Touchpoint> {
  return { stage, ratings: standardAt(level) };
}

/** Which of its sentences a lens says of a journey. */
export function meant({ show }: PagedLens, touchpoints: Said, said: Partial<Audit> = {}): string[] {
  return over([audit(touchpoints, said)]).flatMap((journey) => show.means(journey).flatMap(keyOf));
}

/** What a lens shows in the panel of a journey. */
export function panel({ show }: PagedLens, touchpoints: Said, said: Partial<Audit> = {}) {
  return over([audit(touchpoints, said)]).flatMap((journey) => show.panel?.(journey) ?? []);
}

/** What a lens answers over all journeys. */
export function answer({ show }: PagedLens, ...audits: readonly Audit[]): Value | null | undefined {
  return show.answer?.(over(audits));
}

/** Which journeys a lens compares, the worst first, and which it does not; they come in the order of their names. */
export function order({ show }: PagedLens, all: Readonly<Record<string, Said>>) {
  const audits = Object.entries(all).map(([id, touchpoints]) => audit(touchpoints, { id: `a/${id}` }));
  const { compared, silent } = worstFirst(over(audits), (journey) => show.table?.judge(journey) ?? []);
  const names = (some: typeof compared) => some.map(({ id }) => id.slice(2));
  return { compared: names(compared), silent: names(silent) };
}

/** The table of a lens over journeys: its headers, and each row's cells. */
export function table({ show }: PagedLens, ...audits: readonly Audit[]) {
  const { columns = [] } = show.table ?? {};
  return {
    headers: columns.map(({ header }) => header),
    rows: over(audits).map((journey) => columns.map(({ cell }) => cell(journey))),
  };
}

/** What a lens says on the overview. */
export function headline({ show }: PagedLens, audits: readonly Audit[], rules: RuleSettings = {}) {
  return show.headline?.says(over(audits, rules));
}

function keyOf(value: Value): string[] {
  return value.as === 'words' ? [value.key] : [];
}
