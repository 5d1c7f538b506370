import type { DiagnosticCode, DiagnosticData } from '../model/diagnostic.ts';

/** Why something of a folder is not read. */
export interface NotRead {
  code: DiagnosticCode;
  data: DiagnosticData;
}

/** What a file system answers, or that something there cannot be read. */
export function orNotRead<T>(ask: () => T): T | NotRead {
  try {
    return ask();
  } catch (error) {
    return { code: 'unreadable', data: { reason: (error as NodeJS.ErrnoException).code ?? String(error) } };
  }
}
