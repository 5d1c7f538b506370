import { type Content, faultsWith } from './attempt.ts';
import { slips, strings, suiteCases, trees } from './inputs.ts';

/** A kind of input, and what came of it. */
export interface Row {
  kind: string;
  tried: number;
  /** What was wrong, with the input. */
  faults: { fault: string; content: Content }[];
  /** Of one input, in milliseconds of this process. */
  slowest: number;
  /** Of the process so far, in MB. */
  peak: number;
}

/** Tries inputs of every kind. Of the strings and of the suite as many as there are, `asAll` each as every file; the rest are made. */
export function* rows(count: number, seed: number, asAll: boolean): Generator<Row> {
  const known = [
    row('YAML test suite', suiteCases({ asAll })),
    row('strings that trouble programs', strings({ asAll })),
  ];
  yield* known;
  const left = Math.max(0, count - known.reduce((sum, { tried }) => sum + tried, 0));
  yield row('slips in sound files', slips(Math.ceil(left / 2), seed));
  yield row('trees of any keys', trees(Math.floor(left / 2), seed));
}

function row(kind: string, contents: readonly Content[]): Row {
  const faults: Row['faults'] = [];
  let slowest = 0;
  for (const content of contents) {
    const before = process.cpuUsage();
    for (const fault of faultsWith(content)) faults.push({ fault, content });
    const { user, system } = process.cpuUsage(before);
    slowest = Math.max(slowest, (user + system) / 1000);
  }
  return { kind, tried: contents.length, faults, slowest, peak: process.resourceUsage().maxRSS / 1024 };
}
