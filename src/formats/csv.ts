export type Cell = string | number | null;

/** Without it spreadsheet programs read UTF-8 as something else. */
const BYTE_ORDER_MARK = '\uFEFF';

/** Digits after the point that a figure is read to; what follows is the noise of binary arithmetic. */
const DECIMALS = 4;

/**
 * A table for a spreadsheet, RFC 4180, in UTF-8 with its mark: a line of headings, then one per row. Numbers have four
 * decimals at most, what is absent is an empty cell, and no text in it runs as a formula.
 */
export function csv(headings: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [...csvPieces(headings, [rows])].join('');
}

/** The same piece by piece: the mark and the headings, then each group of rows as it comes. */
export function* csvPieces(
  headings: readonly string[],
  groups: Iterable<readonly (readonly Cell[])[]>,
): Generator<string> {
  yield `${BYTE_ORDER_MARK}${line(headings)}`;
  for (const rows of groups) yield rows.map(line).join('');
}

function line(cells: readonly Cell[]): string {
  return `${cells.map(written).join(',')}\r\n`;
}

function written(value: Cell): string {
  const text = typeof value === 'number' ? rounded(value) : harmless(value ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Never a minus before nothing; no figure, no cell. */
function rounded(value: number): string {
  return Number.isFinite(value) ? String(Number(value.toFixed(DECIMALS)) || 0) : '';
}

/**
 * An apostrophe before what a spreadsheet would run; full-width signs count too where the keyboard writes them. A number
 * stays one.
 */
function harmless(text: string): string {
  if (/^-\d+(\.\d+)?$/.test(text)) return text;
  return /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(text) ? `'${text}` : text;
}
