import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../src/languages/languages.ts';
import type { Ladder } from '../../src/model/rubric.ts';
import { criteriaOf } from '../../src/rubric/ladder.ts';
import { allCriteria } from '../../src/rubric/resolve.ts';
import { NOT_SHOWN, STANDARD } from '../../src/rubric/standard.ts';
import { SHIPPED_LOCALES } from '../support/shipped-locales.ts';

const FACETS = { R: 'reliability', C: 'competence', K: 'closeness' } as const;
const CAUSES = { p: 'promise', a: 'arrogance' } as const;

/** What model §3 shows: level, criterion (* for must), facet, cause, area, practice. */
const INTERACTION = `
perfunctory task-completed*   R p standards  -
perfunctory outcome-sound*    R p standards  -
perfunctory terms-honoured    R p marketing  committed
perfunctory price-plain       R p price      transparent
service     process-complete* C - standards  -
service     prompt*           C a efficiency -
service     effortless        C a efficiency -
service     courteous*        K a -          -
service     accountable       R a -          committed
service     transparent       R p marketing  transparent
service     consistent        R p standards  consistent
service     need-led          C - standards  -
experience  emotion-met*      K - -          -
experience  understood        K - -          -
experience  anticipated       C - -          foreseeing
experience  beyond-script     K - -          -
experience  memorable         K - -          -
experience  mutual            K - -          mutual
experience  drawn-back        K - -          -
`;

/** Model §4. */
const RELATIONSHIP = `
transaction product-solves*   - - - -
transaction quality-steady    - - - -
transaction worth-the-price   - - - -
personal    known-as-person*  - - - -
personal    more-for-loyal    - - - -
personal    cared-in-time     - - - -
personal    slips-forgiven    - - - -
partnership next-need-served* - - - -
partnership grows-with-us     - - - -
partnership shares-in         - - - -
`;

function tabled(ladder: Ladder): string[] {
  const letter = (letters: Readonly<Record<string, string>>, word: string | null) =>
    Object.keys(letters).find((one) => letters[one] === word) ?? '-';
  return ladder.levels.flatMap((level) =>
    level.criteria.map(({ id, must, facet, cause, area, practice }) =>
      [level.id, must ? `${id}*` : id, letter(FACETS, facet), letter(CAUSES, cause), area ?? '-', practice ?? '-'].join(
        ' ',
      ),
    ),
  );
}

function lines(table: string): string[] {
  return table
    .trim()
    .split('\n')
    .map((line) => line.replaceAll(/ +/g, ' '));
}

describe('the standard rubric', () => {
  it('asks on the interaction ladder what model §3 lists, in its order', () => {
    expect(tabled(STANDARD.interaction)).toEqual(lines(INTERACTION));
  });

  it('asks on the relationship ladder what model §4 lists, in its order', () => {
    expect(tabled(STANDARD.relationship)).toEqual(lines(RELATIONSHIP));
  });

  it.each([
    ['interaction', 'unmet', ['perfunctory', 'service', 'experience']],
    ['relationship', 'none', ['transaction', 'personal', 'partnership']],
  ] as const)('has on the %s ladder, over %s, its levels with 0.75, 0.75 and 0.6', (ladder, floor, levels) => {
    expect(STANDARD[ladder].floor.id).toBe(floor);
    expect(STANDARD[ladder].levels.map(({ id, threshold }) => [id, threshold])).toEqual(
      levels.map((id, at) => [id, [0.75, 0.75, 0.6][at]]),
    );
  });

  it('weighs every criterion 1', () => {
    expect(new Set(allCriteria(STANDARD).map(({ weight }) => weight))).toEqual(new Set([1]));
  });

  it('is called standard, has a breadth of 0.8, and sets no rule', () => {
    expect(STANDARD).toMatchObject({ id: 'standard', breadth: 0.8, rules: {} });
  });

  it('has no id twice', () => {
    const ids = allCriteria(STANDARD).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(29);
  });
});

describe('the words of the standard rubric', () => {
  it.each(allCriteria(STANDARD).map((one) => [one.id, one] as const))(
    '%s says what it asks in every locale',
    (_, one) => {
      for (const text of [one.name, one.asks, one.why, one.how]) {
        expect(Object.keys(text ?? {})).toEqual(expect.arrayContaining([...SHIPPED_LOCALES]));
        for (const words of Object.values(text ?? {})) expect(words.trim()).not.toBe('');
      }
    },
  );

  it('are those of the criteria and the levels there are', () => {
    const rungs = [STANDARD.interaction, STANDARD.relationship].flatMap(({ floor, levels }) => [floor, ...levels]);
    const { criteria, levels } = wordsOf('en');
    expect(Object.keys(criteria)).toEqual(allCriteria(STANDARD).map(({ id }) => id));
    expect(Object.keys(levels)).toEqual([NOT_SHOWN, ...rungs].map(({ id }) => id));
  });

  it('the levels bear the names of model §2', () => {
    const { floor, levels } = STANDARD.interaction;
    expect([floor, ...levels].map(({ name }) => name)).toEqual([
      { en: 'Unmet', 'zh-CN': '未达成', 'zh-TW': '未達成' },
      { en: 'Perfunctory', 'zh-CN': '应付客户', 'zh-TW': '應付客戶' },
      { en: 'Service', 'zh-CN': '提供服务', 'zh-TW': '提供服務' },
      { en: 'Experience', 'zh-CN': '创造体验', 'zh-TW': '創造體驗' },
    ]);
  });

  it('criteriaOf gives the lowest level first', () => {
    const ids = criteriaOf(STANDARD.interaction).map(({ id }) => id);
    expect([ids[0], ids.at(-1)]).toEqual(['task-completed', 'drawn-back']);
  });
});
