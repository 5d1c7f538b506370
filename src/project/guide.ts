import { join } from 'node:path';
import { readPlain } from '../intake/disk.ts';
import { orNotRead } from '../intake/not-read.ts';
import { type HeadSchema, readHead } from '../intake/read-head.ts';
import { placeless } from '../intake/source.ts';
import { placeOf } from '../intake/yaml-file.ts';
import { LOCALES } from '../languages/languages.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { type DecisionHead, decisionHead, type GuidePageHead, guidePageHead } from '../model/guide-page.ts';
import { type Layout, USUAL_LAYOUT } from '../model/layout.ts';
import { filesOf, type PublishedFile } from './site-folders.ts';

/** Where the guide lies that ships. */
const PACKAGE = join(import.meta.dirname, '..', '..');

/** A page as it is written: its path below its folder without the ending, its file in full, and what its head says. */
export interface WrittenPage<Head> {
  id: string;
  file: string;
  head: Head;
}

/** The pages of a site besides those of its audits. */
export interface Guide {
  /** With their locale before the name. */
  pages: readonly WrittenPage<GuidePageHead>[];
  decisions: readonly WrittenPage<DecisionHead>[];
  /** Files for a team's own CI, by their name without `.yml`. */
  ciFiles: readonly { id: string; text: string }[];
  /** What is wrong with the team's own pages; such a page is left out. */
  diagnostics: readonly Diagnostic[];
}

/** A page of a language. A folder of another name holds none. */
const pagePattern = () => new RegExp(`^((?:${LOCALES.join('|')})/.+)\\.mdx$`);
const DECISION = /^decisions\/(.+)\.mdx?$/;
const CI_FILE = /^ci\/(.+)\.yml$/;

/** The guide of a project: the one that ships, and the team's own pages beside it or over it, page by page. */
export function openGuide(root: string, layout: Layout): Guide {
  const own = filesOf(root, layout.content, layout);
  const shipped = filesOf(PACKAGE, USUAL_LAYOUT.content, USUAL_LAYOUT).files.filter(({ name }) => !DECISION.test(name));
  const files = [...new Map([...shipped, ...own.files].map((file) => [file.name, file])).values()];
  const pages = withHeads(files, pagePattern(), guidePageHead, layout);
  const decisions = withHeads(files, DECISION, decisionHead, layout);
  const ciFiles = named(files, CI_FILE).map((file) => ({ ...file, bytes: orNotRead(() => readPlain(file.path)) }));
  const unread = ciFiles.flatMap(({ name, bytes }) =>
    'code' in bytes ? placeless(bytes.code, placeOf(layout.content, name), bytes.data) : [],
  );
  return {
    pages: pages.sound,
    decisions: decisions.sound,
    ciFiles: ciFiles.flatMap(({ id, bytes }) => ('code' in bytes ? [] : { id, text: new TextDecoder().decode(bytes) })),
    diagnostics: [
      ...own.diagnostics,
      ...unshown(own.files, layout),
      ...pages.diagnostics,
      ...decisions.diagnostics,
      ...unread,
    ],
  };
}

/** A page that the program writes itself. */
const RESERVED = /^[^/]+\/reference\.mdx$/;
/** What an address cannot hold as it is. */
const IN_ADDRESS = /^[\p{L}\p{M}\p{N}._~/-]+$/u;

/** The team's own pages that nobody would find. */
function unshown(files: readonly PublishedFile[], { content }: Layout): Diagnostic[] {
  return files
    .filter(({ name }) => /\.(mdx|markdown|md)$/i.test(name) && !/^[^/]+$|^decisions\//.test(name))
    .flatMap(({ name }) => {
      const file = placeOf(content, name);
      if (RESERVED.test(name)) return [placeless('name-taken', file)];
      if (!pagePattern().test(name)) return [placeless('page-not-shown', file, { list: [...LOCALES].join(', ') })];
      return IN_ADDRESS.test(name) ? [] : [placeless('page-name', file, { value: name })];
    });
}

/** The files whose name fits a pattern, with what its one group holds. */
function named(files: readonly PublishedFile[], pattern: RegExp): (PublishedFile & { id: string })[] {
  return files.flatMap(
    (file) =>
      pattern
        .exec(file.name)
        ?.slice(1)
        .map((id) => ({ ...file, id })) ?? [],
  );
}

function withHeads<Head>(
  files: readonly PublishedFile[],
  pattern: RegExp,
  schema: HeadSchema<Head>,
  { content }: Layout,
): { sound: WrittenPage<Head>[]; diagnostics: Diagnostic[] } {
  const read = named(files, pattern).map(({ id, name, path: file }) => ({
    id,
    file,
    ...readHead(placeOf(content, name), schema, () => readPlain(file)),
  }));
  return {
    sound: read.flatMap(({ id, file, value: head }) => (head === null ? [] : [{ id, file, head }])),
    diagnostics: read.flatMap(({ diagnostics }) => diagnostics),
  };
}
