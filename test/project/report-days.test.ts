import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/lenses/rulebook.ts';
import { configFile, configOf } from '../../src/model/config.ts';
import { daysAhead, reportDays } from '../../src/project/report-days.ts';
import { audit } from '../support/build-audit.ts';

const head = { sha: 'a'.repeat(40), date: '2024-05-01' };
const dated = (...days: string[]) => days.map((date) => ({ audit: audit([{}], { date }) }));
const known = { asked: undefined, head, hasUncommitted: () => true, audits: dated('2024-04-10'), ahead: 31 };

describe('the as-of date', () => {
  it('is the day that is asked for, before all others', () => {
    expect(reportDays({ ...known, asked: '2020-01-01' })).toEqual({ asOf: '2020-01-01', reportDay: '2020-01-01' });
  });

  it.each<[string, Partial<typeof known>, string]>([
    ['the commit’s where all is committed', { hasUncommitted: () => false, audits: dated('2024-05-20') }, '2024-05-01'],
    ['the commit’s where no audit is newer', {}, '2024-05-01'],
    ['the newest audit’s where one is not committed yet', { audits: dated('2024-05-20', '2024-05-03') }, '2024-05-20'],
    ['at most as many days later as are not ahead', { audits: dated('2024-06-01', '2024-06-02') }, '2024-06-01'],
    ['not that of an audit that is dated ahead', { audits: dated('2031-01-01') }, '2024-05-01'],
  ])('is %s', (_, said, asOf) => {
    expect(reportDays({ ...known, ...said })).toEqual({ asOf, reportDay: '2024-05-01' });
  });

  it('is the newest audit’s outside a repository, where nothing says what is ahead', () => {
    const outside = { ...known, head: null, audits: dated('2024-04-10', '2031-01-01', '2023-01-01') };
    expect(reportDays(outside)).toEqual({ asOf: '2031-01-01', reportDay: null });
  });

  it('is the first of the calendar where there is nothing at all', () => {
    expect(reportDays({ ...known, head: null, audits: [] }).asOf).toBe('0001-01-01');
  });

  it('asks about what is committed only where that decides', () => {
    const asked = () => {
      throw new Error('asked');
    };
    expect(() => reportDays({ ...known, asked: '2024-01-01', hasUncommitted: asked })).not.toThrow();
    expect(() => reportDays({ ...known, head: null, hasUncommitted: asked })).not.toThrow();
  });
});

describe('what is ahead', () => {
  it('is 31 days unless the config says otherwise, whether or not the rule is on', () => {
    const config = (rules: object) => configOf(configFile(RULES).parse({ rules }));
    expect(daysAhead(config({}))).toBe(31);
    expect(daysAhead(config({ 'evidence/dated-ahead': { severity: 'off', days: 7 } }))).toBe(7);
  });
});
