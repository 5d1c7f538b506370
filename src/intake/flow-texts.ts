import { Lexer } from 'yaml';

/** A plain text in `{…}`: where it stands, what it is, and the value of the entry before. */
export interface FlowText {
  at: number;
  written: string;
  /** `split`: a value with a colon behind it, so that it holds the next key; `lone`: without a colon on either side. */
  role: 'key' | 'value' | 'split' | 'lone';
  before: string | null;
}

/** The plain texts that stand straight in a `{…}` that is closed. */
export function flowTexts(text: string): FlowText[] {
  const tokens = text.includes('{') ? [...new Lexer().lex(text)] : [];
  const found: FlowText[] = [];
  const open: { mark: string; texts: FlowText[]; hasColon: boolean; before: string | null }[] = [];
  let at = 0;
  for (const [index, token] of tokens.entries()) {
    const level = open.at(-1);
    if (token === '\u0018') open.length = 0;
    if (token === '\u0002' || token === '\u0018' || token === '\u001f') continue;
    const isPlain = tokens[index - 1] === '\u001f';
    if (isPlain && level?.mark === '{') {
      const meetsColon = tokens.slice(index + 1, index + 4).find((next) => next.trim() !== '') === ':';
      const role = level.hasColon ? (meetsColon ? 'split' : 'value') : meetsColon ? 'key' : 'lone';
      level.texts.push({ at, written: token, role, before: level.before });
      if (level.hasColon) level.before = token;
    } else if (!isPlain && (token === '{' || token === '['))
      open.push({ mark: token, texts: [], hasColon: false, before: null });
    else if (!isPlain && (token === '}' || token === ']')) {
      const closed = open.pop();
      if (token === '}') for (const one of closed?.texts ?? []) found.push(one);
    } else if (level && !isPlain && token === ':') level.hasColon = true;
    else if (level && !isPlain && token === ',') level.hasColon = false;
    at += token.length;
  }
  return found.toSorted((a, b) => a.at - b.at);
}
