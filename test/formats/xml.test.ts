import { expect, it } from 'vitest';
import { xmlDocument } from '../../src/formats/xml.ts';

it('elements are indented, text stands as it is', () => {
  const root = {
    name: 'a',
    children: [
      { name: 'b', attributes: { n: 1 } },
      { name: 'c', children: ['  one\ntwo'] },
    ],
  };
  expect(xmlDocument(root)).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>\n<a>\n  <b n="1"/>\n  <c>  one\ntwo</c>\n</a>\n',
  );
});

it.each([
  ['signs of XML', '<&>"\'', '&lt;&amp;&gt;"\''],
  ['the end of a part that is taken as it is', ']]>', ']]&gt;'],
  ['characters that XML cannot hold', 'a\u0000\u0008\u001b\ufffe\ud800b', 'a\ufffd\ufffd\ufffd\ufffd\ufffdb'],
  ['what XML can hold', 'é 烫发 🙂\t\n', 'é 烫发 🙂\t\n'],
  ['a return, which a reader would make a line end', 'a\r\n', 'a&#13;\n'],
])('text: %s', (_, text, written) => {
  expect(xmlDocument({ name: 'a', children: [text] })).toContain(`<a>${written}</a>`);
});

it('values keep their quotes, tabs and line ends', () => {
  expect(xmlDocument({ name: 'a', attributes: { b: '"\t\n<' } })).toContain('<a b="&quot;&#9;&#10;&lt;"/>');
});
