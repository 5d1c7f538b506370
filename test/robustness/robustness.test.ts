import { describe, expect, it } from 'vitest';
import { faultsWith } from './attempt.ts';
import { rows } from './table.ts';

describe('Whatever files say, the program answers', () => {
  it('2,000 of them', () => {
    const all = [...rows(2000, 20261201, false)];
    expect(all.reduce((sum, { tried }) => sum + tried, 0)).toBe(2000);
    expect(all.flatMap(({ faults }) => faults)).toEqual([]);
  });

  it('what is left of a list without its wrong items is no item', () =>
    expect(faultsWith({ 'audits/salon/perm.yaml': 'replies:\n  - null\ntext: 1\n' })).toEqual([]));
});
