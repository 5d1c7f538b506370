import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Audit } from '../../../src/model/audit.ts';
import { byDueDate } from '../../../src/report/answers/due-actions.ts';
import { forAudience } from '../../../src/report/for-audience.ts';
import { ROLL_UP_KINDS, type RollUpKind } from '../../../src/report/roll-ups/roll-up-groups.ts';
import { type RollUp, rollUps } from '../../../src/report/roll-ups/roll-ups.ts';
import { audit, standingAt } from '../../support/build-audit.ts';
import { type RandomProject, randomProject, rubricsOf } from '../../support/random-audits.ts';
import { runs } from '../../support/thorough.ts';
import { type Composed, journeys, report } from '../reports.ts';

const rolledUp = (audits: Audit[], how: Composed = {}) => rollUps(journeys(audits, how), how.locale ?? 'en');
const named = (id: string, touchpoints: Parameters<typeof audit>[0], said: Parameters<typeof audit>[1] = {}) =>
  audit(touchpoints, { id, file: `audits/${id}.yaml`, ...said });
const of = (groups: readonly RollUp[], key: string | null) => groups.find((group) => group.key === key);
const keys = (groups: readonly RollUp[]) => groups.map(({ key }) => key);
const at = (group: RollUp | undefined) => group?.touchpoints.map(({ id }) => id);
const acts = (group: RollUp | undefined) => group?.actions.map(({ action }) => action.id);

describe('who has what', () => {
  const audits = [
    named(
      'a/one',
      [
        { id: 'door', owner: 'lee', channel: 'store', stage: 'understand' },
        {
          id: 'till',
          stage: 'convert',
          actions: [
            { id: 'own', title: 'Own', owner: 'pat' },
            { id: 'host', title: 'Host' },
          ],
        },
      ],
      { owner: 'kim' },
    ),
    named('b/two', [{ id: 'call', channel: 'phone', actions: [{ id: 'lost', title: 'Lost' }] }]),
  ];
  const { owner, brand, stage, channel } = rolledUp(audits);

  it('a touchpoint is its owner’s, else the audit’s, else nobody’s yet', () => {
    expect([at(of(owner, 'lee')), at(of(owner, 'kim')), at(of(owner, null))]).toEqual([['door'], ['till'], ['call']]);
  });

  it('an action is its own owner’s, on whosever touchpoint, else the touchpoint’s, else the audit’s', () => {
    expect([acts(of(owner, 'pat')), acts(of(owner, 'kim')), acts(of(owner, null))]).toEqual([
      ['own'],
      ['host'],
      ['lost'],
    ]);
    expect(of(owner, 'pat')).toMatchObject({ touchpoints: [], worst: null, index: { mean: null, median: null } });
  });

  it('a journey as a whole is the audit’s owner’s, and so is what is found of it', () => {
    expect(of(owner, 'kim')?.own.map(({ id }) => id)).toEqual(['a/one']);
    const found = of(owner, 'kim')?.findings.map(({ finding }) => finding.touchpoint);
    expect(found).toContain(null);
    expect(found).not.toContain('door');
    expect(of(owner, 'lee')?.own).toEqual([]);
  });

  it('a brand has its journeys, and of one without a translation the name it has', () => {
    expect(brand).toHaveLength(1);
    expect(brand[0]).toMatchObject({ key: 'Shop', slug: 'shop', name: 'Shop' });
    expect(brand[0]?.own.map(({ id }) => id)).toEqual(['a/one', 'b/two']);
  });

  it('every stage is there, also one without a touchpoint, which comes last', () => {
    expect(keys(stage).toSorted()).toEqual(['convert', 'experience', 'renew', 'understand']);
    expect(stage.at(-1)).toMatchObject({ key: 'renew', touchpoints: [], findings: [], rubric: null });
  });

  it('touchpoints without a channel are a group of their own, on top', () => {
    expect(channel[0]).toMatchObject({ key: null, name: null, slug: 'none' });
    expect(at(channel[0])).toEqual(['till']);
  });

  it('what is found of a journey belongs to no stage or channel', () => {
    const places = [...stage, ...channel].flatMap(({ findings }) => findings.map(({ finding }) => finding.touchpoint));
    expect(places).not.toContain(null);
    expect(places.length).toBeGreaterThan(0);
  });

  it('who only has something internal to do is not there for the public', () => {
    const actions = [{ id: 'secret', title: 'Secret', owner: 'pat', visibility: 'internal' as const }];
    const inside = [named('a/b', [{ actions }], { owner: 'kim' })];
    const roles = { kim: 'Kim', pat: 'Pat' };
    const outside = inside.map((one) => forAudience(one, 'public', roles));
    expect(keys(rolledUp(inside).owner).toSorted()).toEqual(['kim', 'pat']);
    expect(keys(rollUps(journeys(inside, { audience: 'public', roles }, outside), 'en').owner)).toEqual(['kim']);
  });

  it('nobody is not listed when everything has an owner', () => {
    expect(keys(rolledUp([named('a/b', [{}], { owner: 'kim' })]).owner)).toEqual(['kim']);
  });

  it('of no audit at all only the stages are left', () => {
    expect(rolledUp([])).toMatchObject({ owner: [], brand: [], channel: [] });
  });
});

