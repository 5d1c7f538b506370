import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { historyAsCsv } from '../../src/formats/history/history-as-csv.ts';
import { judgeAudit, openAudit } from '../../src/intake/read-audit-file.ts';
import { readRubrics } from '../../src/intake/read-rubrics.ts';
import { RULES } from '../../src/lenses/rulebook.ts';
import { diskCache } from '../../src/project/disk-cache.ts';
import { type Effects, onDisk } from '../../src/project/effects.ts';
import { openPast } from '../../src/project/past/open-past.ts';
import { scoreAudit } from '../../src/scoring/score-audit.ts';
import { AUDITS, auditText } from './audit-text.ts';
import { median } from './cost.ts';

/**
 * `history` over 200 commits of a 500-audit repository, whose rubric changes near the end, as a ratio to reading and
 * scoring each distinct file once without git; then once more with its cache. Wall time, since git runs beside: medians
 * of the rounds.
 */
const COMMITS = 200;
const ROUNDS = 3;
const RUBRIC_AT = 190;

const rubricText = (breadth: number) => `rubric: 1\nversion: "1"\nextends: standard\nbreadth: ${breadth}\n`;
const tempDir = mkdtempSync(join(tmpdir(), 'experience-audit-bench-'));
const repository = join(tempDir, 'repository');
const texts = new Set<string>();

/** The folder as each commit leaves it: all audits with the first, then one to three of them changed. */
function filesOf(commit: number): Record<string, string> {
  if (commit === RUBRIC_AT) return { 'audits/rubrics/house.yaml': rubricText(0.5) };
  const changed =
    commit === 0 ? [...Array(AUDITS).keys()] : [0, 1, 2].slice(commit % 3).map((at) => (commit * 7 + at) % AUDITS);
  const audits = changed.map((at) => {
    const text = auditText(at + commit * AUDITS, 'house');
    texts.add(text);
    return [`audits/bench/journey-${at}.yaml`, text] as const;
  });
  return { ...Object.fromEntries(audits), ...(commit === 0 && { 'audits/rubrics/house.yaml': rubricText(0.8) }) };
}

function git(...args: readonly string[]): void {
  execFileSync('git', ['-c', 'user.name=Bench', '-c', 'user.email=bench@example.com', ...args], { cwd: repository });
}

function elapsed(work: () => void): number {
  const before = performance.now();
  work();
  return performance.now() - before;
}

/** Each distinct file read, validated and scored by the rubric it is written for. */
function scoreAll(): void {
  const all = new Map([...texts].map((text, at) => [`audits/bench/a-${at}.yaml`, new TextEncoder().encode(text)]));
  all.set('audits/rubrics/house.yaml', new TextEncoder().encode(rubricText(0.8)));
  const files = { list: () => null, read: (path: string) => all.get(path) ?? new Uint8Array() };
  const options = { files, folder: 'audits', rules: RULES };
  const rubrics = readRubrics(['rubrics/house.yaml'], options);
  const rubric = rubrics.known.get('house');
  const ids = RULES.map(({ id }) => id);
  for (const path of all.keys()) {
    if (path.startsWith('audits/rubrics/')) continue;
    const { read } = judgeAudit(openAudit(path.slice('audits/'.length), rubrics.words, options), rubrics, ids);
    if (!read || !rubric) throw new Error('the bench writes an audit that is not valid');
    scoreAudit(read.audit, rubric);
  }
}

/** The whole command: reading what is needed, telling it, writing it. */
function tell(effects: Effects): void {
  const past = openPast({ folder: 'audits' }, effects);
  if ('code' in past) throw new Error(past.code);
  let bytes = 0;
  for (const piece of historyAsCsv(past.history, 'en')) bytes += piece.length;
  if (bytes < COMMITS * AUDITS) throw new Error('the history is not whole');
}

try {
  mkdirSync(repository);
  git('init', '--quiet', '--initial-branch=main');
  for (let commit = 0; commit < COMMITS; commit += 1) {
    for (const [path, text] of Object.entries(filesOf(commit))) {
      mkdirSync(dirname(join(repository, path)), { recursive: true });
      writeFileSync(join(repository, path), text);
    }
    git('add', '--all');
    git('commit', '--quiet', '--message', `Commit ${commit}`);
  }
  const rounds = Array.from({ length: ROUNDS }, (_, at) => {
    const effects = { ...onDisk(repository), cache: () => diskCache(join(tempDir, `cache-${at}`), 'bench', 'bench') };
    const plain = elapsed(scoreAll);
    return { plain, first: elapsed(() => tell(effects)), again: elapsed(() => tell(effects)) };
  });
  const of = (part: 'plain' | 'first' | 'again') => median(rounds.map((round) => round[part])).toFixed(0);
  const first = median(rounds.map(({ plain, first }) => first / plain));
  const again = median(rounds.map(({ first, again }) => again / first));
  console.log(`history of ${COMMITS} commits, ${texts.size} distinct files, medians of ${ROUNDS} rounds`);
  console.log(`scoring  ${of('plain').padStart(6)} ms`);
  console.log(`history  ${of('first').padStart(6)} ms   ${first.toFixed(3)} of scoring   (at most 2)`);
  console.log(`again    ${of('again').padStart(6)} ms   ${again.toFixed(3)} of the first   (at most 0.1)`);
} finally {
  rmSync(tempDir, { recursive: true, force: true });
}
