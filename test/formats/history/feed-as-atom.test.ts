import { parseDocument } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { type Feed, feedAsAtom, uuidOf } from '../../../src/formats/history/feed-as-atom.ts';

const SHA = '0123456789abcdef0123456789abcdef01234567';
const FEED: Feed = {
  id: uuidOf(SHA, 'log en'),
  title: 'Stories & more',
  author: 'Stories & more',
  language: 'en',
  self: 'https://example.com/changes.xml',
  page: 'https://example.com/changes/',
  entries: [
    {
      id: uuidOf(SHA, 'of en'),
      title: 'Less than <5> "minutes"',
      href: '/changes/#part_0123',
      date: '2024-03-02',
      lines: ['Got better: Tea & <b>cake</b>', '烫发\u0000 \u{1f375}'],
    },
  ],
};

it('writes an Atom feed, every letter of what others wrote in its place', () => {
  expect(feedAsAtom(FEED)).toBe(`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
  <id>urn:uuid:6d4c2247-ecc5-8def-8123-456789abcdef</id>
  <title>Stories &amp; more</title>
  <updated>2024-03-02T12:00:00Z</updated>
  <author><name>Stories &amp; more</name></author>
  <link rel="self" type="application/atom+xml" href="https://example.com/changes.xml"/>
  <link rel="alternate" type="text/html" href="https://example.com/changes/"/>
  <entry>
    <id>urn:uuid:6e456502-e7ab-8def-8123-456789abcdef</id>
    <title>Less than &lt;5&gt; &quot;minutes&quot;</title>
    <link rel="alternate" type="text/html" href="/changes/#part_0123"/>
    <updated>2024-03-02T12:00:00Z</updated>
    <content type="html">&lt;ul&gt;&lt;li&gt;Got better: Tea &amp;amp; &amp;lt;b&amp;gt;cake&amp;lt;/b&amp;gt;&lt;/li&gt;&lt;li&gt;烫发\ufffd \u{1f375}&lt;/li&gt;&lt;/ul&gt;</content>
  </entry>
</feed>
`);
});

it('is as old as Unix without an entry', () => {
  expect(feedAsAtom({ ...FEED, entries: [] })).toContain('<updated>1970-01-01T12:00:00Z</updated>');
});

it('is as old as the latest day of its entries, which need not be the first', () => {
  const entries = ['2024-03-01', '2024-03-03', '2024-03-02'].map((date) => ({ ...FEED.entries[0], date }) as never);
  const days = [...feedAsAtom({ ...FEED, entries }).matchAll(/<updated>(.{10})/g)].map(([, day]) => day);
  expect(days).toEqual(['2024-03-03', '2024-03-01', '2024-03-03', '2024-03-02']);
});

it('gives back to a reader of XML and of HTML what it was given', () => {
  const xml = parseDocument(feedAsAtom(FEED), { xmlMode: true });
  const texts = (node: unknown): string => {
    const { data = '', children = [] } = node as { data?: string; children?: unknown[] };
    return data + children.map(texts).join('');
  };
  const find = (node: unknown, name: string): unknown[] => {
    const { name: own, children = [] } = node as { name?: string; children?: unknown[] };
    return [...(own === name ? [node] : []), ...children.flatMap((child) => find(child, name))];
  };
  expect(find(xml, 'title').map(texts)).toEqual(['Stories & more', 'Less than <5> "minutes"']);
  const [content] = find(xml, 'content').map(texts);
  const html = parseDocument(content ?? '');
  expect(find(html, 'li').map(texts)).toEqual(['Got better: Tea & <b>cake</b>', '烫发\ufffd \u{1f375}']);
  expect(find(html, 'b')).toEqual([]);
});

describe('an id made of a commit', () => {
  it.each(['log en', 'of en', 'of zh-CN', 'of zh-TW'])('is a UUID of version 8 (%s)', (what) => {
    expect(uuidOf(SHA, what)).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it('is another one for everything else, and the same again for the same', () => {
    const all = [SHA, SHA.replace('0', '1')].flatMap((sha) =>
      ['log en', 'of en', 'of zh-CN'].map((what) => uuidOf(sha, what)),
    );
    expect(new Set(all).size).toBe(6);
    expect(uuidOf(SHA, 'log en')).toBe(all[0]);
  });
});
