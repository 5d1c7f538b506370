import { checkAsGithub } from './check-as-github.ts';
import { checkAsGitlab } from './check-as-gitlab.ts';
import { checkAsJson } from './check-as-json.ts';
import { checkAsJunit } from './check-as-junit.ts';
import { checkAsMarkdown } from './check-as-markdown.ts';
import { checkAsSarif } from './check-as-sarif.ts';
import type { Checked } from './checked.ts';

/** What `check` writes for programs, by the name of the format: paths relative to the repository, never a colour. */
export const CHECK_FORMATS: Readonly<Record<string, (checked: Checked) => string>> = {
  json: checkAsJson,
  sarif: checkAsSarif,
  junit: checkAsJunit,
  github: checkAsGithub,
  gitlab: checkAsGitlab,
  markdown: checkAsMarkdown,
};
