import { describe, expect, it } from 'vitest';
import { sayDiagnostics } from '../../src/cli/say-diagnostics.ts';
import { CHECK_FORMATS } from '../../src/formats/check/check-formats.ts';
import { checkedOf } from '../support/checked-of.ts';
import { LARGE } from '../support/large-files.ts';
import { stepsOf } from '../support/steps-of.ts';
import { THOROUGH } from '../support/thorough.ts';

/** More than what is short enough to be treated otherwise. */
const MANY = THOROUGH ? 320 : 40;
/** Of touchpoints that is more. */
const LONG_JOURNEY = 210;

function readAndSaid(files: Readonly<Record<string, string>>): void {
  const checked = checkedOf(files);
  sayDiagnostics(checked.diagnostics, 'en', { colours: false });
  for (const write of Object.values(CHECK_FORMATS)) write(checked);
}

describe('As much again in a file takes as many steps again to read, judge and report', () => {
  // Every third kind; all of them every night.
  it.each(Object.entries(LARGE).filter((_, at) => THOROUGH || at % 3 === 0))('%s', (name, filesOf) => {
    const many = /^touchpoints|owners/.test(name) ? Math.max(MANY, LONG_JOURNEY) : MANY;
    // What is done once, whatever the file, is done before.
    stepsOf(() => readAndSaid(filesOf(many)));
    const [first = 0, second = 0, third = 0] = [2, 3, 4].map((halves) => {
      const files = filesOf((many * halves) / 2);
      return stepsOf(() => readAndSaid(files));
    });
    // Of a square it would be 1.4 times as many; a few steps are none of what grows.
    expect(third - second).toBeLessThan(1.2 * Math.max(0, second - first) + 100);
  });
});
