import type { Stream } from '../../src/cli/terminal.ts';

/** Two streams, people's or not, and all that was written to each. */
export function collected({ isTTY = false } = {}): {
  said: { out: string; err: string };
  stdout: Stream;
  stderr: Stream;
} {
  const said = { out: '', err: '' };
  const stream = (name: keyof typeof said): Stream => ({
    isTTY,
    write(text) {
      said[name] += text;
    },
  });
  return { said, stdout: stream('out'), stderr: stream('err') };
}
