import { describe, expect, it } from 'vitest';
import { changed, STEP, saidOf, withLines } from './said.ts';

const sound = {
  'audits/salon/perm.yaml': `${changed('brand: Corner Salon', 'brand: { en: Corner Salon, zh-CN: 街角美发 }')}tags: [flagship, north]\n`,
  'audits/stall/soup.yaml': changed('Corner Salon', 'Stall'),
};
const saidOfGates = (gates: string, audits: Readonly<Record<string, string>> = sound) =>
  saidOf({ ...audits, 'audits/config.yaml': `gates: ${gates}\n` });

describe('Gates', () => {
  it.each([
    ['a preset alone', '{ preset: strict }'],
    ['a preset with what lies over it', '{ preset: recommended, severity: never, max_drop: 0 }'],
    ['one least index', '{ min_index: 1.5 }'],
    [
      'least indices of an audit, a brand in each of its languages, and a tag',
      '{ min_index: { every: 1, audits: { salon/perm: 0.5 }, brands: { Corner Salon: 2, 街角美发: 2, Stall: 1 }, tags: { flagship: 3 } } }',
    ],
    ['budgets', '{ budgets: { gap/shortfall: 0, evidence/stale: 12 } }'],
  ])('may be %s', (_, gates) => {
    expect(saidOfGates(gates)).toBe('fine');
  });

  it('name audits that exist', () => {
    expect(saidOfGates('{ min_index: { audits: { salon/prem: 1 } } }')).toMatchInlineSnapshot(`
      "audits/config.yaml:1:33  error  unknown-audit
        There is no audit "salon/prem".
        1 | gates: { min_index: { audits: { salon/prem: 1 } } }
          |                                 ^^^^^^^^^^
        Fix: Did you mean "salon/perm"?
      "
    `);
  });

  it('name brands of the audits', () => {
    expect(saidOfGates('{ min_index: { brands: { Corner Saloon: 1 } } }')).toMatchInlineSnapshot(`
      "audits/config.yaml:1:33  error  unknown-brand
        No audit is of the brand "Corner Saloon".
        1 | gates: { min_index: { brands: { Corner Saloon: 1 } } }
          |                                 ^^^^^^^^^^^^^
        Fix: Did you mean "Corner Salon"?
      "
    `);
  });

  it('name tags of the audits', () => {
    expect(saidOfGates('{ min_index: { tags: { south: 1 } } }')).toMatchInlineSnapshot(`
      "audits/config.yaml:1:31  error  unknown-label
        No audit has the tag "south".
        1 | gates: { min_index: { tags: { south: 1 } } }
          |                               ^^^^^
        Fix: Possible here: flagship, north.
      "
    `);
  });

  it('name rules that exist, and whole numbers of findings', () => {
    expect(
      saidOfGates('{ budgets: { gap/shortfal: 1, evidence/stale: 1.5, evidence/missing: -1 } }'),
    ).toMatchInlineSnapshot(`
      "audits/config.yaml:1:21  error  unknown-key
        The key "gap/shortfal" is not known here.
        1 | gates: { budgets: { gap/shortfal: 1, evidence/stale: 1.5, evidence/missing: -1 } }
          |                     ^^^^^^^^^^^^
        Fix: Did you mean "gap/shortfall"?

      audits/config.yaml:1:54  error  not-whole
        1.5 is not a whole number.
        1 | gates: { budgets: { gap/shortfal: 1, evidence/stale: 1.5, evidence/missing: -1 } }
          |                                                      ^^^
        Fix: Write it without decimals.

      audits/config.yaml:1:77  error  too-small
        -1 is too small.
        1 | gates: { budgets: { gap/shortfal: 1, evidence/stale: 1.5, evidence/missing: -1 } }
          |                                                                             ^^
        Fix: Write a number that is 0 or more.
      "
    `);
  });

  it('name no preset that does not exist', () => {
    expect(saidOfGates('{ preset: relaxed }')).toMatchInlineSnapshot(`
      "audits/config.yaml:1:18  error  unknown-value
        "relaxed" is not one of the possible values.
        1 | gates: { preset: relaxed }
          |                  ^^^^^^^
        Fix: Possible here: strict, recommended, report-only.
      "
    `);
  });

  it('take a number or a map for the least index', () => {
    expect(saidOfGates('{ min_index: high }')).toMatchInlineSnapshot(`
      "audits/config.yaml:1:21  error  wrong-type
        Here should be a number, but there is a text.
        1 | gates: { min_index: high }
          |                     ^^^^
        Fix: Write a number.
      "
    `);
    expect(saidOfGates('{ min_index: { evry: 1, audits: { salon/perm: 4 } } }')).toMatchInlineSnapshot(`
      "audits/config.yaml:1:23  error  unknown-key
        The key "evry" is not known here.
        1 | gates: { min_index: { evry: 1, audits: { salon/perm: 4 } } }
          |                       ^^^^
        Fix: Did you mean "every"?

      audits/config.yaml:1:54  error  too-big
        4 is too big.
        1 | gates: { min_index: { evry: 1, audits: { salon/perm: 4 } } }
          |                                                      ^
        Fix: Write a number that is 3 or less.
      "
    `);
  });

  it('are told in the language of the config', () => {
    const said = saidOf({
      ...sound,
      'audits/config.yaml': 'locale: zh-TW\ngates: { min_index: { tags: { sout: 1 } } }\n',
    });
    expect(said).toContain('沒有一份稽核帶有標籤「sout」。');
  });

  it('may name an audit whose file is broken: it is there', () => {
    const broken = { ...sound, 'audits/salon/perm.yaml': 'audit: [\n' };
    expect(saidOfGates('{ min_index: { audits: { salon/perm: 1 } } }', broken)).not.toContain('unknown-audit');
  });

  it.each([
    ['cannot be read', 'audit: [\n'],
    ['lost its brand and has tags that are no list', withLines().replace('brand: Corner Salon\n', 'tags: south\n')],
  ])('say nothing of brands and tags while one audit %s', (_, text) => {
    const said = saidOfGates('{ min_index: { brands: { Nobody: 1 }, tags: { south: 1 } } }', {
      ...sound,
      'audits/salon/perm.yaml': text,
    });
    expect(said).not.toMatch(/unknown-(brand|label)/);
  });

  it('say of a tag that no audit has it, though an audit is broken elsewhere', () => {
    const said = saidOfGates('{ min_index: { tags: { south: 1 } } }', {
      'audits/salon/perm.yaml': `${STEP}colour: red\n`,
    });
    expect(said).toContain('unknown-label');
  });
});
