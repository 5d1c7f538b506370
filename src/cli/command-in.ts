import { ownValue } from '../model/own-value.ts';
import { COMMON } from './options.ts';

/** What stands for a command although it begins as an option does. */
const BY_OPTION: Readonly<Record<string, string>> = {
  '--version': 'version',
  '-v': 'version',
  '-V': 'version',
  '--help': 'help',
  '-h': 'help',
};

/**
 * The command that words call, and the other words in their order: options that every command takes may stand before its
 * name, and `--version` and `--help` stand for it.
 */
export function commandIn(words: readonly string[]): { name: string | undefined; args: readonly string[] } {
  let at = 0;
  while (at < words.length && isCommon(words[at] ?? '')) at += isWhole(words[at] ?? '') ? 1 : 2;
  const word = words[at];
  const args = [...words.slice(0, at), ...words.slice(at + 1)];
  return { name: word === undefined ? undefined : (ownValue(BY_OPTION, word) ?? word), args };
}

/** What an option of a call says, however the rest of the call is written. */
export function saidBy(name: string, words: readonly string[]): string | undefined {
  const at = words.findIndex((word) => word === `--${name}` || word.startsWith(`--${name}=`));
  const word = words[at];
  return word === undefined || word.includes('=') ? word?.slice(name.length + 3) : words[at + 1];
}

function isCommon(word: string): boolean {
  const [name = ''] = word.slice(2).split('=');
  return word.startsWith('--') && Object.hasOwn(COMMON, name) && name !== 'help';
}

/** Whether an option needs no other word. */
function isWhole(word: string): boolean {
  return word.includes('=') || COMMON[word.slice(2)]?.type !== 'string';
}
