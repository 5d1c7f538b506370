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

/** What the compiler says of the copy, from the files on that everything pure hangs on. */
function compiled({ folder }: ScratchSources): string {
  const files = ['lenses/shown.ts', 'languages/languages.ts', 'report/edition.ts', 'report/answers/headlines.ts'];
  const project = join(folder, '../tsconfig.json');
  const whole = { extends: join(ROOT, 'tsconfig.json'), include: [], files: files.map((path) => join(folder, path)) };
  writeFileSync(project, JSON.stringify(whole));
  const compiler = join(ROOT, 'node_modules/typescript/bin/tsc');
  return spawnSync(process.execPath, [compiler, '--project', project], { encoding: 'utf8' }).stdout;
}

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
  const rule = `{ name: 'Low mood', says: 'The mood is {mean}.', means: 'It is low.', why: 'It matters.', mend: 'Ask.' }`;
  const words = ['en', 'zh-cn', 'zh-tw'].flatMap((language) => [
    {
      path: `languages/${language}/lenses.ts`,
      text: `  mood: { name: 'Mood', asks: 'How do they feel?', says: ${says} },\n`,
    },
    { path: `languages/${language}/rules.ts`, text: `  'mood/low': ${rule},\n` },
  ]);
  let scratch: ScratchSources;

  beforeAll(() => {
    scratch = scratchSources();
    for (const [path, text] of Object.entries(folder)) scratch.add(path, text);
    scratch.insert('lenses/all.ts', /^import .* from '.\/parity\//, "import { shownMood } from './mood/show.ts';\n");
    scratch.insert('lenses/all.ts', /^\] as const;$/, '  shownMood,\n');
    for (const { path, text } of words) scratch.insert(path, /^};$/, text);
  });
  afterAll(() => scratch.remove());

  it('touches its folder, the list of lenses and its words in each language', () => {
    const known = [...Object.keys(folder), 'lenses/all.ts', ...words.map(({ path }) => path)];
    expect(scratch.touched()).toEqual(known.toSorted());
  });

  it('compiles', () => {
    expect(compiled(scratch)).toBe('');
  });

  it('has its rule, its figures, its findings, its panel and its page', async () => {
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
      locale: 'en',
      audience: 'internal',
      roles: {},
    });

    expect(report.audits[0]).toMatchObject({ mood: -2, touchpoints: [{ emotion: -2 }, { emotion: null }] });
    expect(report.audits[0]?.findings).toContainEqual(
      expect.objectContaining({ rule: 'mood/low', severity: 'warning', message: 'The mood is −2.00.' }),
    );
    expect(on.RULES.map(({ id }) => id)).toContain('mood/low');
    const config = on.configFile(on.RULES);
    const isSettable = (mood: number) => config.safeParse({ rules: { 'mood/low': { mood } } }).success;
    expect([-1, -4].map(isSettable)).toEqual([true, false]);

    const { show } = on.SHOWN.find(({ id }) => id === 'mood') ?? {};
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
});
