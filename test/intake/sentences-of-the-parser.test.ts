import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument, YAMLError } from 'yaml';
import { edit, edited, SOUND } from '../support/edited-text.ts';
import { NONSENSE, withOwnSentences } from '../support/other-sentences.ts';
import { EVERY_PROBLEM } from './every-problem.ts';
import { intakeOf } from './said.ts';

type Content = Parameters<typeof intakeOf>[0];

function expectAlike(content: Content): void {
  expect(intakeOf(content).diagnostics).toEqual(withOwnSentences(() => intakeOf(content).diagnostics));
}

describe('The sentences of the YAML package', () => {
  it('are others in these tests', () => {
    const [error] = parseDocument('a: [').errors;
    expect(error).toBeInstanceOf(YAMLError);
    expect(error?.message).toBe(NONSENSE);
    expect(withOwnSentences(() => parseDocument('a: [').errors[0]?.message)).not.toBe(NONSENSE);
  });

  it.each(Object.entries(EVERY_PROBLEM))('decide nothing about %s', (_, content) => {
    expectAlike(content);
  });

  it('decide nothing about any broken text', () => {
    fc.assert(
      fc.property(fc.constantFrom(...SOUND), fc.array(edit, { minLength: 1, maxLength: 3 }), (sound, edits) => {
        expectAlike({ 'audits/salon/perm.yaml': edits.reduce(edited, sound) });
      }),
      { seed: 20240410, numRuns: Number(process.env['RUNS'] ?? 250) },
    );
  });

  it('are read nowhere', () => {
    const readers = readdirSync('src/intake').filter((name) =>
      /\.message\b/.test(readFileSync(`src/intake/${name}`, 'utf8')),
    );
    expect(readers).toEqual([]);
  });
});
