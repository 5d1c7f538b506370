import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectOf, runCli } from '../support/run-cli.ts';
import { BROKEN, MILD } from './projects.ts';

const RUBRIC =
  'rubric: 1\nversion: "1"\nextends: standard\ncriteria: { hygienic: { level: perfunctory, name: Hygienic } }\n';
const schema = (folder: string, ...args: string[]) => runCli(folder, ['schema', ...args]);
const project = (files = {}) => projectOf({ 'audits/stall/soup.yaml': MILD, ...files });

describe('schema', () => {
  it.each(['audit', 'config', 'rubric'])('writes that of the %s', async (kind) => {
    const { code, out, err } = await schema(project(), kind);
    expect([code, err]).toEqual([0, '']);
    expect(JSON.parse(out)).toMatchObject({
      $schema: 'http://json-schema.org/draft-07/schema#',
      $comment: `Written by experience-audit schema ${kind} --lang en`,
      type: 'object',
    });
  });

  it('writes all three as one value, by kind', async () => {
    const folder = project();
    const { out } = await schema(folder);
    const all = JSON.parse(out);
    expect(Object.keys(all)).toEqual(['audit', 'config', 'rubric']);
    expect(all.audit).toEqual(JSON.parse((await schema(folder, 'audit')).out));
  });

  it('speaks the language of the site, or that of --lang', async () => {
    const folder = project({ 'audits/config.yaml': 'locale: zh-TW\nlocales: [zh-TW]\n' });
    const stage = async (...args: string[]) =>
      JSON.parse((await schema(folder, 'audit', ...args)).out).definitions.touchpoints.properties.stage.description;
    expect(await stage()).toBe('屬於忠誠環的哪個階段。');
    expect(await stage('--lang', 'en')).toBe('The stage of the loyalty loop it belongs to.');
  });

  it('comes out of an empty folder', async () => {
    const { code, out, err } = await schema(projectOf({}), 'audit');
    expect([code, err]).toEqual([0, '']);
    expect(JSON.parse(out).definitions['ratings-standard'].properties).toHaveProperty('prompt');
  });

  it('comes out of a project with a half-written audit, which is what it is for', async () => {
    const folder = project({ 'audits/stall/new.yaml': BROKEN });
    expect(await schema(folder, 'audit')).toMatchObject({ code: 0, err: '' });
  });
});

describe('schema of a project whose own files are broken', () => {
  it('knows the standard rubric, lets the other be named, and tells what is wrong', async () => {
    const folder = project({ 'audits/rubrics/ours.yaml': RUBRIC.replace('perfunctory', 'perfuncory') });
    const { code, out, err } = await schema(folder, 'audit');
    expect([code, err]).toEqual([
      2,
      `audits/rubrics/ours.yaml:4:32  error  unknown-level
  There is no level "perfuncory" in this rubric.
  2 | version: "1"
  3 | extends: standard
  4 | criteria: { hygienic: { level: perfuncory, name: Hygienic } }
    |                                ^^^^^^^^^^
  Fix: Did you mean "perfunctory"?

Problems: 1, in files: 1. These files are left out.
`,
    ]);
    const { properties, definitions } = JSON.parse(out);
    expect(properties.rubric.enum).toEqual(['standard', 'ours']);
    expect(definitions['ratings-ours'].properties).toHaveProperty('prompt');
    expect(definitions['ratings-ours'].additionalProperties).toEqual({ $ref: '#/definitions/judgement' });
  });

  it('is written to files all the same', async () => {
    const folder = project({ 'audits/config.yaml': 'locale: fr\n' });
    const { code, out, err } = await schema(folder, '--out', 'schema');
    expect([code, out]).toEqual([2, 'schema/audit.json\nschema/config.json\nschema/rubric.json\n']);
    expect(err).toContain('audits/config.yaml:1:9  error  unknown-value');
  });
});

