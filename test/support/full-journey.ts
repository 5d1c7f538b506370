import { stringify } from 'yaml';
import { criteriaOf } from '../../src/rubric/ladder.ts';
import { STANDARD } from '../../src/rubric/standard.ts';

const RATINGS = ['met', 'partly', 'missed', 'met', 'n/a'] as const;
const STAGES = ['understand', 'convert', 'experience', 'renew'] as const;

/**
 * An audit file of 20 touchpoints, each told in full: every criterion answered and half of them with a note of its own;
 * at every revision other answers.
 */
export function fullJourney(revision: number): string {
  const touchpoints = Array.from({ length: 20 }, (_, at) => ({
    id: `step-${at}`,
    name: { en: `Step ${at} of a long way through the house`, 'zh-CN': `漫长旅程的第 ${at} 步` },
    stage: STAGES[Math.floor(at / 5)],
    channel: 'store',
    owner: 'store-manager',
    need: `What step ${at} is needed for`,
    feels: `How step ${at} feels`,
    emotion: (at % 7) - 3,
    moment_of_truth: at % 6 === 0,
    ratings: Object.fromEntries(
      criteriaOf(STANDARD.interaction).map(({ id }, position) => {
        const rating = RATINGS[(at * 3 + position + (at % 4 === revision % 4 ? revision : 0)) % RATINGS.length];
        return [
          id,
          position % 2 === 0 ? rating : { rating, note: `What was seen at step ${at} about ${id}, in a line` },
        ];
      }),
    ),
    expectation: { expected: 5, perceived: 1 + (at % 6) },
    promises: [{ what: `An answer at step ${at}`, promised: 2, delivered: 1 + (at % 3), unit: 'day', better: 'lower' }],
    evidence: [{ kind: 'observation', date: '2026-05-04', note: `Two visits to step ${at} on two days` }],
    variants: [{ segment: 'loyal', ratings: { prompt: 'met' } }],
    actions: [{ id: 'quicker', title: `Quicker at step ${at}`, lifts: ['prompt'], due: '2026-09-30' }],
  }));
  const head = { audit: 1, title: 'The long way', brand: 'House', date: '2026-05-04', auditors: ['jing'] };
  const outcomes = Array.from({ length: 12 }, (_, month) => ({
    metric: 'Customers who come back',
    date: `2025-${String(month + 1).padStart(2, '0')}-28`,
    value: 40 + revision + month,
    unit: '%',
  }));
  return stringify({ ...head, touchpoints, outcomes });
}
