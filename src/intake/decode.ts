import type { DiagnosticCode, DiagnosticData } from '../model/diagnostic.ts';

/** Larger files are not audits: about 60 times a generous one. */
export const MAX_BYTES = 2 * 1024 * 1024;

/** A fault of a file as a whole, at an offset of what could be decoded. */
export interface Fault {
  code: DiagnosticCode;
  offset: number;
  length: number;
  data: DiagnosticData;
}

/** Bytes to text. A byte-order mark is dropped; anything but UTF-8 is a fault at the first byte that is not. */
export function decode(bytes: Uint8Array): { text: string; fault: Fault | null } {
  if (bytes.length > MAX_BYTES) {
    return {
      text: '',
      fault: { code: 'too-large', offset: 0, length: 0, data: { bytes: bytes.length, most: MAX_BYTES } },
    };
  }
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const sound = utf16 ? '' : longestUtf8(bytes);
  if (!utf16 && sound === null) return { text: new TextDecoder('utf-8').decode(bytes), fault: null };
  const guess = utf16
    ? 'UTF-16'
    : looksLike('gb18030', bytes)
      ? 'GBK (GB 18030)'
      : looksLike('big5', bytes)
        ? 'Big5'
        : null;
  const text = sound ?? '';
  return { text, fault: { code: 'not-utf8', offset: text.length, length: 1, data: { guess } } };
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

function looksLike(encoding: string, bytes: Uint8Array): boolean {
  try {
    return /\p{Script=Han}/u.test(new TextDecoder(encoding, { fatal: true }).decode(bytes));
  } catch {
    return false;
  }
}
