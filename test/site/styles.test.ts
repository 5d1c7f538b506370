import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { styleProblems } from '../support/style-problems.ts';

const SITE = resolve(import.meta.dirname, '../../src/site');

const SOUND = {
  'styles/layers.css': '@layer elements, components;',
  'styles/elements.css': '@layer elements { p { margin: 0 } }',
  'features/page/Page.astro': '---\nimport \'../text/text.css\';\n---\n<p class="soft"><slot /></p>',
  'features/text/text.css': '@layer components { .soft { color: grey } }',
  'features/a/A.astro': `---\nimport './a.css';\n---\n<b class={\`a \${b ? 'a-b' : ''} a-\${c}\`}><i class="soft" /></b>`,
  'features/a/a.css': '@layer components { .a > i, .a-b, .a-one { color: red } @media print { .a { color: black } } }',
  'features/a/script.ts': "made.className = 'a-made';",
};

function problemsWith(changed: Readonly<Record<string, string>>): string[] {
  return styleProblems(new Map(Object.entries({ ...SOUND, ...changed })));
}

describe('the styles', () => {
  it('of the site: elements are global, a class has one home in a layer, and who names it imports that', () => {
    const paths = readdirSync(SITE, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
    const sources = paths.filter((path) => /\.(css|astro|ts)$/.test(path)).map((path) => [path, path] as const);
    expect(
      styleProblems(new Map(sources.map(([path, file]) => [path, readFileSync(join(SITE, file), 'utf8')]))),
    ).toEqual([]);
  });

  it('come as one sheet, whose layers first appear in their order', () => {
    const assets = join(inject('site'), '_astro');
    const sheets = readdirSync(assets).filter((file) => file.endsWith('.css'));
    const css = sheets.map((file) => readFileSync(join(assets, file), 'utf8')).join('');
    const named = Array.from(css.matchAll(/@layer ([^{;]+)/g), ([, names = '']) => names.split(',')).flat();
    expect([sheets.length, ...new Set(named)]).toEqual([1, 'tokens', 'elements', 'parts', 'components', 'paper']);
  });

  it.each([
    ['nothing', {}, []],
    [
      'a rule outside a layer',
      { 'features/a/a.css': '@media print { .a { color: red } }' },
      ['features/a/a.css: .a stands outside a layer'],
    ],
    [
      'a layer that is not in the order',
      { 'features/a/a.css': '@layer last { .a { color: red } }' },
      ['features/a/a.css: the layer last of .a has no place in the order'],
    ],
    [
      'a global style that names a class',
      { 'styles/elements.css': '@layer elements { main .a-made { margin: 0 } }' },
      ['styles/elements.css: .a-made is no element, and global'],
    ],
    [
      'a class styled in two places',
      { 'features/text/text.css': '@layer components { .soft, .a:hover { color: grey } }' },
      ['.a is styled in features/text/text.css and features/a/a.css'],
    ],
    [
      'a class that nobody names',
      { 'features/a/a.css': '@layer components { .a, .unnamed { color: red } }' },
      ['features/a/a.css: nobody names .unnamed'],
    ],
    [
      'a class that only begins like one that is named',
      { 'features/a/a.css': '@layer components { .a, .soft-er { color: red } }' },
      ['features/a/a.css: nobody names .soft-er'],
    ],
    ['a class that a script names', { 'features/a/a.css': '@layer components { .a, .a-made { color: red } }' }, []],
    [
      'a sheet that nobody imports',
      { 'features/a/b.css': '@layer components { i { color: red } }' },
      ['features/a/b.css: nobody imports it'],
    ],
    [
      'styles within a component',
      { 'features/b/B.astro': '<b /><style>b { color: red }</style>' },
      ['features/b/B.astro: its styles do not stand beside it'],
    ],
    [
      'a class of a sheet that is not imported',
      { 'features/b/B.astro': '<b class="a" />' },
      ['features/b/B.astro: names .a and does not import features/a/a.css'],
    ],
    [
      'the same, chosen by a condition or put together',
      { 'features/b/B.astro': `<b class={c ? 'a-b' : \`a-\${d}\`} />` },
      [
        'features/b/B.astro: names .a-b and does not import features/a/a.css',
        'features/b/B.astro: names .a- and does not import features/a/a.css',
      ],
    ],
  ])('are told apart: %s', (_, changed, problems) => {
    expect(problemsWith(changed)).toEqual(problems);
  });
});
