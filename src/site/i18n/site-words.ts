import type { CsvHeadings } from '../../formats/score/touchpoints-as-csv.ts';
import type { MeaningId } from '../../report/answers/meanings.ts';
import type { RollUpKind } from '../../report/roll-ups/roll-up-groups.ts';

type Count = (count: number) => string;

/** The lenses that have a page over all journeys. */
export const LENS_NAMES = ['loop', 'promises', 'fairness', 'trust', 'value', 'evidence', 'actions'] as const;
export type LensName = (typeof LENS_NAMES)[number];

interface RollUpHeadings {
  stand: string;
  due: string;
  first: string;
  truths: string;
  journeys: string;
  touchpoints: string;
}

/** The words of the site's interface. Levels, criteria, rules and vocabularies bring their own. */
export interface SiteWords {
  /** The language's own name. */
  language: string;
  skip: string;
  /** What a page says that was opened as a file: it is seen only where the style sheet is missing. */
  fromDisk: string;
  /** What stands between a label and what it labels, its space included. */
  colon: string;
  /** What is said beside something, in the language's brackets, with the space before them. */
  bracketed: (beside: string) => string;
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
  footer: {
    scoredWith: string;
    asOf: string;
    commit: string;
    /** Of the commit: that not everything is as it was committed. */
    unsaved: string;
    json: string;
    evidence: string;
  };
  count: { audits: Count; touchpoints: Count; responses: Count; more: Count };
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
    /** Of a level that may hold, once somebody looks. */
  };
  overview: {
    lead: string;
    distribution: string;
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
    /** For the public: there is no owner, or none whose name may be published. */
    unnamed: string;
    journey: string;
    brand: string;
    errors: string;
    none: string;
    /** How many journeys stand at the commonest level. */
    verdict: (count: number, total: number, level: string, says: string) => string;
    between: (lower: string, upper: string) => string;
    doFirst: string;
    lookFirst: (touchpoints: number) => string;
    doFirstNone: string;
    gains: (gain: string) => string;
    gainsTouchpoint: (gain: string) => string;
    truth: string;
    truthNone: string;
    unfair: string;
    unfairNone: string;
    /** How many touchpoints treat existing customers less well without an open finding. */
    unequal: Count;
    promisesNone: string;
    sure: string;
    thin: (thin: number, all: number) => string;
    thinNone: string;
    errorsMean: string;
    heatLead: string;
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
    notes: string;
    journey: string;
    touchpointsLead: string;
    evidenceOf: Count;
    noTouchpoint: string;
    momentOfTruth: string;
    weakest: string;
    peak: string;
    ending: string;
    /** `share` is the rubric's breadth. */
    whyJourney: (level: string, share: string) => string;
    whyUnmet: (share: string) => string;
    whyNotShown: (share: string) => string;
    stillBelow: (level: string) => string;
    lookFirst: (touchpoints: number) => string;
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
    /** The fold with a picture for other pages, and what to do with it. */
    badge: string;
    badgeLead: string;
    replies: string;
    replyBy: (who: string, date: string) => string;
  };
  touchpoint: {
    why: string;
    holds: string;
    doesNotHold: string;
    notShown: string;
    restsOn: (level: string) => string;
    stranded: (level: string) => string;
    threshold: (share: string) => string;
    upTo: (share: string) => string;
    nothingApplies: string;
    applies: (share: string) => string;
    missing: (level: string) => string;
    missingLead: (count: number, level: string) => string;
    open: (level: string) => string;
    openLead: (criteria: number, level: string) => string;
    completeTitle: string;
    complete: string;
    noNext: (level: string) => string;
    notAssessed: string;
    look: string;
    mend: string;
    must: string;
    settledFrom: string;
    measuredFrom: string;
    evidence: string;
    evidenceNone: string;
    evidenceWithheld: Count;
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
  };
  lenses: {
    title: string;
    lead: string;
    /** Each lens as a heading, and the question it answers. */
    names: Record<LensName, string>;
    asks: Record<LensName, string>;
    means: string;
    balance: string;
    largestFall: string;
    fall: (from: string, to: string, drop: string) => string;
    kept: string;
    gap: string;
    pricePenalty: string;
    newPayNothing: string;
    difference: string;
    product: string;
    practices: string;
    confidence: string;
    agreement: string;
    nothing: string;
    strandedFirst: (level: string) => string;
    /** The list of lenses, as the first of the ways between them. */
    all: string;
    /** Which two groups of customers are compared. */
    against: (existing: string, fresh: string) => string;
    nothingIn: (journeys: number) => string;
    /** What each lens answers over all journeys; counts of them where nothing else is said. */
    answers: {
      none: string;
      loop: (weaker: number) => string;
      loopSound: string;
      promises: (kept: number, made: number) => string;
      fairness: (worse: number) => string;
      fairnessSound: string;
      weakest: (name: string, journeys: number) => string;
      sound: string;
      evidence: (thin: number, touchpoints: number) => string;
      actions: (open: number) => string;
      overdue: (actions: string, overdue: number) => string;
    };
    /** On a finding that is waived; and over several of them. */
    waived: string;
    waivedFindings: (findings: number) => string;
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
    /** Names what scrolls sideways. */
    scrolls: string;
    asTable: string;
    number: string;
    emotion: string;
    expectation: string;
    expected: string;
    perceived: string;
    difference: string;
    marks: string;
    /** What stands between the parts of a touchpoint read out. */
    comma: string;
    saidIndex: (index: string) => string;
    saidEmotion: (emotion: string) => string;
    saidFall: (drop: string) => string;
    gistOne: (index: string) => string;
    /** Of all touchpoints nothing is shown yet, and they have one index. */
    gistUnseen: (count: number) => string;
    gistAlike: (count: number, index: string) => string;
    gistUneven: (peak: string, highest: string, weakest: string, lowest: string) => string;
    gistFall: (from: string, to: string, drop: string) => string;
    gistShort: (short: number, of: number) => string;
    gistEmpty: (stages: string) => string;
    /** What each sign of the picture means. */
    legend: Record<
      | 'shown'
      | 'way'
      | 'possible'
      | 'open'
      | 'index'
      | 'truth'
      | 'peak'
      | 'weakest'
      | 'ending'
      | 'fall'
      | 'emotion'
      | 'noEmotion'
      | 'expected'
      | 'perceived'
      | 'short',
      string
    >;
  };
  whatIf: {
    title: string;
    lead: string;
    open: string;
    noScript: string;
    action: string;
    noAction: string;
    apply: string;
    meetBlockers: string;
    undo: string;
    copy: string;
    lines: string;
    result: string;
    written: string;
    changed: string;
    nothingBlocks: string;
    /** What is said at a criterion; {places} are filled, here and below. */
    criterion: Record<'blocks' | 'was' | 'measured', string>;
    /** What is said after something was done. */
    said: Record<'result' | 'unchanged' | 'noGain' | 'copied' | 'select' | 'nothing' | 'emptied', string>;
    /** Comments in what is copied. */
    yaml: Record<'lead' | 'was' | 'remove', string>;
  };
  explorer: {
    title: string;
    lead: string;
    /** The bar of filters, and the button that unfolds it on a narrow screen. */
    filters: string;
    search: string;
    find: string;
    /** Of a filter: how many of its values are chosen; `count` is a number, or the place where one is put. */
    several: (count: string) => string;
    noChannel: string;
    findings: string;
    order: string;
    journeyOrder: string;
    ascending: (column: string) => string;
    descending: (column: string) => string;
    /** `shown` is a number, or the place where one is put. */
    shown: (shown: string, total: number) => string;
    clear: string;
    nothing: string;
    showAll: string;
    /** `what` is a list, or the place where one is put. */
    leftOut: (what: string) => string;
    save: string;
    failed: string;
    whole: string;
    noScript: string;
    /** Headings of the table as a file. */
    columns: CsvHeadings;
  };
  changes: {
    title: string;
    /** Before what changed: since which day. */
    since: (day: string) => string;
    none: (day: string) => string;
    cutOff: string;
    worse: string;
    better: string;
    added: string;
    removed: string;
    newErrors: string;
    mendedErrors: string;
    /** Figures that two rubrics gave. */
    rescored: string;
    rubric: (rubrics: string) => string;
    unreadable: (files: string) => string;
    movedFrom: (folders: string) => string;
    most: (touchpoint: string) => string;
    touchpoints: string;
    before: string;
    after: string;
    change: string;
    up: string;
    down: string;
    lessThan: (figure: string) => string;
    /** On a journey's own page, after what changed. */
    auditSince: (day: string) => string;
    auditNew: (day: string) => string;
    auditRescored: (day: string) => string;
  };
  /** How journeys came to stand where they do. */
  trend: {
    title: string;
    tab: string;
    lead: string;
    verdict: {
      /** Of the median index. */
      rose: (day: string, from: string, to: string) => string;
      fell: (day: string, from: string, to: string) => string;
      stays: (day: string, at: string) => string;
      rubricDid: (rubric: string, own: string) => string;
      moves: (risen: number, fallen: number, still: number) => string;
      byLevels: (up: number, down: number) => string;
      scope: (came: number, went: number) => string;
    };
    overall: string;
    /** The drawing, read out; its sentences and its table say the rest. */
    overallSaid: string;
    atLevels: string;
    newRubric: string;
    /** `effect` on the median; `null` for none. */
    rubricChanged: (day: string, rubrics: string, effect: string | null) => string;
    day: string;
    journeys: string;
    /** In which order they stand. */
    order: string;
    /** How a journey's line is read. */
    key: string;
    keyRubric: string;
    keyGap: string;
    first: string;
    last: string;
    /** Of what is no longer there. */
    atEnd: string;
    byRubric: (effect: string) => string;
    stood: Count;
    gone: Count;
    until: (day: string) => string;
    unreadable: string;
    /** A line, read out. */
    said: (day: string, from: string, to: string) => string;
    saidGone: (day: string, from: string, to: string) => string;
    saidRubric: (days: string) => string;
    saidBroken: (days: string) => string;
    unmoved: (day: string) => string;
    revisions: Count;
    none: string;
    still: (day: string) => string;
    shallow: string;
  };
  log: {
    title: string;
    lead: string;
    feed: string;
    /** From what changed last to what changed before. */
    earlier: string;
    /** The heading of a commit that says nothing of itself. */
    of: (day: string) => string;
    quiet: string;
    broken: string;
    mended: string;
    renamed: string;
    faultAt: (place: string) => string;
    withoutRubric: (own: string) => string;
    touchpoints: Count;
    older: (count: number) => string;
    what: string;
    isNew: string;
    isBroken: string;
    isRemoved: string;
    isMended: string;
    isRescored: string;
    alsoRescored: (effect: string) => string;
    renamedFrom: (id: string) => string;
  };
  rollUps: {
    title: string;
    kinds: Record<RollUpKind, string>;
    leads: Record<RollUpKind, string>;
    /** What names no owner or no channel, and what to do about it. */
    none: Record<'owner' | 'channel', string>;
    noneLead: Record<'owner' | 'channel', string>;
    noneAtAll: Record<'owner' | 'channel', string>;
    nothing: string;
    mean: string;
    open: string;
    overdue: string;
    myPage: string;
    within: (touchpoints: string, journeys: string) => string;
    noTouchpoint: string;
    /** Headings of an owner's page, as its owner says them, and of the other kinds' pages. */
    mine: RollUpHeadings;
    ours: RollUpHeadings;
    dueLead: string;
    dueNone: string;
    noDate: string;
    on: (owner: string) => string;
    todo: string;
    /** Before how many findings of each severity there are. */
    inAll: string;
    truthsNone: string;
    weakestFirst: string;
  };
  editions: {
    title: string;
    lead: string;
    edition: string;
    asOf: string;
    /** On every page of a frozen edition; a link to the live report follows. */
    frozen: (name: string) => string;
    live: string;
  };
  paper: {
    /** Stands before the address of the page on the site, in a printed copy. */
    whole: string;
  };
  notFound: { title: string; lead: string; back: string };
  problems: { title: string; lead: string; broken: (file: string) => string };
}
