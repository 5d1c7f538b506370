import { expect, it } from 'vitest';
import { buildDifferences } from './build-differences.ts';

const build = (files: Readonly<Record<string, string>>) =>
  new Map(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)]));
const page = (body: string) => build({ 'index.html': `<!doctype html><html><body>${body}</body></html>` });

it.each([
  ['the same', page('<p>One</p>'), page('<p>One</p>'), []],
  ['other markup, classes and white space', page('<p class="a">One two'), page('<div>\n<b>One</b>\n two</div>'), []],
  ['other text', page('<p>One two'), page('<p>One three'), ['index.html: text “wo” → “hree”']],
  ['less text', page('<p>One two'), page('<p>One'), ['index.html: text “ two” → “”']],
  ['text of a script is none', page('<script>1</script>'), page('<script>2</script>'), []],
  ['another link', page('<a href="/a/">x</a>'), page('<a href="/b/">x</a>'), ['index.html: links “/a/” → “/b/”']],
  [
    'other scripts and styles',
    page('<link href="/_astro/Page.DBdS_OtM.css"><script src="/_astro/dialog-DRD-V7nA.js"></script>'),
    page('<link href="/_astro/style.C9w7BnMS.css"><script src="/_astro/dialog-C2SswyLy.js"></script>'),
    [],
  ],
  ['another address', page('<p id="a">'), page('<p id="b">'), ['index.html: addresses “a” → “b”']],
  ['a file more and one less', build({ a: '1' }), build({ b: '1' }), ['a: gone', 'b: new']],
  ['other data', build({ 'report.json': '1' }), build({ 'report.json': '2' }), ['report.json: other bytes']],
  ['files named after their content', build({ '_astro/x.css': '1' }), build({ '_astro/y.css': '2' }), []],
])('two builds: %s', (_, before, after, differences) => {
  expect(buildDifferences(before, after)).toEqual(differences);
});
