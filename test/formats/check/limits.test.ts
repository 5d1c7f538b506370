import { describe, expect, it } from 'vitest';
import { checkAsJson } from '../../../src/formats/check/check-as-json.ts';
import { checkAsMarkdown } from '../../../src/formats/check/check-as-markdown.ts';
import { checkAsSarif } from '../../../src/formats/check/check-as-sarif.ts';
import { type Checked, checked } from '../../../src/formats/check/checked.ts';
import { journeyOf } from '../../../src/report/journey.ts';
import { BROKEN, GRAVE, QUIET } from '../../cli/projects.ts';
import { checkedOf } from '../../support/checked-of.ts';
import { sarifProblems } from '../../support/sarif-problems.ts';

/** A check of one journey, told so many times over as if they were as many. */
function times(count: number, one: Checked): Checked {
  const [journey] = one.journeys;
  if (!journey) throw new Error('no journey');
  const { written, scored, rubric } = journey;
  const journeys = Array.from({ length: count }, (_, at) => {
    const [id, file] = [`shop/visit-${at}`, `audits/shop/visit-${at}.yaml`];
    const findings = scored.findings.map((finding) => ({ ...finding, file }));
    return journeyOf({ ...written, id, file }, { ...scored, id, findings }, rubric);
  });
  const report = { ...one.report, audits: journeys.map((many) => many.scored) };
  return checked({ ...one, journeys, report }, { folder: 'audits', flags: {}, version: '1.2.3' });
}

const ONE = checkedOf({ 'audits/shop/visit.yaml': GRAVE, 'audits/config.yaml': QUIET });

describe('A log of SARIF', () => {
  const many = times(14_000, ONE);
  const [run] = JSON.parse(checkAsSarif(many)).runs;

  it('holds 25,000 results at most, the gravest first', () => {
    expect(many.shown.size).toBe(28_000);
    const levels = run.results.map(({ level }: { level: string }) => level);
    expect([levels.length, levels.indexOf('warning'), levels.lastIndexOf('error')]).toEqual([25_000, 14_000, 13_999]);
  });

  it('tells how many are left out, and of the gates as they are', () => {
    expect(run.invocations[0].toolExecutionNotifications).toEqual([
      {
        level: 'warning',
        message: {
          text: '3,000 of 28,000 results are left out, the mildest: code scanning takes 25,000 of a run. --format json has all of them.',
        },
      },
    ]);
    expect(run.properties.gates.failed).toEqual([
      '14,000 findings are of severity error or graver; none is allowed (gates.severity).',
    ]);
    expect(JSON.parse(checkAsJson(many)).findings).toHaveLength(28_000);
  });

  it('is still one, also where broken files fill it alone', () => {
    expect(sarifProblems(checkAsSarif(ONE, 1))).toEqual([]);
    const broken = checkedOf({ 'audits/shop/visit.yaml': BROKEN });
    expect(sarifProblems(checkAsSarif(broken, 1))).toEqual([]);
    expect(JSON.parse(checkAsSarif(broken, 1)).runs[0].results).toHaveLength(1);
  });

  it.each([
    [1, 1],
    [2, 2],
    [5, 2],
  ])('with room for %i of two results has %i', (most, count) => {
    const [{ results, invocations }] = JSON.parse(checkAsSarif(ONE, most)).runs;
    expect(results).toHaveLength(count);
    expect(results.some(({ level }: { level: string }) => level === 'error')).toBe(true);
    expect('toolExecutionNotifications' in invocations[0]).toBe(most < 2);
  });

  it.each([
    ['zh-CN', '2 个结果中省略了最轻的 1 个：代码扫描每次最多接收 1 个。--format json 包含全部结果。'],
    ['zh-TW', '2 個結果中省略了最輕的 1 個：程式碼掃描每次最多接收 1 個。--format json 包含全部結果。'],
  ])('tells so in %s', (locale, text) => {
    const one = checkedOf({
      'audits/shop/visit.yaml': GRAVE,
      'audits/config.yaml': `locale: ${locale}\n${QUIET}`,
    });
    expect(JSON.parse(checkAsSarif(one, 1)).runs[0].invocations[0].toolExecutionNotifications[0].message.text).toBe(
      text,
    );
  });
});

describe('Markdown', () => {
  /** What GitHub takes of a comment. */
  const COMMENT = 65_536;

  it.each(['en', 'zh-CN'])('fits into a comment, in %s, and tells what it leaves out', (locale) => {
    const one = checkedOf({ 'audits/shop/visit.yaml': GRAVE, 'audits/config.yaml': `locale: ${locale}\n${QUIET}` });
    const text = checkAsMarkdown(times(2000, one));
    expect(text.length).toBeLessThanOrEqual(COMMENT);
    expect(text.length).toBeGreaterThan(COMMENT / 2);
    expect(text).toMatch(
      locale === 'en' ? /^[\d,]+ journeys are left out here/m : /^为免过长，这里省略了 [\d,]+ 条旅程。$/m,
    );
    expect(text).toMatch(
      locale === 'en' ? /^The findings of [\d,]+ journeys are left/m : /^为免过长，.*的检查发现。$/m,
    );
    expect(text.match(/<details>/g)?.length).toBeGreaterThan(20);
  });

  it('fits with files that are broken, and with one journey of very many findings', () => {
    const broken = Array.from({ length: 600 }, (_, at) => [`audits/shop/visit-${at}.yaml`, BROKEN] as const);
    const text = checkAsMarkdown(checkedOf(Object.fromEntries(broken)));
    expect(text.length).toBeLessThanOrEqual(COMMENT);
    expect(text).toMatch(/^and \d+ more$/m);

    const [report] = ONE.report.audits;
    if (!report) throw new Error('no journey');
    const findings = Array.from({ length: 500 }, () => report.findings).flat();
    const found = { ...ONE, report: { ...ONE.report, audits: [{ ...report, findings }] } };
    const one = checkAsMarkdown(checked(found, { folder: 'audits', flags: {}, version: '1.2.3' }));
    expect(one.length).toBeLessThanOrEqual(COMMENT);
    expect(one).toMatch(/^- and 900 more$/m);
  });
});
