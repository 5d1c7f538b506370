import type { Text } from '../../../model/text.ts';
import type { Chinese } from './chinese.ts';
import { hanRuns, indexedWords, withoutHan } from './han.ts';

/**
 * The words a text is found by, in all the languages it is written in: what is not Chinese as it is, Chinese in pairs of
 * characters, each run of them once; Chinese that is written for one region only, also as the other one would say it.
 */
export function wordsOf(text: Text, chinese: Chinese): string {
  const versions = typeof text === 'string' ? [text] : Object.values(text).filter((one) => one !== undefined);
  const han = versions.filter((version) => /\p{Script=Han}/u.test(version));
  const said = han.length === 1 ? [...han, ...han.flatMap(chinese.saidElsewhere)] : han;
  const runs = new Set(said.flatMap((one) => hanRuns(one, chinese.fold)));
  return [...new Set(versions.map(withoutHan)), ...[...runs].flatMap(indexedWords)]
    .filter((word) => word !== '')
    .join(' ');
}
