import { describe, expect, it } from 'vitest';
import { ownValue } from '../../src/model/own-value.ts';

describe('a record’s own value', () => {
  it('is what it was given, whatever it is called', () => {
    expect(ownValue({ constructor: 'lee' } as Record<string, string>, 'constructor')).toBe('lee');
  });

  it.each(['constructor', 'toString', '__proto__', 'till'])('is nothing under %s where nothing was given', (key) => {
    expect(ownValue({}, key)).toBeUndefined();
  });
});
