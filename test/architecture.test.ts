import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = resolve(import.meta.dirname, '../src');

/** The arrows: what each module may import of the others, and from outside. */
const MODULES: Readonly<Record<string, { modules: readonly string[]; outside: readonly RegExp[] }>> = {
  languages: { modules: [], outside: [] },
  model: { modules: ['languages'], outside: [/^zod$/] },
  rubric: { modules: ['languages', 'model'], outside: [/^fastest-levenshtein$/] },
  scoring: { modules: ['model', 'rubric'], outside: [] },
  lenses: { modules: ['languages', 'model', 'rubric', 'scoring'], outside: [] },
  report: { modules: ['languages', 'model', 'rubric', 'scoring', 'lenses'], outside: [/^fastest-levenshtein$/] },
  compare: { modules: ['languages', 'model', 'rubric', 'scoring', 'lenses', 'report'], outside: [] },
  formats: {
    modules: ['languages', 'model', 'rubric', 'scoring', 'lenses', 'report', 'compare'],
    outside: [/^string-width$/, /^yaml$/, /^sarif$/, /^codeclimate-types$/, /^zod$/, /^culori\/fn$/],
  },
  intake: { modules: ['languages', 'model', 'rubric'], outside: [/^zod$/, /^yaml$/, /^node:(fs|path)$/] },
  editing: { modules: ['model', 'intake'], outside: [/^yaml$/, /^zod$/] },
  history: { modules: ['model', 'intake'], outside: [/^node:child_process$/] },
  project: {
    modules: [
      'languages',
      'model',
      'rubric',
      'scoring',
      'lenses',
      'report',
      'compare',
      'formats',
      'intake',
      'editing',
      'history',
    ],
    outside: [/^zod$/, /^node:(child_process|crypto|fs|module|os|path|url|zlib)$/],
  },
  cli: {
    modules: ['project', 'formats', 'report', 'compare', 'lenses', 'model', 'languages'],
    outside: [/^htmlparser2$/, /^@clack\/prompts$/, /^node:/],
  },
  site: {
    modules: ['project', 'formats', 'report', 'compare', 'languages', 'model', 'rubric'],
    outside: [
      /^astro(:|$|\/)/,
      /^@astrojs\//,
      /^vite$/,
      /^virtual:experience-audit\//,
      /^pagefind$/,
      /^d3-(scale|shape)$/,
      /^opencc-js$/,
      /^node:(fs|http|module|os|path|url|util)$/,
    ],
  },
};

/** What of the lenses the site may use beside the shapes of things: what is shown of them. It runs none. */
const SHOWN = /^lenses\/(shown|[a-z-]+\/show)\.ts$/;

