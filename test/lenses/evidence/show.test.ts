import { describe, expect, it } from 'vitest';
import { shownEvidence } from '../../../src/lenses/evidence/show.ts';
import { decimal, labelled, say, term } from '../../../src/lenses/value.ts';
import type { Touchpoint } from '../../../src/model/touchpoint.ts';
import { forAudience } from '../../../src/report/for-audience.ts';
import { STANDARD } from '../../../src/rubric/standard.ts';
import { journeys } from '../../report/reports.ts';
import { audit, standardAt } from '../../support/build-audit.ts';
import { answer, headline, meant, order, panel, table } from '../shown.ts';

const plain = { ratings: standardAt(3) };
const seen = { ...plain, evidence: [{ kind: 'document' as const, date: '2024-06-01' }] };
const by = (first: 'met' | 'missed', second: 'met' | 'missed') => ({ by: { jing: first, li: second } });
const service = STANDARD.interaction.levels[1].criteria.map(({ id }) => id);
const agreeing = { ratings: { prompt: by('met', 'met'), effortless: by('missed', 'missed') } };

describe('what the evidence lens says of a journey', () => {
  it.each<[string, Partial<Touchpoint>[], string[]]>([
    ['thin evidence', [plain], ['thin']],
    ['sound evidence', [seen], ['sound']],
    [
      'no agreement',
      [
        { ratings: Object.fromEntries(service.map((id) => [id, by('met', 'missed')])) },
        { ratings: { prompt: by('missed', 'met'), effortless: by('missed', 'met') } },
      ],
      ['thin', 'lowAgreement'],
    ],
    ['agreement', [agreeing], ['thin', 'agree']],
  ])('%s', (_, touchpoints, expected) => {
    expect(meant(shownEvidence, touchpoints)).toEqual(expected);
  });
});

describe('the panel of the evidence lens', () => {
  it('has a bar for every grade of confidence, and says how much evidence there is', () => {
    const bar = (grade: string, count: number) => ({
      label: term('confidence', grade),
      share: count / 2,
      value: decimal(count),
    });
    expect(panel(shownEvidence, [seen, plain])).toEqual([
      { title: say('confidence'), bars: [bar('high', 0), bar('medium', 1), bar('low', 1)] },
      { notes: [labelled(say('agreement'), say('fewRatings')), labelled(say('evidence'), decimal(1))] },
    ]);
  });

  it('says how far auditors agree', () => {
    const [, notes] = panel(shownEvidence, [agreeing]);
    expect(notes).toMatchObject({ notes: [labelled(say('agreement'), decimal(1)), {}] });
  });

  it('counts apart what is not published', () => {
    const secret = { kind: 'survey' as const, date: '2024-06-01', visibility: 'internal' as const };
    const own = audit([
      { ...seen, evidence: [...seen.evidence, secret] },
      { ...plain, evidence: [secret] },
    ]);
    const [shown] = journeys([own], { rubric: STANDARD }, [forAudience(own, 'public', {})]);
    const [, notes] = (shown && shownEvidence.show.panel?.(shown)) ?? [];
    expect(notes).toMatchObject({
      notes: [{}, labelled(say('evidence'), decimal(1)), say('withheld', { count: decimal(2) })],
    });
  });
});

describe('the evidence lens over all journeys', () => {
  it('counts touchpoints, not journeys', () => {
    const both = audit([plain, plain, seen]);
    expect(answer(shownEvidence, both)).toEqual(say('answer', { thin: decimal(2), count: decimal(3) }));
    const value = say('thinOf', { thin: decimal(2), touchpoints: decimal(3) });
    expect(headline(shownEvidence, [both])).toEqual({ as: 'answer', value });
  });

  it('says when every score rests on evidence, and nothing of no journey', () => {
    expect(headline(shownEvidence, [audit([seen])])).toEqual({ as: 'answer', value: say('noneThin') });
    expect(answer(shownEvidence)).toBeNull();
  });

  it('takes the one with most of low confidence for the worst, in order on a tie', () => {
    expect(order(shownEvidence, { a: [plain], b: [plain, plain], c: [plain] })).toEqual({
      compared: ['b', 'a', 'c'],
      silent: [],
    });
  });

  it('has a column for every grade, and the agreement', () => {
    const { headers, rows } = table(shownEvidence, audit([seen, plain]));
    expect(headers[0]).toEqual(labelled(say('confidence'), term('confidence', 'high')));
    expect(rows).toEqual([[decimal(0), decimal(1), decimal(1), decimal(null)]]);
  });
});
