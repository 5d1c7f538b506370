import { controlIn } from './control-characters.ts';
import { type Fault, faultAt } from './fault.ts';
import { formatOf } from './other-formats.ts';

/** Larger files are not audits: about 60 times a generous one. */
export const MOST_BYTES = 2 * 1024 * 1024;

/** Bytes to text. A byte-order mark is dropped; anything but UTF-8 is a fault at the first byte that is not. */
export function decode(bytes: Uint8Array): { text: string; fault: Fault | null } {
  if (bytes.length > MOST_BYTES)
    return { text: '', fault: faultAt('too-large', 0, 0, { bytes: bytes.length, most: MOST_BYTES }) };
  const format = formatOf(bytes);
  if (format) return { text: '', fault: format };
  const guess = utf16(bytes) ? 'UTF-16' : null;
  const sound = guess ? '' : longestUtf8(bytes);
  if (sound !== null) {
    const data = { guess: guess ?? legacyEncoding(bytes) };
    return { text: sound, fault: faultAt('not-utf8', sound.length, 1, data) };
  }
  const text = new TextDecoder('utf-8').decode(bytes);
  const control = controlIn(text);
  return { text, fault: control && faultAt('control-character', control.at, 1, { code: control.code }) };
}

/** UTF-16 by its mark, or by the empty half of most of its characters. */
function utf16(bytes: Uint8Array): boolean {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return true;
  const head = bytes.subarray(0, 200);
  return head.length > 3 && [0, 1].some((odd) => head.every((byte, at) => at % 2 !== odd || byte === 0));
}

/** `null` when all of it is UTF-8, else the text before the first byte that is not. */
function longestUtf8(bytes: Uint8Array): string | null {
  if (isUtf8(bytes)) return null;
  let [sound, broken] = [0, bytes.length];
  while (broken - sound > 1) {
    const middle = (sound + broken) >> 1;
    if (isUtf8(bytes.subarray(0, middle), true)) sound = middle;
    else broken = middle;
  }
  return new TextDecoder('utf-8').decode(bytes.subarray(0, sound), { stream: true });
}

function isUtf8(bytes: Uint8Array, cutOff = false): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: cutOff });
    return true;
  } catch {
    return false;
  }
}

/** What most likely wrote bytes that are not UTF-8; `null` when nothing fits. */
function legacyEncoding(bytes: Uint8Array): string | null {
  const isHigh = (byte: number | undefined) => byte !== undefined && byte >= 0x80;
  const pairs = bytes.some((byte, at) => isHigh(byte) && isHigh(bytes[at + 1]));
  if (!pairs) return 'Latin-1';
  const [gbk, big5] = [chineseShare('gb18030', bytes), chineseShare('big5', bytes)];
  if (Math.max(gbk, big5) < 0.5) return null;
  return big5 > gbk ? 'Big5' : 'GBK';
}

/** How much of what is not ASCII becomes Chinese characters or their punctuation; 0 when the bytes do not fit. */
function chineseShare(encoding: string, bytes: Uint8Array): number {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    const wide = [...text].filter((character) => character > '\u007f');
    return (
      wide.filter((character) => /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u.test(character)).length / wide.length
    );
  } catch {
    return 0;
  }
}
