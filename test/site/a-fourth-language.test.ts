import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const DECISION = 'content/decisions/2026-11-24-languages.md';
const tempDir = mkdtempSync(join(tmpdir(), 'experience-audit-fourth-'));
afterAll(() => rmSync(tempDir, { recursive: true, force: true }));

const PROJECT = {
  'audits/config.yaml': 'locales: [en, fr]\n',
  'audits/corner/checkout.yaml': `audit: 1
title: { en: Bought on a Saturday, fr: Acheté un samedi }
brand: Corner Fashion
date: 2026-10-03
auditors: [jing]
touchpoints:
  - id: checkout
    name: { en: Paying at the till, fr: Payer à la caisse }
    need: { en: To be gone in a minute }
    stage: convert
    ratings: { task-completed: met, outcome-sound: met, price-plain: met, prompt: met, courteous: missed }
    measures: [{ metric: csat, value: 4.25, scale: [1, 5], responses: 21400 }]
  - id: bag
    name: { en: The bag, fr: Le sac }
    stage: convert
    ratings: { task-completed: met, outcome-sound: met, terms-honoured: met, price-plain: met, process-complete: met, prompt: missed, effortless: met, courteous: met, accountable: met, transparent: met, consistent: met, need-led: met }
outcomes: [{ metric: Daily sales, date: 2026-10-03, value: 21000.5, unit: EUR }]
`,
  'content/en/levels.mdx': '---\ntitle: The levels\ndescription: What they mean.\n---\n\nText.\n',
  'content/fr/ecrire.mdx': '---\ntitle: Écrire un audit\ndescription: Comment faire.\n---\n\nTexte.\n',
};

/** A copy of the sources with the packages linked, and a small project that asks for French. */
function copyOfTheSources(): void {
  for (const part of ['src', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
    cpSync(join(ROOT, part), join(tempDir, part), { recursive: true });
  mkdirSync(join(tempDir, 'node_modules'));
  // Caches stay apart; the packages are the same.
  const packages = readdirSync(join(ROOT, 'node_modules')).filter((name) => !/^\.(?!bin)/.test(name));
  for (const name of packages) symlinkSync(join(ROOT, 'node_modules', name), join(tempDir, 'node_modules', name));
  for (const [path, text] of Object.entries(PROJECT)) write(path, text);
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(tempDir, path)), { recursive: true });
  writeFileSync(join(tempDir, path), text);
}

/** Does to the copy what the decision says, to the letter: the file, and its line of the list. */
function addFrench(): void {
  const [file = '', lines = ''] = [...readFileSync(join(ROOT, DECISION), 'utf8').matchAll(/```ts\n([\s\S]*?)```/g)].map(
    ([, code = '']) => code,
  );
  write('src/languages/fr/fr.ts', file);
  const [importing = '', listing = ''] = lines.trim().split('\n');
  const list = readFileSync(join(tempDir, 'src/languages/languages.ts'), 'utf8');
  const place = /^(?=} satisfies )/m;
  expect(list).toMatch(place);
  write('src/languages/languages.ts', `${importing}\n${list.replace(place, `  ${listing}\n`)}`);
}

function run(command: string, args: readonly string[]) {
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(tempDir, command), ...args], {
    cwd: tempDir,
    env,
    encoding: 'utf8',
  });
  return { code: status, said: `${stdout}${stderr}` };
}

const page = (path: string) => readFileSync(join(tempDir, 'dist', path, 'index.html'), 'utf8');

