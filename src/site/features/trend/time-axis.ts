import { scaleUtc } from 'd3-scale';
import type { Locale } from '../../../languages/languages.ts';

/** Days along a line, in hundredths of its length. */
export interface TimeAxis {
  /** YYYY-MM-DD */
  from: string;
  to: string;
  /** 0 … 100; days beyond the ends lie at them. */
  x(day: string): number;
  ticks: readonly Tick[];
}

interface Tick {
  at: number;
  label: string;
  /** Left out where there is little room. */
  minor: boolean;
}

/** An axis over real time, in UTC, from a day to a later one, with about `wanted` ticks: half as many again at most. */
export function timeAxis(from: string, to: string, locale: Locale, wanted: number): TimeAxis {
  const end = from < to ? to : dayAfter(from);
  const scale = scaleUtc([timeOf(from), timeOf(end)], [0, 100]).clamp(true);
  const days = thinned(
    scale.ticks(wanted).filter((tick) => tick.getTime() % 86_400_000 === 0),
    wanted,
  );
  return {
    from,
    to: end,
    x: (day) => hundredth(scale(timeOf(day))),
    ticks: labelled(days, locale).map(({ day, label }, at) => ({
      at: hundredth(scale(day)),
      label,
      minor: at % 2 === 1,
    })),
  };
}

function thinned(days: readonly Date[], wanted: number): Date[] {
  const every = Math.max(1, Math.round(days.length / Math.max(1, wanted)));
  return days.filter((_, at) => at % every === 0);
}

/** As much of the day as tells it from the others: the year where it begins, months, days of a month. */
function labelled(days: readonly Date[], locale: Locale): { day: Date; label: string }[] {
  const write = (parts: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC' });
  const isFirst = (day: Date) => day.getUTCDate() === 1;
  const years = days.every((day) => isFirst(day) && day.getUTCMonth() === 0);
  const months = days.every(isFirst);
  const rest: Intl.DateTimeFormatOptions = months ? { month: 'short' } : { month: 'short', day: 'numeric' };
  return days.map((day, at) => {
    const isNewYear = at === 0 || day.getUTCFullYear() !== days[at - 1]?.getUTCFullYear();
    const parts: Intl.DateTimeFormatOptions = years ? {} : rest;
    return { day, label: write(isNewYear || years ? { ...parts, year: 'numeric' } : parts).format(day) };
  });
}

/** The later one of two days. */
export function laterOf(one: string, other: string): string {
  return one < other ? other : one;
}

function timeOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

function dayAfter(day: string): string {
  return new Date(timeOf(day).getTime() + 86_400_000).toISOString().slice(0, 10);
}

function hundredth(value: number): number {
  return Math.round(value * 100) / 100;
}
