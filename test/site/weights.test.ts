import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { criteriaOf } from '../../src/rubric/ladder.ts';
import { STANDARD } from '../../src/rubric/standard.ts';
import { runProcess } from '../support/run-process.ts';
import { scratchRepository } from '../support/scratch-repository.ts';

const KB = 1024;
const RATINGS = ['met', 'partly', 'missed', 'met', 'n/a'] as const;
const STAGES = ['understand', 'convert', 'experience', 'renew'] as const;

/**
 * An audit of 20 touchpoints, each told in full: every criterion answered and half of them with a note of its own; at
 * every revision other answers.
 */
function long(revision: number): string {
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

/** Bytes over the wire of a page and of everything it loads by itself, as a host that compresses with gzip sends them. */
function wire(site: string, page: string): { all: number; scripts: number } {
  const html = readFileSync(join(site, page), 'utf8');
  const sizeOf = (path: string) => gzipSync(readFileSync(join(site, path))).length;
  const loaded = (pattern: RegExp) => [...html.matchAll(pattern)].map(([, path = '']) => sizeOf(path));
  const scripts = loaded(/<script[^>]* src="([^"]+)"/g);
  const others = loaded(/<link rel="(?:stylesheet|icon)"[^>]* href="([^"]+)"/g);
  const sum = (sizes: readonly number[]) => sizes.reduce((all, size) => all + size, 0);
  return { all: gzipSync(html).length + sum(scripts) + sum(others), scripts: sum(scripts) };
}

describe('over the wire,', () => {
  it('the page of an audit of 20 touchpoints and 40 revisions, with all it loads, stays below 60 KB', async () => {
    const { folder, commit } = scratchRepository();
    for (let revision = 0; revision < 40; revision += 1) {
      const day = new Date(Date.UTC(2025, 0, 1 + 9 * revision)).toISOString().slice(0, 10);
      commit(day, { 'audits/house/long-way.yaml': long(revision) });
    }
    const content = resolve(import.meta.dirname, '../../content');
    expect(await runProcess(folder, ['build', '--content', content])).toMatchObject({ code: 0 });
    const page = readFileSync(join(folder, 'dist/audits/house/long-way/index.html'), 'utf8');
    expect(page).toContain('class="index-line"');
    const { all } = wire(join(folder, 'dist'), 'audits/house/long-way/index.html');
    expect(all).toBeGreaterThan(5 * KB);
    expect(all).toBeLessThan(60 * KB);
  });
});
