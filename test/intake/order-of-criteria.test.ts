import { describe, expect, it } from 'vitest';
import { criteriaOf } from '../../src/rubric/ladder.ts';
import { intakeOf, RUBRIC, STEP } from './said.ts';

/** The ids of a rubric's own criteria of the level of service, in the order in which they are scored and shown. */
function orderOf(criteria: string): string[] {
  const { rubrics, diagnostics } = intakeOf({
    'audits/salon/perm.yaml': `${STEP}rubric: shop\n`,
    'audits/rubrics/shop.yaml': `${RUBRIC}extends: standard\n${criteria}`,
  });
  expect(diagnostics).toEqual([]);
  const { interaction } = rubrics.get('shop') ?? expect.unreachable();
  const own = criteriaOf(interaction).map(({ id }) => id);
  return own.filter((id) => /^\d+$|^greeting$|^parting$/.test(id));
}

const line = (id: string) => `  ${id}: { level: service, name: N }\n`;

describe('Criteria keep the order of their file', () => {
  it('when their ids are digits alone', () => {
    expect(orderOf(`criteria:\n${['20', 'greeting', '3', '1', 'parting'].map(line).join('')}`)).toEqual([
      '20',
      'greeting',
      '3',
      '1',
      'parting',
    ]);
  });

  it('when some are brought along by a merge key', () => {
    expect(orderOf(`criteria:\n${line('20')}${line('3')}  <<: { 1: { level: service, name: N } }\n`)).toEqual([
      '20',
      '3',
      '1',
    ]);
  });
});
