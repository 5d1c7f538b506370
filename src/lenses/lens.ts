import type { Finding, Path } from '../model/finding.ts';
import type { Rule } from '../model/rule.ts';
import type { ScoredAudit } from '../scoring/score-audit.ts';

/** One way of reading a scored audit; a folder of its own, listed in `all.ts`. Its id is the prefix of its rules. */
export interface Lens<
  Id extends string = string,
  Rules extends readonly Rule[] = readonly Rule[],
  OfAudit = unknown,
  OfTouchpoint = unknown,
> {
  id: Id;
  rules: Rules;
  /** Pure. */
  read(scored: ScoredAudit, context: LensContext<Rules>): LensReading<OfAudit, OfTouchpoint>;
}

/** What a lens gives. Figures stand under the keys the report has them by; `null` is what there is nothing to compute from. */
export interface LensReading<OfAudit, OfTouchpoint> {
  audit?: OfAudit;
  /** One for each touchpoint, in order. */
  touchpoints?: readonly OfTouchpoint[];
  findings: readonly Finding[];
}

/** What every lens is given beside the scored audit. Days are YYYY-MM-DD; never the clock. */
export interface LensContext<Rules extends readonly Rule[] = readonly Rule[]> {
  /** The day staleness and overdue are judged against. */
  asOf: string;
  /** The day the report was asked for, else that of its commit: what is dated after it lies ahead. `null` without both. */
  reportDay: string | null;
  rules: Rulebook<Rules>;
}

/** The rules as they are set for one audit: what a lens compares with, and how it reports. */
export interface Rulebook<Rules extends readonly Rule[] = readonly Rule[]> {
  /** A rule's number as configured. */
  number(...of: NumberOf<Rules[number]>): number;
  /** A finding, or nothing when the rule is off. */
  fire(rule: Rules[number]['id'], fired: Fired): Finding[];
}

type NumberOf<One extends Rule> = One extends Rule ? [rule: One['id'], name: keyof One['numbers'] & string] : never;

/** What a finding says beyond its rule. */
interface Fired {
  touchpoint?: string | null;
  /** The form of the message, where it is not the usual one. */
  form?: string;
  data?: Finding['data'];
  path: Path;
}
