/**
 * The closed word lists of the field, each in its canonical order. Ids, never words for people: those live with the
 * rubric, the rules and the site's word tables.
 */

/** Answers to a criterion; `n/a` takes the criterion out of the sum. */
export const RATINGS = ['met', 'partly', 'missed', 'n/a'] as const;
export type Rating = (typeof RATINGS)[number];

/** Stages of the loyalty loop, in order. A spiral: `renew` leads to the next `understand`. */
export const STAGES = ['understand', 'convert', 'experience', 'renew'] as const;
export type Stage = (typeof STAGES)[number];

/** Every phase belongs to exactly one stage. */
export const STAGE_OF_PHASE = {
  awareness: 'understand',
  research: 'understand',
  selection: 'convert',
  purchase: 'convert',
  use: 'experience',
  memory: 'renew',
  advocacy: 'renew',
} as const satisfies Record<string, Stage>;
export type Phase = keyof typeof STAGE_OF_PHASE;
export const PHASES = Object.keys(STAGE_OF_PHASE) as [Phase, ...Phase[]];

/** Customer standings, from stranger to advocate. */
export const STANDINGS = ['target', 'prospect', 'buyer', 'repeat', 'loyal', 'advocate'] as const;

/** What a segment may be called: a standing, or one of the two groups of standings. */
export const SEGMENTS = [...STANDINGS, 'new', 'existing'] as const;
export type Segment = (typeof SEGMENTS)[number];

/** Segments whose customers are already with the company; all others are new. */
export const EXISTING_SEGMENTS: readonly Segment[] = ['repeat', 'loyal', 'advocate', 'existing'];

/** In what a variant of a touchpoint may differ from its base. */
export const DIMENSIONS = ['segment', 'channel', 'location', 'period'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

export const EVIDENCE_KINDS = [
  'survey',
  'interview',
  'mystery-shop',
  'complaint',
  'review',
  'observation',
  'operations',
  'document',
  'assumption',
] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** Kinds of evidence that come from customers themselves. */
export const CUSTOMER_EVIDENCE: readonly EvidenceKind[] = [
  'survey',
  'interview',
  'mystery-shop',
  'complaint',
  'review',
];

export const FACETS = ['reliability', 'competence', 'closeness'] as const;
export type Facet = (typeof FACETS)[number];

/** Root causes of a missed criterion. */
export const CAUSES = ['promise', 'arrogance'] as const;
export type Cause = (typeof CAUSES)[number];

export const VALUE_AREAS = ['price', 'standards', 'marketing', 'efficiency'] as const;
export type ValueArea = (typeof VALUE_AREAS)[number];

export const PRACTICES = ['transparent', 'foreseeing', 'committed', 'consistent', 'mutual'] as const;
export type Practice = (typeof PRACTICES)[number];

/** Severities of a finding, mildest first. */
export const SEVERITIES = ['info', 'warning', 'error'] as const;
export type Severity = (typeof SEVERITIES)[number];

export const ACTION_STATUSES = ['open', 'doing', 'done', 'dropped'] as const;
export const AUDIENCES = ['internal', 'public'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** Measures of satisfaction and their scales [worst, best] unless the audit says otherwise (model §5). */
export const SATISFACTION_SCALES = { csat: [1, 5], nps: [-100, 100], ces: [1, 7] } as const;
export const INTENT_SCALES = { 'return-intent': [1, 7] } as const;
