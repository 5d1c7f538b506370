import { describe, expect, it } from 'vitest';
import { RUBRIC, saidOfRubric } from './said.ts';

describe('Rubrics', () => {
  it('an unknown base', () => {
    expect(saidOfRubric(`${RUBRIC}extends: standrad\n`)).toMatchInlineSnapshot(`
      "audits/rubrics/shop.yaml:3:10  error  unknown-rubric
        There is no rubric "standrad".
        1 | rubric: 1
        2 | version: "1"
        3 | extends: standrad
          |          ^^^^^^^^
        Fix: Did you mean "standard"?
      "
    `);
  });

  it('one that extends itself', () => {
    expect(saidOfRubric(`${RUBRIC}extends: shop\n`)).toMatchInlineSnapshot(`
      "audits/rubrics/shop.yaml:3:10  error  extends-itself
        The rubric extends itself, directly or through another one ("shop").
        1 | rubric: 1
        2 | version: "1"
        3 | extends: shop
          |          ^^^^
        Fix: Let it extend "standard", or define its own levels.
      "
    `);
  });

  it('two that extend each other, and a third on top of them: one message', () => {
    expect(
      saidOfRubric(`${RUBRIC}extends: mall\n`, {
        'audits/rubrics/mall.yaml': `${RUBRIC}extends: shop\n`,
        'audits/rubrics/zoo.yaml': `${RUBRIC}extends: shop\n`,
      }),
    ).toMatchInlineSnapshot(`
      "audits/rubrics/shop.yaml:3:10  error  extends-itself
        The rubric extends itself, directly or through another one ("mall").
        1 | rubric: 1
        2 | version: "1"
        3 | extends: mall
          |          ^^^^
        Fix: Let it extend "standard", or define its own levels.
      "
    `);
  });

  it('an unknown level', () => {
    expect(
      saidOfRubric(
        `${RUBRIC}extends: standard\nthresholds: { srvice: 0.5 }\ncriteria:\n  greeting: { level: servce, name: G }\n`,
      ),
    ).toMatchInlineSnapshot(`
      "audits/rubrics/shop.yaml:4:15  error  unknown-level
        There is no level "srvice" in this rubric.
        2 | version: "1"
        3 | extends: standard
        4 | thresholds: { srvice: 0.5 }
          |               ^^^^^^
        Fix: Did you mean "service"?

      audits/rubrics/shop.yaml:6:22  error  unknown-level
        There is no level "servce" in this rubric.
        4 | thresholds: { srvice: 0.5 }
        5 | criteria:
        6 |   greeting: { level: servce, name: G }
          |                      ^^^^^^
        Fix: Did you mean "service"?
      "
    `);
  });

  it('a new criterion without a level or a name', () => {
    expect(
      saidOfRubric(`${RUBRIC}extends: standard\ncriteria:\n  greeting: { name: G }\n  parting: { level: service }\n`),
    ).toMatchInlineSnapshot(`
      "audits/rubrics/shop.yaml:5:3  error  criterion-without-level
        The criterion "greeting" is new, and does not say which level it belongs to.
        3 | extends: standard
        4 | criteria:
        5 |   greeting: { name: G }
          |   ^^^^^^^^
        Fix: Add "level: …". Possible here: perfunctory, service, experience, transaction, personal, partnership.

      audits/rubrics/shop.yaml:6:3  error  criterion-without-name
        The criterion "parting" is new, and has no name.
        4 | criteria:
        5 |   greeting: { name: G }
        6 |   parting: { level: service }
          |   ^^^^^^^
        Fix: Add "name: …", in every language of the site.
      "
    `);
  });

  it('disabling what is not there', () => {
    expect(saidOfRubric(`${RUBRIC}extends: standard\ndisable: [promt]\n`)).toMatchInlineSnapshot(`
      "audits/rubrics/shop.yaml:4:11  error  unknown-criterion
        There is no criterion "promt" in the rubric.
        2 | version: "1"
        3 | extends: standard
        4 | disable: [promt]
          |           ^^^^^
        Fix: Did you mean "prompt"?
      "
    `);
  });

  it('a level left without criteria', () => {
    expect(
      saidOfRubric(
        `${RUBRIC}extends: standard\ndisable: [task-completed, outcome-sound, terms-honoured, price-plain]\n`,
      ),
    ).toMatchInlineSnapshot(`
      "audits/rubrics/shop.yaml:1:1  error  level-without-criteria
        The level "perfunctory" has no criterion left, so it could never hold.
        1 | rubric: 1
          | ^
        Fix: Give it at least one criterion.
      "
    `);
  });

  it('the name of the one that ships', () => {
    expect(
      saidOfRubric(`${RUBRIC}extends: standard\n`, { 'audits/rubrics/standard.yaml': `${RUBRIC}extends: shop\n` }),
    ).toMatchInlineSnapshot(`
      "audits/rubrics/standard.yaml:1:1  error  reserved-name
        The name "standard" belongs to the rubric that ships.
        Fix: Name the file otherwise and let it say "extends: standard".
      "
    `);
  });
});
