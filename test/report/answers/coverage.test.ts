import { expect, it } from 'vitest';
import { coverage } from '../../../src/report/answers/coverage.ts';

it.each([
  [0, 0, '0 audits, 0 touchpoints'],
  [1, 1, '1 audit, 1 touchpoint'],
  [2, 1200, '2 audits, 1,200 touchpoints'],
])('counts %i audits and %i touchpoints in words that fit', (audits, touchpoints, said) => {
  expect(coverage({ audits, touchpoints })).toBe(said);
});
