import { describe, expect, it } from 'vitest';
import { STANDARD } from '../../src/rubric/standard.ts';
import { audit, readWhole, standardAt } from '../support/build-audit.ts';
import { FIRING } from './firing-examples.ts';

describe('reading an audit', () => {
  it('gives the figures of every lens', () => {
    const { reading } = readWhole(audit([{}]));
    expect(Object.keys(reading.audit)).toEqual([
      'loop',
      'gap',
      'trust',
      'value',
      'practice',
      'relationship',
      'agreement',
    ]);
    const [touchpoint] = reading.touchpoints;
    expect(Object.keys(touchpoint ?? {})).toEqual([
      'gap',
      'promises',
      'parity',
      'spread',
      'confidence',
      'actions',
      'gains',
    ]);
  });

  it('finds nothing on the ladder of a journey that is all it can be', () => {
    const stages = ['understand', 'convert', 'experience', 'renew'] as const;
    const evidence = [
      { kind: 'survey' as const, date: '2024-06-01' },
      { kind: 'observation' as const, date: '2024-06-01' },
    ];
    const perfect = audit(stages.map((stage) => ({ stage, ratings: standardAt(3), evidence })));
    expect(readWhole(perfect, { rubric: STANDARD }).reading.findings).toEqual([]);
  });

  it.each(Object.entries(FIRING))(
    'gives the same twice and leaves the audit as it was: %s',
    (_, { audit: of, rubric }) => {
      const before = structuredClone(of);
      expect(readWhole(of, { rubric }).reading).toEqual(readWhole(of, { rubric }).reading);
      expect(of).toEqual(before);
    },
  );

  it.each(Object.entries(FIRING))('a finding’s data are plain numbers and texts: %s', (_, { audit: of, rubric }) => {
    for (const { data } of readWhole(of, { rubric }).reading.findings) {
      expect(JSON.parse(JSON.stringify(data))).toEqual(data);
    }
  });
});
