import { registerHooks } from 'node:module';

// The parser imports its schema as only a bundler lets it: without saying that it is JSON.
registerHooks({
  load: (url, context, next) =>
    next(url, url.endsWith('.json') ? { ...context, importAttributes: { type: 'json' } } : context),
});
const { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } = await import('@actions/workflow-parser');

/** What GitHub's own parser has against a workflow file. Empty: valid. */
export async function workflowProblems(yaml: string): Promise<string[]> {
  const { context, value } = parseWorkflow({ name: 'workflow.yml', content: yaml }, new NoOperationTraceWriter());
  if (value) await convertWorkflowTemplate(context, value);
  return context.errors.getErrors().map(({ message }) => message);
}
