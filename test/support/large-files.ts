const HEAD = 'audit: 1\ntitle: T\nbrand: B\ndate: 2024-04-10\nauditors: [jing]\n';
const ONE = '  - id: one\n    name: One\n    stage: convert\n';
const STEPS = `touchpoints:\n${ONE}`;
const RUBRIC = "rubric: 1\nversion: '1'\nextends: standard\n";

type Files = Readonly<Record<string, string>>;

const file = (text: string): Files => ({ 'audits/salon/perm.yaml': text });
const audit = (lines: string): Files => file(HEAD + lines + STEPS);
const step = (lines: string): Files => file(HEAD + STEPS + lines);
const text = (value: string): Files => audit(`summary: ${JSON.stringify(value)}\n`);
const steps = (lines: string): Files => file(`${HEAD}touchpoints:\n${lines}`);
const rubric = (lines: string): Files => ({ ...audit(''), 'audits/rubrics/ours.yaml': RUBRIC + lines });
const config = (lines: string): Files => ({ ...audit(''), 'audits/config.yaml': lines });
const many = (count: number, line: (at: number) => string, between = '') =>
  Array.from({ length: count }, (_, at) => line(at)).join(between);

/** Files that hold much of one thing: so many of it as is asked for. */
export const LARGE: Readonly<Record<string, (count: number) => Files>> = {
  numbers: (count) => text('1 '.repeat(count)),
  'long numbers': (count) => text('12-'.repeat(count)),
  dates: (count) => text('2024-01-02 '.repeat(count)),
  telephones: (count) => text('+86 138 0013 8000 '.repeat(count)),
  'a long word': (count) => text('a'.repeat(count)),
  'words with dots': (count) => text('a.'.repeat(count)),
  'signs of addresses': (count) => text('a@b.'.repeat(count)),
  spaces: (count) => text(`a${' '.repeat(count)}b`),
  'blank lines': (count) => audit('   \n'.repeat(count)),
  'ends of lines of every kind': (count) => audit('#\r\r\n\n'.repeat(count)),
  comments: (count) => audit('# a\n'.repeat(count)),
  'lines of a text': (count) => audit(`summary: |\n${'  a: b\n'.repeat(count)}`),
  'full-width colons': (count) => audit(many(count, (at) => `name：x${at}\n`)),
  'full-width commas': (count) => audit(`notes: {${'text: a，b：c、'.repeat(count)}}\n`),
  'full-width braces': (count) => audit(`links:\n${'  - ｛title: a, url: /a｝\n'.repeat(count)}`),
  bullets: (count) => audit(`tags:\n${many(count, (at) => `  • a${at}\n`)}`),
  quotes: (count) => file('"a" b\n'.repeat(count)),
  'quotes on one line': (count) => audit(`summary: ${'"'.repeat(count)}\n`),
  'words behind quotes': (count) => audit(many(count, (at) => `k${at}: "a" b\n`)),
  commas: (count) => audit(`tags: [${','.repeat(count)}]\n`),
  colons: (count) => audit(`summary: ${'a: '.repeat(count)}\n`),
  'lines that begin with a colon': (count) => audit(': a\n'.repeat(count)),
  'lines without a colon': (count) => audit('a: b\nword\n'.repeat(count)),
  'keys of braces': (count) => file(`{${many(count, (at) => `a${at}`, ',')}}`),
  'numbers with commas': (count) => audit(`notes: {${many(count, (at) => `a${at}: 1,000`, ', ')}}\n`),
  'open brackets': (count) => file('['.repeat(count)),
  'open braces': (count) => file('{a: '.repeat(count)),
  'dashes on one line': (count) => file('- '.repeat(count)),
  tags: (count) => audit(`tags:\n${'  - !x a\n'.repeat(count)}`),
  'tags on one line': (count) => file('! '.repeat(count)),
  anchors: (count) => audit(`tags:\n${many(count, (at) => `  - &a${at} a${at}\n`)}`),
  'unknown aliases': (count) => audit(`tags:\n${many(count, (at) => `  - *a${at}\n`)}`),
  'an alias each': (count) => audit(`tags:\n${many(count, (at) => `  - &a${at} a${at}\n  - *a${at}\n`)}`),
  'aliases of one': (count) => audit(`persona: &a x\ntags:\n${'  - *a\n'.repeat(count)}`),
  'merged maps': (count) => audit(`notes: &a { text: a }\nlinks:\n${'  - <<: *a\n'.repeat(count)}`),
  'unknown keys': (count) => audit(many(count, (at) => `key${at}: 1\n`)),
  'unknown keys of nothing': (count) => audit(`title:\n  en: a\n${many(count, (at) => `  key${at}:\n`)}`),
  'mistyped keys': (count) => audit(`links:\n${'  - { titel: 1, uri: x }\n'.repeat(count)}`),
  'keys that stand twice': (count) => audit(many(count, (at) => `k${at}: 1\nk${at}: 2\n`)),
  'empty touchpoints': (count) => steps('  - {}\n'.repeat(count)),
  'empty entries': (count) => file('- {}\n'.repeat(count)),
  'entries said again': (count) => audit(`tags:\n${'  - a\n'.repeat(count)}`),
  'unknown ratings': (count) => step(`    ratings: { ${many(count, (at) => `c${at}: maybe`, ', ')} }\n`),
  'auditors that are unknown': (count) =>
    step(`    ratings: { prompt: { by: { ${many(count, (at) => `ann${at}: met`, ', ')} } } }\n`),
  touchpoints: (count) => steps(many(count, (at) => `  - { id: t${at}, name: N, stage: convert }\n`)),
  'touchpoints of one id': (count) => steps('  - { id: t, name: N, stage: convert }\n'.repeat(count)),
  'touchpoints with ratings and actions': (count) =>
    steps(
      many(
        count,
        (at) =>
          `  - { id: t${at}, name: N, stage: convert, ratings: { prompt: missed }, actions: [{ id: a, title: A, lifts: [prompt] }] }\n`,
      ),
    ),
  variants: (count) => step(`    variants:\n${many(count, (at) => `      - { location: L${at} }\n`)}`),
  measures: (count) =>
    step(
      `    measures:\n${many(count, (at) => `      - { metric: m${at}, value: 1, target: 1, better: lower, rates: prompt }\n`)}`,
    ),
  promises: (count) =>
    step(`    promises:\n${'      - { what: w, promised: 1, delivered: 2, better: lower }\n'.repeat(count)}`),
  evidence: (count) =>
    step(`    evidence:\n${many(count, (at) => `      - { kind: survey, date: 2024-04-01, by: someone${at} }\n`)}`),
  waivers: (count) =>
    audit(`waivers:\n${'  - { rule: gap/promise-broken, reason: r, until: 2024-06-30 }\n'.repeat(count)}`),
  replies: (count) =>
    audit(`replies:\n${many(count, (at) => `  - { by: m, date: 2024-04-15, text: T, touchpoint: t${at} }\n`)}`),
  outcomes: (count) =>
    audit(`outcomes:\n${many(count, (at) => `  - { metric: m${at}, date: 2024-04-11, value: 1 }\n`)}`),
  criteria: (count) => rubric(`criteria:\n${many(count, (at) => `  c${at}: { level: service, name: N }\n`)}`),
  'criteria of no level': (count) =>
    rubric(`criteria:\n${many(count, (at) => `  c${at}: { level: none, name: N }\n`)}`),
  'disabled criteria': (count) => rubric(`disable:\n${many(count, (at) => `  - c${at}\n`)}`),
  'rules of a rubric': (count) => rubric(`rules:\n${many(count, (at) => `  c${at}: off\n`)}`),
  channels: (count) => config(`channels:\n${many(count, (at) => `  ch${at}: C\n`)}`),
  'gates of tags': (count) => config(`gates:\n  min_index:\n    tags:\n${many(count, (at) => `      t${at}: 1\n`)}`),
  'names that look like owners': (count) => ({
    ...steps(many(count, (at) => `  - { id: t${at}, name: N, stage: convert, owner: person${at}x }\n`)),
    'audits/config.yaml': `owners:\n${many(count, (at) => `  person${at}: C\n`)}`,
  }),
  'lines too far to the left': (count) => steps(many(count, (at) => `  - id: a${at}\n name: b\n`)),
  'lines indented by tabs': (count) => steps(many(count, (at) => `  - id: a${at}\n\tname: b\n`)),
};
