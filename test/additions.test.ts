import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { audit, standardAt } from './support/build-audit.ts';
import { type ScratchSources, scratchSources } from './support/scratch-sources.ts';

const ROOT = resolve(import.meta.dirname, '..');

/** The modules of a copy of the sources that a report comes from. */
async function modulesOf({ folder }: ScratchSources) {
  const load = (path: string) => import(/* @vite-ignore */ join(folder, path));
  const languages: typeof import('../src/languages/languages.ts') = await load('languages/languages.ts');
  const config: typeof import('../src/model/config.ts') = await load('model/config.ts');
  const rulebook: typeof import('../src/lenses/rulebook.ts') = await load('lenses/rulebook.ts');
  const lenses: typeof import('../src/lenses/read-audit.ts') = await load('lenses/read-audit.ts');
  const shown: typeof import('../src/lenses/shown.ts') = await load('lenses/shown.ts');
  const standard: typeof import('../src/rubric/standard.ts') = await load('rubric/standard.ts');
  const scoring: typeof import('../src/scoring/score-audit.ts') = await load('scoring/score-audit.ts');
  const compose: typeof import('../src/report/compose-report.ts') = await load('report/compose-report.ts');
  const journey: typeof import('../src/report/journey.ts') = await load('report/journey.ts');
  return { ...languages, ...config, ...rulebook, ...lenses, ...shown, ...standard, ...scoring, ...compose, ...journey };
}

const LANGUAGES = ['en', 'zh-cn', 'zh-tw'];

/** What the compiler says of the copy, from the files on that everything but the site hangs on. */
function compiled({ folder }: ScratchSources): string {
  const files = ['cli/run.ts', 'lenses/shown.ts', 'report/answers/headlines.ts'];
  const project = join(folder, '../tsconfig.json');
  const whole = { extends: join(ROOT, 'tsconfig.json'), include: [], files: files.map((path) => join(folder, path)) };
  writeFileSync(project, JSON.stringify(whole));
  const compiler = join(ROOT, 'node_modules/typescript/bin/tsc');
  return spawnSync(process.execPath, [compiler, '--project', project], { encoding: 'utf8' }).stdout;
}

let scratch: ScratchSources;
let known: readonly string[] = [];

/** What is touched beyond what was touched before. */
function newlyTouched(): string[] {
  const touched = scratch.touched();
  const more = touched.filter((path) => !known.includes(path));
  known = touched;
  return more;
}

beforeAll(() => {
  scratch = scratchSources();
});
afterAll(() => scratch.remove());

const load = (path: string) => import(/* @vite-ignore */ join(scratch.folder, path));

