import { describe, expect, it } from 'vitest';
import type { Audit } from '../../../src/model/audit.ts';
import {
  answersAt,
  type Changes,
  type WhatIfSheet,
  whatIfSheet,
  writtenAt,
} from '../../../src/report/what-if/what-if.ts';
import { emptied, withChange, withLifted } from '../../../src/report/what-if/what-if-changes.ts';
import { criteriaOf } from '../../../src/rubric/ladder.ts';
import { STANDARD } from '../../../src/rubric/standard.ts';
import { audit, standardAt } from '../../support/build-audit.ts';
import { journey } from '../reports.ts';

const NONE: Changes = new Map();
const sheetOf = (of: Audit) => whatIfSheet(journey(of, { rubric: STANDARD }));

describe('a change', () => {
  const waits = { metric: 'wait', value: 4, target: 5, better: 'lower' as const, rates: 'prompt' };
  const of = audit([
    { id: 'till', ratings: { ...standardAt(1), prompt: 'missed' }, measures: [waits] },
    { id: 'exit' },
  ]);
  const sheet = sheetOf(of);

  it('to what is written already is none', () => {
    const away = withChange(sheet, NONE, 'till', 'prompt', 'met');
    expect(away.get('till')?.get('prompt')).toBe('met');
    expect(withChange(sheet, away, 'till', 'prompt', 'missed').size).toBe(0);
  });

  it('that takes a line out lets a measure count, else nothing', () => {
    const changes = withChange(sheet, withChange(sheet, NONE, 'till', 'prompt', null), 'till', 'courteous', null);
    const answers = answersAt(sheet, sheet.touchpoints[0] as WhatIfSheet['touchpoints'][number], changes);
    expect(answers.get('prompt')).toEqual({ rating: 'met', from: 'measure' });
    expect(answers.has('courteous')).toBe(false);
  });

  it('of what only a measure says is a line more in the file', () => {
    const rated = sheetOf(audit([{ id: 'till', measures: [waits] }]));
    const [till] = rated.touchpoints as [WhatIfSheet['touchpoints'][number]];
    expect(writtenAt(rated, till).get('prompt')).toBe(null);
    expect(withChange(rated, NONE, 'till', 'prompt', null).size).toBe(0);
    expect(withChange(rated, NONE, 'till', 'prompt', 'met').get('till')?.get('prompt')).toBe('met');
  });

  it('by which no criterion applies any more is told', () => {
    const all = criteriaOf(STANDARD.interaction).map(({ id }) => id);
    const none = all.reduce((changes, id) => withChange(sheet, changes, 'till', id, 'n/a'), NONE);
    expect(emptied(sheet, none)).toEqual(['till']);
    expect(emptied(sheet, withChange(sheet, none, 'till', 'prompt', null))).toEqual([]);
    expect(emptied(sheet, NONE)).toEqual([]);
  });

  it('lifts what is missed or unknown, and neither what is met nor what does not apply', () => {
    const written = audit([{ id: 'till', ratings: { prompt: 'met', effortless: 'n/a', courteous: 'missed' } }]);
    const lifted = withLifted(sheetOf(written), NONE, 'till', ['prompt', 'effortless', 'courteous', 'need-led']);
    expect([...(lifted.get('till') ?? [])]).toEqual([
      ['courteous', 'met'],
      ['need-led', 'met'],
    ]);
  });
});
