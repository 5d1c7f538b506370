import type { Text } from '../model/text.ts';

/** What ends a sentence, quotes and brackets that close after it included; a colon before what follows will do. */
const ENDED = /[.!?…。！？:：]["'”’」』)）\]】]*$/u;
/** What can stand at an end without ending it. */
const LOOSE = /[\s,;、，；]+$/u;

/** A text that somebody wrote, ready to stand before another sentence: it ends in a stop, as its script writes it. */
export function asSentence(text: Text): Text {
  if (typeof text === 'string') return stopped(text);
  return Object.fromEntries(Object.entries(text).map(([locale, said]) => [locale, said && stopped(said)]));
}

function stopped(text: string): string {
  const tight = text.replace(LOOSE, '');
  if (tight === '' || ENDED.test(tight)) return tight;
  return `${tight}${isWide(tight) ? '。' : '.'}`;
}

/** Whether a text is mostly in a script whose stop is 。, a character of it weighing as much as a word of another. */
function isWide(text: string): boolean {
  const wide = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu) ?? [];
  const words = text.match(/[^\P{L}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu) ?? [];
  return wide.length > words.length;
}
