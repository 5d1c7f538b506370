import { parseArgs } from 'node:util';
import { kills } from './kills.ts';
import { type Row, rows } from './table.ts';

// `npm run robustness`: what was tried, and what must never come of it. Exit code 1 when anything did.
const { values } = parseArgs({
  options: {
    inputs: { type: 'string', default: '100000' },
    kills: { type: 'string', default: '100' },
    seed: { type: 'string', default: String(Date.now()) },
  },
});
const seed = Number(values.seed) % 2 ** 31;
console.info(`${values.inputs} inputs, ${values.kills} builds ended at random, seed ${seed}\n`);
for (const row of rows(Number(values.inputs), seed, true)) show(row);
const faults = await kills(Number(values.kills), Math.random);
show({
  kind: 'builds ended at random',
  tried: Number(values.kills),
  faults: faults.map((fault) => ({ fault, content: {} })),
});

function show({ kind, tried, faults, slowest, peak }: Omit<Row, 'slowest' | 'peak'> & Partial<Row>): void {
  const cells = [
    kind.padEnd(32),
    `${tried} tried`.padStart(14),
    `${faults.length} faults`.padStart(12),
    ...(slowest === undefined ? [] : [`slowest ${slowest.toFixed(0)} ms`.padStart(18)]),
    ...(peak === undefined ? [] : [`peak ${peak.toFixed(0)} MB`.padStart(14)]),
  ];
  console.info(cells.join(' '));
  for (const { fault, content } of faults.slice(0, 5)) console.info(`  ${fault}\n  ${JSON.stringify(content)}`);
  if (faults.length > 0) process.exitCode = 1;
}
