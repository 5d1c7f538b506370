import { describe, expect, it } from 'vitest';
import { checkAsJunit } from '../../../src/formats/check/check-as-junit.ts';
import type { Checked } from '../../../src/formats/check/checked.ts';
import { BROKEN, GRAVE, MILD, QUIET } from '../../cli/projects.ts';
import { checkedOf } from '../../support/checked-of.ts';
import { junitProblems } from '../../support/junit-problems.ts';
import { BROKEN_SAMPLES, SAMPLES } from './samples.ts';

/** Every case but those that passed without a word. */
const told = (xml: string) => xml.replace(/^ *<testcase [^>]*\/>\n/gm, '').replace(/<testsuites[^>]*>/, '<testsuites>');

describe('The JUnit report', () => {
  it('holds against the schema of Jenkins, whatever it tells', async () => {
    const problems = await Promise.all(
      [...Object.entries(SAMPLES), ...BROKEN_SAMPLES].map(async ([name, make]) => {
        const found = await junitProblems(checkAsJunit(make()));
        return found.map((problem) => `${name}: ${problem}`);
      }),
    );
    expect(problems.flat()).toEqual([]);
  });

  it('has a case for every rule that is on, named alike in every run', () => {
    const xml = checkAsJunit(checkedOf({ 'audits/stall/soup.yaml': MILD, 'audits/config.yaml': QUIET }));
    const names = [...xml.matchAll(/<testcase classname="([^"]+)" name="([^"]+)"/g)].map(
      ([, of, name]) => `${of} ${name}`,
    );
    expect(names).toContain('stall/soup gap/shortfall');
    expect(names).toContain('gates severity');
    expect(names).not.toContain('stall/soup evidence/missing');
    expect(new Set(names).size).toBe(names.length);
    expect(xml).toMatch(
      new RegExp(`<testsuites name="experience-audit" tests="${names.length}" failures="0" errors="0">`),
    );
  });

  it('has a failed case for every failed gate, whatever it asks', () => {
    const checked = SAMPLES['a failed gate of each kind']?.();
    const cases = checkAsJunit(checked as Checked).match(/<testcase classname="gates" name="[^"]*">/g);
    expect(cases).toEqual([
      '<testcase classname="gates" name="severity">',
      '<testcase classname="gates" name="min_index · salon/perm">',
      '<testcase classname="gates" name="min_index · stall/soup">',
      '<testcase classname="gates" name="budgets · loop/half-the-work">',
    ]);
    expect(checked?.failed).toHaveLength(4);
  });

  it('fails on what the severity gate does not let pass, and shows milder findings as output', () => {
    const files = { 'audits/salon/perm.yaml': GRAVE, 'audits/config.yaml': QUIET };
    expect(told(checkAsJunit(checkedOf(files)))).toMatchInlineSnapshot(`
      "<?xml version="1.0" encoding="UTF-8"?>
      <testsuites>
        <testsuite name="salon/perm" tests="35" failures="1" errors="0" skipped="0">
          <testcase classname="salon/perm" name="ladder/unmet · perm">
            <failure type="error" message="The perm: customers do not get what they came for; “Task completed” is rated “Missed”.">audits/salon/perm.yaml:7:5  error  The perm: customers do not get what they came for; “Task completed” is rated “Missed”.</failure>
          </testcase>
          <testcase classname="salon/perm" name="loop/half-the-work">
            <system-out>audits/salon/perm.yaml:7:3  warning  No touchpoint renews: nothing reminds customers, brings them back or is retold.</system-out>
          </testcase>
        </testsuite>
        <testsuite name="gates" tests="1" failures="1" errors="0" skipped="0">
          <testcase classname="gates" name="severity">
            <failure type="severity" message="1 finding is of severity error or graver; none is allowed (gates.severity).">1 finding is of severity error or graver; none is allowed (gates.severity).
        audits/salon/perm.yaml:7:5  ladder/unmet  The perm: customers do not get what they came for; “Task completed” is rated “Missed”.

      Fix it; or, to accept the first one for now, add at the end of audits/salon/perm.yaml:

      waivers:
        - rule: ladder/unmet
          touchpoint: perm
          reason: "Why this is accepted for now"
          owner: "who sees to it"
          until: 2024-07-09</failure>
          </testcase>
        </testsuite>
      </testsuites>
      "
    `);
  });

  it('skips what is waived, with the reason', () => {
    const { 'waived findings, and milder ones': sample } = SAMPLES;
    expect(
      sample && told(checkAsJunit(sample())),
    ).toContain(`    <testcase classname="salon/perm" name="ladder/unmet · perm">
      <skipped>audits/salon/perm.yaml:7:5  The perm: customers do not get what they came for; “Task completed” is rated “Missed”.
waived until 2024-12-31: Until &lt;May&gt; &amp; "later"</skipped>
    </testcase>`);
  });

  it('fails on nothing where the gate is never', () => {
    const xml = checkAsJunit(checkedOf({ 'audits/salon/perm.yaml': GRAVE }, { flags: { severity: 'never' } }));
    expect(xml).toContain('failures="0" errors="0"');
    expect(xml).not.toContain('name="severity"');
  });

  it('has a case for every gate in force, and fails those that fail', () => {
    const xml = checkAsJunit(
      checkedOf(
        { 'audits/salon/perm.yaml': GRAVE, 'audits/stall/soup.yaml': MILD, 'audits/config.yaml': QUIET },
        { flags: { severity: 'never', min_index: 1, budgets: { 'gap/shortfall': 1 } } },
      ),
    );
    expect(xml.slice(xml.indexOf('<testsuite name="gates"'))).toMatchInlineSnapshot(`
      "<testsuite name="gates" tests="3" failures="1" errors="0" skipped="0">
          <testcase classname="gates" name="min_index · salon/perm">
            <failure type="min_index" message="salon/perm has index 0.00; at least 1.00 is asked for (--min-index). Its weakest touchpoint: The perm.">salon/perm has index 0.00; at least 1.00 is asked for (--min-index). Its weakest touchpoint: The perm.
        audits/salon/perm.yaml:7:5

      Fix it; or, to ask for less, let "gates:" in audits/config.yaml say:

      gates:
        min_index: { audits: { salon/perm: 0 } }</failure>
          </testcase>
          <testcase classname="gates" name="min_index · stall/soup"/>
          <testcase classname="gates" name="budgets · gap/shortfall"/>
        </testsuite>
      </testsuites>
      "
    `);
  });

  it('tells of broken files as errors, a suite per file', () => {
    expect(checkAsJunit(checkedOf({ 'audits/stall/soup.yaml': BROKEN }))).toMatchInlineSnapshot(`
      "<?xml version="1.0" encoding="UTF-8"?>
      <testsuites name="experience-audit" tests="2" failures="0" errors="2">
        <testsuite name="audits/stall/soup.yaml" tests="2" failures="0" errors="2" skipped="0">
          <testcase classname="audits/stall/soup.yaml" name="full-width-colon 9:10">
            <error type="full-width-colon" message="The colon after &quot;stage&quot; is a full-width one (：).">audits/stall/soup.yaml:9:10
      7 |   - id: bowl
      8 |     name: { en: The usual bowl, zh-CN: 老样子一碗 }
      9 |     stage：experence
        |          ^^
      The colon after "stage" is a full-width one (：).
      Fix: Write an ordinary colon and a space: "stage: …".</error>
          </testcase>
          <testcase classname="audits/stall/soup.yaml" name="unknown-value 9:11">
            <error type="unknown-value" message="&quot;experence&quot; is not one of the possible values.">audits/stall/soup.yaml:9:11
      7 |   - id: bowl
      8 |     name: { en: The usual bowl, zh-CN: 老样子一碗 }
      9 |     stage：experence
        |            ^^^^^^^^^
      "experence" is not one of the possible values.
      Fix: Did you mean "experience"?</error>
          </testcase>
        </testsuite>
      </testsuites>
      "
    `);
  });
});
