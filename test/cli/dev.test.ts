import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { PATIENCE } from '../support/patience.ts';
import { projectOf } from '../support/run-cli.ts';
import { runProcess, startProcess } from '../support/run-process.ts';
import { MILD } from './projects.ts';

const titled = (title: string) => MILD.replace(/^title: .*$/m, `title: ${title}`);
const page = (text: string) => `---\ntitle: Fresh page\ndescription: What is new.\n---\n\n${text}\n`;

const folder = projectOf({
  'audits/config.yaml': 'title: Our stalls\nlocale: en\nlocales: [en, zh-CN]\n',
  'audits/stall/first.yaml': titled('The first'),
  'audits/stall/second.yaml': titled('The second'),
  'audits/stall/third.yaml': titled('The third'),
  'content/en/levels.mdx': page('What a level is.'),
});
const server = startProcess(folder, ['dev', '--port', '4870']);
const { said } = server;
let url = '';

beforeAll(async () => {
  url = await vi.waitUntil(() => /http:\/\/localhost:\d+/.exec(said.out)?.[0], PATIENCE);
});

afterAll(() => {
  server.child.kill('SIGTERM');
});

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

/** The heading of the page at an address, after its status. */
async function shown(path: string): Promise<string> {
  const response = await fetch(`${url}${path}`);
  const heading = /<h1[^>]*>([\s\S]*?)<\/h1>/.exec(await response.text())?.[1] ?? '';
  return `${response.status} ${heading.replace(/<[^>]*>/g, '').trim()}`;
}

const addresses = ['first', 'second', 'third'].map((name) => `/audits/stall/${name}/`);
const all = () => Promise.all(addresses.map(shown));

describe('While writing', () => {
  it('each address shows its journey, with and without the slash at its end', async () => {
    expect(await all()).toEqual(['200 The first', '200 The second', '200 The third']);
    expect(await shown('/audits/stall/third')).toBe('200 The third');
  });

  it('a journey that is broken shows its own errors at its own address, and the others stay where they are', async () => {
    write('audits/stall/first.yaml', titled('The first').replace('stage: experience', 'stage: rennew'));
    expect(await all()).toEqual(['200 stall/first', '200 The second', '200 The third']);
    const broken = await (await fetch(`${url}/audits/stall/first/`)).text();
    const line =
      titled('The first')
        .split('\n')
        .findIndex((text) => text.includes('stage:')) + 1;
    expect(broken).toContain(`audits/stall/first.yaml:${line}:`);
    expect(broken).toContain('The page is back as soon as the error is mended.');
    expect(await (await fetch(`${url}/zh-CN/audits/stall/first/`)).text()).toContain('改正错误后，本页会自动恢复。');
  });

  it('it is back as soon as it is mended', async () => {
    write('audits/stall/first.yaml', titled('Mended'));
    expect(await all()).toEqual(['200 Mended', '200 The second', '200 The third']);
  });

  it('an added journey has its pages and its badge at once, in every language', async () => {
    expect(await shown('/audits/stall/a-fourth/')).toBe('404 There is no such page');
    write('audits/stall/a-fourth.yaml', titled('A fourth'));
    expect(await shown('/audits/stall/a-fourth/')).toBe('200 A fourth');
    expect(await shown('/zh-CN/audits/stall/a-fourth/')).toBe('200 A fourth');
    expect((await fetch(`${url}/badges/stall/a-fourth.svg`)).status).toBe(200);
    expect(await all()).toEqual(['200 Mended', '200 The second', '200 The third']);
  });

  it('a renamed journey is found by its new name alone', async () => {
    renameSync(join(folder, 'audits/stall/a-fourth.yaml'), join(folder, 'audits/stall/z-fourth.yaml'));
    expect(await shown('/audits/stall/a-fourth/')).toBe('404 There is no such page');
    expect(await shown('/audits/stall/z-fourth/')).toBe('200 A fourth');
  });

  it('a removed journey is gone', async () => {
    rmSync(join(folder, 'audits/stall/z-fourth.yaml'));
    expect(await shown('/audits/stall/z-fourth/')).toBe('404 There is no such page');
    expect((await fetch(`${url}/badges/stall/z-fourth.svg`)).status).toBe(404);
  });

  it('what is wrong with a rubric shows at the address of the journey that is scored with it', async () => {
    write('audits/stall/second.yaml', titled('The second').replace('title:', 'rubric: own\ntitle:'));
    write('audits/rubrics/own.yaml', "rubric: 1\nversion: '1'\nextends: standrd\n");
    expect(await all()).toEqual(['200 Mended', '200 stall/second', '200 The third']);
    expect(await (await fetch(`${url}${addresses[1]}`)).text()).toContain('audits/rubrics/own.yaml:3:');
    write('audits/rubrics/own.yaml', "rubric: 1\nversion: '1'\nextends: standard\n");
    expect(await all()).toEqual(['200 Mended', '200 The second', '200 The third']);
  });

  it('languages come and go with the config', async () => {
    write('audits/config.yaml', 'title: Our stalls\nlocale: en\nlocales: [en, zh-TW]\n');
    expect(await shown('/zh-CN/audits/stall/third/')).toBe('404 There is no such page');
    expect(await shown('/zh-TW/audits/stall/third/')).toBe('200 The third');
    write('audits/config.yaml', 'titel: Our stalls\n');
    expect(await shown('/audits/stall/third/')).toBe('200 The third');
    expect(await (await fetch(`${url}/`)).text()).toContain('audits/config.yaml:1:1');
  });

  it('the pages of the guide come and go, too', async () => {
    write('content/en/fresh.mdx', page('Fresh words.'));
    await vi.waitFor(async () => expect(await shown('/guide/fresh/')).toBe('200 Fresh page'), PATIENCE);
    rmSync(join(folder, 'content/en/fresh.mdx'));
    await vi.waitFor(async () => expect(await shown('/guide/fresh/')).toMatch(/^404/), PATIENCE);
  });

  it('nothing is said but where the site is', () => {
    expect(said).toEqual({ out: `${url}/\n`, err: '' });
  });

  it('of a page of the guide that cannot be read, what is wrong and where is said', async () => {
    write('content/en/fresh.mdx', page('<Broken {'));
    await vi.waitFor(async () => expect(await shown('/guide/fresh/')).toMatch(/^500/), PATIENCE);
    await vi.waitFor(() => expect(said.err).toContain('at content/en/fresh.mdx:6:1\n'), PATIENCE);
    expect(said.err).not.toMatch(/node_modules|astro/i);
    expect(await shown('/audits/stall/third/')).toBe('200 The third');
  });

  it('a head that cannot be read is told on every page, with its place', async () => {
    write('content/en/fresh.mdx', '---\ntitel: Fresh\n---\n\nHello.\n');
    await vi.waitFor(async () => {
      expect(await (await fetch(`${url}/`)).text()).toContain('content/en/fresh.mdx:2:1');
    }, PATIENCE);
    expect(await shown('/guide/fresh/')).toMatch(/^404/);
  });

  it('stopping it is how it ends', async () => {
    server.child.kill('SIGINT');
    expect((await server.ended).code).toBe(0);
  });
});

it('a page of the guide whose head cannot be read is told with its place', async () => {
  write('content/en/fresh.mdx', '---\ntitle: [Fresh\ndescription: x\n---\n\nHello.\n');
  const { code, out, err } = await runProcess(folder, ['dev', '--port', '4880']);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain('content/en/fresh.mdx:2:8  error  unclosed\n');
});