describe('a brand', () => {
  const salon = { en: 'Corner Salon', 'zh-CN': '街角发廊' };

  it.each([
    ['is one, written in two languages and in one of them', [salon, '街角发廊'], ['corner-salon']],
    [
      'is one, written in languages that only a third audit joins',
      ['Corner Salon', '街角发廊', salon],
      ['corner-salon'],
    ],
    ['is one with spaces around it', ['街角发廊', ' 街角发廊 '], ['街角发廊']],
    ['is another when the name is only alike', ['Corner Salon', 'Corner Salons'], ['corner-salon', 'corner-salons']],
    ['is another when only signs differ, and its address has a number', ['A & B', 'A + B'], ['a-b', 'a-b-2']],
  ])('%s', (_, brands, expected) => {
    const audits = brands.map((brand, position) => named(`a/b-${position}`, [{}], { brand }));
    for (const locale of ['en', 'zh-CN'] as const)
      expect(rolledUp(audits, { locale }).brand.map(({ slug }) => slug)).toEqual(expected);
  });

  it('is called by all translations that any audit gives', () => {
    const audits = [salon, { en: 'The salon', 'zh-TW': '街角髮廊', 'zh-CN': '街角发廊' }, '街角发廊'].map(
      (brand, position) => named(`a/b-${position}`, [{}], { brand }),
    );
    expect(rolledUp(audits).brand.map(({ name }) => name)).toEqual([{ ...salon, 'zh-TW': '街角髮廊' }]);
  });

  it('has the mean of its journeys, where a stage has that of its touchpoints', () => {
    const audits = [
      named(
        'a/one',
        [2, 2, 2].map((index) => ({ ratings: standingAt(index) })),
      ),
      named('a/two', [{ ratings: standingAt(0.5) }]),
    ];
    const { brand, stage } = rolledUp(audits);
    const written = report(audits);
    expect(brand[0]?.index).toEqual(written.summary.index);
    expect(of(stage, 'experience')?.index.mean).toBeCloseTo((2 + 2 + 2 + 0.5) / 4);
    expect(written.summary.index.mean).not.toBeCloseTo((2 + 2 + 2 + 0.5) / 4);
  });
});

