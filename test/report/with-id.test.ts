import { describe, expect, it } from 'vitest';
import { withId } from '../../src/report/with-id.ts';

describe('one of a list, by its id', () => {
  const list = [{ id: 'till' }, { id: 'door' }, { id: 'constructor' }];

  it.each(['till', 'door', 'constructor'])('is %s itself', (id) => {
    expect(withId(list, id)).toBe(list.find((one) => one.id === id));
  });

  it('is nothing where none has it, and nothing that every object has', () => {
    expect([withId(list, 'toString'), withId(list, null), withId([], 'till')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('is the first where several have it, also of other lists', () => {
    const [one, other] = [{ id: 'a' }, { id: 'a' }];
    expect(withId([one, other], 'a')).toBe(one);
    expect(withId([other, one], 'a')).toBe(other);
  });
});
