export type Cell = string | number | null;

/** One line of RFC 4180, ended by CR LF: numbers unrounded, what is absent an empty cell. */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(written).join(',')}\r\n`;
}

function written(value: Cell): string {
  const text = value === null ? '' : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** An apostrophe before what a spreadsheet would run; full-width signs count too where the keyboard writes them. */
export function harmless(cell: Cell): Cell {
  return typeof cell === 'string' && /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(cell) ? `'${cell}` : cell;
}
