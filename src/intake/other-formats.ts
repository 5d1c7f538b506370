import { type Fault, faultAt } from './fault.ts';

type Format = 'workbook' | 'table' | 'document' | 'archive' | 'pdf' | 'picture' | 'page';

/** How the files of other programs begin: in bytes, a dot for any one, and in text. */
const BYTES: readonly (readonly [string, Format])[] = [
  ['50 4b 03 04', 'archive'],
  ['50 4b 05 06', 'archive'],
  ['d0 cf 11 e0', 'workbook'],
  ['89 50 4e 47', 'picture'],
  ['ff d8 ff', 'picture'],
  ['47 49 46 38', 'picture'],
];
const TEXTS: readonly (readonly [RegExp, Format])[] = [
  [/^%PDF-/, 'pdf'],
  [/^\{\\rtf/, 'document'],
  [/^\s*<(?:!doctype|html|\?xml)/i, 'page'],
];
const HEAD_LENGTH = 4096;

/** What another program saved under an audit's name, told by how it begins. */
export function formatOf(bytes: Uint8Array): Fault | null {
  const beginning = [...bytes.subarray(0, 4)].map((byte) => byte.toString(16).padStart(2, '0')).join(' ');
  const found = BYTES.find(([signature]) => beginning.startsWith(signature))?.[1];
  if (found === undefined && !/[%{<]/.test(String.fromCharCode(...bytes.subarray(0, 40)))) return null;
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_LENGTH));
  if (found === 'archive') return fault(inArchive(head));
  if (found === 'workbook') return fault(head.includes('W\0o\0r\0d\0') ? 'document' : found);
  const format = found ?? TEXTS.find(([start]) => start.test(head.replace(/^ï»¿/, '')))?.[1];
  return format === undefined ? null : fault(format);
}

/** What office programs pack: workbooks and documents are archives of named parts. */
function inArchive(head: string): Format {
  if (/word\/|opendocument\.text/.test(head)) return 'document';
  return /xl\/|\[Content_Types\]\.xml|opendocument\.spreadsheet/.test(head) ? 'workbook' : 'archive';
}

/** Rows of cells: at least two lines with the same number of commas, semicolons or tabs, and no "key: value". */
export function tableFault(text: string): Fault | null {
  const [head = '', ...rows] = text.slice(0, HEAD_LENGTH).split(/\r\n|\n|\r/);
  const isTable = [',', ';', '\t'].some((mark) => {
    const cells = cellsIn(head, mark);
    return cells > 1 && rows.some((row) => row !== '') && cellsIn(rows[0] ?? '', mark) === cells;
  });
  return isTable && !/^[\w-]+:(\s|$)/m.test(text.slice(0, HEAD_LENGTH)) ? fault('table') : null;
}

/** A comma with a space behind it is one of a sentence. */
function cellsIn(row: string, mark: string): number {
  return row.replace(/"(?:[^"]|"")*"|, /g, '').split(mark).length;
}

function fault(format: Format): Fault {
  const isTable = format === 'workbook' || format === 'table' || format === 'archive';
  return faultAt(isTable ? 'table-for-audit' : 'not-yaml', 0, 1, { format });
}
