import { stringify } from 'yaml';
import { criteriaOf } from '../../src/rubric/ladder.ts';
import { STANDARD } from '../../src/rubric/standard.ts';

/** A large project: 10,000 touchpoints. */
export const AUDITS = 500;
export const TOUCHPOINTS = 20;

const RATINGS = ['met', 'partly', 'missed', 'n/a'] as const;
const STAGES = ['understand', 'convert', 'experience', 'renew'] as const;

/** An audit as a team would write it: a note on every other rating, evidence, an action, variants; the same each time. */
export function auditText(seed: number, rubric: string = STANDARD.id): string {
  const pick = (of: readonly string[], at: number) => of[(seed * 7 + at * 13) % of.length];
  const touchpoints = Array.from({ length: TOUCHPOINTS }, (_, at) => ({
    id: `step-${at}`,
    name: { en: `Step ${at}`, 'zh-CN': `第 ${at} 步` },
    stage: STAGES[Math.floor((at / TOUCHPOINTS) * STAGES.length)],
    moment_of_truth: at % 7 === 0,
    ratings: Object.fromEntries(
      criteriaOf(STANDARD.interaction).map(({ id }, position) => {
        const rating = pick(RATINGS.slice(0, position % 5 === 4 ? 4 : 3), at + position);
        return [id, position % 2 === 0 ? rating : { rating, note: `Seen on the spot, ${at}.${position}` }];
      }),
    ),
    expectation: { expected: 5, perceived: 1 + (at % 6), responses: 12 },
    evidence: [{ kind: 'observation', date: '2026-05-04', note: 'Two visits on two days' }],
    variants: [
      { segment: 'loyal', ratings: { prompt: 'met' } },
      { segment: 'target', ratings: { prompt: 'missed' } },
    ],
    actions: [{ id: 'quicker', title: 'Quicker', lifts: ['prompt', 'effortless'], owner: 'lee', due: '2026-09-30' }],
  }));
  return stringify({
    audit: 1,
    title: `Journey ${seed}`,
    brand: 'Bench',
    rubric,
    date: '2026-05-04',
    auditors: ['jing'],
    touchpoints,
  });
}
