import { describe, expect, it } from 'vitest';
import { checkAsGitlab } from '../../../src/formats/check/check-as-gitlab.ts';
import { BROKEN, MILD, QUIET } from '../../cli/projects.ts';
import { checkedOf } from '../../support/checked-of.ts';
import { codeQualityProblems } from '../../support/code-quality-problems.ts';
import { BROKEN_SAMPLES, SAMPLES } from './samples.ts';

const issuesOf = (sample: string) => JSON.parse(checkAsGitlab(SAMPLES[sample]?.() ?? checkedOf({})));

describe('The code quality report', () => {
  it.each([...Object.entries(SAMPLES), ...BROKEN_SAMPLES])('is as GitLab wants it: %s', (_, make) => {
    expect(codeQualityProblems(checkAsGitlab(make()))).toEqual([]);
  });

  it('is one entry per open finding', () => {
    const files = { 'audits/stall/soup.yaml': MILD, 'audits/config.yaml': QUIET };
    expect(JSON.parse(checkAsGitlab(checkedOf(files)))).toEqual([
      {
        description: 'No touchpoint renews: nothing reminds customers, brings them back or is retold.',
        check_name: 'loop/half-the-work',
        fingerprint: 'loop/half-the-work:audits/stall/soup.yaml::1',
        severity: 'major',
        location: { path: 'audits/stall/soup.yaml', lines: { begin: 7 } },
      },
    ]);
  });

  it('leaves out what is waived, for it knows no waivers', () => {
    const names = issuesOf('waived findings, and milder ones').map((one: { check_name: string }) => one.check_name);
    expect(names).toContain('loop/half-the-work');
    expect(names).not.toContain('ladder/unmet');
  });

  it('blocks on what is wrong with a file', () => {
    expect(JSON.parse(checkAsGitlab(checkedOf({ 'audits/stall/soup.yaml': BROKEN })))[1]).toEqual({
      description: '"experence" is not one of the possible values.\nFix: Did you mean "experience"?',
      check_name: 'unknown-value',
      fingerprint: 'unknown-value:audits/stall/soup.yaml:1',
      severity: 'blocker',
      location: { path: 'audits/stall/soup.yaml', lines: { begin: 9 } },
    });
  });
});