describe('the figures of a group', () => {
  const standing = (index: number) => ({ ratings: standingAt(index) });

  it('are counts of levels, the mean and the median', () => {
    const group = of(rolledUp([named('a/b', [standing(0.5), standing(1), standing(3)])]).channel, null);
    expect(group?.levels).toEqual([1, 1, 0, 1]);
    expect(group?.index.mean).toBeCloseTo(1.5);
    expect(group?.index.median).toBeCloseTo(1);
  });

  it('name the touchpoint that stands lowest, the first of equals', () => {
    const audits = [
      named('a/one', [{ id: 'fair', ...standing(1.5) }]),
      named('b/two', [
        { id: 'low', ...standing(0.2) },
        { id: 'as-low', ...standing(0.2) },
      ]),
    ];
    expect(of(rolledUp(audits).channel, null)?.worst?.id).toBe('low');
  });

  it('leave waived findings out', () => {
    const audits = (waived: boolean) => [
      named('a/b', [{ ...standing(0) }], {
        waivers: waived ? [{ rule: 'ladder/unmet', reason: 'Known', until: '2024-12-31' }] : [],
      }),
    ];
    const errors = (waived: boolean) => of(rolledUp(audits(waived)).channel, null)?.severities.error;
    expect([errors(false), errors(true)]).toEqual([1, 0]);
  });

  it('are in the words of the rubric most touchpoints are scored with', () => {
    expect(of(rolledUp([named('a/b', [{}])]).channel, null)?.rubric).toBe('tenths');
  });

  it('come with the moments of truth marked', () => {
    const group = of(rolledUp([named('a/b', [{ id: 'plain' }, { id: 'truth', moment_of_truth: true }])]).channel, null);
    expect(group?.touchpoints.map(({ written }) => written.moment_of_truth ?? false)).toEqual([false, true]);
  });

  it('put what needs attention first: no owner, then the lowest mean, then who has nothing scored', () => {
    const audits = [
      named('a/b', [
        { owner: 'good', ...standing(3) },
        { owner: 'poor', ...standing(0.5), actions: [{ id: 'help', title: 'Help', owner: 'helper' }] },
        { ...standing(2) },
      ]),
    ];
    expect(keys(rolledUp(audits).owner)).toEqual([null, 'poor', 'good', 'helper']);
  });
});

describe('what is due', () => {
  const actions = [
    { id: 'no-date', title: 'No date' },
    { id: 'next-year', title: 'Next year', due: '2025-01-01' },
    { id: 'today', title: 'Today', due: '2024-06-30' },
    { id: 'late', title: 'Late', due: '2024-06-29' },
    { id: 'later-still', title: 'Later still', due: '2024-05-01' },
    { id: 'done', title: 'Late', due: '2024-06-29', status: 'done' as const },
  ];
  const due = (said: Parameters<typeof audit>[1] = {}, how: Composed = {}) =>
    byDueDate(of(rolledUp([named('a/b', [{ id: 'till', actions }], said)], how).channel, null)?.actions ?? []);
  const late = (found: ReturnType<typeof due>) =>
    found.filter(({ isOverdue }) => isOverdue).map(({ action }) => action.id);

  it('is what is overdue, by date, then what comes next, then what has no date', () => {
    expect(due().map(({ action }) => action.id)).toEqual(['later-still', 'late', 'today', 'next-year', 'no-date']);
    expect(late(due())).toEqual(['later-still', 'late']);
  });

  it('calls overdue only what a finding calls so', () => {
    expect(late(due({}, { rules: { 'actions/overdue': 'off' } }))).toEqual([]);
    expect(late(due({ waivers: [{ rule: 'actions/overdue', reason: 'Ill', until: '2024-07-31' }] }))).toEqual([]);
  });

  it('tells actions of one day apart by their titles, in any language', () => {
    const two = [
      { id: 'one', title: { en: 'One', 'zh-CN': '一' }, due: '2024-06-01' },
      { id: 'two', title: { en: 'Two', 'zh-CN': '二' }, due: '2024-07-01' },
    ];
    const group = of(rolledUp([named('a/b', [{ actions: two }])], { locale: 'zh-CN' }).channel, null);
    expect(late(byDueDate(group?.actions ?? []))).toEqual(['one']);
  });

  it('goes by gain per effort on the same day', () => {
    const same = [
      { id: 'nothing', title: 'Nothing', due: '2024-12-01' },
      { id: 'much', title: 'Much', due: '2024-12-01', lifts: ['l-0', 'l-1'] },
    ];
    const group = of(rolledUp([named('a/b', [{ actions: same }])]).channel, null);
    expect(byDueDate(group?.actions ?? []).map(({ action }) => action.id)).toEqual(['much', 'nothing']);
  });
});

