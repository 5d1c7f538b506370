import { describe, expect, it } from 'vitest';
import { criteriaOf } from '../../src/rubric/ladder.ts';
import { STANDARD } from '../../src/rubric/standard.ts';
import { changed, intakeOf, RUBRIC, STEP, saidOfAudit, saidOfRubric, withLines } from './said.ts';

const codes = (text: string, others: Readonly<Record<string, string>> = {}) =>
  intakeOf({ ...others, 'audits/salon/perm.yaml': text }).diagnostics.map(({ code }) => code);
const outcome = (metric: string, date: string, unit: string) =>
  `  - { metric: ${metric}, date: ${date}, value: 1, unit: ${unit} }\n`;
const config = (text: string) => ({ 'audits/config.yaml': text });
const allNotApplicable = (ladder: 'interaction' | 'relationship', but = '') =>
  criteriaOf(STANDARD[ladder])
    .filter(({ id }) => id !== but)
    .map(({ id }) => `${id}: n/a`)
    .join(', ');

describe('The same thing twice', () => {
  it('an auditor', () => {
    expect(saidOfAudit(changed('[jing]', '[jing, jing]'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:5:18  error  said-twice
        "jing" is in this list a second time.
        3 | brand: Corner Salon
        4 | date: 2024-04-10
        5 | auditors: [jing, jing]
          |                  ^^^^
        Fix: Delete it here. Or run "npx experience-audit migrate".
      "
    `);
  });

  it.each([
    ['auditors', changed('[jing]', '[jing, "jing "]')],
    ['auditors, in wide letters', changed('[jing]', '[jing, ｊｉｎｇ]')],
    ['places', withLines('variants:', '  - location: North Gate', '  - location: " North  Gate"')],
    [
      'outcomes',
      `${STEP}outcomes:\n  - { metric: Sales, date: 2024-04-01, value: 1 }\n  - { metric: "Sales ", date: 2024-04-01, value: 2 }\n`,
    ],
  ])('%s that differ in nothing one sees', (_, text) => {
    expect(saidOfAudit(text)).toMatch(/ (said|variant|outcome)-twice/);
  });

  it('a variant', () => {
    expect(
      saidOfAudit(withLines('variants:', '  - segment: loyal', '  - channel: web', '  - segment: loyal')),
    ).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:13:18  error  variant-twice
        The variant of segment "loyal" is here a second time; it first stands in line 11.
        11 |       - segment: loyal
        12 |       - channel: web
        13 |       - segment: loyal
           |                  ^^^^^
        Fix: Join the two, or give one of them another name.
      "
    `);
  });

  it('a segment of the relationship', () => {
    expect(saidOfAudit(`${STEP}relationship:\n  - segment: repeat\n  - segment: repeat\n`)).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:12:14  error  segment-twice
        The relationship of the segment "repeat" is here a second time; it first stands in line 11.
        10 | relationship:
        11 |   - segment: repeat
        12 |   - segment: repeat
           |              ^^^^^^
        Fix: Join the two, or name another segment.
      "
    `);
  });

  it('an outcome of a day, in two units', () => {
    const outcomes = outcome('Sales', '2024-04-01', 'CNY') + outcome('{ en: Sales }', '2024-04-01', 'USD');
    expect(saidOfAudit(`${STEP}outcomes:\n${outcomes}`)).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:12:15  error  outcome-twice
        "Sales" of 2024-04-01 is here a second time; it first stands in line 11.
        10 | outcomes:
        11 |   - { metric: Sales, date: 2024-04-01, value: 1, unit: CNY }
        12 |   - { metric: { en: Sales }, date: 2024-04-01, value: 1, unit: USD }
           |               ^
        Fix: Keep one figure for a day; a figure in another unit needs a name of its own.
      "
    `);
  });

  it('but an outcome of two days, and two segments, are two things', () => {
    const outcomes = outcome('Sales', '2024-04-01', 'CNY') + outcome('Sales', '2024-04-02', 'CNY');
    expect(codes(`${withLines('variants: [{ segment: loyal }, { segment: repeat }]')}outcomes:\n${outcomes}`)).toEqual(
      [],
    );
  });

  it.each([
    ['a tag', `${STEP}tags: [north, north]\n`, {}],
    ['a standing', withLines('serves: [loyal, loyal]'), {}],
    ['a criterion to lift', withLines('actions: [{ id: a, title: A, lifts: [prompt, prompt] }]'), {}],
    ['a language', STEP, config('locales: [en, en]\n')],
    [
      'a criterion taken out',
      STEP,
      { 'audits/rubrics/shop.yaml': `${RUBRIC}extends: standard\ndisable: [mutual, mutual]\n` },
    ],
  ])('%s', (_, text, others) => {
    expect(codes(text, others)).toEqual(['said-twice']);
  });
});

describe('Measures off their scale', () => {
  it('satisfaction in per cent, and a score above its end', () => {
    expect(
      saidOfAudit(withLines('measures:', '  - { metric: csat, value: 85 }', '  - { metric: nps, value: 140 }')),
    ).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:11:32  error  out-of-scale
        85 lies outside the scale, which goes from 1 to 5.
         9 |     stage: renew
        10 |     measures:
        11 |       - { metric: csat, value: 85 }
           |                                ^^
        Fix: Write a number from 1 to 5, or add the scale on which it was measured: "scale: [lowest, highest]".

      audits/salon/perm.yaml:12:31  error  out-of-scale
        140 lies outside the scale, which goes from -100 to 100.
        10 |     measures:
        11 |       - { metric: csat, value: 85 }
        12 |       - { metric: nps, value: 140 }
           |                               ^^^
        Fix: Write a number from -100 to 100, or add the scale on which it was measured: "scale: [lowest, highest]".
      "
    `);
  });

  it.each([
    ['csat', '0.9'],
    ['ces', '8'],
    ['return-intent', '0'],
    ['nps', '-101'],
    ['csat', '11, scale: [0, 10]'],
    ['wait', '11, scale: [0, 10]'],
  ])('%s of %s', (metric, value) => {
    expect(codes(withLines(`measures: [{ metric: ${metric}, value: ${value} }]`))).toEqual(['out-of-scale']);
  });

  it.each([
    ['csat', '1'],
    ['csat', '5'],
    ['csat', '85, scale: [0, 100]'],
    ['nps', '-100'],
    ['wait', '1000'],
    ['constructor', '1000'],
  ])('but not %s of %s', (metric, value) => {
    expect(codes(withLines(`measures: [{ metric: ${metric}, value: ${value} }]`))).toEqual([]);
  });

  it('a scale the wrong way round is told as that alone', () => {
    expect(codes(withLines('measures: [{ metric: csat, value: 9, scale: [10, 1] }]'))).toContain('bad-scale');
  });
});

describe('Numbers that nothing can be reckoned with', () => {
  it('a weight', () => {
    expect(saidOfAudit(withLines('weight: 1e308'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:10:13  error  beyond-reckoning
        1e308 cannot be reckoned with.
         8 |     name: The complaint
         9 |     stage: renew
        10 |     weight: 1e308
           |             ^^^^^
        Fix: Write a number whose size lies between 1e-100 and 1e100; perhaps in another unit.
      "
    `);
  });

  it('a weight of a rubric', () => {
    expect(saidOfRubric(`${RUBRIC}extends: standard\ncriteria: { prompt: { weight: .inf } }\n`)).toMatchInlineSnapshot(`
      "audits/rubrics/shop.yaml:4:31  error  beyond-reckoning
        .inf cannot be reckoned with.
        2 | version: "1"
        3 | extends: standard
        4 | criteria: { prompt: { weight: .inf } }
          |                               ^^^^
        Fix: Write a number whose size lies between 1e-100 and 1e100; perhaps in another unit.
      "
    `);
  });

  it.each([
    ['a small weight', withLines('weight: 1e-300'), {}],
    ['a number too long', withLines('weight: 1e400'), {}],
    ['a promise', withLines('promises: [{ what: A, promised: 1e308, delivered: 1, better: lower }]'), {}],
    ['a price', withLines('variants: [{ segment: new, offer: { price: 1e-310, unit: CNY } }]'), {}],
    ['a measure', withLines('measures: [{ metric: wait, value: -1e308 }]'), {}],
    ['a scale', withLines('measures: [{ metric: csat, value: 1, scale: [-1e308, 5] }]'), {}],
    ['a target', withLines('measures: [{ metric: wait, value: 1, target: .nan }]'), {}],
    ['an outcome', `${STEP}outcomes: [{ metric: Sales, date: 2024-04-01, value: 1e308 }]\n`, {}],
    ['a lifetime value', `${STEP}relationship: [{ segment: loyal, lifetime_value: 1e308 }]\n`, {}],
    [
      'a threshold',
      STEP,
      { 'audits/rubrics/shop.yaml': `${RUBRIC}extends: standard\nthresholds: { service: 1e-200 }\n` },
    ],
    ['the number of a rule', STEP, config('rules: { loop/cliff: { drop: .inf } }\n')],
    ['the number of a gate', STEP, config('gates: { min_index: .nan }\n')],
  ])('%s', (_, text, others) => {
    expect(codes(text, others)).toEqual(['beyond-reckoning']);
  });

  it('but a large one is fine', () => {
    expect(codes(`${withLines('weight: 1e12')}relationship: [{ segment: loyal, lifetime_value: 1e18 }]\n`)).toEqual([]);
  });
});

