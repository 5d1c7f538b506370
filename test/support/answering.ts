import { type Asker, Stopped } from '../../src/cli/asker.ts';

/** What somebody answers, in order; `'ctrl-c'` leaves, and what goes beyond them is what stands there already. */
export type Given = readonly (string | boolean | readonly string[] | undefined)[];

/** Somebody at the terminal who answers in this way, and all that was asked. */
export function answering(given: Given): { ask: Asker; asked: string[] } {
  const asked: string[] = [];
  const left = [...given];
  const next = <Answer>(message: string, initial: Answer): Answer => {
    asked.push(message);
    const answer = left.shift();
    if (answer === 'ctrl-c') throw new Stopped();
    return (answer ?? initial) as Answer;
  };
  const ask: Asker = {
    async text(message, { initial = '', problem } = {}) {
      const answer = next(message, initial);
      const wrong = problem?.(answer);
      if (wrong === undefined) return answer;
      asked.push(wrong);
      return ask.text(message, { initial, problem });
    },
    one: async (message, _, initial) => next(message, initial),
    several: async (message, _, initial) => [...next(message, initial)],
    isSure: async (message) => next(message, true),
  };
  return { ask, asked };
}
