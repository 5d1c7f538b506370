import { counted } from '../../languages/counted.ts';
import type { Summary } from '../report.ts';

const audits = counted('en', { one: 'audit', other: 'audits' });
const touchpoints = counted('en', { one: 'touchpoint', other: 'touchpoints' });

/** How much a report covers, in English, as the commands say it of themselves: `1 audit, 3 touchpoints`. */
export function coverage(summary: Pick<Summary, 'audits' | 'touchpoints'>): string {
  return `${audits(summary.audits)}, ${touchpoints(summary.touchpoints)}`;
}
