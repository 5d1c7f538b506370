import { Lexer } from 'yaml';

/** Deeper nesting is no text that somebody wrote: the parser, which calls itself once a level, is not asked to read it. */
const DEEPEST = 200;
/** Tokens of the lexer that stand for nothing in the text: a document and a plain text begin, braces end. */
const MARKS: ReadonlySet<string> = new Set(['\u0002', '\u001f', '\u0018']);

/** Where lists and maps are nested too deeply to be read at all, told by the tokens alone; `null` when they are not. */
export function tooDeepAt(text: string): number | null {
  if (!mayBeDeep(text)) return null;
  let [at, depth, inLine] = [0, 0, 0];
  let before = '';
  for (const token of new Lexer().lex(text)) {
    if (before !== '\u001f') {
      if (token === '[' || token === '{') depth += 1;
      else if (token === ']' || token === '}') depth = Math.max(0, depth - 1);
      else if (/^[\r\n]/.test(token)) inLine = 0;
      else if (depth === 0 && (token === '-' || token === '?' || token === ':')) inLine += 1;
      if (depth > DEEPEST || inLine > DEEPEST) return at;
    }
    before = token;
    if (!MARKS.has(token)) at += token.length;
  }
  return null;
}

/** Whether there are marks enough; most texts need no second look. */
function mayBeDeep(text: string): boolean {
  let [open, inLine] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    const mark = text[at];
    if (mark === '[' || mark === '{') open += 1;
    else if (mark === '\n') inLine = 0;
    else if (mark === '-' || mark === '?' || mark === ':') inLine += 1;
    if (open > DEEPEST || inLine > DEEPEST) return true;
  }
  return false;
}
