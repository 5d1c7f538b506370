import { describe, expect, it } from 'vitest';
import { checkedOf } from '../support/checked-of.ts';
import { HEAD, intakeOf, RUBRIC, STEP, saidOf, withLines } from './said.ts';

const KEY = '__proto__';
const AUDIT = 'audits/salon/perm.yaml';

/** Every map whose keys a team chooses, and some whose keys it does not. */
const MAPS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ratings: { [AUDIT]: withLines(`ratings: { ${KEY}: met }`) },
  auditors: { [AUDIT]: withLines(`ratings: { prompt: { by: { jing: met, ${KEY}: met } } }`) },
  'a text in languages': { [AUDIT]: withLines(`need: { en: N, ${KEY}: N }`) },
  'an audit itself': { [AUDIT]: `${STEP}${KEY}: 1\n` },
  criteria: { [AUDIT]: STEP, 'audits/rubrics/ours.yaml': `${RUBRIC}extends: standard\ncriteria: { ${KEY}: {} }\n` },
  thresholds: { [AUDIT]: STEP, 'audits/rubrics/ours.yaml': `${RUBRIC}extends: standard\nthresholds: { ${KEY}: 1 }\n` },
  'rules of a rubric': {
    [AUDIT]: STEP,
    'audits/rubrics/ours.yaml': `${RUBRIC}extends: standard\nrules: { ${KEY}: off }\n`,
  },
  channels: { [AUDIT]: STEP, 'audits/config.yaml': `channels: { ${KEY}: C }\n` },
  owners: { [AUDIT]: STEP, 'audits/config.yaml': `owners: { ${KEY}: C }\n` },
  metrics: { [AUDIT]: STEP, 'audits/config.yaml': `metrics: { "${KEY}": C }\n` },
  rules: { [AUDIT]: STEP, 'audits/config.yaml': `rules: { ${KEY}: off }\n` },
  budgets: { [AUDIT]: STEP, 'audits/config.yaml': `gates: { budgets: { ${KEY}: 1 } }\n` },
  'gates of audits': { [AUDIT]: STEP, 'audits/config.yaml': `gates: { min_index: { audits: { ${KEY}: 1 } } }\n` },
  'gates of brands': { [AUDIT]: STEP, 'audits/config.yaml': `gates: { min_index: { brands: { ${KEY}: 1 } } }\n` },
  'gates of tags': { [AUDIT]: STEP, 'audits/config.yaml': `gates: { min_index: { tags: { ${KEY}: 1 } } }\n` },
};

describe('A key that no object can keep is told, wherever it stands', () => {
  it('in words', () => {
    expect(saidOf({ [AUDIT]: STEP, 'audits/config.yaml': `channels: { ${KEY}: Store }\n` })).toMatchInlineSnapshot(`
      "audits/config.yaml:1:13  error  bad-id
        "__proto__" cannot be an id.
        1 | channels: { __proto__: Store }
          |             ^^^^^^^^^
        Fix: Use lower-case letters a–z, digits and single hyphens, for example "proto".
      "
    `);
  });

  it.each(Object.entries(MAPS))('among %s', (_, files) => {
    expect(intakeOf(files).diagnostics.map(({ code, data }) => `${code} ${data['value']}`)).toEqual([`bad-id ${KEY}`]);
  });

  it('in a map that is merged into others', () => {
    const codes = intakeOf({ [AUDIT]: `${HEAD}touchpoints:\n  - { id: a, name: N, stage: use, <<: { ${KEY}: 1 } }\n` });
    expect(codes.diagnostics.map(({ code }) => code)).toContain('bad-id');
  });
});

describe('Names of what every object has are names like others', () => {
  it('of files, brands, people, places, criteria and levels', () => {
    const levels = ['constructor', 'prototype', 'valueof'];
    const files = {
      'audits/constructor/valueof.yaml': [
        'audit: 1',
        'title: T',
        'brand: __proto__',
        'rubric: constructor',
        'date: 2024-04-10',
        'auditors: [constructor, toString, __proto__]',
        'tags: [hasOwnProperty, __proto__]',
        'touchpoints:',
        '  - id: constructor',
        '    name: N',
        '    stage: convert',
        '    channel: constructor',
        '    owner: hasOwnProperty',
        '    ratings: { constructor: { by: { constructor: missed, toString: missed } }, valueof: met }',
        '    measures: [{ metric: constructor, value: 3 }]',
        '    actions: [{ id: constructor, title: A, lifts: [constructor] }]',
      ].join('\n'),
      'audits/rubrics/constructor.yaml': [
        RUBRIC.trimEnd(),
        `levels: [${levels.map((id) => `{ id: ${id}, name: ${id}, threshold: 0.5 }`).join(', ')}]`,
        'thresholds: { constructor: 0.6 }',
        'criteria:',
        ...levels.map((id) => `  ${id}: { level: ${id}, name: ${id} }`),
      ].join('\n'),
      'audits/config.yaml': [
        'channels: { constructor: C }',
        'owners: { hasOwnProperty: H, toString: S }',
        'gates: { min_index: { audits: { constructor/valueof: 0 }, tags: { hasOwnProperty: 0 } } }',
      ].join('\n'),
    };
    const { diagnostics, report } = checkedOf(files);
    expect(diagnostics).toEqual([]);
    expect(report.audits[0]?.touchpoints[0]).toMatchObject({
      id: 'constructor',
      channel: 'constructor',
      ratings: { constructor: { rating: 'missed', from: 'auditors' }, valueof: { rating: 'met', from: 'rating' } },
      scores: { constructor: { low: 0, high: 0 }, prototype: { low: 0, high: 1 }, valueof: { low: 1, high: 1 } },
      stranded: ['valueof'],
    });
  });
});
