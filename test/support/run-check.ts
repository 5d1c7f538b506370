import { EXIT } from '../../src/cli/command.ts';
import { sayDiagnostics } from '../../src/cli/say-diagnostics.ts';
import { checkAsText } from '../../src/formats/check/check-as-text.ts';
import { checked } from '../../src/formats/check/checked.ts';
import { NO_REPOSITORY } from '../../src/history/repository.ts';
import { onDisk } from '../../src/project/effects.ts';
import { openProject } from '../../src/project/open-project.ts';
import type { Report } from '../../src/report/report.ts';

/** The day every golden is judged at: outputs must not change with the commit they are tested at. */
const AS_OF = '2026-11-20';

/** What `score --format json` and `check` say of a folder's audits, the exit code first; no report of unsound ones. */
export function runCheck(root: string, paths: readonly string[]): { report: Report | null; check: string } {
  const only = (file: string) => paths.length === 0 || paths.some((path) => file === `audits/${path}.yaml`);
  const edition = openProject(
    { folder: 'audits', asOf: AS_OF, only },
    { ...onDisk(root), repository: () => NO_REPOSITORY },
  );
  const { config, diagnostics, report } = edition;
  if (diagnostics.length > 0) {
    return { report: null, check: `${EXIT.usage}\n${sayDiagnostics(diagnostics, config.locale, { colours: false })}` };
  }
  const result = checked(edition, { folder: 'audits', flags: {}, version: '0.0.0' });
  return { report, check: `${result.exitCode}\n${checkAsText(result, (_, text) => text)}` };
}