/** Modules that run in a browser as they are: no node, no clock, no console. */
const PURE = ['languages', 'model', 'rubric', 'scoring', 'lenses', 'report', 'compare', 'formats'];
const IMPURE = /\bconsole\.|\bDate\.now\(|\bnew Date\(\)|\bprocess\.|\bMath\.random\(/;

/** What takes its language from the machine: the same sources give the same bytes everywhere. */
const AMBIENT =
  /\.toLocale\w*\(|\.localeCompare\(|\bIntl\.(?:\w+Format|PluralRules|Collator|Segmenter)\((?:\)|undefined|\[)/;

interface Source {
  path: string;
  text: string;
}

/** Every import that breaks the table, and every trace of the world outside in a pure module. */
function violations(sources: readonly Source[]): string[] {
  return sources.flatMap(({ path, text }) => {
    const module = moduleOf(path);
    const allowed = MODULES[module];
    if (!allowed) return [`${path}: there is no module "${module}"`];
    const wrong = importsOf(text).filter(({ specifier, isType }) => {
      if (!specifier.startsWith('.')) return !allowed.outside.some((pattern) => pattern.test(specifier));
      const file = relative(SRC, resolve(SRC, dirname(path), specifier)).replaceAll('\\', '/');
      const target = moduleOf(file);
      if (module === 'site' && target === 'lenses') return !isType && !SHOWN.test(file);
      return target !== module && !allowed.modules.includes(target);
    });
    const impure = PURE.includes(module) && IMPURE.test(text) ? [`${path}: a pure module reaches outside`] : [];
    const ambient = AMBIENT.test(text) ? [`${path}: takes its language from the machine`] : [];
    return [...wrong.map(({ specifier }) => `${path}: ${module} must not import ${specifier}`), ...impure, ...ambient];
  });
}

function moduleOf(path: string): string {
  return path.split(/[\\/]/)[0] ?? '';
}

function importsOf(text: string): { specifier: string; isType: boolean }[] {
  const statements = text.matchAll(/^\s*(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]/gm);
  const calls = text.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g);
  return [
    ...[...statements].map(([, isType, specifier = '']) => ({ specifier, isType: isType !== undefined })),
    ...[...calls].map(([, specifier = '']) => ({ specifier, isType: false })),
  ];
}

function allSources(): Source[] {
  return readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(ts|mjs|astro)$/.test(path))
    .map((path) => ({ path: path.replaceAll('\\', '/'), text: readFileSync(join(SRC, path), 'utf8') }));
}

describe('the arrows between the modules', () => {
  it('hold in every file', () => {
    const sources = allSources();
    expect(sources.length).toBeGreaterThan(100);
    expect(violations(sources)).toEqual([]);
  });

  it('let a page use what is shown of a lens, and know the shapes of the rest', () => {
    const text = [
      "import { SHOWN } from '../lenses/shown.ts';",
      "import { shownGap } from '../lenses/gap/show.ts';",
      "import type { SetRule } from '../lenses/rulebook.ts';",
    ].join('\n');
    expect(violations([{ path: 'site/planted.ts', text }])).toEqual([]);
  });

  it.each([
    ['a lens that reads files', 'lenses/planted.ts', "import { readFileSync } from 'node:fs';"],
    ['scoring that knows a lens', 'scoring/planted.ts', "import { loopLens } from '../lenses/loop.ts';"],
    [
      'a page that scores',
      'site/features/Planted.astro',
      "---\nimport { scoreLadder } from '../../scoring/score-ladder.ts';\n---",
    ],
    ['a page that sets rules', 'site/planted.ts', "import { rulebook } from '../lenses/rulebook.ts';"],
    ['a page that runs a lens', 'site/planted.ts', "import { gapLens } from '../lenses/gap/lens.ts';"],
    ['a page that runs all lenses', 'site/planted.ts', "import { LENSES } from '../lenses/all.ts';"],
    ['a lens that knows the report', 'lenses/gap/show.ts', "import type { Journey } from '../../report/journey.ts';"],
    ['the command line meeting the site', 'cli/planted.ts', "import { readerOf } from '../site/reader.ts';"],
    ['a type that flows back', 'model/planted.ts', "import type { Report } from '../report/report.ts';"],
    ['an import that is a call', 'intake/planted.ts', "const later = await import('../report/report.ts');"],
    ['a re-export', 'rubric/planted.ts', "export * from '../scoring/answers.ts';"],
    [
      'a language that knows what its words are for',
      'languages/planted.ts',
      "import { STANDARD } from '../rubric/standard.ts';",
    ],
    ['a package nobody decided on', 'intake/planted.ts', "import parse from 'js-yaml';"],
    [
      'a number in the machine’s own language',
      'site/planted.ts',
      'export const said = new Intl.NumberFormat().format(1);',
    ],
    [
      'an order of the machine’s own language',
      'report/planted.ts',
      'export const order = (a, b) => a.localeCompare(b);',
    ],
    ['a clock in a pure module', 'report/planted.ts', 'export const now = Date.now();'],
    ['a module the plan does not have', 'utils/planted.ts', ''],
  ])('catch %s', (_, path, text) => {
    expect(violations([{ path, text }])).toHaveLength(1);
  });
});
