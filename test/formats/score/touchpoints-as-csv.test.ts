import { describe, expect, it } from 'vitest';
import { type TouchpointRow, touchpointsFile } from '../../../src/formats/score/touchpoint-rows.ts';
import { type CsvHeadings, touchpointsAsCsv } from '../../../src/formats/score/touchpoints-as-csv.ts';
import { STANDARD } from '../../../src/rubric/standard.ts';
import { edition } from '../../report/reports.ts';
import { audit, standardAt } from '../../support/build-audit.ts';

const of = audit([{ emotion: -2, ratings: standardAt(1) }]);
const [ROW] = touchpointsFile(edition([of], { rubric: STANDARD }), 'en').touchpoints as [TouchpointRow];
/** Every heading is the column's own name. */
const HEADINGS = new Proxy({}, { get: (_, name) => name }) as CsvHeadings;

function lineOf(said: Partial<TouchpointRow>): string {
  const [, line = ''] = touchpointsAsCsv([{ ...ROW, ...said }], HEADINGS).split('\r\n');
  return line;
}

describe('the touchpoints for a spreadsheet', () => {
  it('begin with a byte order mark and a line of headings, and have a line each', () => {
    const [head, line, end, ...more] = touchpointsAsCsv([ROW], HEADINGS).split('\r\n');
    expect(head).toBe(
      '\uFEFFtouchpoint,journey,brand,stage,channel,owner,momentOfTruth,level,levelName,reach,reachName,index,assessed,applicable,confidence,gap,emotion,errors,warnings,notes,missing,date,rubric,journeyId,touchpointId',
    );
    expect(line).toMatch(/^The step-1,A visit,Shop,Experience,,,0,1,Perfunctory,1,Perfunctory,1,1,1,Low,,-2,0,\d,\d,/);
    expect(line).toMatch(/,2024-06-30,standard,shop\/visit,step-1$/);
    expect([end, more]).toEqual(['', []]);
  });

  it.each(['=1+1', '+1', '-cmd', '@SUM(A1)', '\t=1', '\r=1', ' =1+1', '＝1', '＋1', '－1', '＠a'])(
    'defuse a name that a spreadsheet would run: %j',
    (name) => {
      expect(lineOf({ name }).replace(/^"/, '')).toMatch(/^'/);
    },
  );

  it.each(['a=b', '– not yet', '收银台', "'quoted"])('leave a harmless name as it is: %s', (name) => {
    expect(lineOf({ name })).toMatch(new RegExp(`^${name},`));
  });

  it('leave a negative figure a figure', () => {
    expect(lineOf({ gap: -1.5 })).toContain(',-1.5,-2,');
  });

  it('quote what has a comma or a quotation mark', () => {
    expect(lineOf({ name: 'Tea, "hot"' })).toMatch(/^"Tea, ""hot""",/);
  });
});
