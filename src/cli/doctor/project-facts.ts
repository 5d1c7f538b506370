import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { namesIn } from '../../formats/schema/names-in.ts';
import { localeOfSchema, SCHEMA_KINDS, schemaAsJson } from '../../formats/schema/schema-as-json.ts';
import type { Config } from '../../model/config.ts';
import type { Layout } from '../../model/layout.ts';
import type { Audience } from '../../model/vocabulary.ts';
import { onDisk } from '../../project/effects.ts';
import { lookOver } from '../../project/look-over.ts';
import { editionFiles, publishedFiles } from '../../project/site-folders.ts';
import { keptEditions } from '../editions/kept-editions.ts';
import { schemaFile, schemaLine } from '../editor-schemas.ts';

/** What there is to know of a folder of audits before anything is made of it. */
export interface ProjectFacts {
  config: Config;
  hasConfig: boolean;
  audits: number;
  /** Where files are not sound: file:line:column of each problem, those of the config by themselves. */
  problems: readonly string[];
  configProblems: readonly string[];
  hasSchemas: boolean;
  /** Schemas for editors that are not as they would be written now. */
  stale: readonly string[];
  /** Audits that lead no editor to a schema; the line that would, of the first. */
  unled: readonly string[];
  line: string;
  /** How many parts are marked internal; names of people, who are no roles; texts that look like personal data. */
  internal: number;
  people: readonly string[];
  personal: readonly string[];
  hasRobots: boolean;
  /** Frozen editions that lie in the site and are not for the public. */
  internalEditions: readonly string[];
}

/** Looks at a folder of audits; `null` when there is none. */
export function projectFacts(cwd: string, layout: Layout, audience: Audience | undefined): ProjectFacts | null {
  const { audits: folder, out } = layout;
  const effects = onDisk(cwd, layout);
  const names = effects.files.list(folder);
  if (names === null) return null;
  const { config: written, source, report, audits, diagnostics, broken } = lookOver(folder, effects);
  const config = { ...written, audience: audience ?? written.audience };
  const files = [...audits.map(({ audit }) => audit), ...broken].map(({ file }) => file).sort();
  const unled = isLedByEditor(cwd) ? [] : files.filter((file) => !leads(resolve(cwd, file)));
  const isConfig = (file: string) => file.startsWith(`${folder}/config.`);
  const places = diagnostics.map(({ file, line, column }) => ({ file, place: `${file}:${line}:${column}` }));
  const roles = new Set(Object.keys(config.owners));
  const owners = source.audits.flatMap((audit) => namesIn(audit, 'owner')).filter((name) => !roles.has(name));
  const published = publishedFiles(cwd, layout).files;
  const built = editionFiles(cwd, { path: out, shown: out }, layout).files;
  const kept = [...keptEditions(published, layout.published), ...keptEditions(built, out)];
  return {
    config,
    hasConfig: names.includes('config.yaml'),
    audits: files.length,
    problems: places.filter(({ file }) => !isConfig(file)).map(({ place }) => place),
    configProblems: places.filter(({ file }) => isConfig(file)).map(({ place }) => place),
    hasSchemas: SCHEMA_KINDS.some((kind) => existsSync(join(cwd, schemaFile(kind)))),
    stale: SCHEMA_KINDS.flatMap((kind) => {
      const text = textOf(join(cwd, schemaFile(kind)));
      const locale = localeOfSchema(text);
      return locale && text.replaceAll('\r\n', '\n') === schemaAsJson(kind, source, locale) ? [] : [schemaFile(kind)];
    }),
    unled,
    line: schemaLine('audit', unled[0] ?? ''),
    internal: source.audits.reduce(
      (sum, audit) => sum + JSON.stringify(audit).split('"visibility":"internal"').length - 1,
      0,
    ),
    people: [...new Set([...source.audits.flatMap((audit) => namesIn(audit, 'auditor')), ...owners])].sort(),
    personal: report.audits.flatMap(({ findings }) =>
      findings
        .filter(({ rule, waived }) => rule === 'privacy/personal-data' && waived === null)
        .map(({ file, line, column }) => `${file}:${line}:${column}`),
    ),
    hasRobots: published.some(({ name }) => name === 'robots.txt'),
    internalEditions: kept.filter(({ about }) => about?.audience !== 'public').map(({ name }) => name),
  };
}

function isLedByEditor(cwd: string): boolean {
  return textOf(join(cwd, '.vscode', 'settings.json')).includes('"yaml.schemas"');
}

function leads(file: string): boolean {
  return textOf(file).includes('yaml-language-server: $schema=');
}

/** Files in which the program may be called, by their path from here. */
export function callingFiles(cwd: string): { file: string; text: string }[] {
  const workflows = '.github/workflows';
  const names = existsSync(join(cwd, workflows)) ? namesOf(join(cwd, workflows)) : [];
  const files = [
    ...names.filter((name) => /\.ya?ml$/.test(name)).map((name) => `${workflows}/${name}`),
    '.gitlab-ci.yml',
  ];
  return ['package.json', ...files]
    .map((file) => ({ file, text: textOf(join(cwd, file)) }))
    .filter(({ text }) => /\bexperience-audit\b/.test(text));
}

function namesOf(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

/** A file as it is written; empty when it cannot be read. */
function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
