import type { DiagnosticWords } from './diagnostic-words.ts';

export const EN: DiagnosticWords = {
  phrases: {
    didYouMean: 'Did you mean "{nearest}"?',
    knownAre: 'Possible here: {list}.',
    someAre: 'Nearest: {list}; there are {count} more.',
    someAreExplained: 'Nearest: {list}; there are {count} more, which "npm run experience-audit explain" lists.',
    noneLeft: 'Delete it: nothing more can stand here.',
    oneOf: 'one of {list}',
    quoted: 'it in quotes: "{value}"',
    unquoted: 'without quotes: {value}',
    guess: ' (perhaps {guess})',
    separator: ', ',
    mend: 'Mend',
    colon: ': ',
    total: 'Problems: {problems}, in files: {files}. Nothing was scored.',
    partly: 'Problems: {problems}, in files: {files}. These files are left out.',
    types: {
      text: 'a text',
      number: 'a number',
      boolean: 'true or false',
      map: 'a map of keys and values',
      list: 'a list',
      nothing: 'nothing',
      int: 'a whole number',
    },
    hints: {
      list: 'each entry on a line of its own, after "- "',
      map: 'lines of the form "key: value"',
      unit: '{number}; the unit has a key of its own: "{key}: {unit}"',
      firstSeen: '; it first stands in line {first}',
    },
  },
  codes: {
    'no-folder': {
      reason: 'There is no folder "{file}".',
      mend: 'Create it and put an audit at {file}/BRAND/JOURNEY.yaml, or name another folder with --audits.',
    },
    'no-audits': {
      reason: 'The folder "{file}" holds no audit.',
      mend: 'Put an audit at {file}/BRAND/JOURNEY.yaml; the guide page "writing" begins with one of a dozen lines.',
    },
    unreadable: {
      reason: 'The file cannot be read ({reason}).',
      mend: 'Check that it exists and that you are allowed to read it.',
    },
    'wrong-extension': {
      reason: 'The file name ends in something other than ".yaml".',
      mend: 'Rename it so that it ends in ".yaml".',
    },
    'bad-path-name': {
      reason: 'The path "{value}" cannot be an id.',
      mend: 'Name folders and files with lower-case letters a–z, digits and single hyphens, for example "{suggestedId}".',
    },
    'not-utf8': {
      reason: 'The file is not UTF-8 text{guessed}.',
      mend: 'Save it with the encoding UTF-8; in most editors under "Save as".',
    },
    'control-character': {
      reason: 'Here is an invisible control character ({code}).',
      mend: 'Delete it; it mostly comes from copying out of another program.',
    },
    'too-large': {
      reason: 'The file has {bytes} bytes; an audit has at most {most}.',
      mend: 'Split it into several audits.',
    },
    'empty-file': {
      reason: 'The file is empty, or holds comments only.',
      mend: 'Fill it in, or delete it: an audit begins with "audit: 1", a rubric with "rubric: 1".',
    },
    'tab-indent': {
      reason: 'This line is indented with a tab; YAML takes spaces only.',
      mend: 'Replace each tab at the beginning of a line by two spaces (lines with tabs: {lines}).',
    },
    'wide-space': {
      reason: 'The space at "{key}" is a full-width or non-breaking one.',
      mend: 'Write ordinary spaces.',
    },
    'dash-without-space': { reason: 'There is no space after the dash.', mend: 'Write "- {key}: …".' },
    'full-width-colon': {
      reason: 'The colon after "{key}" is a full-width one (：).',
      mend: 'Write an ordinary colon and a space: "{key}: …".',
    },
    'colon-without-space': { reason: 'There is no space after the colon of "{key}".', mend: 'Write "{key}: …".' },
    'full-width-comma': {
      reason: 'A full-width comma (， or 、) is part of the text; it does not separate entries.',
      mend: 'Write an ordinary comma and a space: {plain}.',
    },
    'missing-comma': {
      reason: 'Between two entries in {…} a comma is missing.',
      mend: 'Write a comma before "{key}".',
    },
    'full-width-dash': { reason: 'The dash is not a plain hyphen, but {mark}.', mend: 'Write "- {key}: …".' },
    'full-width-braces': { reason: 'The braces are full-width ones (｛ ｝).', mend: 'Write ordinary ones: { … }.' },
    'comma-in-number': { reason: 'A number takes no comma, not for thousands either.', mend: 'Write {plain}.' },
    'comma-in-text': { reason: 'In {…} a comma ends a text.', mend: 'Quote a text that holds one: {key}: "…".' },
    'duplicate-key': {
      reason: 'The key "{key}" is here a second time; it first stands in line {first}.',
      mend: 'Keep one of the two, or join them.',
    },
    'several-documents': {
      reason: 'A line "---" begins a second document.',
      mend: 'Delete the line, or put what follows into a file of its own.',
    },
    'unknown-alias': {
      reason: 'A value that begins with * refers to an anchor, and there is no "&{name}" before it.',
      mend: 'Put the text in quotes, or define the anchor first.',
    },
    'too-many-aliases': {
      reason: 'Aliases (*name) are expanded more than {most} times.',
      mend: 'Write the values out instead of referring to them.',
    },
    'unknown-tag': {
      reason: 'A value that begins with ! is read as a tag, and this tag is not known.',
      mend: 'Put the text in quotes.',
    },
    'bad-indent': {
      reason: 'This line does not begin at the same column as the lines it belongs to.',
      mend: 'Give every key of one map, and every dash of one list, the same number of spaces.',
    },
    unclosed: {
      reason: 'This quote or bracket is opened and not closed.',
      mend: 'Close it on the same line: "…", \'…\', […] or {…}.',
    },
    'unused-anchor': { reason: 'A text must not begin with & (an anchor).', mend: 'Put the text in quotes.' },
    'comment-for-value': { reason: '# begins a comment, not a text.', mend: 'Quote the text, or write a value.' },
    'full-width-closing-quote': { reason: 'The closing quote is a full-width one.', mend: 'Write {plain}' },
    unopened: { reason: 'This bracket closes nothing.', mend: 'Delete it, or put the whole text in quotes.' },
    'text-after-close': {
      reason: 'After the closing quote or bracket there is more text.',
      mend: 'Put the whole text in quotes of a kind that it does not hold: "…" or \'…\'.',
    },
    'bad-escape': {
      reason: 'In double quotes a backslash begins a code, and "{mark}" is none.',
      mend: "Put the text in single quotes: '…'.",
    },
    'colon-in-text': {
      reason: 'A colon with a space behind it in a text is read as another key.',
      mend: 'Put the text in quotes.',
    },
    'no-colon': {
      reason: 'This line is neither "key: value" nor the item of a list.',
      mend: 'Write "key: value", or begin the line with "- ".',
    },
    'reserved-start': { reason: 'A text must not begin with {mark}.', mend: 'Put the text in quotes.' },
    'too-deep': {
      reason: 'Lists and maps are nested too deeply.',
      mend: 'An audit is never more than eight levels deep; look for brackets that are not closed.',
    },
    'yaml-syntax': {
      reason: 'This is not valid YAML: {said}.',
      mend: 'Look for a missing quote, bracket or colon here or in the line above; when in doubt, put the text in quotes.',
    },
    'wrong-format-number': { reason: 'The format number is {value}; this program reads format 1.', mend: 'Write 1.' },
    'unknown-key': { reason: 'The key "{key}" is not known here.', mend: '{suggestion}' },
    'missing-key': { reason: 'The key "{key}" is missing.', mend: 'Add "{keyLine}".' },
    'missing-value': { reason: 'Nothing is written here.', mend: '{possible}' },
    'wrong-type': { reason: 'Here should be {expectedType}, but there is {gotType}.', mend: 'Write {typeHint}.' },
    'unknown-value': { reason: '"{value}" is not one of the possible values.', mend: '{suggestion}' },
    'full-width-quotes': {
      reason: 'The full-width quotes are part of the text: {value}.',
      mend: 'Write it without quotes, or with plain ones: {plain} or "{plain}".',
    },
    'invisible-character': { reason: 'In the word is an invisible character, {code}.', mend: 'Retype it: {plain}.' },
    'bad-id': {
      reason: '"{value}" cannot be an id.',
      mend: 'Use lower-case letters a–z, digits and single hyphens, for example "{suggestedId}".',
    },
    'bad-date': {
      reason: '"{value}" is not a day of the calendar.',
      mend: 'Write year-month-day, for example {suggestedDate}.',
    },
    'bad-link': {
      reason: '"{value}" is not a link.',
      mend: 'Begin with https:// or http://, or give a path below the folder public/.',
    },
    'bad-address': { reason: '"{value}" is not a web address.', mend: 'Begin with https:// or http://.' },
    'too-small': { reason: '{value} is too small.', mend: 'Write a number that is {least} or more.' },
    'not-above': { reason: '{value} is too small.', mend: 'Write a number that is more than {least}.' },
    'too-big': { reason: '{value} is too big.', mend: 'Write a number that is {most} or less.' },
    'not-whole': { reason: '{value} is not a whole number.', mend: 'Write it without decimals.' },
    'empty-text': { reason: 'The text is empty.', mend: 'Write something, or delete the key.' },
    'empty-list': { reason: 'There is nothing in it.', mend: 'Add at least one entry.' },
    'wrong-length': { reason: 'The list has the wrong number of entries.', mend: 'Write exactly {wanted}.' },
    'one-of': { reason: 'Exactly one of these keys must be here: {keyList}.', mend: 'Keep one of them.' },
    'none-of': { reason: 'One of these keys is needed here: {keyList}.', mend: 'Add one of them.' },
    'needs-keys': {
      reason: 'With "{key}" these keys are needed too: {keyList}.',
      mend: 'Add them, or delete "{key}".',
    },
    'bad-scale': {
      reason: 'A scale goes from its lowest to its highest value.',
      mend: 'Write the smaller number first, for example [1, 5].',
    },
    'locale-missing': {
      reason: 'The default language ("locale") is not among "locales".',
      mend: 'Add it to the list.',
    },
    'duplicate-id': {
      reason: 'The id "{id}" is used a second time{firstSeen}.',
      mend: 'Give it another id; ids are what links and comparisons go by.',
    },
    'unknown-criterion': { reason: 'There is no criterion "{id}" in the rubric.', mend: '{suggestion}' },
    'unknown-rubric': { reason: 'There is no rubric "{value}".', mend: '{suggestion}' },
    'unknown-rule': { reason: 'There is no rule "{value}".', mend: '{suggestion}' },
    'unknown-touchpoint': { reason: 'There is no touchpoint "{value}" in this audit.', mend: '{suggestion}' },
    'phase-of-other-stage': {
      reason: 'The phase "{phase}" belongs to the stage "{belongs}", not to "{stage}".',
      mend: 'Change one of the two, or leave the phase out.',
    },
    'stage-not-covered': {
      reason: 'The stage "{value}" is not among the stages this audit covers.',
      mend: 'Name it under "stages" of the audit, or move the touchpoint to a stage that is covered.',
    },
    'all-not-applicable': {
      reason: 'Every criterion of this touchpoint is "n/a", so there is nothing to score.',
      mend: 'Rate at least one criterion, or take the touchpoint out.',
    },
    'offer-units-differ': {
      reason: 'This offer is in "{value}", another one of this touchpoint in "{other}".',
      mend: 'Give all offers of a touchpoint in one unit.',
    },
    'measures-collide': {
      reason: 'Two measures rate the criterion "{criterion}".',
      mend: 'Take "rates" out of one of them.',
    },
    'evidence-after-audit': {
      reason: "The evidence is of {value}, after the audit's date {date}.",
      mend: "Set the audit's date to the day of the last observation, or mend the evidence's date.",
    },
    'unknown-audit': { reason: 'There is no audit "{value}".', mend: '{suggestion}' },
    'unknown-brand': { reason: 'No audit is of the brand "{value}".', mend: '{suggestion}' },
    'unknown-label': { reason: 'No audit has the tag "{value}".', mend: '{suggestion}' },
    'unknown-level': { reason: 'There is no level "{id}" in this rubric.', mend: '{suggestion}' },
    'criterion-without-level': {
      reason: 'The criterion "{id}" is new, and does not say which level it belongs to.',
      mend: 'Add "level: …". {possible}',
    },
    'criterion-without-name': {
      reason: 'The criterion "{id}" is new, and has no name.',
      mend: 'Add "name: …", in every language of the site.',
    },
    'extends-itself': {
      reason: 'The rubric extends itself, directly or through another one ("{id}").',
      mend: 'Let it extend "standard", or define its own levels.',
    },
    'level-without-criteria': {
      reason: 'The level "{id}" has no criterion left, so it could never hold.',
      mend: 'Give it at least one criterion.',
    },
    'reserved-name': {
      reason: 'The name "{id}" belongs to the rubric that ships.',
      mend: 'Name the file otherwise and let it say "extends: standard".',
    },
  },
};
