import type { IndexEntry } from './entry.ts';

/** Elements that lie within a line of text; all others end it. */
const INLINE = new Set(
  'a abbr b bdi cite code del dfn em i ins kbd mark q s samp small span strong sub sup time u var wbr'.split(' '),
);
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** A built page that marks its body for the search, as an entry per section; none when it does not mark it. */
export function guideEntries(path: string, html: string): IndexEntry[] {
  const body = /<main\b[^>]*\sdata-pagefind-body[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1] ?? '';
  const [first, ...others] = body
    .replace(/<(nav|pre|script|style|svg|template)\b[\s\S]*?<\/\1>|<!--[\s\S]*?-->/g, '')
    .split(/(?=<h[1-4]\b)/)
    .slice(1)
    .map(sectionOf);
  if (!first) return [];
  return [
    entryOf(path, first, []),
    ...others
      .filter(({ id }) => id !== undefined)
      .map((section) => entryOf(`${path}#${section.id}`, section, [first.name])),
  ];
}

interface Section {
  id: string | undefined;
  name: string;
  lines: string[];
}

function entryOf(path: string, { name, lines }: Section, of: readonly string[]): IndexEntry {
  return { shown: { kind: 'guide', path, name, of, standing: null, texts: lines }, filters: {}, also: [] };
}

function sectionOf(html: string): Section {
  const [heading = '', attributes = ''] = /^<h\d\b([^>]*)>[\s\S]*?<\/h\d>/.exec(html) ?? [];
  return {
    id: /\sid="([^"]*)"/.exec(attributes)?.[1],
    name: linesOf(heading).join(' '),
    lines: linesOf(html.slice(heading.length)),
  };
}

function linesOf(html: string): string[] {
  return html
    .replace(/\s+/g, ' ')
    .replace(/<\/?([a-z][a-z0-9]*)[^>]*>/gi, (_, tag: string) => (INLINE.has(tag) ? '' : '\n'))
    .split('\n')
    .map((line) => decoded(line).trim())
    .filter((line) => line !== '');
}

function decoded(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (entity, decimal, hex, name) => {
    if (name !== undefined) return ENTITIES[name] ?? entity;
    return String.fromCodePoint(decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal));
  });
}
