import type { DiagnosticCode, DiagnosticData } from '../model/diagnostic.ts';

/** A fault of a text, at an offset of what could be decoded. */
export interface Fault {
  code: DiagnosticCode;
  offset: number;
  length: number;
  data: DiagnosticData;
}

export function faultAt(code: DiagnosticCode, offset: number, length = 1, data: DiagnosticData = {}): Fault {
  return { code, offset, length, data };
}
