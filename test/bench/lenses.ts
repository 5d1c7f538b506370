import { stringify } from 'yaml';
import { parseYaml } from '../../src/intake/parse-yaml.ts';
import { validate } from '../../src/intake/validate.ts';
import { readAudit } from '../../src/lenses/read-audit.ts';
import { rulebook } from '../../src/lenses/rulebook.ts';
import { type Audit, auditFile } from '../../src/model/audit.ts';
import { criteriaOf } from '../../src/rubric/ladder.ts';
import { STANDARD } from '../../src/rubric/standard.ts';
import { scoreAudit } from '../../src/scoring/score-audit.ts';

/**
 * All lenses over 10,000 touchpoints, as a ratio to parsing their YAML, in one run: `npm run bench`. Medians of the
 * rounds; ratios, since machines differ and are noisy.
 */
const AUDITS = 500;
const TOUCHPOINTS = 20;
const ROUNDS = 5;

const RATINGS = ['met', 'partly', 'missed', 'n/a'] as const;
const STAGES = ['understand', 'convert', 'experience', 'renew'] as const;

/** An audit as a team would write it: a note on every other rating, evidence, an action, variants; the same each time. */
function auditText(seed: number): string {
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
    date: '2026-05-04',
    auditors: ['jing'],
    touchpoints,
  });
}

/** Milliseconds of processor time. */
function cost(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

const texts = Array.from({ length: AUDITS }, (_, seed) => auditText(seed));
const rules = rulebook();
const rounds = Array.from({ length: ROUNDS }, () => {
  const values: unknown[] = [];
  const audits: Audit[] = [];
  const parse = cost(() => values.push(...texts.map((text) => parseYaml(text, () => false).value)));
  const check = cost(() => {
    for (const [at, value] of values.entries()) {
      const checked = validate(auditFile, value);
      if (!checked.ok)
        throw new Error(`the bench writes an audit that is not valid: ${JSON.stringify(checked.problems[0])}`);
      audits.push({ ...checked.data, id: `bench/journey-${at}`, file: `audits/bench/journey-${at}.yaml` });
    }
  });
  const scored: ReturnType<typeof scoreAudit>[] = [];
  const score = cost(() => scored.push(...audits.map((audit) => scoreAudit(audit, STANDARD))));
  const lenses = cost(() => {
    for (const one of scored) readAudit(one, { asOf: '2026-06-30', rules });
  });
  return { parse, check, score, lenses };
});

const of = (part: keyof (typeof rounds)[number]) => median(rounds.map((round) => round[part]));
const ratio = (part: keyof (typeof rounds)[number]) => median(rounds.map((round) => round[part] / round.parse));
console.log(`${AUDITS * TOUCHPOINTS} touchpoints, medians of ${ROUNDS} rounds, processor time`);
for (const part of ['parse', 'check', 'score', 'lenses'] as const) {
  console.log(`${part.padEnd(7)} ${of(part).toFixed(0).padStart(6)} ms   ${ratio(part).toFixed(3)} of parsing`);
}