describe('a lens with a rule, a panel, a page and a column', () => {
  const folder = {
    'lenses/mood/rules.ts': `import type { Rule } from '../../model/rule.ts';

export const MOOD_RULES = [
  {
    id: 'mood/low',
    severity: 'warning',
    numbers: { mood: 0 },
    ranges: { mood: { least: -3, most: 3 } },
    writtenAs: { mean: 'index' },
  },
] as const satisfies readonly Rule[];
`,
    'lenses/mood/lens.ts': `import type { Lens } from '../lens.ts';
import { mean } from '../mean.ts';
import { MOOD_RULES } from './rules.ts';

interface OfAudit {
  mood: number | null;
}

interface OfTouchpoint {
  emotion: number | null;
}

export const moodLens: Lens<'mood', typeof MOOD_RULES, OfAudit, OfTouchpoint> = {
  id: 'mood',
  rules: MOOD_RULES,
  read({ touchpoints }, { rules }) {
    const emotions = touchpoints.map(({ touchpoint }) => touchpoint.emotion ?? null);
    const mood = mean(emotions.flatMap((emotion) => emotion ?? []));
    const isLow = mood !== null && mood < rules.number('mood/low', 'mood');
    return {
      audit: { mood },
      touchpoints: emotions.map((emotion) => ({ emotion })),
      findings: isLow ? rules.fire('mood/low', { data: { mean: mood }, path: ['touchpoints'] }) : [],
    };
  },
};
`,
    'lenses/mood/show.ts': `import type { ShownLens } from '../show.ts';
import { decimal, name, say, signed } from '../value.ts';
import { moodLens } from './lens.ts';

export const shownMood: ShownLens<typeof moodLens> = {
  ...moodLens,
  show: {
    address: 'mood',
    means: ({ scored: { mood } }) => [say('mean', { mood: signed(mood) })],
    panel: ({ touchpoints }) => [
      {
        bars: touchpoints.map(({ written, scored: { emotion } }) => ({
          label: name(written.name),
          share: emotion === null ? null : (emotion + 3) / 6,
          value: decimal(emotion),
        })),
      },
    ],
    answer: (journeys) => say('told', { count: decimal(journeys.length) }),
    table: {
      columns: [{ header: say('mood'), cell: ({ scored: { mood } }) => signed(mood) }],
      judge: ({ scored: { mood } }) => [mood],
    },
  },
};
`,
  };
  const says = `{ mean: 'Mood: {mood}', told: '{count} journeys', mood: 'Mood' }`;
  const rule = `{ name: 'Low mood', says: 'The mood is {mean}.', means: 'It is low.', why: 'It matters.', fix: 'Ask.' }`;
  const words = LANGUAGES.flatMap((language) => [
    {
      path: `languages/${language}/lenses.ts`,
      text: `  mood: { name: 'Mood', asks: 'How do they feel?', says: ${says} },\n`,
    },
    { path: `languages/${language}/rules.ts`, text: `  'mood/low': ${rule},\n` },
  ]);
  it('touches its folder, the list of lenses and its words in each language', () => {
    for (const [path, text] of Object.entries(folder)) scratch.add(path, text);
    scratch.insert('lenses/all.ts', /^import .* from '.\/parity\//, "import { shownMood } from './mood/show.ts';\n");
    scratch.insert('lenses/all.ts', /^\] as const;$/, '  shownMood,\n');
    for (const { path, text } of words) scratch.insert(path, /^};$/, text);
    const expected = [...Object.keys(folder), 'lenses/all.ts', ...words.map(({ path }) => path)];
    expect(newlyTouched()).toEqual(expected.toSorted());
  });
});

describe('a criterion, an output format, a language and a field', () => {
  it('a criterion touches its record and its words in each language', () => {
    scratch.insert('rubric/standard.ts', /^ +memorable: \{/, "      sincere: { facet: 'closeness' },\n");
    const words = "{ name: 'Sincere', asks: 'Was it meant?', why: 'It shows.', how: 'Mean it.' }";
    for (const language of LANGUAGES)
      scratch.insert(`languages/${language}/criteria.ts`, /^};$/, `  sincere: ${words},\n`);
    expect(newlyTouched()).toEqual([
      ...LANGUAGES.map((language) => `languages/${language}/criteria.ts`),
      'rubric/standard.ts',
    ]);
  });

  it('an output format touches its file and the table', () => {
    scratch.add(
      'formats/check/check-as-count.ts',
      "import type { Checked } from './checked.ts';\n\nexport const checkAsCount = ({ shown }: Checked) => String(shown.size);\n",
    );
    const table = 'formats/check/check-formats.ts';
    scratch.insert(table, /^import .*check-as-github/, "import { checkAsCount } from './check-as-count.ts';\n");
    scratch.insert(table, /^};$/, '  count: checkAsCount,\n');
    expect(newlyTouched()).toEqual(['formats/check/check-as-count.ts', table]);
  });

  it('a language touches its folder and the list, and need not say more than its name', () => {
    scratch.add(
      'languages/eo/eo.ts',
      "import type { LanguageInPart } from '../language.ts';\n\nexport const EO = { name: 'Esperanto' } satisfies LanguageInPart;\n",
    );
    scratch.insert('languages/languages.ts', /^import .*'\.\/en\/en\.ts'/, "import { EO } from './eo/eo.ts';\n");
    scratch.insert('languages/languages.ts', /^ +'zh-CN': /, '  eo: EO,\n');
    expect(newlyTouched()).toEqual(['languages/eo/eo.ts', 'languages/languages.ts']);
  });

  it('a field touches its schema, its words, and the part of a page that shows it', () => {
    scratch.insert('model/touchpoint.ts', /^ +emotion: /, '  smell: text.optional(),\n');
    for (const language of LANGUAGES)
      scratch.insert(`languages/${language}/fields.ts`, /^ +emotion: /, "      smell: 'What it smells of.',\n");
    scratch.insert(
      'site/features/touchpoint/Customer.astro',
      /^ +\{ label: words\.emotion/,
      '  { label: words.emotion, value: touchpoint.smell },\n',
    );
    expect(newlyTouched()).toEqual([
      ...LANGUAGES.map((language) => `languages/${language}/fields.ts`),
      'model/touchpoint.ts',
      'site/features/touchpoint/Customer.astro',
    ]);
  });
});

