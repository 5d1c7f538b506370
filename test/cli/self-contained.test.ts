import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { selfContained } from '../../src/cli/paper/self-contained.ts';

const FILES: Readonly<Record<string, string>> = {
  '/report/_astro/page.css': `@import "x.css";\n.a{background:url(dot.svg)}.b{background:url('https://far.example/x.png')}`,
  '/report/_astro/dot.svg': '<svg/>',
  '/report/icon.svg': '<svg/>',
};
const DOT = `data:image/svg+xml;base64,${btoa('<svg/>')}`;

function taken(body: string, { head = '', published = false } = {}): string {
  return selfContained(`<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`, {
    id: 'salon/perm',
    address: new URL('https://example.com/report/audits/salon/perm/'),
    published,
    read: (path) => (FILES[path] === undefined ? null : new TextEncoder().encode(FILES[path])),
  });
}

function bodyOf(html: string): string {
  return /<body>(.*)<\/body>/s.exec(html)?.[1] ?? '';
}

describe('a page taken out of its site', () => {
  it.each([
    ['within the page, by fragment', '<a href="#a">x</a><p id="a"></p>', '<a href="#a">x</a><p id="a"></p>'],
    [
      'within the page, by address',
      '<a href="/report/audits/salon/perm/#a">x</a><p id="a"></p>',
      '<a href="#a">x</a><p id="a"></p>',
    ],
    ['to a part that was left out', '<a href="#a">x</a><form id="a"></form>', '<span>x</span>'],
    ['to the page itself', '<a href="/report/audits/salon/perm/">x</a>', '<span>x</span>'],
    [
      'to another page',
      '<a class="c" lang="zh-CN" href="/report/guide/#a">x</a>',
      '<span class="c" lang="zh-CN">x</span>',
    ],
    [
      'in a picture',
      '<svg><a href="/report/guide/"><path d="M0 0"/></a></svg>',
      '<svg><g><path d="M0 0"></path></g></svg>',
    ],
    [
      'to elsewhere',
      '<a href="https://far.example/?a=1&amp;b=2">x</a>',
      '<a href="https://far.example/?a=1&amp;b=2">x</a>',
    ],
    ['that runs something', '<a href="javascript:alert(1)">x</a>', '<span>x</span>'],
    ['that is none', '<a href="https://[">x</a>', '<span>x</span>'],
  ])('treats a link %s', (_, written, becomes) => {
    expect(bodyOf(taken(written))).toBe(becomes);
  });

  it('links to the other pages of a site that can be reached', () => {
    const links = '<a href="/report/guide/#a">x</a><a href="../#b">y</a><a href="/report/audits/salon/perm/">z</a>';
    expect(bodyOf(taken(links, { published: true }))).toBe(
      '<a href="https://example.com/report/guide/#a">x</a><a href="https://example.com/report/audits/salon/#b">y</a>' +
        '<a href="https://example.com/report/audits/salon/perm/">z</a>',
    );
  });

  it.each([
    [
      'scripts, controls and navigation',
      '<script>1 < 2</script><nav>n</nav><form>f</form><button>b</button><p>p</p>',
      '<p>p</p>',
    ],
    ['what is marked for screens', '<div data-screen-only><p>d</p></div><p>p</p>', '<p>p</p>'],
    [
      'all of the masthead but its name',
      '<header class="masthead"><a class="wordmark" href="/report/">W</a><p>p</p></header>',
      '<header class="masthead"><span class="wordmark">W</span></header>',
    ],
    ['comments', '<!-- c --><p>p</p>', '<p>p</p>'],
  ])('leaves out %s', (_, written, becomes) => {
    expect(bodyOf(taken(written))).toBe(becomes);
  });

  it('opens what is folded, all of it', () => {
    expect(bodyOf(taken('<details name="one"><summary>s</summary>t</details>'))).toBe(
      '<details open><summary>s</summary>t</details>',
    );
  });

  it('holds its pictures, and says in words what it has none of', () => {
    const pictures =
      '<img src="/report/icon.svg" srcset="a 2x" alt="Rungs"><img src="https://far.example/x.png" alt="A &lt; B">';
    expect(bodyOf(taken(pictures))).toBe(`<img src="${DOT}" alt="Rungs"><span>A &lt; B</span>`);
  });

  it('keeps text and attributes as they were', () => {
    const text = '<p title="a &quot;b&quot; &gt; c">1 &lt; 2 &amp; „3“<br>烫坏的头发</p>';
    expect(bodyOf(taken(text))).toBe('<p title="a &quot;b&quot; > c">1 &lt; 2 &amp; „3“<br>烫坏的头发</p>');
  });

  it('holds its styles, under a policy that allows nothing but them', () => {
    const head =
      '<meta charset="utf-8"><meta http-equiv="refresh" content="0"><title>T</title><link rel="canonical" href="x">' +
      '<link rel="icon" href="/report/icon.svg"><link rel="stylesheet" href="/report/_astro/page.css">';
    const html = taken('', { head });
    const style = `\n.a{background:url("${DOT}")}.b{background:none}`;
    const hash = createHash('sha256').update(style).digest('base64');
    expect(html).toBe(
      '<!doctype html><html lang="en" data-single-file><head><meta charset="utf-8"><meta name="generator" content="experience-audit"><meta name="experience-audit-page" content="salon/perm">' +
        `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'; img-src data:; base-uri 'none'; form-action 'none'">` +
        `<title>T</title><link rel="icon" href="${DOT}"><style>${style}</style></head><body></body></html>`,
    );
  });
});
