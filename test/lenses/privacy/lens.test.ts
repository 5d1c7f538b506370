import { describe, expect, it } from 'vitest';
import { privacyLens } from '../../../src/lenses/privacy/lens.ts';
import { audit, look } from '../../support/build-audit.ts';

/** The kinds of personal data found in a text. The numbers are test numbers or reserved for fiction. */
const kinds = (summary: string) => look(privacyLens, audit([{}], { summary })).findings.map(({ data }) => data['kind']);

describe('privacy/personal-data fires on', () => {
  it.each([
    ['an e-mail address', 'Write to li.wei+cx@mail.example.com please', 'e-mail'],
    ['an e-mail address between Chinese words', '联系jing@example.cn即可', 'e-mail'],
    ['a phone number with country code', 'Call +86 138 0013 8000', 'phone'],
    ['a phone number with country code, unspaced', 'Call +442079460958', 'phone'],
    ['a mainland mobile number', '电话13800138000找他', 'phone'],
    ['a mainland mobile number, spaced', 'Call 138 0013 8000', 'phone'],
    ['a mainland landline', 'Call 010-62345678', 'phone'],
    ['a Taiwan mobile number', 'Call 0912-345-678', 'phone'],
    ['an American number', 'Call (555) 555-0123', 'phone'],
    ['a card number', 'Paid with 4111111111111111 on the day', 'card'],
    ['a card number in groups', 'Paid with 4111 1111 1111 1111 on the day', 'card'],
    ['a card number with hyphens', 'Paid with 4111-1111-1111-1111', 'card'],
    ['a card number of 15 digits', 'Paid with 378282246310005', 'card'],
    ['a card number at the end of a sentence', 'Paid with 4111111111111111.', 'card'],
    ['a card number after another number', 'Paid on the 10 4111 1111 1111 1111', 'card'],
    ['a resident id', 'ID 11010519491231002X was copied', 'resident-id'],
    ['a resident id at the end of a sentence', '身份证号是11010519491231002X。', 'resident-id'],
  ])('%s', (_, text, kind) => {
    expect(kinds(text)).toEqual([kind]);
  });
});

describe('privacy/personal-data does not fire on', () => {
  it.each([
    ['plain words', 'He let her vent and played along'],
    ['a date', 'Seen on 2024-04-10 and again on 10.04.2024'],
    ['a price', 'It costs 1,010,000 CNY, or 12,800.50'],
    ['visitors by the day', '2000 4200 13000'],
    ['scores one after the other', 'In order: 5 4 4 3 5 5 4 2 5 4 4 3 5 5 3 4 2 5'],
    ['very many digits', '4 '.repeat(100_000)],
    ['something like an address, without an end', `${'a.'.repeat(100_000)}@`],
    ['a rise with its sign', 'Daily sales rose by +15000'],
    ['a number of the length of a card but not its checksum', 'Ticket 4111111111111112'],
    ['a number longer than any card', 'Batch 41111111111111111111111'],
    ['sixteen zeros', 'Padding 0000000000000000'],
    ['a resident id with a wrong checksum', 'ID 110105194912310021'],
    ['an at sign', 'Meet @ the counter'],
    ['a time span', 'From 09:00 to 17:30'],
  ])('%s', (_, text) => {
    expect(kinds(text)).toEqual([]);
  });
});

describe('privacy/personal-data', () => {
  it('looks into every text, wherever it stands, and names the touchpoint', () => {
    const mail = 'li@example.com';
    const { findings } = look(
      privacyLens,
      audit(
        [
          {},
          {
            notes: { text: { en: 'Fine', 'zh-CN': mail } },
            ratings: { prompt: { rating: 'met', note: mail } },
            evidence: [{ kind: 'interview', date: '2024-06-01', by: mail }],
          },
        ],
        { persona: mail },
      ),
    );
    expect(findings.map(({ touchpoint, path }) => [touchpoint, path.join('.')])).toEqual(
      expect.arrayContaining([
        [null, 'persona'],
        ['step-2', 'touchpoints.1.notes.text.zh-CN'],
        ['step-2', 'touchpoints.1.ratings.prompt.note'],
        ['step-2', 'touchpoints.1.evidence.0.by'],
      ]),
    );
    expect(findings).toHaveLength(4);
  });

  it('leaves links alone', () => {
    const url = 'https://example.com/orders/4111111111111111';
    expect(look(privacyLens, audit([{}], { links: [{ title: 'Order', url }] })).findings).toEqual([]);
  });
});
