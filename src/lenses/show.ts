import type { Language } from '../languages/language.ts';
import type { Audit } from '../model/audit.ts';
import type { Finding } from '../model/finding.ts';
import type { Rule, RuleId } from '../model/rule.ts';
import type { Touchpoint } from '../model/touchpoint.ts';
import type { Dimension, Stage } from '../model/vocabulary.ts';
import type { Lens } from './lens.ts';
import type { Value } from './value.ts';
import type { JudgedFinding } from './waiver/lens.ts';

/** How a lens is shown, as data: what it says of journeys, without a language and without markup. Pure. */
export interface Show<Key extends string = string, OfAudit = unknown, OfTouchpoint = unknown> {
  /** Of its page over all journeys, and after `lens_` of its panel on a journey's; without one it has neither. */
  address?: string;
  /** What its figures mean for a journey, in sentences. The judgement is the findings': no number is compared anew. */
  means(journey: Shown<OfAudit, OfTouchpoint>): readonly Value<Key>[];
  /** What its panel shows below the sentences. */
  panel?(journey: Shown<OfAudit, OfTouchpoint>): readonly PanelPart<Key>[];
  /** What it answers over all journeys, in a line; `null` where there is nothing to compare. */
  answer?(journeys: readonly Shown<OfAudit, OfTouchpoint>[]): Value<Key> | null;
  /** Its page's table of journeys; a page without one lists the open actions. */
  table?: Table<Key, OfAudit, OfTouchpoint>;
  /** What a manager asks it first. */
  headline?: Headline<Key, OfAudit, OfTouchpoint>;
}

/** A journey as a lens that is shown reads it: as far as its audience may see it. */
export interface Shown<OfAudit = unknown, OfTouchpoint = unknown> {
  written: Audit;
  scored: OfAudit & { stages: readonly Stage[]; findings: readonly ShownFinding[] };
  /** In journey order. */
  touchpoints: readonly ShownTouchpoint<OfTouchpoint>[];
}

interface ShownTouchpoint<OfTouchpoint> {
  id: string;
  written: Touchpoint;
  scored: OfTouchpoint & { variants: readonly (Partial<Record<Dimension, string>> & { index: number })[] };
}

type ShownFinding = Pick<JudgedFinding, 'rule' | 'touchpoint' | 'data' | 'waived'>;

export type PanelPart<Key extends string = string> =
  | { bars: readonly Bar<Key>[]; title?: Value<Key> }
  | { rows: readonly Row<Key>[] }
  /** Side by side. */
  | { notes: readonly Value<Key>[] };

/** `share` 0 … 1 of its length; `null` where there is nothing to draw. */
export interface Bar<Key extends string = string> {
  label: Value<Key>;
  share: number | null;
  value: Value<Key>;
}

/** A touchpoint, with one figure that is good or bad or with labelled ones. */
interface Row<Key extends string = string> {
  touchpoint: string;
  mark?: { value: Value<Key>; isGood: boolean };
  figures?: readonly { label: Value<Key>; value?: Value<Key> }[];
}

interface Table<Key extends string = string, OfAudit = unknown, OfTouchpoint = unknown> {
  columns: readonly Column<Key, OfAudit, OfTouchpoint>[];
  /** What it judges a journey by, the weightiest figure first; the lower each is, the worse. Nothing but `null`: nothing to compare. */
  judge(journey: Shown<OfAudit, OfTouchpoint>): readonly (number | null)[];
  /** Whether journeys with nothing to compare are listed apart: where most are so, their rows would say it again and again. */
  folds?: true;
}

interface Column<Key extends string = string, OfAudit = unknown, OfTouchpoint = unknown> {
  header: Value<Key>;
  cell(journey: Shown<OfAudit, OfTouchpoint>): Value<Key> | Placed<Key>;
}

/** A figure that is one touchpoint's, there between two groups of customers. */
export interface Placed<Key extends string = string> {
  value: Value<Key>;
  place: { touchpoint: string; between: readonly [Value<Key>, Value<Key>] } | null;
}

interface Headline<Key extends string = string, OfAudit = unknown, OfTouchpoint = unknown> {
  /** The id of its heading, for links to it. */
  anchor: string;
  title: Value<Key>;
  /** Findings that are the answer; `says` stands where there is none. */
  findings?: {
    /** What is plainest to a reader first. */
    rules: readonly RuleId[];
    /** Whom a finding is about. */
    who(finding: Pick<Finding, 'data'>): Value<Key>;
  };
  says(journeys: readonly Shown<OfAudit, OfTouchpoint>[]): { as: 'answer' | 'nothing'; value: Value<Key> };
}

/** A lens with what is shown of it; its words stand under its id in the languages. */
export type ShownLens<One> =
  One extends Lens<infer Id, readonly Rule[], infer OfAudit, infer OfTouchpoint>
    ? One & { show: Show<KeyOf<Id>, OfAudit, OfTouchpoint> }
    : never;

type Words = Language['lenses'];
type KeyOf<Id extends string> = Id extends keyof Words ? keyof Words[Id]['says'] & string : never;