describe('over any audits', () => {
  const brands = fc.constantFrom<Audit['brand'][]>('Shop', '店', { en: 'Shop', 'zh-CN': '店' }, { 'zh-TW': '鋪' });
  const projects = fc.tuple(randomProject, fc.array(brands, { minLength: 4, maxLength: 4 }));

  function rolled({ audits, rules, house, asOf }: RandomProject, names: readonly Audit['brand'][]) {
    const all = audits.map((one, position) => ({ ...one, brand: names[position] ?? 'Shop' }));
    const how = { rules, asOf, rubric: rubricsOf(house)['house'] };
    return { written: report(all, how), groups: rollUps(journeys(all, how), 'en') };
  }

  const everyKind = (
    check: (groups: readonly RollUp[], whole: ReturnType<typeof rolled>['written'], kind: RollUpKind) => void,
  ) =>
    fc.assert(
      fc.property(projects, ([project, names]) => {
        const { written, groups } = rolled(project, names);
        for (const kind of ROLL_UP_KINDS) check(groups[kind], written, kind);
      }),
      { numRuns: runs(30) },
    );

  it('every touchpoint is in exactly one group, and so is every open action', () => {
    everyKind((groups, { audits }) => {
      const all = audits.flatMap((one) => one.touchpoints.map(({ id }) => `${one.id}#${id}`));
      const placed = groups.flatMap((group) => group.touchpoints.map((one) => `${one.journey.id}#${one.id}`));
      expect(placed.toSorted()).toEqual(all.toSorted());
      const open = audits
        .flatMap((one) => one.touchpoints.flatMap(({ actions }) => actions))
        .filter(({ rank }) => rank);
      expect(groups.flatMap(({ actions }) => actions)).toHaveLength(open.length);
    });
  });

  it('counts add up to those of the whole', () => {
    everyKind((groups, { summary, audits }, kind) => {
      const levels = [0, 1, 2, 3].map((level) => groups.reduce((sum, group) => sum + (group.levels[level] ?? 0), 0));
      expect(levels).toEqual(summary.levels.touchpoints);
      const whole = kind === 'owner' || kind === 'brand';
      const open = audits
        .flatMap(({ findings }) => findings)
        .filter(({ waived, touchpoint }) => waived === null && (whole || touchpoint !== null));
      const counted = groups.flatMap(({ severities }) => Object.values(severities)).reduce((sum, one) => sum + one, 0);
      expect(counted).toBe(open.length);
      const late = open.filter(({ rule }) => rule === 'actions/overdue');
      expect(groups.flatMap(({ actions }) => actions).filter(({ isOverdue }) => isOverdue)).toHaveLength(late.length);
    });
  });

  it('the mean lies between the worst and the best, and every address is new', () => {
    everyKind((groups, _, kind) => {
      expect(new Set(groups.map(({ slug }) => slug)).size).toBe(groups.length);
      for (const { index, touchpoints, worst } of groups.filter(() => kind !== 'brand')) {
        const indices = touchpoints.map(({ scored }) => scored.index);
        if (indices.length === 0) expect([index.mean, worst]).toEqual([null, null]);
        else {
          expect(index.mean).toBeGreaterThanOrEqual(Math.min(...indices) - 1e-9);
          expect(index.mean).toBeLessThanOrEqual(Math.max(...indices) + 1e-9);
          expect(worst?.scored.index).toBeCloseTo(Math.min(...indices), 8);
        }
      }
    });
  });

  it('the order of the audits changes no group', () => {
    fc.assert(
      fc.property(projects, ([project, names]) => {
        const shown = ({ groups }: ReturnType<typeof rolled>) =>
          ROLL_UP_KINDS.map((kind) => groups[kind].map(({ key, slug, levels }) => ({ key, slug, levels })));
        const backwards = { ...project, audits: project.audits.toReversed() };
        const reversed = project.audits.map((_, position) => names[position]).reverse();
        expect(shown(rolled(backwards, reversed as Audit['brand'][]))).toEqual(shown(rolled(project, names)));
      }),
      { numRuns: runs(30) },
    );
  });
});
