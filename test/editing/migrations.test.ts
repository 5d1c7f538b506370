import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { keyCalled, numberAt } from '../../src/editing/edits.ts';
import { type Migration, migrated } from '../../src/editing/migrations.ts';
import { RULES } from '../../src/lenses/rulebook.ts';
import { auditFile } from '../../src/model/audit.ts';
import { configFile } from '../../src/model/config.ts';
import { rubricFile } from '../../src/model/rubric.ts';

const AUDIT = { schema: auditFile, key: 'audit' } as const;
const CONFIG = { schema: configFile(RULES), key: null };
const RUBRIC = { schema: rubricFile, key: 'rubric' } as const;
const BODY =
  'title: A\nbrand: B\ndate: 2024-04-10\nauditors: [jing]\ntouchpoints: [{ id: a, name: A, stage: renew }]\n';

describe('format 0 becomes format 1', () => {
  it.each([
    ['no number', AUDIT, BODY, `audit: 1\n${BODY}`],
    ['no number below comments', AUDIT, `# Ours\n\n${BODY}`, `# Ours\n\naudit: 1\n${BODY}`],
    ['no number, other line ends', AUDIT, BODY.replaceAll('\n', '\r\n'), `audit: 1\n${BODY}`.replaceAll('\n', '\r\n')],
    ['no number, line ends of old', AUDIT, BODY.replaceAll('\n', '\r'), `audit: 1\n${BODY.replaceAll('\n', '\r')}`],
    [
      'no number, indented',
      AUDIT,
      BODY.replace(/^/gm, '  ').trimEnd(),
      `audit: 1\n${BODY}`.replace(/^/gm, '  ').trimEnd(),
    ],
    [
      'no number in braces',
      RUBRIC,
      "{ version: '1', extends: standard }\n",
      "{ rubric: 1, version: '1', extends: standard }\n",
    ],
    ['the number 0', AUDIT, `audit: 0 # first\n${BODY}`, `audit: 1 # first\n${BODY}`],
    [
      'an earlier key',
      CONFIG,
      'gates: { findings: { gap/shortfall: 3 } } # ours\n',
      'gates: { budgets: { gap/shortfall: 3 } } # ours\n',
    ],
    [
      'an earlier key in quotes',
      CONFIG,
      'gates:\n  "findings":\n    gap/shortfall: 3\n',
      'gates:\n  "budgets":\n    gap/shortfall: 3\n',
    ],
    [
      'a name twice in brackets',
      AUDIT,
      `audit: 1\ntags: [a, 'b', "a" , a]\n${BODY}`,
      `audit: 1\ntags: [a, 'b']\n${BODY}`,
    ],
    [
      'a name twice in lines',
      AUDIT,
      `audit: 1\ntags:\n  - a\n  # of us\n  - a\n  - b\n${BODY}`,
      `audit: 1\ntags:\n  - a\n  # of us\n  - b\n${BODY}`,
    ],
    [
      'a name twice with a remark',
      AUDIT,
      `audit: 1\ntags:\n  - a\n  - a # of us\n${BODY}`,
      `audit: 1\ntags:\n  - a\n  # of us\n${BODY}`,
    ],
    ['a name twice at the end', AUDIT, `audit: 1\n${BODY}tags:\r\n  - a\r\n  - a`, `audit: 1\n${BODY}tags:\r\n  - a`],
    [
      'a level left out twice',
      RUBRIC,
      "rubric: 1\nversion: '1'\nextends: standard\ndisable: [prompt, prompt]\n",
      "rubric: 1\nversion: '1'\nextends: standard\ndisable: [prompt]\n",
    ],
  ])('%s', (_, format, before, after) => {
    expect(migrated(before, format)).toBe(after);
    expect(migrated(after, format)).toBe(after);
  });

  it.each([
    ['of today', AUDIT, `audit: 1\n${BODY}`],
    ['of a later format', AUDIT, `audit: 2\n${BODY}`],
    ['that is no audit', AUDIT, 'title: A\n'],
    ['that is not read', AUDIT, `title: "A\n${BODY}`],
    ['with two documents', AUDIT, `${BODY}---\n${BODY}`],
    ['nested too deeply', AUDIT, `touchpoints: ${'['.repeat(20_000)}`],
    ['that has both names of a key', CONFIG, 'gates: { findings: { gap/shortfall: 3 }, budgets: {} }\n'],
    ['with a remark between', AUDIT, `audit: 1\ntags: [a, # of us\n  a]\n${BODY}`],
    ['with an anchor', AUDIT, `audit: 1\ntags: [a, &a a]\nsummary: *a\n${BODY}`],
    ['with a name of two lines', AUDIT, `audit: 1\ntags:\n  - a b\n  - a\n    b\n${BODY}`],
    ['with items in one line', AUDIT, `audit: 1\ntags:\n  - a\n  - "a" b\n${BODY}`],
  ])('a file %s stays as it is', (_, format, text) => expect(migrated(text, format)).toBe(text));
});

describe('later formats', () => {
  const STEPS: readonly Migration[] = [
    { from: 1, edits: (written) => [keyCalled(written, ['title'], 'name')].flatMap((edit) => edit ?? []) },
    { from: 2, edits: (written) => [numberAt(written, ['weight'], 10)].flatMap((edit) => edit ?? []) },
  ];
  const format = { schema: z.unknown(), key: 'audit' } as const;

  it.each([
    ['audit: 1 # one\ntitle: A\nweight: 1\n', 'audit: 3 # one\nname: A\nweight: 10\n'],
    ['audit: 2\ntitle: A\nweight: 1\n', 'audit: 3\ntitle: A\nweight: 10\n'],
    ['audit: 3\ntitle: A\nweight: 1\n', 'audit: 3\ntitle: A\nweight: 1\n'],
    ['audit: 4\ntitle: A\n', 'audit: 4\ntitle: A\n'],
  ])('are reached step by step, each with its number: %j', (before, after) => {
    expect(migrated(before, format, STEPS)).toBe(after);
    expect(migrated(after, format, STEPS)).toBe(after);
  });
});
