import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import { SCHEMA_KINDS, schemaAsJson } from '../../formats/schema/schema-as-json.ts';
import type { SchemaSource } from '../../formats/schema/schema-source.ts';
import { type NewAudit, newAudit } from '../../formats/starter/new-audit.ts';
import { newConfig } from '../../formats/starter/new-config.ts';
import { type Locale, wordsOf } from '../../languages/languages.ts';
import { editorSettings, schemaFile, schemaLine } from '../editor-schemas.ts';
import type { NewProject, OwnProject, Place } from './init-asked.ts';
import { installedBy, type PackageManager } from './package-manager.ts';

/** The package this program is part of. */
const PACKAGE = join(import.meta.dirname, '..', '..', '..');
const CI_FILES: Readonly<Record<Exclude<Place, 'none'>, { from: string; to: string }>> = {
  github: { from: 'github-actions.yml', to: '.github/workflows/experience-audit.yml' },
  gitlab: { from: 'gitlab-ci.yml', to: '.gitlab-ci.yml' },
};
const SETTINGS = { '[yaml]': { 'editor.insertSpaces': true, 'editor.tabSize': 2, 'editor.detectIndentation': false } };
const asJson = (value: object) => `${JSON.stringify(value, null, 2)}\n`;

/** A file that a new project begins with, its path from the top of the project. */
export interface StarterFile {
  path: string;
  text: string;
}

interface StarterGround {
  /** The folder of audits. */
  folder: string;
  /** Whether there are audits in it. */
  hasAudits: boolean;
  today: string;
  /** What every call has to say of this project's folders, with a space before it. */
  flags: string;
  manager: PackageManager;
}

/** What a new project begins with besides its package.json and the schemas of its files. */
export function starterFiles(project: NewProject, ground: StarterGround): StarterFile[] {
  const { publish, own } = project;
  return [
    ...(own ? ownFiles(own, ground) : exampleFiles(project, ground)),
    { path: '.gitignore', text: 'node_modules/\ndist/\n.astro/\n' },
    { path: '.vscode/settings.json', text: asJson({ ...SETTINGS, ...editorSettings(ground.folder) }) },
    { path: '.vscode/extensions.json', text: asJson({ recommendations: ['redhat.vscode-yaml'] }) },
    ...(publish === 'none' ? [] : [{ path: CI_FILES[publish].to, text: ciFile(publish, ground) }]),
  ];
}

/** The CI file of the guide, without the line that says where to save it. */
function ciFile(place: Exclude<Place, 'none'>, { flags, manager }: StarterGround): string {
  const text = readFileSync(join(PACKAGE, 'content', 'ci', CI_FILES[place].from), 'utf8');
  const ours = text.replace(/^# Save as .*\n/, '').replaceAll(/(npx experience-audit \w+)/g, `$1${flags}`);
  return installedBy(ours, manager);
}

/** Settings, and a first audit where there is none. */
function ownFiles({ title, locales }: OwnProject, { folder, hasAudits, today }: StarterGround): StarterFile[] {
  const settings = posix.join(folder, 'config.yaml');
  const path = posix.join(folder, 'our-brand/first-visit.yaml');
  const schema = schemaLine('audit', path);
  const text = newConfig({ title, locales }, schemaLine('config', settings));
  const first = hasAudits
    ? []
    : [{ path, text: newAudit(firstAudit(locales[0], today), { locale: locales[0], schema }) }];
  return [{ path: settings, text }, ...first];
}

function firstAudit(locale: Locale, date: string): NewAudit {
  const { sample } = wordsOf(locale).starter;
  return {
    audit: 1,
    title: sample.title,
    brand: sample.brand,
    rubric: null,
    date,
    auditors: [sample.auditor],
    stages: ['convert'],
    touchpoints: [
      {
        id: 'till',
        name: sample.touchpoint,
        stage: 'convert',
        ratings: { 'task-completed': 'met', 'outcome-sound': 'met', 'terms-honoured': 'met', prompt: 'met' },
        evidence: [{ kind: 'observation', date, note: sample.evidence }],
      },
    ],
  };
}

/** What an editor is to know of the files of a project, in a language. */
export function schemaFiles(source: SchemaSource, locale: Locale): StarterFile[] {
  return SCHEMA_KINDS.map((kind) => ({ path: schemaFile(kind), text: schemaAsJson(kind, source, locale) }));
}

/** The audits that come with the program, as they are; the languages as asked for. */
function exampleFiles({ locales }: Pick<NewProject, 'locales'>, { folder }: StarterGround): StarterFile[] {
  const example = join(PACKAGE, 'audits');
  return readdirSync(example, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(example, name)).isFile())
    .sort()
    .map((name) => {
      const text = readFileSync(join(example, name), 'utf8');
      const path = posix.join(folder, name.split(sep).join('/'));
      return { path, text: name === 'config.yaml' && locales !== null ? inLocales(text, locales) : text };
    });
}

function inLocales(config: string, locales: readonly Locale[]): string {
  return config
    .replace(/^locale: .*$/m, `locale: ${locales[0]}`)
    .replace(/^locales: .*$/m, `locales: [${locales.join(', ')}]`);
}
