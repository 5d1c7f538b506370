import { expect, it } from 'vitest';
import { formatNumber } from '../../src/report/format-number.ts';

it.each([
  [0, '0'],
  [1234.567, '1,234.57'],
  [-0.5, '−0.5'],
  [0.0049, '0.0049'],
  [0.001, '0.001'],
  [-0.00123, '−0.0012'],
  [5e-17, '0'],
  [1e99, '1E99'],
])('%d is said as %s', (value, said) => {
  expect(formatNumber(value, 'en', 'decimal')).toBe(said);
});

it('says a share beyond all measure shortly', () => {
  expect(formatNumber(1e196, 'en', 'percent')).toBe('1E198%');
});
