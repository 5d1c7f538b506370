import { parse } from 'yaml';
import { z } from 'zod';

const texts = z.array(z.string());
const stages = z.array(
  z.enum(['commit-msg', 'manual', 'post-checkout', 'post-commit', 'pre-commit', 'pre-merge-commit', 'pre-push']),
);
const pattern = z.string().refine(isPattern, 'must be a regular expression');

/** The keys that pre-commit documents, those of a hook of one's own; no package carries its schema: https://pre-commit.com */
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

/** What pre-commit's documentation has against a `.pre-commit-config.yaml` of local hooks. Empty: valid. */
export function preCommitProblems(yaml: string): string[] {
  const read = config.safeParse(parse(yaml));
  return read.success ? [] : read.error.issues.map(({ path, message }) => `/${path.join('/')} ${message}`);
}

function isPattern(text: string): boolean {
  try {
    new RegExp(text);
    return true;
  } catch {
    return false;
  }
}