describe('what was added', () => {
  it('of a lens is there: rule, figures, findings, panel and page', async () => {
    const on = await modulesOf(scratch);
    const touchpoints = [{ emotion: -2, ratings: standardAt(1) }, { ratings: standardAt(2) }];
    const scored = on.scoreAudit(audit(touchpoints), on.STANDARD);
    const rules = on.rulebook({});
    const reading = on.readAudit(scored, { asOf: '2024-06-30', reportDay: null, rules });
    const report = on.composeReport([{ scored, reading, locate: () => ({ line: 1, column: 1 }) }], {
      as_of: '2024-06-30',
      commit: null,
      commit_date: null,
      dirty: null,
      rubrics: [],
      config: on.configOf(on.configFile(on.RULES).parse({})),
    });

    expect(report.audits[0]).toMatchObject({ mood: -2, touchpoints: [{ emotion: -2 }, { emotion: null }] });
    expect(report.audits[0]?.findings).toContainEqual(
      expect.objectContaining({ rule: 'mood/low', severity: 'warning', message: 'The mood is −2.00.' }),
    );
    expect(on.RULES.map(({ id }) => id)).toContain('mood/low');
    const config = on.configFile(on.RULES);
    const isSettable = (mood: number) => config.safeParse({ rules: { 'mood/low': { mood } } }).success;
    expect([-1, -4].map(isSettable)).toEqual([true, false]);

    const { show } = on.shownLenses().find(({ id }) => id === 'mood') ?? {};
    const [journey] = on.journeysOf(report, [audit(touchpoints)], [on.STANDARD]);
    if (!journey || !show) throw new Error('the lens is not shown');
    expect(show.address).toBe('mood');
    expect(show.panel?.(journey)).toMatchObject([{ bars: [{ share: 1 / 6 }, { share: null }] }]);
    expect(show.table?.columns.map(({ cell }) => cell(journey))).toEqual([{ as: 'signed', value: -2 }]);
    for (const locale of on.LOCALES)
      expect(on.wordsOf(locale)).toMatchObject({
        lenses: { mood: { name: 'Mood' } },
        rules: { 'mood/low': { name: 'Low mood' } },
      });
  });

  it('else is there wherever such a thing is used', async () => {
    const { STANDARD }: typeof import('../src/rubric/standard.ts') = await load('rubric/standard.ts');
    const { criteriaOf }: typeof import('../src/rubric/ladder.ts') = await load('rubric/ladder.ts');
    expect(criteriaOf(STANDARD.interaction).find(({ id }) => id === 'sincere')).toMatchObject({
      asks: { en: 'Was it meant?' },
      facet: 'closeness',
    });

    const formats: typeof import('../src/formats/check/check-formats.ts') = await load(
      'formats/check/check-formats.ts',
    );
    expect(Object.keys(formats.CHECK_FORMATS)).toContain('count');

    const { LOCALES, wordsOf }: typeof import('../src/languages/languages.ts') = await load('languages/languages.ts');
    expect(LOCALES).toContain('eo');
    const [eo, en] = ['eo', 'en'].map((tag) => wordsOf(tag as 'en'));
    expect(eo).toEqual({ ...en, name: 'Esperanto' });

    const { auditFile }: typeof import('../src/model/audit.ts') = await load('model/audit.ts');
    const { textsIn }: typeof import('../src/model/texts-in.ts') = await load('model/texts-in.ts');
    const { schemaTables }: typeof import('../src/model/schema-tables.ts') = await load('model/schema-tables.ts');
    const { keysAt }: typeof import('../src/intake/schema-keys.ts') = await load('intake/schema-keys.ts');
    const smelling = { ...audit([{}]), touchpoints: [{ smell: { eo: 'kafo', en: 'coffee' } }] };
    expect(textsIn(auditFile, smelling).map(({ path }) => path.join('.'))).toContain('touchpoints.0.smell');
    const rows = schemaTables('audit', auditFile).flatMap((table) => table.rows);
    expect(rows.map(({ key }) => key)).toContain('smell');
    expect(keysAt(auditFile, ['touchpoints', 0])).toContain('smell');
  });

  it('compiles', () => {
    expect(compiled(scratch)).toBe('');
  });
});
