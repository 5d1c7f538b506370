import { xmlText } from '../xml.ts';

/** A feed as it is read: words in one language. */
export interface Feed {
  id: string;
  title: string;
  author: string;
  /** BCP 47. */
  language: string;
  /** Addresses of the feed and of the page it is the feed of; absolute, or relative to where the feed lies. */
  self: string;
  page: string;
  /** Newest first; the day of a newer one may be earlier. */
  entries: readonly FeedEntry[];
}

interface FeedEntry {
  id: string;
  title: string;
  href: string;
  /** YYYY-MM-DD */
  date: string;
  /** What happened, a line each; plain text. */
  lines: readonly string[];
}

/**
 * Atom (RFC 4287). A day has no time: its noon in UTC stands for it. A feed is as old as the latest day of its entries;
 * without one as old as Unix.
 */
export function feedAsAtom({ id, title, author, language, self, page, entries }: Feed): string {
  const latest =
    entries
      .map(({ date }) => date)
      .sort()
      .at(-1) ?? '1970-01-01';
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xmlText(language)}">`,
    `  <id>${xmlText(id)}</id>`,
    `  <title>${xmlText(title)}</title>`,
    `  <updated>${noon(latest)}</updated>`,
    `  <author><name>${xmlText(author)}</name></author>`,
    `  <link rel="self" type="application/atom+xml" href="${xmlText(self)}"/>`,
    `  <link rel="alternate" type="text/html" href="${xmlText(page)}"/>`,
    ...entries.map(entryAsAtom),
    '</feed>',
  ];
  return `${lines.join('\n')}\n`;
}

/**
 * An id that lasts, made of a commit's full hash: a UUID of version 8 (RFC 9562). `what` tells apart what has the same
 * commit; 16 letters of ASCII at most.
 */
export function uuidOf(commit: string, what: string): string {
  const bytes = Array.from({ length: 16 }, (_, at) => {
    const byte = Number.parseInt(commit.slice(at * 2, at * 2 + 2), 16) ^ (what.charCodeAt(at) || 0);
    if (at === 6) return (byte & 0x0f) | 0x80;
    return at === 8 ? (byte & 0x3f) | 0x80 : byte;
  });
  const hex = bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const parts = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)];
  return `urn:uuid:${parts.join('-')}`;
}

function entryAsAtom({ id, title, href, date, lines }: FeedEntry): string {
  const html = `<ul>${lines.map((line) => `<li>${xmlText(line)}</li>`).join('')}</ul>`;
  return [
    '  <entry>',
    `    <id>${xmlText(id)}</id>`,
    `    <title>${xmlText(title)}</title>`,
    `    <link rel="alternate" type="text/html" href="${xmlText(href)}"/>`,
    `    <updated>${noon(date)}</updated>`,
    `    <content type="html">${xmlText(html)}</content>`,
    '  </entry>',
  ].join('\n');
}

function noon(date: string): string {
  return `${date}T12:00:00Z`;
}
