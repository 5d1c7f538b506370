import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/lenses/rulebook.ts';

describe('The numbers of rules', () => {
  it('have a range each, in which their defaults lie', () => {
    const outside = RULES.flatMap(({ id, numbers, ranges = {} }) =>
      Object.entries<number>(numbers)
        .filter(([name, value]) => {
          const range = ranges[name];
          return !range || value < range.least || value > range.most;
        })
        .map(([name]) => `${id}: ${name}`),
    );
    expect(outside).toEqual([]);
  });
});
