import { expect, it } from 'vitest';
import { outcomeSeries } from '../../../src/compare/history/outcome-series.ts';

it('puts business figures into series by what they measure and in what unit, oldest first', () => {
  const sales = { en: 'Daily sales', 'zh-CN': '日销售额' };
  const series = outcomeSeries({
    outcomes: [
      { metric: sales, date: '2024-04-11', value: 210, unit: 'CNY' },
      { metric: 'Returns', date: '2024-04-11', value: 3 },
      { metric: { ...sales }, date: '2024-04-07', value: 120, unit: 'CNY' },
      { metric: sales, date: '2024-04-11', value: 30, unit: 'USD' },
    ],
  });
  expect(series).toEqual([
    {
      metric: sales,
      unit: 'CNY',
      points: [
        { date: '2024-04-07', value: 120 },
        { date: '2024-04-11', value: 210 },
      ],
    },
    { metric: 'Returns', unit: undefined, points: [{ date: '2024-04-11', value: 3 }] },
    { metric: sales, unit: 'USD', points: [{ date: '2024-04-11', value: 30 }] },
  ]);
  expect(outcomeSeries({})).toEqual([]);
});
