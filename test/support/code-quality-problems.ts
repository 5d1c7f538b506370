import { z } from 'zod';

const line = z.int().min(1);

/** GitLab documents the format and publishes no schema of it: https://docs.gitlab.com/ci/testing/code_quality/ */
const codeQuality = z.array(
  z.strictObject({
    description: z.string().min(1),
    check_name: z.string().min(1),
    fingerprint: z.string().min(1),
    severity: z.enum(['info', 'minor', 'major', 'critical', 'blocker']),
    location: z.union([
      z.strictObject({ path: relativePath(), lines: z.strictObject({ begin: line, end: line.optional() }) }),
      z.strictObject({
        path: relativePath(),
        positions: z.strictObject({ begin: z.strictObject({ line, column: line.optional() }) }),
      }),
    ]),
  }),
);

/** What GitLab's documentation has against a code-quality report; a fingerprint given twice too. Empty: valid. */
export function codeQualityProblems(text: string): string[] {
  const read = codeQuality.safeParse(JSON.parse(text));
  if (!read.success) return read.error.issues.map(({ path, message }) => `/${path.join('/')} ${message}`);
  const seen = new Set<string>();
  return read.data.flatMap(({ fingerprint }, at) => {
    if (seen.has(fingerprint)) return [`/${at}/fingerprint ${fingerprint} stands twice`];
    seen.add(fingerprint);
    return [];
  });
}

function relativePath() {
  return z.string().regex(/^(?!\.{0,2}\/)[^\\]+$/, 'must be relative to the repository, without ./');
}
