import { describe, expect, it } from 'vitest';
import { gateFixes } from '../../../src/formats/check/gate-fixes.ts';
import type { GateFlags } from '../../../src/report/gates/gates.ts';
import { GRAVE, MILD, QUIET } from '../../cli/projects.ts';
import { checkedOf } from '../../support/checked-of.ts';

const files = (config: string, grave = GRAVE) => ({
  'audits/salon/perm.yaml': grave,
  'audits/stall/soup.yaml': MILD,
  'audits/config.yaml': `${QUIET}${config}`,
});
const mendsOf = (config: string, flags: GateFlags = {}, grave = GRAVE) => {
  const result = checkedOf(files(config, grave), { flags });
  return gateFixes(result.failed, result);
};

describe('What to paste', () => {
  it('is a waiver of the gravest finding, for ninety days', () => {
    expect(mendsOf('')).toEqual([
      {
        how: 'waive',
        file: 'audits/salon/perm.yaml',
        below: false,
        yaml: 'waivers:\n  - rule: ladder/unmet\n    touchpoint: perm\n    reason: "Why this is accepted for now"\n    owner: "who sees to it"\n    until: 2024-07-09',
      },
    ]);
  });

  it.each(['1', '1e3', 'true', 'null', '007'])('names the touchpoint "%s" as a text', (id) => {
    const [fix] = mendsOf('', {}, GRAVE.replace('id: perm', `id: "${id}"`));
    const waived = files('', `${GRAVE.replace('id: perm', `id: "${id}"`)}${fix?.how === 'waive' ? fix.yaml : ''}\n`);
    expect(checkedOf(waived)).toMatchObject({ exitCode: 0, diagnostics: [] });
  });

  it('stands in place of a list of none', () => {
    const [fix] = mendsOf('', {}, `${GRAVE}waivers: []\n`);
    expect(fix).toMatchObject({ how: 'waive', instead: true, below: false });
  });

  it('ends with the calendar', () => {
    const result = checkedOf(files(''), { asOf: '9999-12-30' });
    const [fix] = gateFixes(result.failed, result);
    expect(fix).toMatchObject({ yaml: expect.stringContaining('until: 9999-12-31') });
  });

  it('makes the severity gate pass', () => {
    const [fix] = mendsOf('');
    const waived = files('', `${GRAVE}${fix?.how === 'waive' ? fix.yaml : ''}\n`);
    expect(checkedOf(waived)).toMatchObject({ exitCode: 0, diagnostics: [] });
  });

  it('is one more entry where the audit has waivers, and names who owns it', () => {
    const grave = `${GRAVE}owner: "Jing: head"\nwaivers:\n  - { rule: loop/half-the-work, reason: Known, until: 2024-12-31 }\n`;
    const [fix] = mendsOf('', {}, grave);
    expect(fix).toMatchObject({ how: 'waive', below: true, yaml: expect.stringContaining('owner: "Jing: head"') });
    const waived = files('', `${grave}${fix?.how === 'waive' ? fix.yaml : ''}\n`);
    expect(checkedOf(waived)).toMatchObject({ exitCode: 0, diagnostics: [] });
  });

  it.each([
    ['a number for every audit', 'gates: { severity: never, min_index: 2 }\n'],
    ['a preset', 'gates: { preset: strict, severity: never }\n'],
    [
      'brands that YAML would not take for text',
      'gates: { severity: never, min_index: { every: 1.5, brands: { "yes": 1, "on: a": 2, Stall: 2 } } }\n',
    ],
    ['budgets', 'gates: { severity: never, budgets: { loop/half-the-work: 1, trust/weak-facet: 0 } }\n'],
    [
      'both',
      'gates: { severity: never, max_drop: 0, min_index: 1, budgets: { loop/half-the-work: 0, ladder/unmet: 9 } }\n',
    ],
  ])('makes gates of the config pass: %s', (_, config) => {
    const grave = GRAVE.replace('Corner Salon', '{ en: "yes", zh-CN: "on: a" }');
    const before = checkedOf(files(config, grave));
    expect(before).toMatchObject({ exitCode: 1, diagnostics: [] });
    const [fix] = gateFixes(before.failed, before);
    expect(fix).toMatchObject({ how: 'lower', file: 'audits/config.yaml' });
    const after = checkedOf(files(fix?.how === 'lower' ? `${fix.yaml}\n` : '', grave));
    expect(after).toMatchObject({ exitCode: 0, diagnostics: [] });
  });

  it('keeps all that the config says besides', () => {
    const config =
      'gates: { preset: strict, severity: never, min_index: { every: 1, tags: { a: 3 } }, max_drop: 0.5 }\n';
    expect(mendsOf(config, {}, `${GRAVE}tags: [a]\n`)).toEqual([
      {
        how: 'lower',
        file: 'audits/config.yaml',
        yaml: 'gates:\n  preset: strict\n  severity: never\n  min_index: { every: 1, tags: { a: 3 }, audits: { salon/perm: 0 } }\n  max_drop: 0.5',
      },
    ]);
  });
});

