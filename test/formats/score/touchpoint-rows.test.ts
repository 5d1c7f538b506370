import { describe, expect, it } from 'vitest';
import { touchpointsFile } from '../../../src/formats/score/touchpoint-rows.ts';
import type { Locale } from '../../../src/languages/languages.ts';
import type { Audit } from '../../../src/model/audit.ts';
import { STANDARD } from '../../../src/rubric/standard.ts';
import { edition, journey } from '../../report/reports.ts';
import { audit, standardAt } from '../../support/build-audit.ts';

const CONFIG = {
  locale: 'en' as const,
  channels: { store: { en: 'Store', 'zh-CN': '门店' } },
  owners: { lee: { en: 'Head of tills', 'zh-CN': '收银负责人' } },
};

function rows(audits: readonly Audit[], locale: Locale = 'en') {
  return touchpointsFile(edition(audits, { rubric: STANDARD }, CONFIG), locale).touchpoints;
}

const FULL = audit(
  [
    {
      id: 'till',
      name: { en: 'The till', 'zh-CN': '收银台' },
      stage: 'convert',
      channel: 'store',
      owner: 'lee',
      moment_of_truth: true,
      emotion: -2,
      expectation: { expected: 5, perceived: 3.5 },
      ratings: standardAt(0),
    },
    { id: 'door', ratings: standardAt(3) },
  ],
  { owner: 'kim', title: { en: 'A visit', 'zh-CN': '一次到店' }, brand: { en: 'Shop', 'zh-CN': '商店' } },
);

describe('a row of the touchpoints', () => {
  it('has the report’s figures unrounded, ids, and names in the reader’s language', () => {
    const [till] = rows([FULL], 'zh-CN');
    const [figures] = journey(FULL, { rubric: STANDARD }).scored.touchpoints;
    expect(till).toMatchObject({
      id: 'till',
      name: '收银台',
      journey: { id: 'shop/visit', name: '一次到店' },
      brand: { id: 'Shop', name: '商店' },
      stage: { id: 'convert', name: '促成转化' },
      channel: { id: 'store', name: '门店' },
      owner: { id: 'lee', name: '收银负责人' },
      moment_of_truth: true,
      level: 0,
      level_name: '未达成',
      index: figures?.index,
      assessed: figures?.assessed,
      confidence: { id: 'low', name: '低' },
      gap: -1.5,
      emotion: -2,
      date: '2024-06-30',
      rubric: 'standard',
    });
  });

  it('leaves absent what is not there, and never makes it 0', () => {
    expect(rows([FULL])[1]).toMatchObject({
      channel: null,
      gap: null,
      emotion: null,
      moment_of_truth: false,
      missing: [],
    });
  });

  it('is the audit’s owner’s when it has none of its own, else nobody’s', () => {
    expect(rows([FULL])[1]?.owner).toEqual({ id: 'kim', name: 'kim' });
    expect(rows([audit([{}])])[0]?.owner).toBeNull();
  });

  it('says what is missing for the next level, by name', () => {
    expect(rows([FULL])[0]?.missing).toEqual([
      { id: 'task-completed', name: 'Task completed' },
      { id: 'outcome-sound', name: 'Sound outcome' },
      { id: 'terms-honoured', name: 'Terms honoured' },
    ]);
  });

  it('counts its own open findings by severity, and no waived one', () => {
    const { error, warning } = rows([FULL])[0]?.findings ?? { error: 0, warning: 0 };
    const waivers = [{ rule: 'ladder/unmet', touchpoint: 'till', reason: 'Known', until: '2024-12-31' }];
    expect(rows([{ ...FULL, waivers }])[0]?.findings).toMatchObject({ error: error - 1, warning });
    expect(error).toBeGreaterThan(0);
    expect(rows([FULL])[1]?.findings.error).toBe(0);
  });

  it('stands in the report’s order: audits by id, touchpoints as written', () => {
    const other = audit([{ id: 'z' }, { id: 'a' }], { id: 'shop/arrival', file: 'audits/shop/arrival.yaml' });
    expect(rows([other, FULL]).map(({ journey, id }) => `${journey.id}#${id}`)).toEqual([
      'shop/arrival#z',
      'shop/arrival#a',
      'shop/visit#till',
      'shop/visit#door',
    ]);
  });

  it('travels in its file with what it was scored with', () => {
    expect(Object.keys(touchpointsFile(edition([FULL]), 'en'))).toEqual([
      'format',
      'as_of',
      'commit',
      'commit_date',
      'dirty',
      'rubrics',
      'touchpoints',
    ]);
  });

  it('takes a name that every object has for what it is: an id without a name', () => {
    const odd = audit([{ channel: 'constructor', owner: 'toString' }]);
    expect(rows([odd])[0]).toMatchObject({ channel: { name: 'constructor' }, owner: { name: 'toString' } });
  });
});
