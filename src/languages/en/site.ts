import { counted } from '../counted.ts';

const count = (one: string, other: string) => counted('en', { one, other });
const touchpoints = count('touchpoint', 'touchpoints');
const journeys = count('journey', 'journeys');

/** The words of the interface. Levels, criteria, rules and vocabularies bring their own. */
export const SITE = {
  /** What a site is called that its config gives no title. */
  title: 'Experience audit',
  skip: 'Skip to content',
  /** What a page says that was opened as a file: it is seen only where the style sheet is missing. */
  fromDisk:
    'This page needs a web server. Opened straight from a folder it has no styles, and its links lead nowhere. In the project, run “npx experience-audit preview” and open the address that it tells; any other web server will do, too.',
  /** What stands between a label and what it labels, its space included. */
  colon: ': ',
  /** What stands between the parts of a sentence. */
  comma: ', ',
  /** What is said beside something, in the language's brackets, with the space before them. */
  bracketed: (beside: string) => ` (${beside})`,
  nav: {
    label: 'Main',
    overview: 'Overview',
    touchpoints: 'Touchpoints',
    languages: 'Language',
  },
  footer: {
    internal: 'For the team alone: this report holds what is marked internal. It is not for publishing.',
    scoredWith: 'Scored with',
    asOf: 'as of',
    commit: 'Commit',
    /** Of the commit: that not everything is as it was committed. */
    unsaved: 'with unsaved changes',
    json: 'All figures as JSON',
    evidence: 'A level is what has been shown; reach is what may still be shown.',
  },
  count: {
    audits: count('journey', 'journeys'),
    touchpoints,
    responses: count('response', 'responses'),
    more: count('more', 'more'),
  },
  /** What columns of tables are called, and what they hold wherever else it stands. */
  columns: {
    touchpoint: 'Touchpoint',
    journey: 'Journey',
    brand: 'Brand',
    stage: 'Stage',
    channel: 'Channel',
    owner: 'Owner',
    momentOfTruth: 'Moment of truth',
    level: 'Level (0 to 3)',
    levelName: 'Level',
    reach: 'Reach (0 to 3)',
    reachName: 'Reach',
    index: 'Index',
    assessed: 'Assessed',
    applicable: 'Applicable',
    confidence: 'Confidence',
    gap: 'Gap',
    emotion: 'Emotion',
    errors: 'Errors',
    warnings: 'Warnings',
    notes: 'Notes',
    missing: 'Missing for the next level',
    date: 'Last observed',
    rubric: 'Rubric',
    journeyId: 'Journey (id)',
    touchpointId: 'Touchpoint (id)',
  },
  standing: {
    /** The mark read out: level and, when it is higher, reach. */
    mark: (level: string, reach: string | null) => (reach ? `${level}, may reach ${reach}` : level),
    couldReach: (level: string) => `may reach ${level}`,
    outOfThree: 'of 3.00',
  },
  overview: {
    lead: 'Where our customer journeys stand, why, and what to do first.',
    distribution: 'Where they stand',
    audits: 'Journeys',
    median: 'Median index',
    first: 'What is worst',
    firstLead: 'The gravest findings, weakest journeys on top.',
    nothingFirst: 'Nothing grave was found.',
    actions: 'What would help most',
    actionsLead: 'Planned actions by what they add to their journey for the effort.',
    gain: 'Gain',
    weakest: 'Weakest touchpoint',
    nobody: 'no owner yet',
    /** For the public: there is no owner, or none whose name may be published. */
    unnamed: 'not named here',
    errors: 'Serious problems',
    none: 'There is no journey to show yet. The guide tells how to write the first audit.',
    /** How many journeys stand at the commonest level. */
    verdict: (count: number, total: number, level: string, says: string) =>
      total === 1
        ? `The journey stands at ${level}. ${says}`
        : `${count} of ${total} journeys stand at ${level}. ${says}`,
    between: (lower: string, upper: string) => `between ${lower} and ${upper}`,
    doFirst: 'Do this first',
    lookFirst: (touchpoints: number) =>
      touchpoints === 1
        ? 'Go and look first: one touchpoint is not shown yet.'
        : `Go and look first: ${touchpoints} touchpoints are not shown yet.`,
    doFirstNone: 'No open action would lift a touchpoint.',
    gains: (gain: string) => `${gain} for the journey`,
    gainsTouchpoint: (gain: string) => `${gain} for the touchpoint`,
    truth: 'Worst moment of truth',
    truthNone: 'No touchpoint is marked as a moment of truth.',
    errorsMean: 'found by the rules; the gravest stand below',
    heatLead:
      'Where each journey stands, and the mean index of its touchpoints at each stage of the loyalty loop. Weakest first.',
  },
  touchpoints: {
    lead: 'Every touchpoint of every journey, in journey order.',
    empty: '–',
  },
  audit: {
    persona: 'Customer',
    auditors: 'Observed by',
    tags: 'Tags',
    notes: 'Notes',
    journey: 'The journey',
    touchpointsLead:
      'Each opens to why it stands where it does, what blocks the next level, what the customer needs and feels, promises, variants, actions and replies. The weakest is open.',
    evidenceOf: (count: number) => (count === 1 ? '1 piece of evidence' : `${count} pieces of evidence`),
    noTouchpoint: 'No touchpoint',
    weakest: 'Weakest',
    peak: 'Peak',
    ending: 'Ending',
    /** `share` is the rubric's breadth. */
    whyJourney: (level: string, share: string) =>
      `${level} holds for every moment of truth and for at least ${share} of the journey, and no touchpoint is more than one level below.`,
    whyUnmet: (share: string) =>
      `A moment of truth is below the first level, or less than ${share} of the journey has reached it.`,
    whyNotShown: (share: string) =>
      `For that, every moment of truth and at least ${share} of the journey would have to show the first level. Nothing says that it fails; go and look.`,
    stillBelow: (level: string) => `Still below ${level}:`,
    next: 'What to do next',
    nextNone: 'No open action is written down for this journey.',
    findings: 'Findings',
    findingsNone: 'No findings.',
    line: (line: number) => `line ${line}`,
    waived: (until: string, reason: string) => `Waived until ${until}: ${reason}`,
    relationship: 'The relationship',
    lifetimeValue: 'Lifetime value',
    outcomes: 'Business results',
    outcomesLead: 'Shown beside the levels; they do not change a score.',
    metric: 'Figure',
    /** The fold with a picture for other pages, and what to do with it. */
    badge: 'A badge for other pages',
    badgeLead: 'Copy this line into a README or a wiki page. The picture follows the report.',
    replies: 'Replies',
    replyBy: (who: string, date: string) => `${who}, ${date}`,
  },
  touchpoint: {
    why: 'Why this level',
    holds: 'Holds',
    doesNotHold: 'Does not hold',
    notShown: 'Not shown yet',
    restsOn: (level: string) => `Cannot count before ${level} holds`,
    stranded: (level: string) => `Effort at ${level} that cannot count yet: the level below does not hold.`,
    threshold: (share: string) => `needed ${share}`,
    upTo: (share: string) => `up to ${share} once assessed`,
    nothingApplies: 'No criterion applies',
    applies: (share: string) => `${share} of the rubric applies`,
    missing: (level: string) => `What is missing for ${level}`,
    missingLead: (number: number, level: string) =>
      `${number === 1 ? 'One criterion' : `${number} criteria`} to be met, then ${level} holds.`,
    open: (level: string) => `What to look at for ${level}`,
    openLead: (number: number, level: string) =>
      `${number === 1 ? 'One criterion is' : `${number} criteria are`} not assessed; if met, ${level} holds.`,
    completeTitle: 'Nothing is missing',
    complete: 'This is the highest level.',
    noNext: (level: string) => `No criterion of ${level} applies here.`,
    notAssessed: 'Not assessed',
    look: 'Look first',
    fix: 'Fix',
    must: 'must',
    settledFrom: 'several auditors',
    measuredFrom: 'from a measure',
    evidence: 'Evidence',
    evidenceNone: 'No evidence is recorded.',
    evidenceWithheld: (count: number) =>
      count === 1 ? '1 piece of evidence, not published' : `${count} pieces of evidence, not published`,
    source: 'source',
    customer: 'The customer here',
    need: 'Needs',
    feels: 'Feels',
    memory: 'Will remember',
    serves: 'Who it serves',
    emotion: 'Emotion (−3 to 3)',
    expectation: 'Expectation',
    expectationText: (expected: string, perceived: string) => `expected ${expected}, perceived ${perceived} of 7`,
    promises: 'Promises',
    promised: 'Promised',
    delivered: 'Delivered',
    benchmark: 'Others promise',
    kept: 'Kept',
    broken: 'Broken',
    measures: 'Measures',
    target: 'Target',
    variants: 'The same touchpoint for others',
    offer: 'Offer',
    actions: 'Actions',
    action: 'Action',
    gain: 'Gain for the journey',
    effort: 'Effort',
    due: 'Due',
    status: 'Status',
  },
  lenses: {
    title: 'Lenses',
    lead: 'The levels say where a touchpoint stands. The lenses say why customers leave.',
    means: 'What it means',
    strandedFirst: (level: string) => `Gains nothing yet: ${level} has to hold first.`,
    /** The list of lenses, as the first of the ways between them. */
    all: 'All lenses',
    /** Which two groups of customers are compared. */
    against: (existing: string, fresh: string) => `${existing} vs. ${fresh}`,
    nothingIn: (number: number) => `Nothing to compare in ${journeys(number)}`,
    /** What a lens answers that has nothing to compare. */
    none: 'Nothing to compare yet',
    /** On a finding that is waived; and over several of them. */
    waived: 'Waived',
    waivedFindings: count('waived finding', 'waived findings'),
  },
  guide: {
    title: 'Guide',
    lead: 'What the levels mean, how the scores come about, and how to write an audit.',
    reference: 'Criteria and rules',
    referenceLead: 'Every criterion of the rubric and every rule, as they are used on this site.',
    interaction: 'The interaction ladder',
    relationship: 'The relationship ladder',
    rules: 'Rules',
    rulesLead:
      'What makes a finding. Every rule can be switched off, made milder or graver, and its numbers changed, in config.yaml.',
    threshold: 'needed',
    weight: 'weight',
    asks: 'Question',
    why: 'Why',
    how: 'What to do',
    means: 'Fires when',
    decisions: 'Decisions',
    decisionsLead: 'Why the product is as it is, dated.',
    onThisPage: 'On this page',
    bears: 'Counts for',
  },
  search: {
    title: 'Search',
    lead: 'Touchpoints, journeys and the guide.',
    placeholder: 'Search touchpoints, journeys, guide',
    close: 'Close search',
    /** Where a page's scripts do not run, and why; a link to the list of touchpoints follows. */
    off: 'Searching needs JavaScript, and a site that is opened from a web server rather than as a file. Without them, this page lists everything',
    /** When the index cannot be read; the same link follows. */
    unavailable:
      'The search index could not be loaded. It is written when the site is built; a preview while writing has none. This page lists everything',
    /** Before anything is asked. */
    start: 'A word in any language of the site. Chinese is found in Simplified and in Traditional characters alike.',
    /** By the plural's category; `{count}` is the number. */
    found: { one: '{count} result', other: '{count} results' },
    /** `{query}` is what was asked. */
    nothing: 'Nothing found for “{query}”.',
    nothingNarrowed: 'Nothing found with these filters.',
    hint: 'Try a shorter word, or another word for the same thing.',
    fewer: 'Fewer filters may find more.',
    keys: '↑ ↓ to move, Enter to open, Esc to close',
    all: 'All results, with filters',
    more: 'Show more',
    clear: 'Clear filters',
    sort: 'Order',
    byRelevance: 'Best match first',
    lowestFirst: 'Lowest index first',
    highestFirst: 'Highest index first',
    /** Names of the filters, as readers see them. */
    filters: { level: 'Level', stage: 'Stage', channel: 'Channel', brand: 'Brand', owner: 'Owner', kind: 'Kind' },
    kinds: { touchpoint: 'Touchpoint', audit: 'Journey', guide: 'Guide' },
    only: 'Narrow down',
  },
  picture: {
    title: 'The journey as a picture',
    /** Names what scrolls sideways. */
    scrolls: 'Picture of the journey, scrolls sideways',
    asTable: 'The same as a table',
    number: 'No.',
    expectation: 'Expected, perceived',
    expected: 'Expected',
    perceived: 'Perceived',
    difference: 'Difference',
    marks: 'Marks',
    saidIndex: (index: string) => `index ${index}`,
    saidEmotion: (emotion: string) => `emotion ${emotion}`,
    saidFall: (drop: string) => `largest fall ${drop}`,
    gistOne: (index: string) => `A single touchpoint, at ${index} of 3.00.`,
    /** Of all touchpoints nothing is shown yet, and they have one index. */
    gistUnseen: (number: number) =>
      number === 1
        ? 'Nothing is shown yet of its only touchpoint.'
        : `Nothing is shown yet of its ${number} touchpoints.`,
    gistAlike: (number: number, index: string) =>
      `${number === 2 ? 'Both' : `All ${number}`} touchpoints stand at ${index} of 3.00.`,
    gistUneven: (peak: string, highest: string, weakest: string, lowest: string) =>
      `Highest at “${peak}” (${highest}), lowest at “${weakest}” (${lowest}).`,
    gistFall: (from: string, to: string, drop: string) => `The largest fall is ${drop}, from “${from}” to “${to}”.`,
    gistShort: (short: number, of: number) =>
      of === 1
        ? 'At the one touchpoint where it was asked, customers got less than they expected.'
        : `At ${short === of ? 'all' : `${short} of the`} ${of} touchpoints where it was asked, customers got less than they expected.`,
    gistEmpty: (stages: string) => `Without any touchpoint: ${stages}.`,
    /** What each sign of the picture means. */
    legend: {
      shown: 'Level shown, one rung upon the other',
      way: 'On the way to the next level',
      possible: 'Still possible: what the reach would add',
      open: 'Not reached',
      index: 'Index, from 0 to 3',
      truth: 'Moment of truth: here the customer judges the whole',
      peak: 'Peak: the highest index',
      weakest: 'Weakest: the lowest index',
      ending: 'Ending: what stays in mind',
      fall: 'Largest fall from one touchpoint to the next',
      emotion: 'How the customer feels, from −3 to +3',
      noEmotion: 'Line interrupted: emotion not recorded',
      expected: 'What the customer expected, from 1 to 7',
      perceived: 'What the customer perceived',
      short: 'Perceived less than expected',
    },
  },
  whatIf: {
    title: 'What if …',
    lead: 'Try other ratings and see at once what they would change. Nothing is saved, and nothing leaves this page.',
    open: 'Try it out',
    noScript: 'Trying it out needs JavaScript.',
    action: 'Planned action',
    noAction: 'Choose an action',
    apply: 'Apply this action',
    meetBlockers: 'Suppose these are met',
    undo: 'Undo all',
    copy: 'Copy as YAML',
    lines: 'The changed lines',
    result: 'The result',
    written: 'As written',
    changed: 'What if',
    nothingBlocks: 'Nothing blocks here.',
    /** What is said at a criterion; {places} are filled, here and below. */
    criterion: {
      blocks: 'blocks {level}',
      was: 'written: {rating}',
      measured: 'as measured: {rating}',
    },
    /** What is said after something was done. */
    said: {
      result:
        '{touchpoint}: {before} → {after}, {level}. The journey: {journeyBefore} → {journeyAfter}, {journeyLevel}.',
      unchanged: 'Everything is as written.',
      noGain: 'Everything that this action would lift is met already, or does not apply.',
      copied: 'Copied. The lines belong in {file}.',
      select: 'Copying is not allowed here. The lines are selected: copy them with Ctrl+C, on a Mac with ⌘C.',
      nothing: 'Nothing has been changed yet, so there is nothing to copy.',
      emptied:
        '{touchpoint}: with every criterion “not applicable” nothing would be left to score, so an audit file may not say that. Leave at least one that applies; until then its lines are not copied.',
    },
    /** Comments in what is copied. */
    yaml: {
      lead: 'Each line belongs under "ratings:" of its touchpoint. Where the criterion stands there already, change its rating and keep its note.',
      was: 'was: {rating}',
      remove: 'take this line out',
    },
  },
  explorer: {
    lead: 'Every touchpoint of every journey. Narrow them down, put them in order, and pass on the address: it shows the same to others.',
    /** The bar of filters, and the button that unfolds it on a narrow screen. */
    filters: 'Filters',
    search: 'Find a word in the table',
    find: 'Find',
    /** Of a filter: how many of its values are chosen; `count` is a number, or the place where one is put. */
    several: (number: string) => `${number} chosen`,
    noChannel: 'no channel',
    journeyOrder: 'Journey order',
    ascending: (column: string) => `${column}, ascending`,
    descending: (column: string) => `${column}, descending`,
    /** `shown` is a number, or the place where one is put. */
    shown: (shown: string, total: number) => `${shown} of ${touchpoints(total)}`,
    clear: 'Clear all',
    nothing: 'No touchpoint fits all of these filters.',
    showAll: 'Show all touchpoints',
    /** `what` is a list, or the place where one is put. */
    leftOut: (what: string) => `The address names something that is not known here, so it was left out: ${what}`,
    save: 'Save what is shown',
    failed: 'The figures could not be fetched. Please reload the page and try again.',
    whole: 'All touchpoints as files',
    noScript:
      'Filtering and sorting need JavaScript. Without it, here is every touchpoint in journey order; the file below opens in a spreadsheet.',
  },
  changes: {
    title: 'What changed',
    /** Before what changed: since which day. */
    since: (day: string) => `Since ${day}`,
    none: (day: string) => `Nothing has changed since ${day}.`,
    cutOff:
      'What changed cannot be told: this copy of the repository holds only the newest part of its history. ' +
      'Let the build fetch all of it (actions/checkout: fetch-depth: 0).',
    worse: 'Got worse',
    better: 'Got better',
    added: 'New',
    removed: 'No longer there',
    newErrors: 'New errors',
    fixedErrors: 'Mended errors',
    /** Figures that two rubrics gave. */
    rescored: 'Measured by another rubric',
    rubric: (rubrics: string) =>
      `The rubric has changed (${rubrics}). What it measures got other figures because of the yardstick; they say nothing about better or worse.`,
    unreadable: (files: string) => `Could not be read as it was then, so not compared: ${files}.`,
    movedFrom: (folders: string) => `Audits were moved from ${folders}; each is compared with what it was there.`,
    most: (touchpoint: string) => `most of all: ${touchpoint}`,
    touchpoints: 'Touchpoint by touchpoint',
    before: 'Before',
    after: 'Now',
    change: 'Change',
    up: 'up',
    down: 'down',
    lessThan: (figure: string) => `less than ${figure}`,
    /** On a journey's own page, after what changed. */
    auditSince: (day: string) => `since ${day}`,
    auditNew: (day: string) => `New since ${day}.`,
    auditRescored: (day: string) => `Measured by another rubric since ${day}, so not comparable.`,
  },
  /** How journeys came to stand where they do. */
  trend: {
    title: 'Over time',
    tab: 'Trend',
    lead: 'How our journeys came to stand where they do.',
    verdict: {
      /** Of the median index. */
      rose: (day: string, from: string, to: string) => `Since ${day} the median index rose from ${from} to ${to}.`,
      fell: (day: string, from: string, to: string) => `Since ${day} the median index fell from ${from} to ${to}.`,
      stays: (day: string, at: string) => `The median index is ${at}, as it was on ${day}.`,
      rubricDid: (rubric: string, own: string) => `A change of rubric alone did ${rubric}; without it: ${own}.`,
      moves: (risen: number, fallen: number, still: number) =>
        risen + fallen === 0
          ? 'No journey rose or fell.'
          : `${[
              ...(risen > 0 ? [`${journeys(risen)} rose`] : []),
              ...(fallen > 0 ? [`${risen > 0 ? fallen : journeys(fallen)} fell`] : []),
              ...(still > 0 ? [`${still} ${still === 1 ? 'stands' : 'stand'} still`] : []),
            ].join(', ')}.`,
      byLevels: (up: number, down: number) =>
        down === 0
          ? `${journeys(up)} reached a higher level.`
          : up === 0
            ? `${journeys(down)} fell to a lower level.`
            : `${journeys(up)} reached a higher level, ${down} fell to a lower one.`,
      scope: (came: number, went: number) =>
        went === 0
          ? `${journeys(came)} came in.`
          : came === 0
            ? `${journeys(went)} went out.`
            : `${journeys(came)} came in, ${went} went out.`,
    },
    overall: 'All journeys',
    /** The drawing, read out; its sentences and its table say the rest. */
    overallSaid: 'The median index of all journeys, and how many stood at each level, over time',
    atLevels: 'Journeys at each level',
    newRubric: 'New rubric',
    /** `effect` on the median; `null` for none. */
    rubricChanged: (day: string, rubrics: string, effect: string | null) =>
      `${day}: the rubric changed (${rubrics}). Scores before and after are not comparable; ${
        effect === null ? 'the median stayed where it was.' : `the new rubric alone moved the median by ${effect}.`
      }`,
    day: 'Day',
    journeys: 'Journey by journey',
    /** In which order they stand. */
    order: 'Falls first, then rises; what a new rubric alone moved is neither.',
    /** How a journey's line is read. */
    key: 'The line is the index, from 0 to 3; the blocks below it are the level.',
    keyRubric: 'A dashed mark is a new rubric.',
    keyGap: 'Where the line breaks off, the file could not be read.',
    first: 'First',
    last: 'Now',
    /** Of what is no longer there. */
    atEnd: 'Last',
    byRubric: (effect: string) => `rubric ${effect}`,
    stood: (count: number) =>
      count === 1 ? '1 journey has not moved by itself' : `${count} journeys have not moved by themselves`,
    gone: (count: number) => (count === 1 ? '1 journey is no longer there' : `${count} journeys are no longer there`),
    until: (day: string) => `until ${day}`,
    unreadable: 'cannot be read now',
    /** A line, read out. */
    said: (day: string, from: string, to: string) => `Index ${from} on ${day}, now ${to}.`,
    saidGone: (day: string, from: string, to: string) => `Index ${from} on ${day}, ${to} at its end.`,
    saidRubric: (days: string) => `New rubric on ${days}: before and after are not comparable.`,
    saidBroken: (days: string) => `Its file broke on ${days}.`,
    unmoved: (day: string) => `Its figures have not moved since ${day}, the first day of its history.`,
    revisions: count('revision that changed something', 'revisions that changed something'),
    none: 'There is nothing to look back on yet. The history is read from git: keep the audits in a repository, and every commit that changes them becomes a day on this page.',
    still: (day: string) =>
      `No figure has moved since ${day}, the first day of the history. Lines begin with the first change.`,
    shallow:
      'Older revisions are missing: this copy of the repository holds only the newest part of its history. ' +
      'Let the build fetch all of it (actions/checkout: fetch-depth: 0; by hand: git fetch --unshallow).',
  },
  log: {
    title: 'Change log',
    lead: 'Every revision of the audits, the newest first: what rose and fell, what came and went, and what a new rubric did.',
    feed: 'Follow the change log in a feed reader (Atom)',
    /** From what changed last to what changed before. */
    earlier: 'Everything that changed before, in the change log',
    /** The heading of a commit that says nothing of itself. */
    of: (day: string) => `Changes of ${day}`,
    quiet: 'No figure moved.',
    broken: 'Cannot be read any more',
    mended: 'Can be read again',
    renamed: 'Renamed',
    faultAt: (place: string) => `first fault at ${place}`,
    withoutRubric: (own: string) => `${own} apart from the new rubric`,
    touchpoints: count('touchpoint moved', 'touchpoints moved'),
    older: (count: number) =>
      `${count === 1 ? '1 older revision is' : `${count} older revisions are`} not listed here; the command “experience-audit history” lists all.`,
    what: 'What happened',
    isNew: 'new',
    isBroken: 'could not be read',
    isRemoved: 'removed',
    isMended: 'can be read again',
    isRescored: 'new rubric, not comparable',
    alsoRescored: (effect: string) => `new rubric, which alone did ${effect}`,
    renamedFrom: (id: string) => `renamed from ${id}`,
  },
  rollUps: {
    title: 'Roll-ups',
    kinds: { owner: 'By owner', brand: 'By brand', stage: 'By stage', channel: 'By channel' },
    leads: {
      owner: 'Who looks after what, and who needs help first. The mean index is over their touchpoints.',
      brand: 'How each brand stands, the lowest first. The mean index is over its journeys.',
      stage: 'How each stage of the loyalty loop stands over all journeys. The mean index is over its touchpoints.',
      channel: 'How each channel stands over all journeys. The mean index is over its touchpoints.',
    },
    /** What names no owner or no channel, and what to do about it. */
    none: { owner: 'Nobody yet', channel: 'No channel yet' },
    noneLead: {
      owner:
        'What stands here is still waiting for somebody. ' +
        'Write an owner at the action, the touchpoint or the journey, and it moves to that person’s page.',
      channel:
        'These touchpoints do not say yet where they happen. ' +
        'Write a channel at each of them, and it moves to that channel’s page.',
    },
    noneAtAll: {
      owner: 'Nobody is named as an owner yet. Once an audit names one, that person has a page here.',
      channel: 'No touchpoint names its channel yet. Once one does, its channel has a page here.',
    },
    nothing: 'There is no audit yet.',
    mean: 'Mean index',
    open: 'Open actions',
    overdue: 'Overdue',
    myPage: 'My page',
    within: (touchpoints: string, journeys: string) => `${touchpoints} in ${journeys}`,
    /** Headings of an owner's page, as its owner says them, and of the other kinds' pages. */
    mine: {
      stand: 'How mine stands',
      due: 'What is due',
      first: 'What needs me first',
      truths: 'My moments of truth',
      journeys: 'My journeys',
      touchpoints: 'My touchpoints',
    },
    ours: {
      stand: 'How it stands',
      due: 'What is due',
      first: 'What needs attention first',
      truths: 'Moments of truth',
      journeys: 'Journeys',
      touchpoints: 'Touchpoints',
    },
    dueLead: 'Open actions by their date, with what each adds to its journey.',
    dueNone: 'Nothing is due: no open action is written down here. The findings show where one would help.',
    noDate: 'No date yet',
    on: (owner: string) => `on a touchpoint of ${owner}`,
    /** Before how many findings of each severity there are. */
    inAll: 'Findings in all',
    truthsNone: 'None of these touchpoints is marked as a moment of truth.',
    weakestFirst: 'The weakest first.',
  },
  editions: {
    title: 'Editions',
    lead: 'Each edition is the report as it stood on one day, kept as it was.',
    edition: 'Edition',
    asOf: 'As of',
    /** On every page of a frozen edition; a link to the live report follows. */
    frozen: (name: string) => `Edition ${name}, frozen`,
    live: 'See the live report',
  },
  paper: {
    /** Stands before the address of the page on the site, in a printed copy. */
    whole: 'The full report online',
  },
  notFound: {
    title: 'There is no such page',
    lead: 'It may have been renamed. The overview lists every journey, and search finds the rest.',
    back: 'To the overview',
  },
  problems: {
    title: 'Some files have errors',
    lead: 'They are left out until they are mended.',
    broken: (file: string) => `${file} cannot be shown as it stands. The page is back as soon as the error is mended.`,
  },
};