describe('Over what nobody has looked at', () => {
  const UNSEEN = MILD.replace(/ {4}ratings:.*\n/, '');

  it.each<[string, string]>([
    ['a severity', 'gates: { severity: warning }\n'],
    ['an index', 'gates: { severity: never, min_index: 1 }\n'],
    ['a budget', 'gates: { severity: never, budgets: { ladder/not-shown: 0 } }\n'],
    ['all of them', 'gates: { severity: warning, min_index: 1, budgets: { ladder/unassessed: 0 } }\n'],
  ])('%s asks for a look, and for no waiver and no lower number', (_, config) => {
    const result = checkedOf({
      'audits/stall/soup.yaml': UNSEEN,
      'audits/config.yaml': `rules: { loop/stage-empty: off, evidence/missing: off, loop/half-the-work: off }\n${config}`,
    });
    expect(result).toMatchObject({ exitCode: 1, diagnostics: [] });
    expect(gateFixes(result.failed, result)).toEqual([
      { how: 'look', file: 'audits/stall/soup.yaml', line: 7, column: 5 },
    ]);
  });

  it('an index that no answer can lift as far as is asked has its own fix', () => {
    const missed = MILD.replace('price-plain: met', 'price-plain: met, prompt: missed, process-complete: missed');
    const fixes = ['1', '2'].map((least) => {
      const result = checkedOf({
        'audits/stall/soup.yaml': missed.replace('terms-honoured: met, ', ''),
        'audits/config.yaml': `gates: { severity: never, min_index: ${least} }\n`,
      });
      return gateFixes(result.failed, result).map(({ how }) => how);
    });
    expect(fixes).toEqual([[], ['lower']]);
  });

  it('what is known to fall short keeps its own fix beside it', () => {
    const result = checkedOf(
      { 'audits/stall/soup.yaml': UNSEEN, 'audits/salon/perm.yaml': GRAVE, 'audits/config.yaml': QUIET },
      { flags: { min_index: 1 } },
    );
    expect(gateFixes(result.failed, result).map(({ how }) => how)).toEqual(['look', 'waive', 'lower']);
  });
});

describe('What to call with', () => {
  it.each<[string, GateFlags, string]>([
    [
      'a budget of the call',
      { severity: 'never', budgets: { 'loop/half-the-work': 0 } },
      '--budget loop/half-the-work=2',
    ],
    ['a preset of the call', { preset: 'strict', severity: 'never' }, '--min-index 0'],
    [
      'several',
      { preset: 'strict', severity: 'never', budgets: { 'loop/half-the-work': 1, 'ladder/unmet': 0 } },
      '--min-index 0 --budget loop/half-the-work=2 --budget ladder/unmet=1',
    ],
  ])('is told for %s', (_, flags, option) => {
    expect(mendsOf('', flags)).toEqual([{ how: 'call', option }]);
  });

  it('is an entry of the config for --min-index, which leaves the config’s exceptions', () => {
    expect(mendsOf('', { severity: 'never', min_index: 1 })).toEqual([
      { how: 'lower', file: 'audits/config.yaml', yaml: 'gates:\n  min_index: { audits: { salon/perm: 0 } }' },
    ]);
  });
});
