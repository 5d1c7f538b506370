import type { Readable, Writable } from 'node:stream';

/** What may be answered, and what people read of it. */
export interface PromptAnswer<Value extends string> {
  value: Value;
  label: string;
}

/** Asks whoever sits at the terminal. Each question throws a `Stopped` when it is left by Ctrl-C. */
export interface Asker {
  /** A line of text; `problem` says what is wrong with one, or nothing. */
  text(message: string, how?: { initial?: string; problem?: (text: string) => string | undefined }): Promise<string>;
  one<Value extends string>(message: string, answers: readonly PromptAnswer<Value>[], initial: Value): Promise<Value>;
  several<Value extends string>(
    message: string,
    answers: readonly PromptAnswer<Value>[],
    initial: readonly Value[],
  ): Promise<Value[]>;
  isSure(message: string, words: { yes: string; no: string }): Promise<boolean>;
}

/** Nothing is wanted any more, and nothing was done. */
export class Stopped extends Error {}

/** As a shell says it of a program that Ctrl-C ended. */
export const STOPPED = 130;

/** Streams of this process. */
interface Streams {
  input: Readable & { isTTY?: boolean };
  output: Writable & { isTTY?: boolean };
}

/** Asks on streams that are people's; `null` where they are not, and on the machines of a CI. */
export function askerOn({ input, output }: Streams, env: Readonly<Record<string, string | undefined>>): Asker | null {
  if (!input.isTTY || !output.isTTY || env['CI'] || env['TERM'] === 'dumb') return null;
  const streams = { input, output, showInstructions: false };
  // Loaded when something is asked: most commands never do.
  const prompts = () => import('@clack/prompts');
  return {
    async text(message, { initial, problem } = {}) {
      const { text } = await prompts();
      const validate = (line = '') => problem?.(line.trim());
      return answered(await text({ ...streams, message, validate, ...(initial && { initialValue: initial }) })).trim();
    },
    async one<Value extends string>(message: string, answers: readonly PromptAnswer<Value>[], initialValue: Value) {
      const { select } = await prompts();
      const chosen = answered(await select<string>({ ...streams, message, options: [...answers], initialValue }));
      return answers.find(({ value }) => value === chosen)?.value ?? initialValue;
    },
    async several<Value extends string>(
      message: string,
      answers: readonly PromptAnswer<Value>[],
      initial: readonly Value[],
    ) {
      const { multiselect } = await prompts();
      const asked = { ...streams, message, options: answers, initialValues: initial, required: false };
      const chosen = answered(await multiselect<string>(asked));
      return answers.flatMap(({ value }) => (chosen.includes(value) ? [value] : []));
    },
    async isSure(message, { yes, no }) {
      const { confirm } = await prompts();
      return answered(await confirm({ ...streams, message, active: yes, inactive: no }));
    },
  };
}

function answered<Given>(answer: Given): Exclude<Given, symbol> {
  if (typeof answer === 'symbol') throw new Stopped();
  return answer as Exclude<Given, symbol>;
}
