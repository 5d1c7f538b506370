import { describe, expect, it } from 'vitest';
import { RUBRIC, saidOfAudit, saidOfRubric, withLines } from './said.ts';

describe('Rubrics, continued', () => {
  it('neither a base nor levels', () => {
    expect(saidOfRubric(RUBRIC)).toMatchInlineSnapshot(`
      "audits/rubrics/shop.yaml:1:1  error  none-of
        One of these keys is needed here: extends, levels.
        1 | rubric: 1
          | ^
        Fix: Add one of them.
      "
    `);
  });

  it('levels of a wrong number', () => {
    expect(saidOfRubric(`${RUBRIC}levels:\n  - { id: a, name: A, threshold: 0.5 }\n`)).toMatchInlineSnapshot(`
      "audits/rubrics/shop.yaml:4:3  error  wrong-length
        The list has the wrong number of entries.
        2 | version: "1"
        3 | levels:
        4 |   - { id: a, name: A, threshold: 0.5 }
          |   ^
        Fix: Write exactly 3.
      "
    `);
  });

  it('a level id twice', () => {
    expect(
      saidOfRubric(
        `${RUBRIC}levels:\n  - { id: a, name: A, threshold: 0.5 }\n  - { id: b, name: B, threshold: 0.5 }\n  - { id: b, name: B, threshold: 0.5 }\ncriteria:\n  x: { level: a, name: X }\n  y: { level: b, name: Y }\n`,
      ),
    ).toMatchInlineSnapshot(`
      "audits/rubrics/shop.yaml:3:1  error  duplicate-id
        The id "b" is used a second time.
        1 | rubric: 1
        2 | version: "1"
        3 | levels:
          | ^^^^^^
        Fix: Give it another id; ids are what links and comparisons go by.
      "
    `);
  });

  it('a version that is a number, and weights and thresholds of nothing', () => {
    expect(
      saidOfRubric(
        'rubric: 1\nversion: 1\nextends: standard\nthresholds: { service: 0, experience: 1.2 }\ncriteria:\n  prompt: { weight: 0, must: yes }\n',
      ),
    ).toMatchInlineSnapshot(`
      "audits/rubrics/shop.yaml:2:10  error  wrong-type
        Here should be a text, but there is a number.
        1 | rubric: 1
        2 | version: 1
          |          ^
        Fix: Write it in quotes: "1".

      audits/rubrics/shop.yaml:4:24  error  not-above
        0 is too small.
        2 | version: 1
        3 | extends: standard
        4 | thresholds: { service: 0, experience: 1.2 }
          |                        ^
        Fix: Write a number that is more than 0.

      audits/rubrics/shop.yaml:4:39  error  too-big
        1.2 is too big.
        2 | version: 1
        3 | extends: standard
        4 | thresholds: { service: 0, experience: 1.2 }
          |                                       ^^^
        Fix: Write a number that is 1 or less.

      audits/rubrics/shop.yaml:6:21  error  not-above
        0 is too small.
        4 | thresholds: { service: 0, experience: 1.2 }
        5 | criteria:
        6 |   prompt: { weight: 0, must: yes }
          |                     ^
        Fix: Write a number that is more than 0.

      audits/rubrics/shop.yaml:6:30  error  wrong-type
        Here should be true or false, but there is a text.
        4 | thresholds: { service: 0, experience: 1.2 }
        5 | criteria:
        6 |   prompt: { weight: 0, must: yes }
          |                              ^^^
        Fix: Write true.
      "
    `);
  });

  it('a later format', () => {
    expect(saidOfRubric('rubric: 2\nversion: "1"\nextends: standard\n')).toMatchInlineSnapshot(`
      "audits/rubrics/shop.yaml:1:9  error  newer-format
        The file is written for a newer version of experience-audit: its format is 2, and this one reads 1.
        1 | rubric: 2
          |         ^
        Fix: Update the program: npm install --save-dev experience-audit@latest
      "
    `);
  });

  it('a rule that is none', () => {
    expect(saidOfRubric(`${RUBRIC}extends: standard\nrules: { kpi/survy-only: off }\n`)).toMatchInlineSnapshot(`
      "audits/rubrics/shop.yaml:4:10  error  unknown-key
        The key "kpi/survy-only" is not known here.
        2 | version: "1"
        3 | extends: standard
        4 | rules: { kpi/survy-only: off }
          |          ^^^^^^^^^^^^^^
        Fix: Did you mean "kpi/survey-only"?
      "
    `);
  });

  it('an empty file', () => {
    expect(saidOfRubric('')).toMatchInlineSnapshot(`
      "audits/rubrics/shop.yaml:1:1  error  empty-file
        The file is empty, or holds comments only.
        Fix: Fill it in, or delete it: an audit begins with "audit: 1", a rubric with "rubric: 1".
      "
    `);
  });

  it('a base with a problem is told of once', () => {
    expect(
      saidOfRubric(`${RUBRIC}extends: mall\n`, {
        'audits/rubrics/mall.yaml': `${RUBRIC}extends: standard\nthresholds: { srvice: 0.5 }\n`,
      }),
    ).toMatchInlineSnapshot(`
      "audits/rubrics/mall.yaml:4:15  error  unknown-level
        There is no level "srvice" in this rubric.
        2 | version: "1"
        3 | extends: standard
        4 | thresholds: { srvice: 0.5 }
          |               ^^^^^^
        Fix: Did you mean "service"?
      "
    `);
  });

  it('its own criteria are known to slips, too', () => {
    expect(
      saidOfAudit(withLines('ratings:', '  greeting：met').concat('rubric: shop\n'), {
        'audits/rubrics/shop.yaml': `${RUBRIC}extends: standard\ncriteria:\n  greeting: { level: service, name: G }\n`,
      }),
    ).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:11:15  error  full-width-colon
        The colon after "greeting" is a full-width one (：).
         9 |     stage: renew
        10 |     ratings:
        11 |       greeting：met
           |               ^^
        Fix: Write an ordinary colon and a space: "greeting: …".
      "
    `);
  });
});
