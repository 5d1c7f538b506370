import { type Fault, faultAt } from './fault.ts';
import { restOfLine } from './text-lines.ts';

/** The lines with which Git keeps two versions apart. */
const MARK = /^(?:<{7}|>{7}|\|{7})(?=[ \r\n]|$)/m;
/** The one between them, which may also underline a heading in a note: read as a mark only where the text is broken. */
const MIDDLE = /^={7}$/;

/** A merge that nobody finished: the first mark of it, told once for the whole file. */
export function conflictMarks(text: string): Fault | null {
  const found = MARK.exec(text);
  return found ? mark(found.index, found[0]) : null;
}

/** The mark that is left at an offset where a line begins. */
export function middleMark(text: string, offset: number): Fault | null {
  const line = restOfLine(text, offset).trimEnd();
  return MIDDLE.test(line) ? mark(offset, line) : null;
}

function mark(offset: number, written: string): Fault {
  return faultAt('merge-conflict', offset, written.length, { mark: written });
}
