import { parseArgs } from 'node:util';
import { rows } from './table.ts';

// `npm run robustness`: what was tried, and what must never come of it. Exit code 1 when anything did.
const { values } = parseArgs({
  options: { inputs: { type: 'string', default: '100000' }, seed: { type: 'string', default: String(Date.now()) } },
});
const seed = Number(values.seed) % 2 ** 31;
console.info(`${values.inputs} inputs, seed ${seed}\n`);
let failed = false;
for (const { kind, tried, faults, slowest, peak } of rows(Number(values.inputs), seed, true)) {
  console.info(
    `${kind.padEnd(32)} ${`${tried} tried`.padStart(14)} ${`${faults.length} faults`.padStart(12)} ${`slowest ${slowest.toFixed(0)} ms`.padStart(18)} ${`peak ${peak.toFixed(0)} MB`.padStart(14)}`,
  );
  for (const { fault, content } of faults.slice(0, 5)) console.info(`  ${fault}\n  ${JSON.stringify(content)}`);
  failed ||= faults.length > 0;
}
process.exitCode = failed ? 1 : 0;
