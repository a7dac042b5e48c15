/**
 * Days from `a` to `b`, negative when `b` is earlier.
 *
 * @param a - ISO date `YYYY-MM-DD` in the Gregorian calendar
 * @param b - ISO date `YYYY-MM-DD`
 * @returns whole days, `dayNumber(b) - dayNumber(a)`
 * @throws RangeError when either is not a date of the calendar
 */
export function daysBetween(a: string, b: string): number {
  return dayNumber(b) - dayNumber(a);
}

/**
 * The date `n` days after `iso`; a negative `n` goes back.
 *
 * @param iso - ISO date `YYYY-MM-DD`
 * @param n - whole days; the result must stay within the years 1 to 9999
 * @returns ISO date `YYYY-MM-DD`
 * @throws RangeError when `iso` is not a date, `n` is not whole, or the result is outside those years
 */
export function addDays(iso: string, n: number): string {
  const day = dayNumber(iso) + n;
  if (!Number.isSafeInteger(day) || day < FIRST_DAY || day > LAST_DAY) throw new RangeError(`no date ${n} days after ${iso}`);
  return isoDate(day);
}

/**
 * Days since 1 January 1970, which is day 0. Integer arithmetic only: no time zone, no clock. Years are counted from March, so that the
 * leap day is the last day of a year and every five months have 153 days.
 *
 * @param iso - ISO date `YYYY-MM-DD`, years 0001 to 9999
 * @returns whole days, negative before 1970
 * @throws RangeError when `iso` is not a date of the calendar
 */
export function dayNumber(iso: string): number {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (parts === null) throw new RangeError(`not an iso date: ${iso}`);
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const marchYear = month > 2 ? year : year - 1;
  const marchMonth = month > 2 ? month - 3 : month + 9;
  const dayOfYear = Math.floor((153 * marchMonth + 2) / 5) + day - 1;
  const number = 365 * marchYear + leapDays(marchYear) + dayOfYear - DAYS_BEFORE_1970;
  // A day or month outside the calendar, such as 30 February, converts back to another date.
  if (year < 1 || isoDate(number) !== iso) throw new RangeError(`not a date of the calendar: ${iso}`);
  return number;
}

/** Whether a text is a date of the calendar, written `YYYY-MM-DD`. */
export function isDate(iso: string): boolean {
  try {
    dayNumber(iso);
    return true;
  } catch {
    return false;
  }
}

const DAYS_BEFORE_1970 = 719_468;
const FIRST_DAY = -719_162;
const LAST_DAY = 2_932_896;

function leapDays(year: number): number {
  return Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
}

function isoDate(number: number): string {
  const day = number + DAYS_BEFORE_1970;
  const era = Math.floor(day / 146_097);
  const dayOfEra = day - era * 146_097;
  // 1460, 36524 and 146096 count the leap days so far; without them every year has 365 days.
  const leapFree = dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor(leapFree / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + leapDays(yearOfEra));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const dayOfMonth = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;
}
