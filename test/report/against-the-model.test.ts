import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { NO_CACHE } from '../../src/history/cache.ts';
import { NO_REPOSITORY } from '../../src/history/repository.ts';
import { openProject } from '../../src/project/open-project.ts';
import { folderOf } from '../support/folder-of.ts';
import { houseFile, type RandomProject, randomProject, rubricsOf } from '../support/random-audits.ts';
import { referenceReport } from '../support/reference-report.ts';
import { runs } from '../support/thorough.ts';

/*
 * Random projects, written as YAML and read by the whole of `openProject`, against a second implementation that was
 * written from the model alone. SEED and RUNS in the environment look further.
 */

const SEED = Number(process.env['SEED'] ?? 1);
const RUNS = Number(process.env['RUNS'] ?? runs(150, 10_000));

function opened({ audits, rules, house, asOf }: RandomProject) {
  const written = audits.map(({ id, file, ...audit }) => [file, stringify(audit)]);
  const files = folderOf({
    'audits/config.yaml': stringify({ rules }),
    'audits/rubrics/house.yaml': stringify(houseFile(house)),
    ...Object.fromEntries(written),
  });
  return openProject(
    { folder: 'audits', asOf },
    { files, repository: () => NO_REPOSITORY, digest: () => '0', cache: () => NO_CACHE },
  );
}

type Plain = Readonly<Record<string, unknown>>;

function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null;
}

/** Where what we say differs from what is expected, keys that are not expected left aside. */
function differences(ours: unknown, expected: unknown, path = ''): string[] {
  if (typeof expected === 'number' && typeof ours === 'number' && Math.abs(ours - expected) <= 1e-6) return [];
  if (isPlain(expected) && isPlain(ours)) {
    const longer = Array.isArray(expected) && Array.isArray(ours) && ours.length !== expected.length;
    const keys = Object.keys(expected).filter((key) => key !== 'findings');
    return [
      ...(longer ? [`${path}: ${ours['length']} instead of ${expected['length']}`] : []),
      ...keys.flatMap((key) => differences(ours[key], expected[key], `${path}.${key}`)),
    ];
  }
  return Object.is(ours, expected) ? [] : [`${path}: ${JSON.stringify(ours)} instead of ${JSON.stringify(expected)}`];
}

interface Finding {
  rule: string;
  severity: string;
  touchpoint: string | null;
  waived: unknown;
}

/** Findings as a sorted list of lines, one each. */
function lines(findings: readonly Finding[]): string[] {
  return findings
    .map(({ rule, severity, touchpoint, waived }) => `${rule} [${severity}] ${touchpoint} ${waived ? 'waived' : ''}`)
    .sort();
}

function without(all: readonly string[], some: readonly string[]): string[] {
  const left = [...all];
  for (const line of some) if (left.includes(line)) left.splice(left.indexOf(line), 1);
  return left;
}

function findingDifferences(ours: readonly Finding[], expected: readonly Finding[], id: string): string[] {
  const [said, due] = [lines(ours), lines(expected)];
  return [
    ...without(said, due).map((line) => `${id}: found, not expected: ${line}`),
    ...without(due, said).map((line) => `${id}: expected, not found: ${line}`),
  ];
}

test('agrees with the reference on every figure and finding of random projects', () => {
  fc.assert(
    fc.property(randomProject, (project) => {
      const { diagnostics, report } = opened(project);
      expect(diagnostics).toEqual([]);
      const expected = referenceReport({ ...project, rubrics: rubricsOf(project.house) });
      expect([
        ...differences(report, expected),
        ...expected.audits.flatMap(({ id, findings }, at) =>
          findingDifferences(report.audits[at]?.findings ?? [], findings, id),
        ),
      ]).toEqual([]);
    }),
    { seed: SEED, numRuns: RUNS },
  );
});
