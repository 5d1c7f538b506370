import type { Text } from '../../model/text.ts';
import type { Chinese } from './chinese.ts';
import { hanRuns, indexedWords, withoutHan } from './han.ts';

/**
 * The words a text is found by, in all the languages it is written in: what is not Chinese as it is, Chinese in pairs of
 * characters; Chinese that is written for one region only, also in the pairs of the other one's way of saying it.
 */
export function wordsOf(text: Text, chinese: Chinese): string {
  const versions = typeof text === 'string' ? [text] : Object.values(text).filter((one) => one !== undefined);
  const han = versions.filter((version) => /\p{Script=Han}/u.test(version));
  const said = han.length === 1 ? [...han, ...han.flatMap(chinese.saidElsewhere)] : han;
  const pairs = new Set(said.flatMap((one) => hanRuns(one, chinese.fold).flatMap(indexedWords)));
  return [...new Set(versions.map(withoutHan)), ...pairs].filter((words) => words !== '').join(' ');
}
