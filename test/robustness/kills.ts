import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { BUILT_FILES } from '../../src/model/layout.ts';

const PROGRAM = resolve(import.meta.dirname, '../../src/cli/start.mjs');
const AUDIT = `audit: 1
title: A visit
brand: A shop
date: 2026-06-30
auditors: [jing]
touchpoints:
  - { id: till, name: The till, stage: convert, ratings: { task-completed: met } }
`;

/** Builds one site again and again, ends the program at random moments, and gives what was wrong afterwards. */
export async function kills(count: number, random: () => number): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'experience-audit-kills-'));
  const temp = join(folder, 'temp');
  mkdirSync(join(folder, 'audits/shop'), { recursive: true });
  mkdirSync(temp);
  writeFileSync(join(folder, 'audits/shop/visit.yaml'), AUDIT);
  const faults: string[] = [];
  try {
    const before = Date.now();
    await build(folder, temp, null);
    const whole = Date.now() - before;
    for (let at = 0; at < count; at += 1) {
      writeFileSync(join(folder, 'audits/config.yaml'), `title: Site ${at}\nguide: false\n`);
      const after = random() * whole;
      await build(folder, temp, after);
      const tell = (what: string) => faults.push(`killed after ${after.toFixed(0)} of ${whole} ms: ${what}`);
      // Where nothing is for a moment, the next start puts it back.
      if (existsSync(join(folder, 'dist'))) for (const fault of lacking(folder)) tell(fault);
      const code = await build(folder, temp, null);
      if (code !== 0) tell(`the next build ends with ${code}`);
      for (const fault of lacking(folder)) tell(`after the next build: ${fault}`);
      if (!readFileSync(join(folder, 'dist/index.html'), 'utf8').includes(`Site ${at}`)) tell('the site is an old one');
      const litter = [...readdirSync(temp), ...readdirSync(folder)].filter((name) => !OWN.has(name));
      if (litter.length > 0) tell(`left: ${litter.join(', ')}`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return faults;
}

// Node keeps what it compiled once in a folder of its own.
const OWN = new Set(['audits', 'dist', 'temp', 'node-compile-cache']);

/** Runs a build, to its end or to the moment it is ended; gives its exit code, `null` where it was ended. */
async function build(folder: string, temp: string, killedAfter: number | null): Promise<number | null> {
  const env = { ...process.env, TMPDIR: temp };
  const child = spawn(process.execPath, [PROGRAM, 'build'], { cwd: folder, env, stdio: 'ignore' });
  const ended = new Promise<number | null>((done) => child.once('exit', done));
  if (killedAfter === null) return ended;
  await Promise.race([setTimeout(killedAfter), ended]);
  child.kill('SIGKILL');
  const code = await ended;
  // Its renderer ends as soon as it sees that it is alone.
  await setTimeout(500);
  return code;
}

/** What a site says it holds and does not. */
function lacking(folder: string): string[] {
  const list = join(folder, 'dist', BUILT_FILES);
  if (!existsSync(list)) return [`dist has no ${BUILT_FILES}`];
  const { files } = JSON.parse(readFileSync(list, 'utf8')) as { files: string[] };
  return files.filter((file) => !existsSync(join(folder, 'dist', file))).map((file) => `dist lacks ${file}`);
}
