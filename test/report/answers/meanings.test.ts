import { describe, expect, it } from 'vitest';
import { LOCALES, wordsOf } from '../../../src/languages/languages.ts';
import type { Audit } from '../../../src/model/audit.ts';
import type { Touchpoint } from '../../../src/model/touchpoint.ts';
import { MEANING_IDS, type Meanings, meaningsOf } from '../../../src/report/answers/meanings.ts';
import { STANDARD } from '../../../src/rubric/standard.ts';
import { audit, standardAt } from '../../support/build-audit.ts';
import { report } from '../reports.ts';

const meant = (lens: keyof Meanings, touchpoints: Partial<Touchpoint>[], said: Partial<Audit> = {}) => {
  const [only] = report([audit(touchpoints, said)], { rubric: STANDARD }).audits;
  return only ? meaningsOf(only)[lens].map(({ id }) => id) : [];
};
const at = (level: number, stage: Touchpoint['stage']) => ({ stage, ratings: standardAt(level) });
const fair = (old: number, young: number, prices: [number, number] = [1, 1]): Partial<Touchpoint> => ({
  variants: [
    { segment: 'loyal', ratings: standardAt(old), offer: { price: prices[0], unit: 'CNY' } },
    { segment: 'target', ratings: standardAt(young), offer: { price: prices[1], unit: 'CNY' } },
  ],
});
const promise = (delivered: number) => ({ what: 'Soon', promised: 2, delivered, better: 'lower' as const });
const by = (first: 'met' | 'missed', second: 'met' | 'missed') => ({ by: { jing: first, li: second } });

const acting = (lifts: string) => ({ ratings: standardAt(1), actions: [{ id: 'a', title: 'A', lifts: [lifts] }] });

const service = STANDARD.interaction.levels[1].criteria.map(({ id }) => id);

describe('what a lens means for a journey', () => {
  it.each<[string, keyof Meanings, Partial<Touchpoint>[], string[]]>([
    ['nothing renews', 'loop', [at(2, 'convert'), at(2, 'experience')], ['loop-renew-empty']],
    ['half the work', 'loop', [at(2, 'convert'), at(1, 'renew')], ['loop-half']],
    [
      'a little less after',
      'loop',
      [at(2, 'convert'), at(2, 'experience'), at(2, 'experience'), at(1, 'renew')],
      ['loop-before-better'],
    ],
    ['better after', 'loop', [at(1, 'convert'), at(2, 'renew')], ['loop-after-better']],
    ['alike', 'loop', [at(2, 'convert'), at(2, 'renew')], ['loop-even']],
    ['one side only', 'loop', [at(2, 'experience'), at(2, 'renew')], ['loop-one-side']],
    ['no promise', 'gap', [{}], ['promises-none']],
    ['all kept', 'gap', [{ promises: [promise(2)] }], ['promises-all-kept']],
    ['one broken', 'gap', [{ promises: [promise(2), promise(3)] }], ['promises-some-broken']],
    ['below', 'gap', [{ expectation: { expected: 5, perceived: 4 } }], ['promises-none', 'gap-below']],
    ['above', 'gap', [{ expectation: { expected: 4, perceived: 5 } }], ['promises-none', 'gap-above']],
    ['as expected', 'gap', [{ expectation: { expected: 4, perceived: 4 } }], ['promises-none', 'gap-as-expected']],
    ['no comparison', 'parity', [{}], ['parity-none']],
    ['a price penalty', 'parity', [fair(1, 1, [2, 1])], ['parity-price']],
    ['a price penalty of who stands better', 'parity', [fair(2, 1, [2, 1])], ['parity-price', 'parity-better']],
    ['new ones who pay nothing', 'parity', [fair(1, 1, [2, 0])], ['parity-free']],
    ['everybody who pays nothing', 'parity', [fair(1, 1, [0, 0])], ['parity-even']],
    ['existing worse off', 'parity', [fair(1, 2)], ['parity-worse']],
    ['existing better off', 'parity', [fair(2, 1)], ['parity-better']],
    ['nothing assessed', 'trust', [{}], ['trust-none']],
    ['nothing missed', 'trust', [{ ratings: standardAt(3) }], ['trust-all-sound']],
    ['a weakest facet', 'trust', [{ ratings: standardAt(1) }], ['trust-weakest', 'trust-missed-mostly']],
    [
      'all missed for one cause',
      'trust',
      [{ ratings: { 'task-completed': 'missed' } }],
      ['trust-none', 'trust-missed-all'],
    ],
    ['no value assessed', 'value', [{}], ['value-none']],
    ['all value', 'value', [{ ratings: standardAt(3) }], ['value-all-sound']],
    ['least value', 'value', [{ ratings: standardAt(1) }], ['value-weakest']],
    ['thin evidence', 'evidence', [{ ratings: standardAt(3) }], ['evidence-thin']],
    [
      'sound evidence',
      'evidence',
      [{ ratings: standardAt(3), evidence: [{ kind: 'document', date: '2024-06-01' }] }],
      ['evidence-sound'],
    ],
    [
      'no agreement',
      'evidence',
      [
        { ratings: Object.fromEntries(service.map((id) => [id, by('met', 'missed')])) },
        { ratings: { prompt: by('missed', 'met'), effortless: by('missed', 'met') } },
      ],
      ['evidence-thin', 'agreement-low'],
    ],
    [
      'agreement',
      'evidence',
      [{ ratings: { prompt: by('met', 'met'), effortless: by('missed', 'missed') } }],
      ['evidence-thin', 'agreement-told'],
    ],
    ['no action', 'actions', [{}], ['actions-none']],
    ['a first action', 'actions', [acting('prompt')], ['actions-first']],
    ['actions too early', 'actions', [acting('memorable')], ['actions-nothing-yet']],
  ])('%s', (_, lens, touchpoints, expected) => {
    expect(meant(lens, touchpoints)).toEqual(expected);
  });

  it.each([
    ['fragile', 1, { 'known-as-person': 'missed' }, ['relationship-fragile']],
    ['still open', 1, {}, ['relationship-open']],
    ['sound', 2, {}, ['relationship-sound']],
  ] as const)('a %s relationship', (_, level, missed, expected) => {
    const rungs = STANDARD.relationship.levels.slice(0, level).flatMap(({ criteria }) => criteria);
    const ratings = { ...Object.fromEntries(rungs.map(({ id }) => [id, 'met' as const])), ...missed };
    expect(meant('relationship', [{}], { relationship: [{ segment: 'loyal', ratings }] })).toEqual(expected);
  });

  it.each(MEANING_IDS)('%s has the same places in every language', (id) => {
    const places = LOCALES.map((locale) => wordsOf(locale).site.meanings).map((meanings) =>
      [...new Set(meanings[id].match(/\{\w+\}/g) ?? [])].sort(),
    );
    expect(new Set(places.map((found) => found.join()))).toHaveLength(1);
  });
});
