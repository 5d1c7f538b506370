import { describe, expect, it } from 'vitest';
import { type Cell, csv, csvPieces } from '../../src/formats/csv.ts';

/** The one cell of a table of one row, as it is written. */
function cellOf(value: Cell): string {
  const [, line = ''] = csv(['name'], [[value]]).split(/\r\n(?=.*\r\n$)/s);
  return line.replace(/\r\n$/, '');
}

describe('a table for a spreadsheet', () => {
  it('begins with a byte-order mark, in one piece or in several', () => {
    expect(csv(['a', 'b'], [[1, '烫坏的头发']])).toBe('\uFEFFa,b\r\n1,烫坏的头发\r\n');
    expect([...csvPieces(['a'], [[[1], [2]], [], [[3]]])]).toEqual(['\uFEFFa\r\n', '1\r\n2\r\n', '', '3\r\n']);
  });

  it.each([
    [1.1099999999999999, '1.11'],
    [0.1 + 0.2, '0.3'],
    [1 / 3, '0.3333'],
    [-0.33, '-0.33'],
    [-6, '-6'],
    [-0, '0'],
    [-0.00001, '0'],
    [2, '2'],
    [210000, '210000'],
    [Number.POSITIVE_INFINITY, ''],
    [null, ''],
  ])('writes the figure %d as %s', (value, written) => expect(cellOf(value)).toBe(written));

  it.each([
    ...['=1+1', '+1', '-cmd', '-1+1', '@SUM(A1)', '\t=1', ' =1', '\u00A0=1', '\uFEFF=1', '\u200B=1', '\u0000=1'],
    ...['\tx', '＝1', '＋1', '－1', '＠a', '　＝1'],
  ])('puts an apostrophe before the text %j', (text) => expect(cellOf(text)).toBe(`'${text}`));

  it.each(['\r=1', '\n=1', '=HYPERLINK("x")', '+1, 2'])('and before %j, within its quotes', (text) => {
    expect(cellOf(text)).toBe(`"'${text.replaceAll('"', '""')}"`);
  });

  it.each(['a=b', '– not yet', '收银台', "'quoted", '-5', '-0.5', '2024-04-10', ''])('leaves %j as it is', (text) => {
    expect(cellOf(text)).toBe(text);
  });

  it('treats its headings the same', () => {
    expect(csv(['=1', 'a,b'], [])).toBe('\uFEFF\'=1,"a,b"\r\n');
  });
});
