import { describe, expect, it } from 'vitest';
import { checkAsGithub } from '../../../src/formats/check/check-as-github.ts';
import { checkAsGitlab } from '../../../src/formats/check/check-as-gitlab.ts';
import { checkAsJson } from '../../../src/formats/check/check-as-json.ts';
import { checkAsJunit } from '../../../src/formats/check/check-as-junit.ts';
import { checkAsMarkdown } from '../../../src/formats/check/check-as-markdown.ts';
import { checkAsSarif } from '../../../src/formats/check/check-as-sarif.ts';
import type { Checked } from '../../../src/formats/check/checked.ts';
import { type Filters, filtered } from '../../../src/report/gates/filters.ts';
import type { FindingReport } from '../../../src/report/report.ts';
import { BROKEN, GRAVE, MILD, QUIET } from '../../cli/projects.ts';
import { checkedOf } from '../../support/checked-of.ts';

const finding = (rule: string, severity: FindingReport['severity'], waived = false): FindingReport => ({
  rule,
  severity,
  message: '',
  ...{ file: 'a.yaml', line: 1, column: 1, touchpoint: null, data: {} },
  waived: waived ? { reason: 'Known', owner: 'jing', until: '2024-12-31' } : null,
});
const FOUND = [
  finding('a', 'info'),
  finding('b', 'error', true),
  finding('c', 'warning'),
  finding('a', 'error'),
  finding('c', 'warning'),
];
const positions = (filters: Filters) => filtered(FOUND, filters).map((one) => FOUND.indexOf(one));

describe('Filters let through', () => {
  it.each<[string, Filters, number[]]>([
    ['all where there is none', {}, [0, 1, 2, 3, 4]],
    ['a severity and graver ones', { show: 'warning' }, [1, 2, 3, 4]],
    ['the gravest', { show: 'error' }, [1, 3]],
    ['the rules that are named', { rules: ['a'] }, [0, 3]],
    ['the gravest few, what is waived last, in the order given', { most: 3 }, [2, 3, 4]],
    ['what is waived when there is room', { most: 5 }, [0, 1, 2, 3, 4]],
    ['nothing', { most: 0 }, []],
    ['what every filter lets through', { show: 'warning', rules: ['a', 'c'], most: 2 }, [2, 3]],
  ])('%s', (_, filters, expected) => expect(positions(filters)).toEqual(expected));
});

const FILES = { 'audits/salon/perm.yaml': GRAVE, 'audits/stall/soup.yaml': MILD, 'audits/config.yaml': QUIET };
const TOLD = '2 of 3 findings are not listed here, as --show, --rule or --most asks.';

describe.each<[string, Filters]>([
  ['--show error', { show: 'error' }],
  ['--rule ladder/unmet', { rules: ['ladder/unmet'] }],
  ['--most 1', { most: 1 }],
])('%s', (_, filters) => {
  const all = checkedOf(FILES);
  const few = checkedOf(FILES, { filters });

  it('changes neither the exit code, the gates nor a count', () => {
    const stays = ({ exitCode, failed }: Checked) => [exitCode, failed.length, failed[0]?.gate];
    expect(stays(few)).toEqual(stays(all));
    const [one, other] = [all, few].map((checked) => JSON.parse(checkAsJson(checked)));
    expect([other.exit_code, other.gates, other.counts]).toEqual([one.exit_code, one.gates, one.counts]);
  });

  it('thins out the findings of the JSON, and says how many are left out', () => {
    const { findings, not_listed } = JSON.parse(checkAsJson(few));
    expect(findings.map(({ rule }: { rule: string }) => rule)).toEqual(['ladder/unmet']);
    expect(not_listed).toBe(2);
    expect(JSON.parse(checkAsJson(all))).not.toHaveProperty('not_listed');
  });

  it('thins out the results of SARIF, whose fingerprints stay, and notifies of it', () => {
    const [one, other] = [all, few].map((checked) => JSON.parse(checkAsSarif(checked)).runs[0]);
    expect(other.results).toEqual(one.results.filter(({ ruleId }: { ruleId: string }) => ruleId === 'ladder/unmet'));
    expect(other.invocations[0].toolExecutionNotifications).toEqual([{ level: 'warning', message: { text: TOLD } }]);
    expect(one.invocations[0]).not.toHaveProperty('toolExecutionNotifications');
    expect(other.properties).toEqual(one.properties);
  });

  it('thins out annotations, and a notice tells of it', () => {
    const lines = checkAsGithub(few).trimEnd().split('\n');
    expect(lines.map((line) => line.split(/ |::/)[1])).toEqual(['error', 'error', 'notice']);
    expect(lines[2]).toBe(`::notice title=experience-audit::${TOLD}`);
  });

  it('thins out what GitLab shows', () => {
    expect(JSON.parse(checkAsGitlab(few))).toEqual(
      JSON.parse(checkAsGitlab(all)).filter(({ check_name }: { check_name: string }) => check_name === 'ladder/unmet'),
    );
  });

  it('leaves no case that passes though something was found, keeps those of the gates, and tells of it', () => {
    const xml = checkAsJunit(few);
    expect(xml).toContain('<testcase classname="salon/perm" name="ladder/unmet · perm">');
    expect(xml).not.toContain('loop/half-the-work');
    expect(xml).toContain('<testcase classname="gates" name="severity">');
    expect(xml).toContain(`<system-out>${TOLD}</system-out>`);
    expect(checkAsJunit(all)).not.toContain(TOLD);
  });

  it('thins out what can be opened in Markdown, and says so above; the table stays', () => {
    const [one = '', other = ''] = [all, few].map((checked) => checkAsMarkdown(checked));
    const table = (text: string) => text.match(/^\|.*$/gm);
    expect(table(other)).toEqual(table(one));
    expect(other.match(/^- .*`ladder\/unmet`/gm)).toHaveLength(1);
    expect(other.match(/<details>/g)).toHaveLength(1);
    expect(other).toContain('2 of 3 findings are not listed here, as --show, --rule or --most asks.');
  });
});

it('filters keep back nothing of what is wrong with files', () => {
  const checked = checkedOf({ 'audits/stall/soup.yaml': BROKEN }, { filters: { show: 'error', most: 0 } });
  expect(JSON.parse(checkAsJson(checked)).diagnostics).toHaveLength(2);
  expect(JSON.parse(checkAsSarif(checked)).runs[0].results).toHaveLength(2);
  expect(checkAsJunit(checked)).toContain('errors="2"');
});
