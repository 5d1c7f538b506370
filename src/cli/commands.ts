import type { Command } from './command.ts';
import { badge } from './commands/badge.ts';
import { build } from './commands/build.ts';
import { check } from './commands/check.ts';
import { dev } from './commands/dev.ts';
import { diff } from './commands/diff.ts';
import { doctor } from './commands/doctor.ts';
import { explain } from './commands/explain.ts';
import { helpFor } from './commands/help.ts';
import { history } from './commands/history.ts';
import { init } from './commands/init.ts';
import { migrate } from './commands/migrate.ts';
import { newCommand } from './commands/new.ts';
import { preview } from './commands/preview.ts';
import { redact } from './commands/redact.ts';
import { schema } from './commands/schema.ts';
import { score } from './commands/score.ts';
import { version } from './commands/version.ts';

const WORKING = [
  init,
  newCommand,
  build,
  dev,
  preview,
  check,
  score,
  diff,
  history,
  explain,
  badge,
  schema,
  doctor,
  migrate,
  redact,
  version,
];

/** Everything the program can do, in the order of its help. */
export const COMMANDS: readonly Command[] = [...WORKING, helpFor(WORKING)];
