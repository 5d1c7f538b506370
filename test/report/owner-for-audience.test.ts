import { describe, expect, it } from 'vitest';
import type { Touchpoint } from '../../src/model/touchpoint.ts';
import { isOwnerWithheld } from '../../src/model/withheld.ts';
import { forAudience } from '../../src/report/for-audience.ts';
import { audit } from '../support/build-audit.ts';
import { journeys } from './reports.ts';

describe('whose something is, for the public', () => {
  const roles = { store: 'The store', workshop: 'The workshop' };
  const written = (touchpoint: Partial<Touchpoint>) => audit([touchpoint], { owner: 'store' });
  const shown = (touchpoint: Partial<Touchpoint>) => forAudience(written(touchpoint), 'public', roles);
  const act = (owner?: string) => ({ id: 'greet', title: 'Greet first', ...(owner && { owner }) });

  it.each<[string, Partial<Touchpoint>, string | null]>([
    ['the audit’s owner where there is no other', {}, 'store'],
    ['the touchpoint’s own', { owner: 'workshop' }, 'workshop'],
    ['nobody, where the touchpoint’s own is not named here', { owner: 'Jing Li' }, null],
  ])('is %s', (_, touchpoint, owner) => {
    const [one] = journeys([written(touchpoint)], { audience: 'public', roles }, [shown(touchpoint)]);
    expect(one?.touchpoints.map((step) => step.owner)).toEqual([owner]);
  });

  it('is told of an action, too: nobody stands in for an owner who is not named', () => {
    const [own] = shown({ owner: 'workshop', actions: [act('Jing Li'), { ...act(), id: 'smile' }] }).touchpoints;
    expect(own?.actions?.map(isOwnerWithheld)).toEqual([true, false]);
    expect(JSON.stringify(own)).not.toContain('Jing');
  });
});
