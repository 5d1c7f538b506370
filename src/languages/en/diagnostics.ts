/** What is wrong with files and how to fix it, with {places} filled from the diagnostic's data. */
export const DIAGNOSTICS = {
  phrases: {
    didYouMean: 'Did you mean "{nearest}"?',
    knownAre: 'Possible here: {list}.',
    /** A list too long to show: the nearest, and how many more. */
    someAre: 'Nearest: {list}; there are {count} more.',
    /** The same where `explain` shows the whole list. */
    someAreExplained: 'Nearest: {list}; there are {count} more, which "npx experience-audit explain" lists.',
    noneLeft: 'Delete it: nothing more can stand here.',
    oneOf: 'one of {list}',
    quoted: 'it in quotes: "{value}"',
    unquoted: 'without quotes: {value}',
    guess: ' (perhaps {guess})',
    /** What stands between the words of a list. */
    separator: ', ',
    /** Behind a fix that a command makes, too. */
    orMigrate: 'Or run "npx experience-audit migrate".',
    /** What stands before the fix. */
    fix: 'Fix',
    folded: '{more} more of {code}: check --format json lists them all.',
    total: 'Problems: {problems}, in files: {files}. Nothing was scored.',
    /** The same when the sound files go on. */
    partly: 'Problems: {problems}, in files: {files}. These files are left out.',
    /** Files that lie among the audits and are none. */
    notRead: 'Not read, for an audit ends in ".yaml": {list}. What does not belong to an audit lies better elsewhere.',
    /** Where git is asked for the past: a folder that is a link. */
    linkedFolder: '"{folder}" is a link to a folder: what it holds has its history elsewhere, and is left out here.',
    /** A colour of the team's own that is too weak for text. */
    weakAccent: {
      light:
        'theme.accent: {asked} has a contrast of {contrast} : 1 on light ground, and text needs {enough} : 1. Pages show {used} instead, the nearest colour of its hue that can be read.',
      dark: 'theme.accent: {asked} has a contrast of {contrast} : 1 on dark ground, and text needs {enough} : 1. Pages show {used} instead, the nearest colour of its hue that can be read.',
    },
    /** What another program saved; what is scored as a whole. */
    formats: {
      workbook: 'a spreadsheet',
      table: 'a table of separated values (CSV)',
      document: 'a document of a word processor',
      archive: 'a compressed file (ZIP), as spreadsheets are (.xlsx, .ods)',
      pdf: 'a PDF',
      picture: 'a picture',
      page: 'a web page or XML',
    },
    wholes: { touchpoint: 'touchpoint', variant: 'variant', segment: 'segment' },
    types: {
      text: 'a text',
      number: 'a number',
      boolean: 'true or false',
      map: 'a map of keys and values',
      list: 'a list',
      nothing: 'nothing',
      int: 'a whole number',
      function: 'a function',
    },
    refused: {
      unexpected: 'Unexpected {token} token',
      outside: 'Unexpected {token} token in YAML stream: "{mark}"',
      twice: 'Unexpected {mark} in collection',
      'twice-in-map': 'Unexpected {mark} in flow map',
      'twice-in-list': 'Unexpected {mark} in flow sequence',
      MULTIPLE_ANCHORS: 'A node can have at most one anchor',
      MULTIPLE_TAGS: 'A node can have at most one tag',
      ALIAS_PROPS: 'An alias node must not specify any properties',
      BAD_PROP_ORDER: 'Anchors and tags must be after the {mark} indicator',
      KEY_OVER_1024_CHARS: 'The colon must be at most 1024 characters after the start of its key',
      unknown: 'it cannot be read ({refused})',
    },
    hints: {
      list: 'each entry on a line of its own, after "- "',
      map: 'lines of the form "key: value"',
      unit: '{number}; the unit has a key of its own: "{key}: {unit}"',
      firstSeen: '; it first stands in line {first}',
      readable: 'Check that it exists and that you are allowed to read it.',
      ENAMETOOLONG: 'Shorten the names of its folders: the whole path is longer than the system takes.',
      EILSEQ: 'Its name is not UTF-8: rename it.',
      inLine: ' in line {first}',
      entries: 'each entry on a line of its own: "{entry}"',
      entry: 'it in this form: {entry}',
      withoutDashes: 'the entries without dashes or [ ]: {entry}',
      below: 'below it lines such as "{entry}"',
      orNewLine: ', or begin a new line with "{key}: …"',
      orDelete: 'Write {hint}, or delete the key "{key}".',
      write: 'Write {hint}.',
      percent: '{number}, with a key for the unit: unit: "%"',
      percentOfScale: '{number}, and its scale beside it: scale: [0, 100]',
    },
  },
  codes: {
    'no-folder': {
      reason: 'There is no folder "{file}".',
      fix: 'Create it and put an audit at {file}/BRAND/JOURNEY.yaml, or name another folder with --audits.',
    },
    'no-audits': {
      reason: 'The folder "{file}" holds no audit.',
      fix: 'Put an audit at {file}/BRAND/JOURNEY.yaml; the guide page "writing" begins with one of a dozen lines.',
    },
    unreadable: {
      reason: 'This file or folder cannot be read ({reason}).',
      fix: '{readHint}',
    },
    'not-a-file': {
      reason: 'This is neither a file nor a folder.',
      fix: 'Delete it: pipes, sockets and devices are not read.',
    },
    'not-a-folder': {
      reason: 'This is a file, where a folder has its place.',
      fix: 'Move it elsewhere, and make a folder of this name.',
    },
    'is-a-folder': {
      reason: 'This is a folder with a name that only a file has.',
      fix: 'Rename it, or put the file itself here.',
    },
    'link-nowhere': {
      reason: 'This is a link that leads nowhere.',
      fix: 'Delete it, or let it lead to a file or folder of the project.',
    },
    'link-in-a-ring': {
      reason: 'This link leads to a folder that it lies in itself.',
      fix: 'Delete it, or let it lead to another folder.',
    },
    'link-to-link': {
      reason: 'This link leads over another one, and a link is followed once.',
      fix: 'Let it lead straight to the file or folder that is meant.',
    },
    'link-outside': {
      reason: 'This link leads out of the project.',
      fix: 'Put what is meant into the project, or delete the link.',
    },
    'link-into-other': {
      reason: 'This link leads into "{folder}", where something else has its place.',
      fix: 'Put the file itself here, or delete the link.',
    },
    'link-hidden': {
      reason: 'This link leads to something hidden (a name that begins with a dot), or into node_modules.',
      fix: 'Put what is meant where it is not hidden, or delete the link.',
    },
    spreadsheet: {
      reason: 'This is a spreadsheet, and nothing is read from it.',
      fix: 'Write each journey into a file of its own, BRAND/JOURNEY.yaml, and move the spreadsheet out of the folder.',
    },
    'config-not-read': {
      reason: 'Settings are read from one file, "config.yaml", and not from this one.',
      fix: 'Put what it says into config.yaml, and delete it.',
    },
    'name-taken': {
      reason: 'The site has something of this name itself, which this file would replace.',
      fix: 'Rename it, or take it out of the folder.',
    },
    'page-not-shown': {
      reason: 'This page is not shown: a page of the guide ends in ".mdx" and lies in a folder of a language ({list}).',
      fix: 'Rename it so, or take it out of the folder of pages.',
    },
    'page-name': {
      reason: 'The name "{value}" cannot be part of an address.',
      fix: 'Write it with letters, digits and hyphens only.',
    },
    'wrong-extension': {
      reason: 'The file name ends in something other than ".yaml".',
      fix: 'Rename it so that it ends in ".yaml".',
    },
    'bad-path-name': {
      reason: 'The path "{value}" cannot be an id.',
      fix: 'Name folders and files with lower-case letters a–z, digits and single hyphens, for example "{suggestedId}".',
    },
    'not-utf8': {
      reason: 'The file is not UTF-8 text{guessed}.',
      fix: 'Save it with the encoding UTF-8; in most editors under "Save as".',
    },
    'control-character': {
      reason: 'Here is an invisible control character ({code}).',
      fix: 'Delete it; it mostly comes from copying out of another program.',
    },
    'too-large': {
      reason: 'The file has {bytes} bytes; an audit has at most {most}.',
      fix: 'Split it into several audits.',
    },
    'empty-file': {
      reason: 'The file is empty, or holds comments only.',
      fix: 'Fill it in, or delete it: an audit begins with "audit: 1", a rubric with "rubric: 1".',
    },
    'no-head': {
      reason: 'The page has no head.',
      fix: 'Begin the file with four lines: "---", "title: …", "description: …" and "---"; the text follows below.',
    },
    'table-for-audit': {
      reason: 'This is {format}, not the text of an audit.',
      fix: 'Move it to another folder, and write the audit as YAML text: "audit: 1" in the first line, and each row a touchpoint; the guide page "writing" begins with one of a dozen lines.',
    },
    'not-yaml': {
      reason: 'This is {format}, not YAML text.',
      fix: 'Move it to another folder, and write here what an audit says as plain text; the guide page "writing" begins with one of a dozen lines.',
    },
    'merge-conflict': {
      reason: '"{mark}" marks a merge in Git that is not finished: both versions of some lines are still in the file.',
      fix: 'Keep the lines that are right, and delete every line with <<<<<<<, =======, >>>>>>> or |||||||.',
    },
    'yaml-directive': {
      reason: 'The line "{line}" would have the whole file read by other rules.',
      fix: 'Delete the line; the file is YAML 1.2 without it.',
    },
    'markdown-fence': {
      reason: 'This line belongs to Markdown, not to the audit.',
      fix: 'Delete the line.',
    },
    'tab-indent': {
      reason: 'This line is indented with a tab; YAML takes spaces only.',
      fix: 'Begin the line with {spaces} spaces instead (lines with tabs: {lines}).',
    },
    'wide-space': {
      reason: 'The space at "{key}" is a full-width or non-breaking one.',
      fix: 'Write ordinary spaces.',
    },
    'dash-without-space': { reason: 'There is no space after the dash.', fix: 'Write "- {key}: …".' },
    'full-width-colon': {
      reason: 'The colon after "{key}" is a full-width one (：).',
      fix: 'Write an ordinary colon and a space: "{key}: …".',
    },
    'colon-without-space': { reason: 'There is no space after the colon of "{key}".', fix: 'Write "{key}: …".' },
    'full-width-comma': {
      reason: 'A full-width comma (， or 、) is part of the text; it does not separate entries.',
      fix: 'Write an ordinary comma and a space: {plain}.',
    },
    'missing-comma': {
      reason: 'Between two entries in {…} a comma is missing.',
      fix: 'Write a comma before "{key}".',
    },
    'full-width-dash': { reason: 'The dash is not a plain hyphen, but {mark}.', fix: 'Write "{item}".' },
    'full-width-braces': { reason: 'The braces are full-width ones (｛ ｝).', fix: 'Write ordinary ones: { … }.' },
    'comma-in-number': { reason: 'A number takes no comma, not for thousands either.', fix: 'Write {plain}.' },
    'comma-in-text': { reason: 'In {…} a comma ends a text.', fix: 'Quote a text that holds one: {key}: "…".' },
    'duplicate-key': {
      reason: 'The key "{key}" is here a second time; it first stands in line {first}.',
      fix: 'Keep one of the two, or join them.',
    },
    'missing-dash': {
      reason: 'With "{key}" another item of the list begins, and there is no dash before it.',
      fix: 'Begin this line with "- {key}: …", the dash straight below the one in line {first}.',
    },
    'extra-dash': {
      reason: 'A dash begins another item of a list, and "{key}" goes on with the keys above it.',
      fix: 'Write "{key}: …" without the dash, as far to the left as the key above it.',
    },
    'several-documents': {
      reason: 'With a line "{mark}" a second document begins.',
      fix: 'Delete the line, or put what follows into a file of its own.',
    },
    'unknown-alias': {
      reason: 'A value that begins with * refers to an anchor, and there is no "&{name}" before it.',
      fix: 'Put the text in quotes, or define the anchor first.',
    },
    'too-many-aliases': {
      reason: 'Aliases (*name) are expanded more than {most} times.',
      fix: 'Write the values out instead of referring to them.',
    },
    'unknown-tag': {
      reason: 'A value that begins with ! is read as a tag, and this tag is not known.',
      fix: 'Put the text in quotes.',
    },
    'wrong-tag': {
      reason: 'The tag {tag} does not fit the value behind it.',
      fix: 'Delete the tag, or write a value of the kind that it names.',
    },
    'bad-indent': {
      reason: 'This line does not begin at the same column as the lines it belongs to.',
      fix: 'Give every key of one map, and every dash of one list, the same number of spaces.',
    },
    outdented: {
      reason: '"{key}" begins further left than the lines around it, which belong to "{above}" in line {first}.',
      fix: 'If it belongs there too, begin the line with {spaces} spaces.',
    },
    'below-a-value': {
      reason: '"{above}" in line {first} has a value already, so "{key}" cannot stand below it.',
      fix: 'Begin the line as far to the left as "{above}", or put it where it belongs.',
    },
    'text-not-indented': {
      reason:
        'This line is under no key. If it goes on with the text of "{key}" in line {first}, it begins too far to the left.',
      fix: 'Begin it with {spaces} spaces, as every further line of that text.',
    },
    unclosed: {
      reason: 'This quote or bracket is opened and not closed.',
      fix: 'Close it on the same line: "…", \'…\', […] or {…}.',
    },
    'unused-anchor': { reason: 'A text must not begin with & (an anchor).', fix: 'Put the text in quotes.' },
    'comment-for-value': { reason: '# begins a comment, not a text.', fix: 'Quote the text, or write a value.' },
    'colour-as-comment': {
      reason: 'Without quotes # begins a comment, so there is no colour here.',
      fix: 'Put the colour in quotes: {plain}.',
    },
    'comment-cuts-text': {
      reason: '" #" begins a comment, so the text ends before it.',
      fix: 'If it belongs to the text, put the whole text in quotes: {plain}. If it is a comment, write a space and some words after #.',
    },
    'comment-mark': { reason: '{mark} does not begin a comment here.', fix: 'Begin a comment with "# ".' },
    'full-width-closing-quote': { reason: 'The closing quote is a full-width one.', fix: 'Write {plain}' },
    unopened: { reason: 'This bracket closes nothing.', fix: 'Delete it, or put the whole text in quotes.' },
    'text-after-close': {
      reason: 'After the closing quote or bracket there is more text.',
      fix: 'Put the whole text in quotes of a kind that it does not hold: "…" or \'…\'.',
    },
    'bad-escape': {
      reason: 'In double quotes a backslash begins a code, and "{mark}" is none.',
      fix: "Put the text in single quotes: '…'.",
    },
    'colon-in-text': {
      reason: 'A colon with a space behind it in a text is read as another key.',
      fix: 'Put the text in quotes{orNewLine}.',
    },
    'no-colon': {
      reason: 'This line is neither "key: value" nor the item of a list.',
      fix: 'Write "key: value", or begin the line with "- ".',
    },
    'reserved-start': { reason: 'A text must not begin with {mark}.', fix: 'Put the text in quotes.' },
    'too-deep': {
      reason: 'Lists and maps are nested too deeply.',
      fix: 'An audit is never more than eight levels deep; look for brackets that are not closed.',
    },
    'too-many-problems': {
      reason: 'There are more problems in this file than can be told one by one.',
      fix: 'Look at the first lines of each list: most likely the same slip stands in all its entries. Or begin anew with "experience-audit new".',
    },
    'yaml-syntax': {
      reason: 'This is not valid YAML: {said}.',
      fix: 'Look for a missing quote, bracket or colon here or in the line above; when in doubt, put the text in quotes.',
    },
    'wrong-format-number': {
      reason: 'The format number is {value}; this program reads format {known}.',
      fix: 'Write {known}.',
    },
    'newer-format': {
      reason:
        'The file is written for a newer version of experience-audit: its format is {value}, and this one reads {known}.',
      fix: 'Update the program: npm install --save-dev experience-audit@latest',
    },
    'renamed-key': { reason: 'The key "{key}" is called "{plain}" now.', fix: 'Write "{plain}".' },
    'unknown-key': { reason: 'The key "{key}" is not known here.', fix: '{suggestion}' },
    'belongs-under': {
      reason: 'The key "{key}" does not belong here, but under "{parent}"{inLine}.',
      fix: 'Put it there, further to the right than "{parent}".',
    },
    'belongs-beside': {
      reason: 'The key "{key}" does not belong under "{parent}", but beside it.',
      fix: 'Begin its line as far to the left as "{parent}".',
    },
    'nested-ratings': {
      reason: 'Criteria stand straight under "ratings", not under "{key}".',
      fix: 'Delete the line "{key}:", and begin the criteria as far to the left as it did.',
    },
    'note-in-rating': {
      reason: 'A rating is one word; what else there is to say goes with it into braces.',
      fix: 'Write { rating: {rating}, {key}: {note} }.',
    },
    'missing-key': { reason: 'The key "{key}" is missing.', fix: 'Add "{keyLine}".' },
    'missing-value': { reason: 'Nothing is written here.', fix: '{toWrite}' },
    'wrong-type': { reason: 'Here should be {expectedType}, but there is {gotType}.', fix: 'Write {typeHint}.' },
    'unknown-value': { reason: '"{value}" is not one of the possible values.', fix: '{suggestion}' },
    'full-width-quotes': {
      reason: 'The full-width quotes are part of the text: {value}.',
      fix: 'Write it without quotes, or with plain ones: {plain} or "{plain}".',
    },
    'invisible-character': { reason: 'In the word is an invisible character, {code}.', fix: 'Retype it: {plain}.' },
    'bad-id': {
      reason: '"{value}" cannot be an id.',
      fix: 'Use lower-case letters a–z, digits and single hyphens, for example "{suggestedId}".',
    },
    'bad-date': {
      reason: '"{value}" is not a day of the calendar.',
      fix: 'Write year-month-day, for example {suggestedDate}.',
    },
    'date-without-year': {
      reason: '"{value}" has no year.',
      fix: 'Write year-month-day, for example {suggestedDate}.',
    },
    'bad-link': {
      reason: '"{value}" is not a link.',
      fix: 'Begin with https:// or http://, or give a path below the folder public/.',
    },
    'bad-address': { reason: '"{value}" is not a web address.', fix: 'Begin with https:// or http://.' },
    'too-small': { reason: '{value} is too small.', fix: 'Write a number that is {least} or more.' },
    'not-above': { reason: '{value} is too small.', fix: 'Write a number that is more than {least}.' },
    'too-big': { reason: '{value} is too big.', fix: 'Write a number that is {most} or less.' },
    'not-whole': { reason: '{value} is not a whole number.', fix: 'Write it without decimals.' },
    'address-with-name': {
      reason: 'The address holds a name or a password, and every page would show it.',
      fix: 'Take out what stands before @, and @ itself. A password or token that was in the file is to be changed.',
    },
    'beyond-reckoning': {
      reason: '{value} cannot be reckoned with.',
      fix: 'Write a number whose size lies between 1e-100 and 1e100; perhaps in another unit.',
    },
    'empty-text': { reason: 'The text is empty.', fix: 'Write something, or delete the key.' },
    'empty-list': { reason: 'There is nothing in it.', fix: 'Add at least one entry.' },
    'wrong-length': { reason: 'The list has the wrong number of entries.', fix: 'Write exactly {wanted}.' },
    'one-of': { reason: 'Exactly one of these keys must be here: {keyList}.', fix: 'Keep one of them.' },
    'none-of': { reason: 'One of these keys is needed here: {keyList}.', fix: 'Add one of them.' },
    'needs-keys': {
      reason: 'With "{key}" these keys are needed too: {keyList}.',
      fix: 'Add them, or delete "{key}".',
    },
    'bad-scale': {
      reason: 'A scale goes from its lowest to its highest value.',
      fix: 'Write the smaller number first, for example {scale}.',
    },
    'out-of-scale': {
      reason: '{value} lies outside the scale, which goes from {least} to {most}.',
      fix: 'Write a number from {least} to {most}, or add the scale on which it was measured: "scale: [lowest, highest]".',
    },
    'locale-missing': {
      reason: 'The default language ("locale") is not among "locales".',
      fix: 'Add it to the list.',
    },
    'duplicate-id': {
      reason: 'The id "{id}" is used a second time{firstSeen}.',
      fix: 'Give it another id; ids are what links and comparisons go by.',
    },
    'said-twice': { reason: '"{value}" is in this list a second time.', fix: 'Delete it here.' },
    'variant-twice': {
      reason: 'The variant of {dimension} "{value}" is here a second time; it first stands in line {first}.',
      fix: 'Join the two, or give one of them another name.',
    },
    'segment-twice': {
      reason: 'The relationship of the segment "{value}" is here a second time; it first stands in line {first}.',
      fix: 'Join the two, or name another segment.',
    },
    'outcome-twice': {
      reason: '"{value}" of {date} is here a second time; it first stands in line {first}.',
      fix: 'Keep one figure for a day; a figure in another unit needs a name of its own.',
    },
    'unknown-criterion': { reason: 'There is no criterion "{id}" in the rubric.', fix: '{suggestion}' },
    'unknown-rubric': { reason: 'There is no rubric "{value}".', fix: '{suggestion}' },
    'unknown-rule': { reason: 'There is no rule "{value}".', fix: '{suggestion}' },
    'unknown-touchpoint': { reason: 'There is no touchpoint "{value}" in this audit.', fix: '{suggestion}' },
    'unknown-auditor': {
      reason: '"{value}" is none of the auditors of this audit.',
      fix: '{suggestion} An auditor who is missing is added to "auditors" at the top.',
    },
    'unlisted-channel': {
      reason: 'The config lists no channel "{value}", but one called "{nearest}".',
      fix: 'Write "{nearest}", or add "{value}" to "channels" in config.yaml.',
    },
    'unlisted-owner': {
      reason: 'The config lists no owner "{value}", but one called "{nearest}".',
      fix: 'Write "{nearest}", or add "{value}" to "owners" in config.yaml.',
    },
    'phase-of-other-stage': {
      reason: 'The phase "{phase}" belongs to the stage "{belongs}", not to "{stage}".',
      fix: 'Change one of the two, or leave the phase out.',
    },
    'stage-not-covered': {
      reason: 'The stage "{value}" is not among the stages this audit covers.',
      fix: 'Name it under "stages" of the audit, or move the touchpoint to a stage that is covered.',
    },
    'all-not-applicable': {
      reason: 'Every criterion of this {whole} is "n/a", so there is nothing to score.',
      fix: 'Rate at least one criterion, or take the {whole} out.',
    },
    'offer-units-differ': {
      reason: 'This offer is in "{value}", another one of this touchpoint in "{other}".',
      fix: 'Give all offers of a touchpoint in one unit.',
    },
    'measures-collide': {
      reason: 'Two measures rate the criterion "{criterion}".',
      fix: 'Take "rates" out of one of them.',
    },
    'evidence-after-audit': {
      reason: "The evidence is of {value}, after the audit's date {date}.",
      fix: "Set the audit's date to the day of the last observation, or fix the evidence's date.",
    },
    'unknown-audit': { reason: 'There is no audit "{value}".', fix: '{suggestion}' },
    'unknown-brand': { reason: 'No audit is of the brand "{value}".', fix: '{suggestion}' },
    'unknown-label': { reason: 'No audit has the tag "{value}".', fix: '{suggestion}' },
    'no-such-level': {
      reason: 'No rubric has a level "{id}".',
      fix: '{suggestion}',
    },
    'bad-colour': {
      reason: '"{value}" is not a colour of the form "#rrggbb" or "#rgb".',
      fix: 'Write it in quotes: "{suggestedColour}".',
    },
    'file-from-elsewhere': {
      reason: '"{value}" lies elsewhere. A report works offline and asks for nothing from outside.',
      fix: 'Put the file into the folder of published files, as public/ours{kind}, and write "/ours{kind}".',
    },
    'wrong-kind-of-file': {
      reason: '"{value}" is of a kind that does not do for "{plain}".',
      fix: 'Save it as another kind of file. {possible}',
    },
    'no-published-file': {
      reason: '"{value}" is not among the files that are published as they are{guessed}.',
      fix: 'Write the path from the top of that folder: public/ours{kind} is "/ours{kind}".',
    },
    'unknown-level': { reason: 'There is no level "{id}" in this rubric.', fix: '{suggestion}' },
    'criterion-without-level': {
      reason: 'The criterion "{id}" is new, and does not say which level it belongs to.',
      fix: 'Add "level: …". {possible}',
    },
    'criterion-without-name': {
      reason: 'The criterion "{id}" is new, and has no name.',
      fix: 'Add "name: …", in every language of the site.',
    },
    'extends-itself': {
      reason: 'The rubric extends itself, directly or through another one ("{id}").',
      fix: 'Let it extend "standard", or define its own levels.',
    },
    'level-without-criteria': {
      reason: 'The level "{id}" has no criterion left, so it could never hold.',
      fix: 'Give it at least one criterion.',
    },
    'reserved-name': {
      reason: 'The name "{id}" belongs to the rubric that ships.',
      fix: 'Name the file otherwise and let it say "extends: standard".',
    },
  },
};
