import type { Problem } from '../model/diagnostic.ts';
import { codePoint } from './control-characters.ts';

/** Quotes and commas of a Chinese keyboard around and between words that must be exact. */
export function byInputMethod(problem: Problem): Problem {
  const { code, path, data } = problem;
  const value = String(data['value'] ?? '');
  const split = {
    ...problem,
    code: 'full-width-comma' as const,
    data: { plain: value.replace(/\s*[，、；]\s*/g, ', ') },
  };
  if (code === 'full-width-comma') return split;
  if (code === 'wrong-type' && data['expected'] === 'number') {
    const number = value.normalize('NFKC').trim();
    if (/^[-+]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(number))
      return { ...problem, code: 'comma-in-number', data: { plain: number.replaceAll(',', '') } };
  }
  if (code !== 'bad-id' && code !== 'unknown-value' && code !== 'bad-date') return problem;
  const [, inner] = /^[“”„‟‘’「『＂＇]+([^“”‘’「」『』＂＇]*)[“”‘’」』＂＇]*$/.exec(value) ?? [];
  if (inner !== undefined) return { ...problem, code: 'full-width-quotes', data: { ...data, plain: inner.trim() } };
  return typeof path.at(-1) === 'number' && /[，、；]/.test(value) ? split : problem;
}

/** Characters without any ink, and other spaces than the common one at either end. */
const INVISIBLE =
  /\p{Default_Ignorable_Code_Point}|^[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]|[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]$/u;

/** A word that is wrong because of a character nobody sees. */
export function namingInvisible(problem: Problem): Problem {
  const { key, id, value } = problem.data;
  const written = String(key ?? id ?? value ?? '');
  const invisible = INVISIBLE.exec(written)?.[0];
  if (invisible === undefined) return problem;
  const plain = written.replace(/\p{Default_Ignorable_Code_Point}/gu, '').trim();
  return { ...problem, code: 'invisible-character', data: { code: codePoint(invisible), plain } };
}
