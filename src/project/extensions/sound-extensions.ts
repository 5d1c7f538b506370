import { existsSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import { type FormatCommand, formatNames } from '../../formats/own-formats.ts';
import { LOCALES, wordsOf } from '../../languages/languages.ts';
import { LENSES } from '../../lenses/all.ts';
import { shownLenses } from '../../lenses/shown.ts';
import { asCode, ExtensionError, misshapen, mistake, type SaidMistake } from './extension-error.ts';
import { extensionSchema, namedLanguage, wholeWords, wordsSchema } from './extension-schema.ts';
import type { ExtensionLens, Extensions } from './extensions.ts';
import { guardedFormats } from './guarded-formats.ts';
import { guardedLens } from './guarded-lens.ts';
import type { ImportedFiles } from './imported-files.ts';
import type { Installed } from './installed.ts';
import { lensWords, standInWords } from './lens-words.ts';

/** What a file exported, made ready; throws all that is wrong with it at once. Nothing of a team's own is added meanwhile. */
export function soundExtensions(exported: unknown, folder: string, { files, digest }: ImportedFiles): Installed {
  const schema = extensionSchema(wordsSchema(wordsOf('en')));
  const wrong = misshapen(schema, exported, (words, path) => words.at(asCode(path)));
  if (wrong.length > 0) throw new ExtensionError(wrong);
  // Its shape is that of the schema, which knows all keys of the type.
  const given = exported as Extensions;
  const amiss = [...misnamed(given, folder), ...wordless(given)];
  if (amiss.length > 0) throw new ExtensionError(amiss);
  const { lenses = [], formats = {}, pages = [], languages = {}, words = {} } = given;
  return {
    digest,
    files,
    words: lensWords(lenses, { ...languages, ...words }),
    standIn: standInWords(lenses),
    lenses: lenses.map(guardedLens),
    formats: guardedFormats(formats),
    pages: pages.map((page) => ({ ...page, page: resolve(folder, page.page) })),
  };
}

/** Addresses of the site, which no page of a team's own can have. */
export const OWN_ADDRESSES = [
  '404',
  'audits',
  'badge',
  'badges',
  'by',
  'changes',
  'editions',
  'guide',
  'index',
  'lenses',
  'pagefind',
  'report',
  'schema',
  'search',
  'touchpoints',
  'trend',
];

/** Names that stand for two things, or for none. */
function misnamed(
  { lenses = [], formats = {}, pages = [], languages = {}, words = {} }: Extensions,
  folder: string,
): SaidMistake[] {
  const tags: readonly string[] = [...LOCALES, ...Object.keys(languages)];
  const reported = Object.values(wordsOf('en').fields.report).flatMap((keys) => Object.keys(keys));
  const unknown = (path: (string | number)[], said: object) =>
    Object.keys(said)
      .filter((tag) => !tags.includes(tag))
      .map((tag) => mistake((own) => own.noLanguage(own.at(asCode([...path, tag])), tag)));
  const addresses = lenses.map(({ show }) => show?.address ?? '');
  return [
    ...taken(
      lenses.map(({ id }) => id),
      [...LENSES.map(({ id }) => id), ...reported],
      (at) => ['lenses', at, 'id'],
    ),
    ...taken(
      addresses,
      [...shownLenses().flatMap(({ show }) => show.address ?? []), ...lenses.map(({ id }) => id)],
      (at) => ['lenses', at, 'show', 'address'],
    ),
    ...lenses.flatMap(({ id, rules = [] }, at) => [
      ...taken(
        rules.map((rule) => rule.id),
        [],
        (rule) => ['lenses', at, 'rules', rule, 'id'],
      ),
      ...rules.flatMap((rule, position) =>
        rule.id.startsWith(`${id}/`)
          ? []
          : [mistake((own) => own.ruleElsewhere(own.at(asCode(['lenses', at, 'rules', position, 'id'])), rule.id, id))],
      ),
    ]),
    ...Object.entries(formats).flatMap(([command, own]) =>
      taken(Object.keys(own ?? {}), formatNames(command as FormatCommand), (at) => [
        'formats',
        command,
        Object.keys(own ?? {})[at] ?? '',
      ]),
    ),
    ...taken(
      pages.map(({ path }) => path),
      [...OWN_ADDRESSES, ...tags.map((tag) => tag.toLowerCase())],
      (at) => ['pages', at, 'path'],
    ),
    ...pages.flatMap(({ page, title, description }, at) => [
      ...(isFile(page, folder) ? [] : [mistake((own) => own.noPage(own.at(asCode(['pages', at, 'page'])), page))]),
      ...(typeof title === 'string' ? [] : unknown(['pages', at, 'title'], title)),
      ...(typeof description === 'object' ? unknown(['pages', at, 'description'], description) : []),
    ]),
    ...taken(Object.keys(languages), LOCALES, (at) => ['languages', Object.keys(languages)[at] ?? '']),
    ...Object.keys(languages)
      .filter((tag) => !isTag(tag))
      .map((tag) => mistake((own) => own.noTag(own.at('languages'), tag))),
    ...unknown(['words'], words),
    ...lenses.flatMap(({ words: said }, at) => unknown(['lenses', at, 'words'], said)),
  ];
}

/** Ids that are known already, or stand there twice. */
function taken(
  ids: readonly string[],
  known: readonly string[],
  pathOf: (at: number) => (string | number)[],
): SaidMistake[] {
  return ids.flatMap((id, at) =>
    id !== '' && (known.includes(id) || ids.indexOf(id) < at)
      ? [mistake((words) => words.taken(words.at(asCode(pathOf(at))), id))]
      : [],
  );
}

function isFile(page: string, folder: string): boolean {
  const path = resolve(folder, page);
  return path.startsWith(`${folder}${sep}`) && path.endsWith('.astro') && existsSync(path);
}

function isTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag)[0] === tag;
  } catch {
    return false;
  }
}

/** Lenses that do not say what their rules mean, in the language that stands in for the others; and the languages without a name. */
function wordless({ lenses = [], languages = {} }: Extensions): SaidMistake[] {
  return [
    ...lenses.flatMap((lens, at) => wordlessLens(lens, ['lenses', at, 'words'])),
    ...Object.entries(languages).flatMap(([tag, words]) =>
      misshapen(namedLanguage, words, (own) => own.at(asCode(['languages', tag]))),
    ),
  ];
}

function wordlessLens({ rules = [], show, words }: ExtensionLens, path: (string | number)[]): SaidMistake[] {
  const [first = 'en'] = Object.keys(words);
  const tag = Object.hasOwn(words, 'en') ? 'en' : first;
  const schema = wholeWords(
    rules.map(({ id }) => id),
    show !== undefined,
  );
  const known = new Set(rules.map(({ id }) => id));
  const others = Object.entries(words).flatMap(([other, { rules: said = {} }]) =>
    other === tag
      ? []
      : Object.keys(said)
          .filter((id) => !known.has(id))
          .map((id) =>
            mistake((own) => own.noSuchRule(own.at(asCode([...path, other, 'rules'])), id, [...known].join(', '))),
          ),
  );
  return [...misshapen(schema, words[tag] ?? {}, (own, below) => own.at(asCode([...path, tag, ...below]))), ...others];
}
