/**
 * What is remembered from one run to the next. A key stands for all that bears on its value but for the program itself:
 * another program finds nothing. Values are plain data.
 */
export interface Cache {
  get(key: string): unknown;
  set(key: string, value: unknown): void;
  /** Keeps what was set, for the next run; whether that succeeds makes no difference to this one. */
  save(): void;
}

/** Remembers nothing. */
export const NO_CACHE: Cache = { get: () => undefined, set: () => {}, save: () => {} };
