import { describe, expect, it } from 'vitest';
import { scoreAsCsv } from '../../../src/formats/score/score-as-csv.ts';
import type { Report, TouchpointReport } from '../../../src/report/report.ts';
import { report } from '../../report/reports.ts';
import { audit, standingAt } from '../../support/build-audit.ts';

const HEADER =
  '\uFEFFaudit,title,brand,rubric,date,touchpoint,stage,channel,level,reach,index,assessed,applicable,confidence,gap,price_penalty,new_pay_nothing,existing_minus_new,spread_segment,spread_channel,spread_location,spread_period,blockers,stranded\r\n';
const JOURNEY = 'shop/visit,A visit,Shop,tenths,2024-06-30';

function withTouchpoint(said: Partial<TouchpointReport>): Report {
  const of = report([audit([{ ratings: standingAt(3) }])]);
  return {
    ...of,
    audits: of.audits.map((one) => ({ ...one, touchpoints: one.touchpoints.map((point) => ({ ...point, ...said })) })),
  };
}

describe('the table as CSV', () => {
  it('is a header alone without audits', () => {
    expect(scoreAsCsv(report([]))).toBe(HEADER);
  });

  it('is one row a journey and one a touchpoint, absent figures empty, lists with spaces, lines ended by CR LF', () => {
    const of = audit([
      { ratings: standingAt(3), channel: 'store', expectation: { expected: 4, perceived: 6.5 } },
      { ratings: { ...standingAt(0.8), 'm-0': 'met' } },
    ]);
    const [journey, first, second, end, ...more] = scoreAsCsv(report([of]))
      .replace(HEADER, '')
      .split('\r\n');
    expect(journey).toMatch(new RegExp(`^${JOURNEY},,,,0,0,0\\.\\d+,,,,2\\.5,,,,,,,,,$`));
    expect(first).toBe(`${JOURNEY},step-1,experience,store,3,3,3,1,1,low,2.5,,0,,,,,,,`);
    expect(second).toMatch(new RegExp(`^${JOURNEY},step-2,experience,,0,0,0\\.\\d+,1,1,low,,,0,,,,,,l-8 l-9,$`));
    expect([end, more]).toEqual(['', []]);
  });

  it('lets no title run as a formula', () => {
    const { audits, ...rest } = withTouchpoint({ channel: '@SUM(A1)' });
    const csv = scoreAsCsv({
      ...rest,
      audits: audits.map((one) => ({ ...one, title: '=HYPERLINK(1)', brand: '+1, 2' })),
    });
    expect(csv).toContain('\r\nshop/visit,\'=HYPERLINK(1),"\'+1, 2",tenths,');
    expect(csv).toContain(",experience,'@SUM(A1),3,");
  });

  it.each([
    ['a comma', 'a,b', '"a,b"'],
    ['a quotation mark, doubled', 'a "b"', '"a ""b"""'],
    ['a line feed', 'a\nb', '"a\nb"'],
    ['a carriage return', 'a\rb', '"a\rb"'],
    ['nothing of the kind', '门店 a;b', '门店 a;b'],
  ])('quotes a cell with %s', (_, channel, cell) => {
    expect(scoreAsCsv(withTouchpoint({ channel }))).toContain(`,experience,${cell},3,`);
  });
});
