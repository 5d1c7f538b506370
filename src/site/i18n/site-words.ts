import type { MeaningId } from '../../report/meanings.ts';

type Count = (count: number) => string;

/** The lenses that have a page over all journeys. */
export const LENS_NAMES = ['loop', 'promises', 'fairness', 'trust', 'value', 'evidence', 'actions'] as const;
export type LensName = (typeof LENS_NAMES)[number];

/** The words of the site's interface. Levels, criteria, rules and vocabularies bring their own. */
export interface SiteWords {
  /** The language's own name. */
  language: string;
  skip: string;
  /** What stands between a label and what it labels, its space included. */
  colon: string;
  nav: {
    label: string;
    overview: string;
    touchpoints: string;
    lenses: string;
    rollUps: string;
    guide: string;
    search: string;
    languages: string;
  };
  footer: { scoredWith: string; asOf: string; commit: string; json: string; evidence: string };
  count: { audits: Count; touchpoints: Count; findings: Count; criteria: Count; responses: Count; more: Count };
  standing: {
    level: string;
    reach: string;
    index: string;
    assessed: string;
    confidence: string;
    /** The mark read out: level and, when it is higher, reach. */
    mark: (level: string, reach: string | null) => string;
    couldReach: (level: string) => string;
    outOfThree: string;
  };
  overview: {
    lead: string;
    distribution: string;
    distributionOf: (what: string) => string;
    audits: string;
    median: string;
    promises: string;
    promisesKept: (kept: number, made: number) => string;
    first: string;
    firstLead: string;
    nothingFirst: string;
    actions: string;
    actionsLead: string;
    gain: string;
    weakest: string;
    owner: string;
    nobody: string;
    journey: string;
    brand: string;
    errors: string;
  };
  touchpoints: {
    lead: string;
    touchpoint: string;
    audit: string;
    stage: string;
    channel: string;
    missing: string;
    empty: string;
  };
  audit: {
    persona: string;
    auditors: string;
    date: string;
    owner: string;
    tags: string;
    links: string;
    notes: string;
    journey: string;
    journeyLead: string;
    noTouchpoint: string;
    momentOfTruth: string;
    weakest: string;
    peak: string;
    ending: string;
    whyJourney: (level: string) => string;
    whyUnmet: string;
    stillBelow: (level: string) => string;
    next: string;
    nextNone: string;
    findings: string;
    findingsNone: string;
    line: (line: number) => string;
    waived: (until: string, reason: string) => string;
    relationship: string;
    lifetimeValue: string;
    outcomes: string;
    outcomesLead: string;
    metric: string;
    value: string;
    replies: string;
    replyBy: (who: string, date: string) => string;
  };
  touchpoint: {
    why: string;
    holds: string;
    doesNotHold: string;
    restsOn: (level: string) => string;
    stranded: (level: string) => string;
    threshold: (share: string) => string;
    upTo: (share: string) => string;
    nothingApplies: string;
    missing: (level: string) => string;
    missingLead: (count: number, level: string) => string;
    completeTitle: string;
    complete: string;
    noNext: (level: string) => string;
    notAssessed: string;
    look: string;
    mend: string;
    must: string;
    ratings: string;
    criterion: string;
    rating: string;
    note: string;
    settledFrom: string;
    measuredFrom: string;
    evidence: string;
    evidenceNone: string;
    source: string;
    customer: string;
    need: string;
    feels: string;
    memory: string;
    serves: string;
    emotion: string;
    expectation: string;
    expectationText: (expected: string, perceived: string) => string;
    promises: string;
    promised: string;
    delivered: string;
    benchmark: string;
    kept: string;
    broken: string;
    measures: string;
    target: string;
    variants: string;
    offer: string;
    actions: string;
    action: string;
    gain: string;
    effort: string;
    due: string;
    status: string;
    rank: string;
    weight: string;
  };
  lenses: {
    title: string;
    lead: string;
    /** Each lens as a heading, and the question it answers. */
    names: Record<LensName, string>;
    asks: Record<LensName, string>;
    means: string;
    before: string;
    after: string;
    balance: string;
    largestFall: string;
    fall: (from: string, to: string, drop: string) => string;
    kept: string;
    gap: string;
    pricePenalty: string;
    difference: string;
    product: string;
    practices: string;
    confidence: string;
    agreement: string;
    valueByRung: string;
    nothing: string;
    strandedFirst: (level: string) => string;
    allActions: string;
  };
  /** What a lens's figures mean for one journey, in a manager's words; {places} are filled. */
  meanings: Record<MeaningId, string>;
  guide: {
    title: string;
    lead: string;
    reference: string;
    referenceLead: string;
    interaction: string;
    relationship: string;
    rules: string;
    rulesLead: string;
    threshold: string;
    must: string;
    weight: string;
    asks: string;
    why: string;
    how: string;
    means: string;
    severity: string;
    numbers: string;
    decisions: string;
    decisionsLead: string;
    onThisPage: string;
    bears: string;
  };
  search: {
    title: string;
    lead: string;
    placeholder: string;
    close: string;
    /** Where a page's scripts do not run, and why; a link to the list of touchpoints follows. */
    off: string;
    /** When the index cannot be read; the same link follows. */
    unavailable: string;
    /** Before anything is asked. */
    start: string;
    /** By the plural's category; `{count}` is the number. */
    found: { one?: string; other: string };
    /** `{query}` is what was asked. */
    nothing: string;
    nothingNarrowed: string;
    hint: string;
    fewer: string;
    keys: string;
    all: string;
    more: string;
    clear: string;
    sort: string;
    byRelevance: string;
    lowestFirst: string;
    highestFirst: string;
    /** Names of the filters, as readers see them. */
    filters: Record<'level' | 'stage' | 'channel' | 'brand' | 'owner' | 'kind', string>;
    kinds: Record<'touchpoint' | 'audit' | 'guide', string>;
    only: string;
  };
  picture: {
    title: string;
  };
  whatIf: {
    title: string;
  };
  explorer: {
    title: string;
  };
  changes: {
    title: string;
  };
  rollUps: {
    title: string;
  };
  paper: {
    title: string;
  };
  notFound: { title: string; lead: string; back: string };
  problems: { title: string; lead: string };
}
