import { CHECK } from './check.ts';
import { COMMAND_LINE } from './command-line.ts';
import { CRITERIA } from './criteria.ts';
import { DIAGNOSTICS } from './diagnostics.ts';
import { DIFF } from './diff.ts';
import { DOCTOR } from './doctor.ts';
import { EXTENSIONS } from './extensions.ts';
import { FIELDS } from './fields.ts';
import { BADGE, EXPLAIN } from './formats.ts';
import { LENSES } from './lenses.ts';
import { LEVELS } from './levels.ts';
import { RULES } from './rules.ts';
import { SITE } from './site.ts';
import { STARTER } from './starter.ts';
import { TERMS } from './terms.ts';

/** English: it gives every other language its shape, and stands in for what they leave out. */
export const EN = {
  name: 'English',
  site: SITE,
  terms: TERMS,
  levels: LEVELS,
  criteria: CRITERIA,
  rules: RULES,
  lenses: LENSES,
  fields: FIELDS,
  diagnostics: DIAGNOSTICS,
  check: CHECK,
  diff: DIFF,
  explain: EXPLAIN,
  badge: BADGE,
  starter: STARTER,
  doctor: DOCTOR,
  extensions: EXTENSIONS,
  commandLine: COMMAND_LINE,
};
