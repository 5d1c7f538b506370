import { counted } from '../counted.ts';

const AUDITS = counted('en', { one: 'audit', other: 'audits' });
const FILES = counted('en', { one: 'file', other: 'files' });
const TOUCHPOINTS = counted('en', { one: 'touchpoint', other: 'touchpoints' });

const ADVICE = {
  site: 'Name a folder of its own: --out dist.',
  page: 'Name a file somewhere else with --out.',
  schema: 'Name a folder of its own: --out schema.',
};

/** What the command line says. A mistake has its reason and its fix. */
export const COMMAND_LINE = {
  didYouMean: (word: string) => `Did you mean "${word}"?`,
  /** Between two sentences. */
  gap: ' ',
  possible: (words: readonly string[]) => `Possible: ${words.join(', ')}.`,

  help: {
    says: 'experience-audit: touchpoints in YAML, scored on three levels, published as a site.',
    usage: 'Usage: ',
    more: 'experience-audit COMMAND --help tells more.',
    exits: 'Exit codes: 0 fine · 1 findings or a gate failed · 2 wrong usage or invalid input · 70 a defect of ours.',
    language:
      'What people read is in the language of --lang, else of LC_ALL, LC_MESSAGES or LANG, else of the config; what programs read (JSON, CSV, SARIF …) and the site take theirs from --lang, else from the config.',
    ofPlaceholder: (help: string, choices: readonly string[]) => `${help}: ${choices.join(', ')}`,
  },

  commands: {
    init: 'Writes what a folder of audits needs to be a site: settings, a first audit, scripts, CI. It never overwrites.',
    new: 'Writes an audit to fill in, with the criteria of its rubric as lines. It never overwrites.',
    build: 'Builds the site, or one page of it as a file to send; while anything is wrong, the old one stays as it is.',
    dev: 'Shows the site while you write: a saved audit is scored at once, its errors stand in the page.',
    preview: 'Serves a built site on this machine.',
    check:
      'Validates audit files and reports what the lenses find. Where PATHs are given, findings and gates are of those audits only. A broken file elsewhere is told, and the exit code is 2.',
    score: 'Writes the figures: levels, indices, every lens.',
    diff: 'Compares two git revisions: what moved, what was found, and why.',
    history: 'Writes how every audit stood at every commit that touched the audits, from git alone.',
    explain: 'Tells what a rule or a criterion means, why it matters and what to do.',
    badge: 'Writes a badge of where a journey stands, or all of them: a picture, or what shields.io draws one from.',
    schema:
      'Writes the JSON Schema by which an editor helps to write audits, rubrics and the config: it completes, explains and underlines. Without a word all three.',
    doctor: 'Tells what this machine and this project lack, and what would be published to whom. It writes nothing.',
    migrate:
      'Rewrites files of an earlier format; comments, order and quotes stay. What only a person can decide is told.',
    redact:
      'Finds a text, such as a name, wherever a project holds it: audits, guide, built sites, editions, caches and the history of git. Writes only with --write.',
    version: 'Tells the version of this program.',
    help: 'Tells what a command does and takes.',
  },

  options: {
    audits: 'the folder of audits (default: audits)',
    content: 'the folder of guide pages (default: content)',
    lang: 'the language of what is said, else that of the environment or the config',
    quiet: 'say nothing on stderr but errors; the result stays',
    help: 'show this help',
    asOf: 'the day staleness and overdue are judged against (default: of the commit, else of the newest audit)',
    port: 'the port (default: 4321)',
    out: 'where the site goes (default: dist), or the one file',
    site: 'the address it will be published at, for canonical links',
    base: 'the path below that address (default: /)',
    audience: 'for whom it is; public leaves out what is marked internal',
    keepGoing: 'build from the files that are sound; the exit code still tells of the others',
    edition: 'also freezes the site as it is now, under that name, in editions/NAME/ of the site',
    singleFile: (overview: string) =>
      `writes the page of that audit (or "${overview}") as one HTML file, complete in itself, to send by e-mail`,
    pdf: 'writes the same page as a PDF, through an installed Chrome',
    pageLocale: 'the language of that one file (default: that of the site)',
    force:
      'let that one file replace another page, or a file that experience-audit did not write; or let an edition be replaced',
    builtSite: 'the built site (default: dist)',
    builtBase: 'the base it was built with (default: /)',
    failOn: 'exit with 1 from this severity on',
    preset: 'gates by one word, in place of all that the config says of them',
    minIndex: 'exit with 1 where an index is below, 0 to 3; exceptions of the config stay',
    budget: 'exit with 1 where a rule has more open findings; several with commas, or the option again',
    checkAudience: 'with public: what a site for the public would show, and leave out',
    checkFormat: 'how to write it (default: pretty)',
    show: 'list findings from this severity on; a filter, which changes no count, no gate and no exit code',
    rule: 'list findings of this rule alone, each of them; several with commas, or the option again',
    most: 'list so many findings at most, the gravest first and none folded',
    scoreFormat: 'how to write it (default: table)',
    failOnDrop: "exit with 1 when a journey's index falls by more than X (alone: gates.max_drop, else by anything)",
    all: 'read what did not change, too, for what time alone did to it',
    historyFormat: 'how to write it (default: csv)',
    since: 'begin with the first commit of that day or a later one',
    schemaOut: 'the folder for audit.json, config.json and rubric.json; else stdout',
    redactWrite: 'replace it in the files that people write, and clear the caches',
    redactWith: 'what to write in its place (default: redacted, in the language of the site)',
    badgeFormat: 'how to write it (default: svg)',
    badgeLocale: 'its language (default: that of --lang, else of the site)',
    siteTitle: 'what the site is called',
    siteLocales: 'the languages the site is written in, yours first; several with commas',
    publish: 'where it is published; the CI file for it is written',
    yes: 'ask nothing',
    example: 'bring the example along, in place of a first audit of your own',
    title: 'what the report is called',
    brand: 'whose journey it is',
    date: 'the day of the last observation (default: today)',
    auditor: 'who observed; several with commas, or the option again',
    stages: 'the stages it covers, with commas (default: all four)',
    rubric: 'the rubric it is scored with (default: standard)',
    doctorFormat: 'how to write it (default: pretty)',
    dryRun: 'show what would change, and write nothing',
    migrateCheck: 'the same, and exit with 1 when something would change',
    from: 'takes the touchpoints of that audit; what was seen there is left blank',
  },

  /** What is said of files of an earlier format. */
  migrated: {
    done: (files: number) =>
      files === 0 ? 'Nothing to migrate.' : `Rewritten: ${FILES(files)}. Look them over before you commit.`,
    would: (files: number) =>
      files === 0 ? 'Nothing to migrate.' : `To be rewritten: ${FILES(files)}. Nothing was written.`,
    left: 'Problems left to you: {problems}, in files: {files}.',
    uncommitted: (files: readonly string[]) =>
      `These held changes that were not committed, which "git diff" now shows together with these: ${files.join(', ')}.`,
  },

  progress: {
    starting: 'Starting',
    looking: 'Looking around',
    searching: 'Searching files and history',
    reading: 'Reading and scoring the audits',
    rendering: 'Rendering pages',
    rendered: (pages: number) => `Rendering pages: ${pages}`,
    indexing: 'Indexing for the search',
    printing: 'Printing',
  },

  said: {
    stopped: 'Stopped.',
    nothingWritten: 'Nothing was written.',
    isInternal: (folder: string) =>
      `${folder} is for the team alone: it holds what is marked internal, and auditors' names. For a site that outsiders can reach, build with --audience public; check --audience public shows what goes out.`,
    asItWas: (folder: string) => `${folder} is as it was.`,
    written: (what: string, said: string, asOf: string) => `${what}: ${said}, as of ${asOf}`,
    /** How much a site covers. */
    coverage: (audits: number, touchpoints: number) => `${AUDITS(audits)}, ${TOUCHPOINTS(touchpoints)}`,
    printed: (what: string, asOf: string) => `${what}: as of ${asOf}`,
    useSchema: (file: string) => `What an editor with YAML support needs to know, for example VS Code in ${file}:`,
    frozen: (folder: string) => `${folder}: frozen`,
    frozenDirty: (name: string) => `"${name}" is frozen with changes that are not committed.`,
    keptUnlisted: (folder: string, about: string) =>
      `"${folder}" is kept, but not listed: it has no readable ${about} of its own.`,
    keptElsewhere: (folder: string, was: string, base: string) =>
      `"${folder}" is kept, but was frozen for the path ${was}: its links do not work below ${base}.`,
    guideMistake: 'A page of the guide cannot be read; its place stands above.',
    notBuilt: 'The site could not be built.',
    notServed: 'The site could not be served.',
    summaryFull: 'The summary of the step has no room left.',
    summaryUnwritten: (code: string) => `The summary of the step could not be written (${code}).`,
    resultUnwritten: (code: string) => `The result could not be written (${code}).`,
    defect: 'This is a defect of experience-audit, not of your files.',
    shallow: [
      'This clone is shallow: older commits are missing, and the first one here stands for them all.',
      'Fetch them with "git fetch --unshallow"; in CI, check out with fetch-depth: 0.',
    ],
    submodule: (folder: string) =>
      `${folder} is a submodule: its files are left out, their history is in its own repository.`,
    moved: (folders: readonly string[], commit: string, date: string) =>
      `Audits lay in ${folders.join(', ')} until ${commit} of ${date}; their history goes on here.`,
    brokenCommits:
      'Some commits left files that cannot be read; their figures are missing until a later one fixes them:',
    brokenSince: (file: string, commit: string, date: string) => `${file}, since ${commit} of ${date}`,
    brokenFirst: (file: string) => `${file}, from the beginning`,
    noneSince: (since: string, newest: string) =>
      `No commit of ${since} or later touched the audits; the newest is of ${newest}.`,
  },

  /** What is said of the places where sites and pages go. */
  output: {
    ring: (shown: string, kind: keyof typeof ADVICE) => ({
      reason: `"${shown}" is a link that leads round to itself.`,
      fix: `Delete it. ${ADVICE[kind]}`,
    }),
    refused: (shown: string, why: string, kind: keyof typeof ADVICE) => ({
      reason: `${{ site: 'The site', page: 'The page', schema: 'The schema' }[kind]} cannot go to "${shown}": ${why}.`,
      fix: ADVICE[kind],
    }),
    /** Why nothing is written at a place. */
    whyNot: {
      holdsProject: 'it would replace the project itself',
      holds: (folder: string) => `it would replace "${folder}"`,
      liesIn: (folder: string) => `it lies in "${folder}"`,
      inGit: 'it lies in a folder of git',
      edition: (name: string) => `"${name}" is a frozen edition`,
    },
    isFile: (shown: string, usual: string) => ({
      reason: `"${shown}" is a file.`,
      fix: `Name a folder: --out ${usual}.`,
    }),
    isOther: (shown: string) => ({
      reason: `The folder "${shown}" holds something that is not a built site.`,
      fix: 'Name another folder, or empty this one yourself.',
    }),
    noRoom: (folder: string, reason: string) => ({
      reason: `Nothing can be written at "${folder}" (${reason}).`,
      fix: adviceOn(reason),
    }),
    notOurs: (folder: string, reason: string) => ({
      reason: `The site at "${folder}" cannot be replaced (${reason}): somebody else made it.`,
      fix: 'Have it deleted by whoever made it, as root for one made in a container, or name another folder with --out.',
    }),
    tooMuch: (folder: string, needed: string, free: string) => ({
      reason: `What is published as it is takes ${needed}, and "${folder}" has room for ${free}.`,
      fix: `${adviceOn('ENOSPC')} What need not be published can leave public/ and the editions.`,
    }),
    busy: (shown: string) => ({
      reason: `Another build is putting its site at "${shown}" at this moment.`,
      fix: 'Run this one again.',
    }),
    noName: (shown: string) => ({
      reason: `${JSON.stringify(shown)} is no name for a folder or a file.`,
      fix: 'Write one with letters, and without line breaks: --out dist.',
    }),
    /** What the system would not do; `null` where it does not say with what. */
    refusedBySystem: (path: string | null, reason: string) =>
      path === null ? `The system refuses to go on (${reason}).` : `"${path}" cannot be read or written (${reason}).`,
    otherTemp: (advice: string) => `${advice} Temporary files go where TMPDIR says (TEMP on Windows).`,
    advice: (reason: string) => adviceOn(reason),
    /** A build was killed while it put its site in its place, and what was done about it. */
    oldIsBack: (shown: string) =>
      `A build was killed while it put its site at "${shown}": the one from before is back.`,
    newIsWhole: (shown: string) => `A build was killed while it put its site at "${shown}": it is whole now.`,
    inTheWay: (file: string) => ({
      reason: `"${file}" was not written by a build, and the new site has something of that name.`,
      fix: 'Move it elsewhere, or delete it; what is to be published with every build belongs in public/.',
    }),
    notReplaced: (shown: string, reason: string) => ({
      reason: `"${shown}" cannot be replaced (${reason}).`,
      fix: adviceOn(reason),
    }),
    notAFile: (shown: string) => ({
      reason: `"${shown}" is neither a file nor a folder.`,
      fix: 'Name another file with --out.',
    }),
    unreadable: (shown: string, reason: string) => ({
      reason: `"${shown}" is there and cannot be read (${reason}).`,
      fix: 'Name another file with --out, or replace this one with --force.',
    }),
    /** What stays of a site that an older program built. */
    stays: (shown: string, files: readonly string[]) =>
      `An older build made "${shown}" and did not list its files. What is no page of a site stays there: ${files.join(', ')}. Delete what you do not want published.`,
  },

  /** What is said of a text that is to go. */
  redact: {
    usual: 'redacted',
    nowhere: (text: string) => `"${text}" is nowhere in this project.`,
    found: (text: string) => `"${text}" stands in:`,
    replaced: (text: string, files: number) =>
      `"${text}" was replaced in ${counted('en', { one: 'file', other: 'files' })(files)}.`,
    left: 'What is left:',
    times: (count: number) => (count === 1 ? '' : `${count} times`),
    inName: 'in its name',
    kinds: { written: '', site: 'built site', edition: 'edition', cache: 'cache', foreign: '' },
    unsearched: (files: readonly string[], more: number) =>
      `Not searched, since they are no text or cannot be read: ${files.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`,
    history: (commits: number) =>
      `In the history of git, ${counted('en', { one: 'commit', other: 'commits' })(commits)}:`,
    ofCommit: 'author or message',
    noHistory: 'The history was not searched:',
    more: (count: number) => `… and ${count} more`,
    todo: 'What to do:',
    steps: {
      written: (call: string) => `Replace it in the files: ${call}`,
      foreign: 'Look at the other files yourself.',
      site: 'Build the site anew, and publish it: npx experience-audit build',
      edition: 'An edition is kept as it was frozen: delete it, or freeze it again with --force.',
      cache: (call: string) => `Clear the caches: ${call}`,
      history:
        'The past stays in git, in every clone and in pull requests. The guide says how to rewrite it: “When a person asks to be forgotten”.',
    },
    breaks: (by: string) =>
      `With "${by}" in its place, the audits above would not be sound. Choose another text with --with.`,
  },

  usage: {
    textTooShort: (text: string) => ({
      reason: `"${text}" is too short to look for.`,
      fix: 'Write the whole name or text, in quotation marks: redact "Jane Doe".',
    }),
    noCommand: (name: string, suggestion: string) => ({ reason: `There is no command "${name}".`, fix: suggestion }),
    noOption: (name: string, suggestion: string) => ({ reason: `There is no option ${name}.`, fix: suggestion }),
    didYouMean: (word: string) => `Did you mean ${word}?`,
    possibleHere: (words: readonly string[], help: string) => `Possible: ${words.join(', ')}. See ${help}.`,
    needsValue: (option: string, value: string) => ({
      reason: `The option ${option} needs a value.`,
      fix: `Write ${option} ${value}.`,
    }),
    takesNone: (option: string) => ({ reason: `The option ${option} takes no value.`, fix: `Write ${option} alone.` }),
    notPossible: (value: string, option: string, suggestion: string) => ({
      reason: `"${value}" is not possible for ${option}.`,
      fix: suggestion,
    }),
    needsWords: (command: string, usage: string) => ({
      reason: `${command} needs more words.`,
      fix: `Usage: experience-audit ${command} ${usage}`,
    }),
    wordTooMany: (word: string, command: string, usage: string) => ({
      reason: `"${word}" is one word too many.`,
      fix: `Usage: experience-audit ${command} ${usage}`.trimEnd(),
    }),
    noDay: (value: string, option: string) => ({
      reason: `"${value}" is not a day of the calendar.`,
      fix: `Write --${option} YYYY-MM-DD, for example --${option} 2026-06-30.`,
    }),
    needsOptions: (command: string, options: readonly string[]) => ({
      reason: `${command} cannot ask here, and ${options.join(' and ')} ${options.length > 1 ? 'are' : 'is'} missing.`,
      fix: `Write ${command} … ${options.map((option) => `${option} …`).join(' ')}, or run it on a terminal.`,
    }),
    noBrandFolder: (name: string, suggestion: string) => ({
      reason: `"${name}" is not BRAND/JOURNEY.`,
      fix: `Name a folder for the brand and the journey in it, for example new ${suggestion}.`,
    }),
    folderTaken: (folder: string) => ({
      reason: `"${folder}/" among the audits holds no audits.`,
      fix: 'Name another folder for the brand.',
    }),
    isThere: (file: string, other: string) => ({
      reason: `"${file}" is there already, and nothing is overwritten.`,
      fix: `Open it and go on, or choose another name, for example new ${other}.`,
    }),
    notWritten: (path: string, code: string) => ({
      reason: `"${path}" cannot be written (${code}).`,
      fix: 'See what lies there and who may write it, or name another folder. What was written before stays; run it again.',
    }),
    packageUnread: (place: string, why: string) => ({
      reason: `${place} is not what npm reads: JSON, with scripts and devDependencies as maps of texts${why && ` (${why})`}.`,
      fix: 'Correct it, then run init again. Nothing was written.',
    }),
    exampleHasTitle: {
      reason: '--example brings a title of its own.',
      fix: 'Leave --title out; the title stands in audits/config.yaml.',
    },
    blank: (option: string) => ({ reason: `The option ${option} says nothing.`, fix: `Write ${option} and a text.` }),
    noPort: (value: string) => ({
      reason: `"${value}" is not a port.`,
      fix: 'Write --port and a number from 1 to 65535.',
    }),
    noNumber: (value: string, option: string) => ({
      reason: `"${value}" is not a count.`,
      fix: `Write --${option} and a whole number, for example --${option} 20.`,
    }),
    noIndex: (value: string) => ({
      reason: `"${value}" is not an index.`,
      fix: 'Write --min-index and a number from 0 to 3, for example 1.5.',
    }),
    noBudget: (value: string) => ({
      reason: `"${value}" is not a budget.`,
      fix: 'Write --budget RULE=N, for example --budget gap/shortfall=3.',
    }),
    noRule: (rule: string, suggestion: string) => ({ reason: `There is no rule "${rule}".`, fix: suggestion }),
    noSchema: (kind: string, suggestion: string) => ({
      reason: `There is no schema of "${kind}".`,
      fix: suggestion,
    }),
    schemaNotOurs: (shown: string) => ({
      reason: `"${shown}" is something that "experience-audit schema" did not write.`,
      fix: 'Name another folder with --out, or move it elsewhere first.',
    }),
    noRuleOrCriterion: (id: string, suggestion: string) => ({
      reason: `There is no rule or criterion "${id}".`,
      fix: suggestion,
    }),
    explainLists: '"npx experience-audit explain", without an ID, lists them all.',
    noDrop: (value: string) => ({
      reason: `"${value}" is not possible for --fail-on-drop.`,
      fix: 'Write a number from 0 to 3, such as --fail-on-drop 0.1; a BASE that is a number goes before the option.',
    }),
    noAudit: (path: string, near: string | null, folder: string) => ({
      reason: `There is no audit at "${path}".`,
      fix: `${near ? `Did you mean "${near}"? ` : ''}Name a file or folder below ${folder}/, or an audit's id.`,
    }),
    notOneAudit: (name: string, count: number, ids: readonly string[]) => ({
      reason: `"${name}" is not one audit but ${count}.`,
      fix:
        ids.length > 0
          ? `Name one of them, such as ${ids.join(', ')}; without a name the badge is of all.`
          : 'Name an audit.',
    }),
    notOnePage: (name: string, count: number, ids: readonly string[], overview: string) => ({
      reason: `"${name}" is not one audit but ${count}.`,
      fix:
        ids.length > 0
          ? `Name one of them, such as ${ids.join(', ')}; "${overview}" is the page over all.`
          : `Name an audit, or write "${overview}".`,
    }),
    notWrittenIn: (locale: string, locales: readonly string[]) => ({
      reason: `The site is not written in ${locale}.`,
      fix: `Choose ${locales.join(' or ')}, or add ${locale} to "locales" in config.yaml.`,
    }),
    noFolder: (folder: string) => ({
      reason: `There is no folder "${folder}".`,
      fix: 'Name the folder of audits: --audits DIR.',
    }),
    noContent: (folder: string) => ({
      reason: `There is no folder "${folder}".`,
      fix: 'Name the folder of guide pages, or leave --content out.',
    }),
    noBuiltSite: (folder: string) => ({
      reason: `There is no built site at "${folder}".`,
      fix: 'Build it first: npx experience-audit build.',
    }),
    oddWord: (shown: string) => ({
      reason: `"${shown}" holds a line break or another control character.`,
      fix: 'Write it without; it mostly comes from copying.',
    }),
    audienceFormat: {
      reason: '--audience is written as text or as JSON.',
      fix: 'Leave --format out, or write --format json.',
    },
    siteWithName: {
      reason: 'The address of --site holds a name or a password, and every page would show it.',
      fix: 'Write it without what stands before @, and without @.',
    },
    noAddress: (value: string) => ({
      reason: `"${value}" is not an address.`,
      fix: 'Write --site https://example.com.',
    }),
    noBase: (value: string) => ({
      reason: `"${value}" is not a path of an address.`,
      fix: 'Begin with a slash: --base /reports/.',
    }),
    twoFiles: {
      reason: '--single-file and --pdf each write one file.',
      fix: 'Give one of them, then run the command again with the other.',
    },
    goesWith: (option: string, others: readonly string[], overview: string) => ({
      reason: `The option --${option} goes with ${others.slice(0, -1).join(', ')} or ${others.at(-1)}.`,
      fix: `Leave it out, or name a page: --single-file ${overview}.`,
    }),
    editionOrPage: (page: string) => ({
      reason: `--edition freezes the whole site, and --${page} writes one page of it.`,
      fix: 'Give one of them, then run the command again with the other.',
    }),
    editionSound: {
      reason: 'An edition is frozen only from files that are all sound.',
      fix: 'Leave --keep-going out, and fix what is reported.',
    },
    noEditionName: (name: string) => ({
      reason: `"${name}" cannot be the name of an edition.`,
      fix: 'Use letters, digits, ".", "_" and "-", at most 100, a letter or digit first: --edition 2026-Q3.',
    }),
    editionPublished: (name: string, folder: string) => ({
      reason: `"${name}" is frozen, in ${folder}.`,
      fix: 'Choose another name, or take that folder away first.',
    }),
    editionFrozen: (name: string) => ({
      reason: `"${name}" is frozen.`,
      fix: 'Choose another name, or add --force to replace it.',
    }),
    editionAlike: (name: string) => ({
      reason: `"${name}" is frozen.`,
      fix: 'Choose a name that differs from it by more than capital letters.',
    }),
    editionInternal: (folder: string) =>
      `"${folder}" was frozen for internal readers, and this site is for the public.`,
    editionUnknown: (folder: string) => `Nothing tells for whom "${folder}" is, and this site is for the public.`,
    moveEdition: (folder: string) => `Move it out of ${folder}, or freeze it with --audience public.`,
    publicElsewhere: 'Build the public site into a folder of its own with --out, or move that one elsewhere first.',
    isFolder: (shown: string, file: string) => ({
      reason: `"${shown}" is a folder.`,
      fix: `Name a file: --out ${file}.`,
    }),
    wrongEnding: (shown: string, kind: 'html' | 'pdf', usual: string) => ({
      reason: `"${shown}" does not name ${kind === 'pdf' ? 'a PDF' : 'an HTML file'}.`,
      fix: `Let it end in .${kind}: --out ${usual}.`,
    }),
    holdsAnother: (shown: string, held: string) => ({
      reason: `"${shown}" holds another page: ${held}.`,
      fix: 'Name another file with --out, or replace this one with --force.',
    }),
    notOurs: (shown: string) => ({
      reason: `"${shown}" is a file that experience-audit did not write.`,
      fix: 'Name another file with --out, or replace this one with --force.',
    }),
    unwritable: (shown: string, code: string) => ({
      reason: `"${shown}" cannot be written (${code}).`,
      fix: adviceOn(code),
    }),
    chromePath: (named: string) => ({
      reason: `CHROME_PATH says "${named}", and no program can be run there.`,
      fix: 'Set it to the program file of Chrome, Chromium or Edge, or unset it.',
    }),
    noChrome: {
      reason: 'A PDF is printed by Chrome, Chromium or Edge, and none is found on this machine.',
      fix: 'Install one or set CHROME_PATH; or write --single-file instead, open that file in any browser and print it from there.',
    },
    chromeFailed: (chrome: string, late: number | null, said: string) => ({
      reason: `"${chrome}" ${late === null ? 'did not print the page' : `did not finish in ${late} seconds`}${said === '' ? '.' : `, and says:\n${said}`}`,
      fix: 'Set CHROME_PATH to another Chrome, Chromium or Edge; or write --single-file instead and print that file from a browser.',
    }),
  },

  git: {
    noGit: {
      reason: 'git is not installed, or not on the PATH.',
      fix: 'Install it: https://git-scm.com/downloads.',
    },
    noRepository: (folder: string) => ({
      reason: `${folder}/ is not in a git repository, so git knows no revision of it.`,
      fix: 'Run this in a clone of the repository; or begin one: git init, git add, git commit.',
    }),
    notTrusted: (folder: string) => ({
      reason: `git does not trust the repository of ${folder}/: it belongs to another user of this machine.`,
      fix: 'Say that it is safe: git config --global --add safe.directory "$PWD".',
    }),
    failed: (folder: string, said: string) => ({
      reason: `git cannot read what it has of ${folder}/: ${said}`,
      fix: 'In a partial clone, fetch the rest: git fetch --refetch. Else "git fsck" finds what is damaged.',
    }),
    noCommits: (folder: string) => ({
      reason: `There is no commit yet, so git knows no revision of ${folder}/.`,
      fix: `Make the first: git add ${folder}, git commit.`,
    }),
    nothingCommitted: (folder: string) => ({
      reason: `No commit holds a YAML file of "${folder}".`,
      fix: `Commit the audits (git add ${folder}, git commit), or name the folder they are in: --audits DIR.`,
    }),
    notACommit: (name: string) => ({
      reason: `"${name}" names something in git that is not a commit.`,
      fix: 'Name a branch, a tag or a commit, for example: diff HEAD~1.',
    }),
    ambiguous: (name: string, candidates: readonly string[]) => ({
      reason: `"${name}" names more than one commit.`,
      fix: `Name the one that is meant: ${candidates.join(' or ')}.`,
    }),
    nothingInCommon: (names: readonly string[], shallow: boolean) => ({
      reason: `${names.join(' and ')} have no commit in common${shallow ? ' in this clone, which is shallow' : ''}.`,
      fix: `Compare them as they stand: diff ${names.join('..')}.`,
    }),
    rangeAndHead: (range: string, head: string) => ({
      reason: `"${range}" is a range already, so "${head}" is one word too many.`,
      fix: 'Write diff BASE HEAD, diff BASE..HEAD, or diff BASE...HEAD.',
    }),
    emptyName: {
      reason: 'The name of a revision is empty; a variable may not be set.',
      fix: 'Name a branch, a tag or a commit.',
    },
    isPath: (name: string) => ({
      reason: `"${name}" is a file or folder, and diff compares two revisions of all audits.`,
      fix: 'Name a branch, a tag or a commit, for example: diff main.',
    }),
    noRevision: (name: string, shallow: boolean) =>
      `There is no revision "${name}"${shallow ? ' in this clone, which is shallow' : ''}.`,
    wholeHistory:
      'Fetch the whole history: git fetch --unshallow (in GitHub Actions: actions/checkout with fetch-depth: 0).',
    fetchNew: (remote: string) => `If it is new there, fetch it: git fetch ${remote}.`,
    fetchElsewhere: 'If it was made elsewhere, fetch it: git fetch.',
    nameOne: 'Name a branch, a tag or a commit; git branch --all lists the branches.',
  },
};

/** What to do about what a system refuses, by the code it gives. */
function adviceOn(code: string): string {
  return REFUSALS[code] ?? 'See what lies there, or choose another place.';
}

const FULL = 'Make room on that disk, or choose a place on another one.';
const RIGHTS = 'See who may read and write there, or choose a place of your own.';
const REFUSALS: Readonly<Record<string, string>> = {
  ENOSPC: FULL,
  EDQUOT: FULL,
  EACCES: RIGHTS,
  EPERM: RIGHTS,
  EROFS: 'Nothing can be written on that disk: choose a place on another one.',
  ENAMETOOLONG: 'Choose a shorter name.',
  ENOTDIR: 'A part of this path is a file: choose another place.',
  EMFILE: 'Close other programs, or allow more open files (ulimit -n).',
  ENFILE: 'Close other programs, or allow more open files (ulimit -n).',
};