describe('Nothing but n/a', () => {
  it('in a variant, as it lies over its base', () => {
    const base = `ratings: { ${allNotApplicable('interaction', 'prompt')}, prompt: met }`;
    expect(
      saidOfAudit(withLines(base, 'variants:', '  - segment: loyal', '    ratings: { prompt: n/a }')),
    ).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:13:9  error  all-not-applicable
        Every criterion of this variant is "n/a", so there is nothing to score.
        11 |     variants:
        12 |       - segment: loyal
        13 |         ratings: { prompt: n/a }
           |         ^^^^^^^
        Fix: Rate at least one criterion, or take the variant out.
      "
    `);
  });

  it('in a segment of the relationship', () => {
    const ratings = `ratings: { ${allNotApplicable('relationship')} }`;
    expect(saidOfAudit(`${STEP}relationship:\n  - segment: repeat\n    ${ratings}\n`)).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:12:5  error  all-not-applicable
        Every criterion of this segment is "n/a", so there is nothing to score.
        10 | relationship:
        11 |   - segment: repeat
        12 |     ratings: { product-solves: n/a, quality-steady: n/a, worth-the-price: n/a, known-as-person: n/a,…
           |     ^^^^^^^
        Fix: Rate at least one criterion, or take the segment out.
      "
    `);
  });

  it('is not said of a variant that rates one, measures one, or takes one from its base', () => {
    const base = `ratings: { ${allNotApplicable('interaction', 'prompt')}, prompt: met }`;
    const measure = '{ metric: wait, value: 1, target: 2, better: lower, rates: courteous }';
    const variants = `variants: [{ segment: loyal }, { channel: web, ratings: { prompt: n/a, courteous: met } }, { location: A, ratings: { prompt: n/a }, measures: [${measure}] }]`;
    expect(codes(withLines(base, variants))).toEqual([]);
  });

  it('is said of the base alone where the base is all n/a', () => {
    const variants = 'variants: [{ segment: loyal }]';
    expect(codes(withLines(`ratings: { ${allNotApplicable('interaction')} }`, variants))).toEqual([
      'all-not-applicable',
    ]);
  });
});
