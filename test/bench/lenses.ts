import { parseYaml } from '../../src/intake/parse-yaml.ts';
import { validate } from '../../src/intake/validate.ts';
import { readAudit } from '../../src/lenses/read-audit.ts';
import { rulebook } from '../../src/lenses/rulebook.ts';
import { type Audit, auditFile } from '../../src/model/audit.ts';
import { STANDARD } from '../../src/rubric/standard.ts';
import { scoreAudit } from '../../src/scoring/score-audit.ts';
import { AUDITS, auditText, TOUCHPOINTS } from './audit-text.ts';
import { cost, median } from './cost.ts';

/**
 * All lenses over 10,000 touchpoints, as a ratio to parsing their YAML, in one run: `npm run bench`. Medians of the
 * rounds; ratios, since machines differ and are noisy.
 */
const ROUNDS = 5;

const texts = Array.from({ length: AUDITS }, (_, seed) => auditText(seed));
const rules = rulebook();
const rounds = Array.from({ length: ROUNDS }, () => {
  const values: unknown[] = [];
  const audits: Audit[] = [];
  const parse = cost(() =>
    values.push(...texts.map((text) => parseYaml(text, { isKnownKey: () => false, isListKey: () => false }).value)),
  );
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
    for (const one of scored) readAudit(one, { asOf: '2026-06-30', reportDay: null, rules });
  });
  return { parse, check, score, lenses };
});

const of = (part: keyof (typeof rounds)[number]) => median(rounds.map((round) => round[part]));
const ratio = (part: keyof (typeof rounds)[number]) => median(rounds.map((round) => round[part] / round.parse));
console.log(`${AUDITS * TOUCHPOINTS} touchpoints, medians of ${ROUNDS} rounds, processor time`);
for (const part of ['parse', 'check', 'score', 'lenses'] as const) {
  console.log(`${part.padEnd(7)} ${of(part).toFixed(0).padStart(6)} ms   ${ratio(part).toFixed(3)} of parsing`);
}