describe('a fourth language, added as the decision says', () => {
  beforeAll(() => {
    copyOfTheSources();
    addFrench();
    expect(run('src/cli/start.mjs', ['build'])).toMatchObject({ code: 0 });
  });

  it('has its own interface, levels, terms, criteria and rules', () => {
    expect(page('fr')).toMatch(/<html lang="fr"/);
    expect(page('fr')).toContain('Vue d’ensemble');
    const audit = page('fr/audits/corner/checkout');
    for (const words of ['Acheté un samedi', 'Payer à la caisse', 'Pour la forme', 'Convaincre', 'Courtois'])
      expect(audit).toContain(words);
    expect(audit.replace(/<[^>]*>/g, '')).toContain('À « Le sac », un seul critère manque pour « Service ».');
    expect(audit).not.toContain('Bought on a Saturday');
  });

  it('writes its days, numbers and plurals', () => {
    const audit = page('fr/audits/corner/checkout');
    expect(audit).toMatch(/3 oct\. 2026/);
    expect(audit).toContain('4,25');
    expect(audit).toMatch(/21\s000,50\s€/);
    expect(page('fr')).toContain('2 points de contact');
  });

  it('lets English stand in for the rest, and says so of what is not the interface', () => {
    expect(page('fr')).toContain('What is worst');
    expect(page('fr/audits/corner/checkout')).toMatch(/<dd lang="en"[^>]*>To be gone in a minute/);
    expect(page('fr/guide/reference')).toMatch(/<h3 id="loop-cliff" lang="en"[^>]*>\s*Sudden drop/);
    expect(page('fr/touchpoints')).toContain(
      '<span lang="en">Complete process</span>, Courtois et <span lang="en">Effortless</span>',
    );
    expect(page('fr/touchpoints')).toMatch(/<span class="badge-name">Pour la forme/);
    expect(page('fr/audits/corner/checkout')).toMatch(
      /<text class="scale ends" lang="en"[^>]*>\s*<tspan[^>]*>\s*Service/,
    );
    expect(page('fr/guide/reference')).toMatch(/<h4 id="courteous">\s*Courtois/);
  });

  it('is offered by every page, and offers the others', () => {
    for (const path of ['', 'audits/corner/checkout/', 'touchpoints/', 'lenses/loop/', 'guide/reference/', 'search/']) {
      for (const html of [page(path), page(`fr/${path}`)]) {
        expect(html).toContain(`<link rel="alternate" hreflang="fr" href="/fr/${path}"`);
        expect(html).toContain(`<link rel="alternate" hreflang="en" href="/${path}"`);
        expect(html).toMatch(new RegExp(`<a href="/fr/${path}" lang="fr" hreflang="fr"[^>]*>\\s*Français`));
      }
    }
  });

  it('brings its pages of the guide', () => {
    expect(page('fr/guide/ecrire')).toContain('Comment faire.');
    expect(page('fr/guide')).toMatch(/<li [^>]*lang="en"[^>]*>\s*<a href="\/guide\/levels\/"/);
  });

  it('is spoken by the command line, with English where it is silent', () => {
    expect(run('src/cli/start.mjs', ['explain', 'courteous']).said).toMatch(/^courteous {2}Courteous/);
    write('audits/config.yaml', 'locale: fr\nlocales: [fr, en]\n');
    const explained = run('src/cli/start.mjs', ['explain', 'courteous']).said;
    expect(explained).toMatch(/^courteous {2}Courtois[\s\S]*Pourquoi :[\s\S]*What to do:/);
    const checked = run('src/cli/start.mjs', ['check', '--lang', 'fr']).said;
    expect(checked).toContain('À « Le sac »');
    expect(checked).toContain('Le contrôle est passé. 1 journey, 2 touchpoints:');
    expect(run('src/cli/start.mjs', ['score']).said).toMatch(/Payer à la caisse +Pour la forme +Pour la forme +1,25/);
    expect(run('src/cli/start.mjs', ['check', '--help']).said).toMatch(/^Usage : experience-audit check/m);
    expect(run('src/cli/start.mjs', ['check', '--quiet=no']).said).toContain(
      '--quiet ne prend pas de valeur.\n  Écrivez --quiet.',
    );
    write('audits/config.yaml', 'locale: fr\nlocales: [fr, de]\n');
    const broken = run('src/cli/start.mjs', ['check']).said;
    expect(broken).toContain('« de » n’est pas une valeur possible.');
    expect(broken).toContain('À faire : Possible here: en, zh-CN, zh-TW, fr.');
  });
});
