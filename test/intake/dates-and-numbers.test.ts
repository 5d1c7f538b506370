import { describe, expect, it } from 'vitest';
import { changed, saidOfAudit } from './said.ts';

describe('Dates and numbers', () => {
  it('a date: 2024-2-30', () => {
    expect(saidOfAudit(changed('2024-04-10', '2024-2-30'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:4:7  error  bad-date
        "2024-2-30" is not a day of the calendar.
        2 | title: A perm gone wrong
        3 | brand: Corner Salon
        4 | date: 2024-2-30
          |       ^^^^^^^^^
        Fix: Write year-month-day, for example 2024-02-29.
      "
    `);
  });

  it('a date: 2024/04/10', () => {
    expect(saidOfAudit(changed('2024-04-10', '2024/04/10'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:4:7  error  bad-date
        "2024/04/10" is not a day of the calendar.
        2 | title: A perm gone wrong
        3 | brand: Corner Salon
        4 | date: 2024/04/10
          |       ^^^^^^^^^^
        Fix: Write year-month-day, for example 2024-04-10.
      "
    `);
  });

  it('a date: 2024-04-10T10:00:00Z', () => {
    expect(saidOfAudit(changed('2024-04-10', '2024-04-10T10:00:00Z'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:4:7  error  bad-date
        "2024-04-10T10:00:00Z" is not a day of the calendar.
        2 | title: A perm gone wrong
        3 | brand: Corner Salon
        4 | date: 2024-04-10T10:00:00Z
          |       ^^^^^^^^^^^^^^^^^^^^
        Fix: Write year-month-day, for example 2024-04-10.
      "
    `);
  });

  it('a date: 10.4.2024', () => {
    expect(saidOfAudit(changed('2024-04-10', '10.4.2024'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:4:7  error  bad-date
        "10.4.2024" is not a day of the calendar.
        2 | title: A perm gone wrong
        3 | brand: Corner Salon
        4 | date: 10.4.2024
          |       ^^^^^^^^^
        Fix: Write year-month-day, for example 2024-04-10.
      "
    `);
  });

  it('a date: 20240410', () => {
    expect(saidOfAudit(changed('2024-04-10', '20240410'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:4:7  error  bad-date
        "20240410" is not a day of the calendar.
        2 | title: A perm gone wrong
        3 | brand: Corner Salon
        4 | date: 20240410
          |       ^^^^^^^^
        Fix: Write year-month-day, for example 2024-04-10.
      "
    `);
  });

  it('a date: last week', () => {
    expect(saidOfAudit(changed('2024-04-10', 'last week'))).toMatchInlineSnapshot(`
      "audits/salon/perm.yaml:4:7  error  bad-date
        "last week" is not a day of the calendar.
        2 | title: A perm gone wrong
        3 | brand: Corner Salon
        4 | date: last week
          |       ^^^^^^^^^
        Fix: Write year-month-day, for example 2026-01-31.
      "
    `);
  });
});