describe('schema --out', () => {
  it('writes a file a kind, and tells how an editor finds them', async () => {
    const folder = project({ 'cx/audits/stall/soup.yaml': MILD });
    expect(await schema(folder, '--audits', 'cx/audits', '--out', './editor/schema/')).toEqual({
      code: 0,
      out: 'editor/schema/audit.json\neditor/schema/config.json\neditor/schema/rubric.json\n',
      err: `What an editor with YAML support needs to know, for example VS Code in .vscode/settings.json:
{
  "yaml.schemas": {
    "./editor/schema/audit.json": [
      "cx/audits/**/*.yaml",
      "!cx/audits/config.yaml",
      "!cx/audits/rubrics/*"
    ],
    "./editor/schema/config.json": "cx/audits/config.yaml",
    "./editor/schema/rubric.json": "cx/audits/rubrics/*.yaml"
  },
  "yaml.disableDefaultProperties": true
}
`,
    });
    expect(readFileSync(join(folder, 'editor/schema/audit.json'), 'utf8')).toBe(
      (await schema(folder, 'audit', '--audits', 'cx/audits')).out,
    );
  });

  it.each(['en', 'zh-CN', 'zh-TW'])('tells what the guide shows in %s', async (locale) => {
    const guide = readFileSync(join(import.meta.dirname, '../../content', locale, 'writing.mdx'), 'utf8');
    const [, call = ''] = /^ *npx experience-audit schema (.*)$/m.exec(guide) ?? [];
    const [, settings = ''] = /^```json\n([\s\S]*?)^```/m.exec(guide) ?? [];
    const { err } = await schema(project(), ...call.split(' '), '--lang', locale);
    expect(JSON.parse(settings)).toEqual(JSON.parse(err.slice(err.indexOf('{'))));
  });

  it('replaces what it wrote itself, and one file alone where one is asked for', async () => {
    const folder = project();
    await schema(folder, '--out', 'schema');
    writeFileSync(join(folder, 'audits/config.yaml'), 'channels: { kiosk: Kiosk }\n');
    expect(await schema(folder, 'audit', '--out', 'schema', '--quiet')).toEqual({
      code: 0,
      out: 'schema/audit.json\n',
      err: '',
    });
    expect(readFileSync(join(folder, 'schema/audit.json'), 'utf8')).toContain('"kiosk"');
    expect(readdirSync(join(folder, 'schema')).sort()).toEqual(['audit.json', 'config.json', 'rubric.json']);
  });

  it('replaces nothing else, and then writes nothing', async () => {
    const folder = project({ 'schema/rubric.json': '{}' });
    expect(await schema(folder, '--out', 'schema')).toEqual({
      code: 2,
      out: '',
      err: 'error  "schema/rubric.json" is something that "experience-audit schema" did not write.\n  Name another folder with --out, or move it elsewhere first.\n',
    });
    expect(readdirSync(join(folder, 'schema'))).toEqual(['rubric.json']);
    mkdirSync(join(folder, 'other/audit.json'), { recursive: true });
    expect((await schema(folder, '--out', 'other')).code).toBe(2);
  });

  it.each([
    ['a file', 'package.json', '"package.json" is a file.\n  Name a folder: --out schema.'],
    [
      'the audits',
      'audits/schema',
      'The schema cannot go to "audits/schema": it lies in "audits".\n  Name a folder of its own: --out schema.',
    ],
    [
      'the project itself',
      '.',
      'The schema cannot go to ".": it would replace the project itself.\n  Name a folder of its own: --out schema.',
    ],
  ])('does not go to %s', async (_, out, said) => {
    const folder = project({ 'package.json': '{}' });
    expect(await schema(folder, '--out', out)).toEqual({ code: 2, out: '', err: `error  ${said}\n` });
  });

  it('says so in Chinese, too', async () => {
    const folder = project({ 'schema/audit.json': '{}', 'package.json': '{}' });
    const said = async (...args: string[]) => (await schema(folder, ...args, '--lang', 'zh-CN')).err;
    expect(await said('--out', 'schema')).toBe(
      'error  “schema/audit.json”不是 experience-audit schema 写的。\n  请用 --out 指定别的文件夹，或先把它移到别处。\n',
    );
    expect(await said('json')).toBe('error  没有“json”的 schema。\n  可以写：audit、config、rubric。\n');
    expect(await said('--out', 'audits')).toBe(
      'error  schema 不能放到“audits”：它会取代“audits”。\n  请指定一个单独的文件夹：--out schema。\n',
    );
  });
});

describe('schema is wrong usage', () => {
  it.each([
    ['of a kind there is not', ['audits'], 'There is no schema of "audits".\n  Did you mean "audit"?'],
    ['of nothing near', ['json'], 'There is no schema of "json".\n  Possible: audit, config, rubric.'],
    [
      'of two',
      ['audit', 'config'],
      '"config" is one word too many.\n  Usage: experience-audit schema [audit|config|rubric] [--out DIR]',
    ],
    [
      'where the folder named is not there',
      ['--audits', 'auditz'],
      'There is no folder "auditz".\n  Name the folder of audits: --audits DIR.',
    ],
    ['with --out alone', ['--out'], 'The option --out needs a value.\n  Write --out DIR.'],
  ])('%s', async (_, args, said) => {
    expect(await schema(project(), ...args)).toEqual({ code: 2, out: '', err: `error  ${said}\n` });
  });
});
