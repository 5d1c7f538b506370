import type { DiagnosticCode, DiagnosticData } from '../model/diagnostic.ts';

/** Why something of a folder is not read. */
export interface NotRead {
  code: DiagnosticCode;
  data: DiagnosticData;
}

/** Thrown where something must not be read. */
export class NotReadError extends Error {
  readonly why: NotRead;

  constructor(why: NotRead) {
    super(why.code);
    this.why = why;
  }
}

/** What a file system answers, or that something there cannot be read. */
export function orNotRead<T>(ask: () => T): T | NotRead {
  try {
    return ask();
  } catch (error) {
    if (error instanceof NotReadError) return error.why;
    return { code: 'unreadable', data: { reason: (error as NodeJS.ErrnoException).code ?? String(error) } };
  }
}
