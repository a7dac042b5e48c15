import { daysBetween } from '../facts/date';
import { cut } from './cell';
import type { Columns } from './columns';
import { dateOf, isDateLike, isOrdered, type DateOrder } from './dates';
import { numberOf, type DecimalMark } from './numbers';
import type { EndDay, Question, Roles } from './reading';

/**
 * The order of day and month in which all dates of a list are valid and, if both are, in which no end is before its start; else the
 * question.
 */
export function orderOf(list: Columns, { start, end }: Roles): DateOrder | Question {
  const columns = [list.columns[start!]!, list.columns[end!]!];
  const dates = columns.flatMap(({ cells }) => cells.filter(isDateLike));
  if (!dates.some(isOrdered)) return 'day-first';
  const fits = (order: DateOrder): boolean => dates.every((cell) => dateOf(cell, order) !== null);
  const runs = (order: DateOrder): boolean =>
    list.rows.every(({ cells }) => {
      const [from, to] = [dateOf(cells[start!] ?? '', order), dateOf(cells[end!] ?? '', order)];
      return from === null || to === null || from <= to;
    });
  const both: readonly DateOrder[] = ['day-first', 'month-first'];
  const fitting = both.filter(fits);
  if (fitting.length === 1) return fitting[0]!;
  const running = fitting.filter(runs);
  if (running.length === 1) return running[0]!;
  const at = list.rows.find(({ cells }) => isOrdered(cells[start!] ?? '') || isOrdered(cells[end!] ?? ''))!;
  const cell = [at.cells[start!] ?? '', at.cells[end!] ?? ''].find(isOrdered)!;
  const reads = both.map((each) => dateOf(cell, each) ?? '');
  return { kind: 'dates', line: at.line, cell: cut(cell), reads, options: both.map((dates) => ({ dates })) };
}

/** The question which decimal mark is meant, for cells that do not tell. */
export function decimalQuestion(list: Columns, days: number): Question {
  const at = list.rows.find(({ cells }) => /[.,]\d{3}$/.test(cells[days] ?? ''))!;
  const cell = at.cells[days]!;
  const marks: readonly DecimalMark[] = [',', '.'];
  return {
    kind: 'decimal',
    line: at.line,
    cell: cut(cell),
    reads: marks.map((mark) => numberOf(cell, mark)),
    options: marks.map((decimal) => ({ decimal })),
  };
}

/**
 * Which day the end is, by the lengths given next to dates; null if there are none; the question if lengths and dates contradict each
 * other.
 */
export function compare(list: Columns, { days, start, end }: Roles, order: DateOrder, decimal: DecimalMark): EndDay | null | Question {
  const rows = list.rows.flatMap(({ line, cells }) => {
    const [from, to] = [dateOf(cells[start!] ?? '', order), dateOf(cells[end!] ?? '', order)];
    const length = numberOf(cells[days!] ?? '', decimal);
    return from === null || to === null || Number.isNaN(length) ? [] : [{ line, days: length, counted: daysBetween(from, to) }];
  });
  if (rows.length === 0) return null;
  const off = (day: EndDay) =>
    rows.filter(
      (row) => Math.max(1, row.counted + (day === 'last-day' ? 1 : 0)) !== row.days && !(row.counted === row.days && day !== 'last-day'),
    );
  const [without, last] = [off('first-day-without'), off('last-day')];
  if (without.length === 0 && last.length === 0) return null;
  if (without.length === 0) return 'first-day-without';
  if (last.length === 0) return 'last-day';
  const [worst] = without.length < last.length ? without : last;
  return {
    kind: 'disagree',
    rows: Math.min(without.length, last.length),
    line: worst!.line,
    days: worst!.days,
    counted: worst!.counted,
    options: [{ days: days! }, { days: null }],
  };
}

/** The latest date in a list, ISO; null if it has none. */
export function latestOf(list: Columns, { start, end }: Roles, order: DateOrder): string | null {
  let latest: string | null = null;
  for (const { cells } of list.columns.filter(({ index }) => index === start || index === end))
    for (const cell of cells) {
      const date = dateOf(cell, order);
      if (date !== null && (latest === null || date > latest)) latest = date;
    }
  return latest;
}
