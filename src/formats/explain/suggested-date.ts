const STANDARD = { year: 2026, month: 1, day: 31 };
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const NUMERALS = '〇一二三四五六七八九';

/**
 * The day that was meant, as it is to be written: with the year first, or last after day and month with dots or a
 * month's name; a spreadsheet's number of a day; a year of the Republic of China; a `year` where none was written. Days past a month's end become its
 * last; what could be two days becomes an example.
 */
export function suggestedDate(written: string, year: number | null): string {
  const text = written.normalize('NFKC').trim();
  const { year: y, month, day } = named(text) ?? numbered(text, year) ?? STANDARD;
  if (!(y > 0 && month >= 1 && month <= 12 && day >= 1 && day <= 31)) return iso(STANDARD);
  return iso({ year: y, month, day: Math.min(day, new Date(Date.UTC(y, month, 0)).getUTCDate()) });
}

interface Day {
  year: number;
  month: number;
  day: number;
}

function iso({ year, month, day }: Day): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** A month by its English name, or both numbers in Chinese. */
function named(text: string): Day | null {
  const [word = ''] = /[a-z]{3,}/i.exec(text) ?? [];
  const month = MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1;
  if (month === 0) return null;
  const numbers = [...text.matchAll(/\d+/g)].map(Number);
  const found = numbers.find((number) => number > 31);
  const day = numbers.find((number) => number <= 31);
  return day === undefined ? null : { year: found ?? STANDARD.year, month, day };
}

function numbered(written: string, year: number | null): Day | null {
  const text = written.replace(/[一二三四五六七八九〇十]+(?=[月日号號])/g, arabic);
  const serial = /^\d{5}$/.test(text) ? new Date(Date.UTC(1899, 11, 30) + Number(text) * 86_400_000) : null;
  if (serial) return { year: serial.getUTCFullYear(), month: serial.getUTCMonth() + 1, day: serial.getUTCDate() };
  const republic = /^(?:民[国國])? ?(1\d\d)\D+(\d{1,2})\D+(\d{1,2})/.exec(text);
  if (republic) return dayOf(Number(republic[1]) + 1911, republic[2], republic[3]);
  const yearFirst = /^\D*(\d{4})(?:\D+(\d{1,2})\D+(\d{1,2})|(\d{2})(\d{2})$)/.exec(text);
  if (yearFirst) {
    const [month, day] = [yearFirst[2] ?? yearFirst[4], yearFirst[3] ?? yearFirst[5]];
    return Number(month) > 12 && Number(day) <= 12
      ? dayOf(Number(yearFirst[1]), day, month)
      : dayOf(Number(yearFirst[1]), month, day);
  }
  const yearLast = /^\D*(\d{1,2})\. *(\d{1,2})\. *(\d{4})/.exec(text);
  if (yearLast) return dayOf(Number(yearLast[3]), yearLast[2], yearLast[1]);
  const monthOnly = /^(\d{4}) ?[-./年] ?(\d{1,2}) ?月?$/.exec(text);
  if (monthOnly) return dayOf(Number(monthOnly[1]), monthOnly[2], '1');
  const [, early = '', late = '', last = ''] = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/.exec(text) ?? [];
  if (Number(early) > 12 || Number(late) > 12)
    return Number(early) > 12 ? dayOf(Number(last), late, early) : dayOf(Number(last), early, late);
  const chinese = /^(\d{1,2}) ?月 ?(\d{1,2})/.exec(text);
  if (chinese) return dayOf(year ?? STANDARD.year, chinese[1], chinese[2]);
  const [, one = '', other = ''] = /^(\d{1,2})[-./](\d{1,2})$/.exec(text) ?? [];
  if (Number(other) > 12) return dayOf(year ?? STANDARD.year, one, other);
  return Number(one) > 12 ? dayOf(year ?? STANDARD.year, other, one) : null;
}

function dayOf(year: number, month: string | undefined, day: string | undefined): Day {
  return { year, month: Number(month), day: Number(day) };
}

/** 1 … 99 of Chinese numerals. */
function arabic(written: string): string {
  const [tens = '', ones = ''] = written.includes('十') ? written.split('十') : ['', written];
  const digit = (one: string) => NUMERALS.indexOf(one);
  const ten = written.includes('十') ? (tens === '' ? 1 : digit(tens)) : 0;
  return String(ten * 10 + (ones === '' ? 0 : digit(ones)));
}
