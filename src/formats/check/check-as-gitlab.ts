import type { Issue } from 'codeclimate-types';
import type { Severity } from '../../model/vocabulary.ts';
import type { FilePlace } from '../../report/gates/failed-gates.ts';
import { type Checked, diagnosticText, findingsOf, listedDiagnostics } from './checked.ts';
import { diagnosticFingerprints, findingFingerprints } from './fingerprints.ts';

const SEVERITY_AT_GITLAB = { error: 'critical', warning: 'major', info: 'info' } as const satisfies Record<
  Severity,
  Issue['severity']
>;

/** What GitLab's code quality report takes of Code Climate's issues (https://docs.gitlab.com/ci/testing/code_quality/). */
type GitlabIssue = Required<Pick<Issue, 'description' | 'check_name' | 'fingerprint' | 'severity'>> & {
  location: { path: string; lines: { begin: number } };
};

/** GitLab's code quality report. It knows no waivers and no words of its own: what is waived or filtered is left out. */
export function checkAsGitlab(checked: Checked): string {
  const { listed: diagnostics, left } = listedDiagnostics(checked);
  const open = findingsOf(checked).filter(({ waived }) => waived === null);
  const ofDiagnostics = diagnosticFingerprints(diagnostics);
  const ofFindings = findingFingerprints(open);
  const issues: GitlabIssue[] = [
    ...diagnostics.map((diagnostic, at) => ({
      description: diagnosticText(diagnostic, checked),
      check_name: diagnostic.code,
      fingerprint: ofDiagnostics[at] ?? '',
      severity: 'blocker' as const,
      location: location(diagnostic),
    })),
    ...left.map((description) => ({
      description,
      check_name: 'experience-audit',
      fingerprint: description,
      severity: 'info' as const,
      location: { path: checked.configFile, lines: { begin: 1 } },
    })),
    ...open
      .map((finding, at) => ({ finding, fingerprint: ofFindings[at] ?? '' }))
      .filter(({ finding }) => checked.shown.has(finding))
      .map(({ finding, fingerprint }) => ({
        description: finding.message,
        check_name: finding.rule,
        fingerprint,
        severity: SEVERITY_AT_GITLAB[finding.severity],
        location: location(finding),
      })),
  ];
  return `${JSON.stringify(issues, null, 2)}\n`;
}

function location({ file, line }: FilePlace): GitlabIssue['location'] {
  return { path: file, lines: { begin: line } };
}
