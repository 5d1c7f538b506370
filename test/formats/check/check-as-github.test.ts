import { describe, expect, it } from 'vitest';
import { checkAsGithub } from '../../../src/formats/check/check-as-github.ts';
import { BROKEN, GRAVE, MILD, QUIET } from '../../cli/projects.ts';
import { checkedOf } from '../../support/checked-of.ts';
import { BROKEN_SAMPLES, SAMPLES } from './samples.ts';

const COMMAND = /^::(error|warning|notice) (?:file=[^:,]+,line=[1-9]\d*,col=[1-9]\d*,)?title=[^:,]+::[^\n]+$/;

describe('The workflow commands', () => {
  it.each([...Object.entries(SAMPLES), ...BROKEN_SAMPLES])('are well-formed, the gravest first: %s', (_, make) => {
    const lines = checkAsGithub(make()).split('\n').slice(0, -1);
    const kinds = lines.map((line) => COMMAND.exec(line)?.[1]);
    expect(kinds).not.toContain(undefined);
    expect(kinds).toEqual(['error', 'warning', 'notice'].flatMap((kind) => kinds.filter((one) => one === kind)));
  });

  it('are nothing where nothing is found', () => {
    const quiet = `${QUIET}  loop/half-the-work: off\n`;
    expect(checkAsGithub(checkedOf({ 'audits/stall/soup.yaml': MILD, 'audits/config.yaml': quiet }))).toBe('');
  });

  it('tell the failed gates first, then each finding at its place', () => {
    const files = { 'audits/salon/perm.yaml': GRAVE, 'audits/config.yaml': QUIET };
    expect(checkAsGithub(checkedOf(files))).toMatchInlineSnapshot(`
      "::error title=The check fails::1 finding is of severity error or graver; none is allowed (gates.severity).%0A  audits/salon/perm.yaml:7:5  ladder/unmet  The perm: customers do not get what they came for; “Task completed” is rated “Missed”.%0A%0AFix it; or, to accept the first one for now, add at the end of audits/salon/perm.yaml:%0A%0Awaivers:%0A  - rule: ladder/unmet%0A    touchpoint: perm%0A    reason: "Why this is accepted for now"%0A    owner: "who sees to it"%0A    until: 2024-07-09
      ::error file=audits/salon/perm.yaml,line=7,col=5,title=ladder/unmet::The perm: customers do not get what they came for; “Task completed” is rated “Missed”.
      ::warning file=audits/salon/perm.yaml,line=7,col=3,title=loop/half-the-work::No touchpoint renews: nothing reminds customers, brings them back or is retold.
      "
    `);
  });

  it('escape what GitHub would take for something else', () => {
    const sample = SAMPLES['names that are markup elsewhere'];
    expect(sample && checkAsGithub(sample())).toContain('*f* ::error::g%250A, @h #1');
    const folder = { 'audits/salon/perm.yaml': GRAVE, 'audits/config.yaml': QUIET };
    expect(checkAsGithub(checkedOf(folder, { folder: 'a:b,c 100%' }))).toContain(
      'file=a%3Ab%2Cc 100%25/salon/perm.yaml,line=7,col=5,title=ladder/unmet::',
    );
  });

  it('tell of broken files at their places, with the fix', () => {
    expect(checkAsGithub(checkedOf({ 'audits/stall/soup.yaml': BROKEN }))).toBe(
      [
        '::error file=audits/stall/soup.yaml,line=9,col=10,title=full-width-colon::The colon after "stage" is a full-width one (：).%0AFix: Write an ordinary colon and a space: "stage: …".\n',
        '::error file=audits/stall/soup.yaml,line=9,col=11,title=unknown-value::"experence" is not one of the possible values.%0AFix: Did you mean "experience"?\n',
      ].join(''),
    );
  });

  it('say before the notices that there are more than GitHub shows', () => {
    const files = Object.fromEntries(Array.from({ length: 11 }, (_, at) => [`audits/stall/soup-${at}.yaml`, MILD]));
    const lines = checkAsGithub(checkedOf({ ...files, 'audits/config.yaml': `${QUIET}  ladder/stranded: info\n` }));
    expect(lines.match(/^::notice.*$/gm)?.[0]).toBe(
      '::notice title=experience-audit::0 errors, 11 warnings, 0 notes. GitHub shows ten errors, ten warnings and ten notices of a step at most; the log has all of them.',
    );
  });
});
