import type { ParseArgsOptionDescriptor } from 'node:util';

/** 0 fine · 1 findings or a gate failed · 2 wrong usage or invalid input · 70 a defect of ours. */
export const EXIT = { fine: 0, findings: 1, usage: 2, defect: 70 } as const;

export interface Option {
  type: ParseArgsOptionDescriptor['type'];
  /** What stands for the value in the help. */
  value?: string;
  help: string;
  /** The only values it takes. */
  choices?: readonly string[];
  /** Whether it may be given several times; the values are then joined by commas. */
  multiple?: boolean;
}

/** The words a command was called with; every option is checked. */
export interface Call {
  values: Readonly<Record<string, string | boolean | undefined>>;
  positionals: readonly string[];
}

/** Where a command works and speaks. Results go to `out`, talk to `err`. */
export interface Terminal {
  cwd: string;
  env: Readonly<Record<string, string | undefined>>;
  out(text: string): void;
  err(text: string): void;
  colours: boolean;
}

export interface Command {
  name: string;
  summary: string;
  /** What follows the name in the usage line. */
  usage: string;
  /** How many words it takes besides options: at least, at most. */
  words: readonly [number, number];
  options: Readonly<Record<string, Option>>;
  run(call: Call, terminal: Terminal): number | Promise<number>;
}

/** A call that cannot be carried out as it stands; shown without a stack, exit code 2. */
export class UsageError extends Error {
  readonly mend: string;

  constructor(message: string, mend: string) {
    super(message);
    this.mend = mend;
  }
}
