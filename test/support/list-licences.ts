import { licences } from './licences.ts';

// What a user installs, by licence: `npm run licences`.
const all = licences();
for (const licence of [...new Set(all.map((one) => one.licence))].sort()) {
  const names = all.filter((one) => one.licence === licence).map(({ name, version }) => `${name}@${version}`);
  console.info(`${licence ?? 'not told'} (${names.length})\n  ${names.join(', ')}\n`);
}
