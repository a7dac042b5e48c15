import { markOf } from './codes';
import { kindOf, type Column, type ColumnKind, type Columns } from './columns';
import type { ListChoices, MarkColumn, Question, Roles } from './reading';

/** The column of each role, as chosen or by names and cells, and the questions that are open. */
export function rolesOf(
  { columns, hasNames }: Columns,
  choices: ListChoices,
): { readonly roles: Roles; readonly questions: readonly Question[] } {
  const kinds = columns.map(kindOf);
  const questions: Question[] = [];
  const dated = (key: 'start' | 'end', holds: (kind: ColumnKind) => boolean): number | null => {
    if (choices[key] !== undefined) return choices[key];
    const all = columns.filter(({ index }) => holds(kinds[index]!));
    const strikes = all.filter(({ words }) => /\b(strike|stoppage|dispute|walkout|date)\b/.test(words));
    if (all.length <= 1 || strikes.length === 1) return (strikes.length === 1 ? strikes[0]! : all[0])?.index ?? null;
    questions.push({ kind: key, options: all.map(({ index }) => ({ [key]: index })) });
    return null;
  };
  let [start, end] = [dated('start', ({ isStart, isEnd }) => isStart && !isEnd), dated('end', ({ isEnd, isStart }) => isEnd && !isStart)];
  if (!hasNames && columns.length === 2 && start === null && end === null && columns.every(isDates)) [start, end] = [0, 1];
  const hasDates = start !== null && end !== null;

  const days = daysOf(columns, kinds, { choices, hasNames, hasDates, taken: [start, end] }, questions);
  const taken = [days, start, end];
  const free = columns.filter(({ index }) => !taken.includes(index));
  const mark = questions.length > 0 ? null : markColumn(free, kinds, { choices, hasNames }, questions);
  return { roles: { days, start, end, mark }, questions };
}

const isDates = (column: Column): boolean => kindOf({ ...column, words: 'start' }).isStart && column.cells.some((cell) => /\D/.test(cell));

interface Known {
  readonly choices: ListChoices;
  readonly hasNames: boolean;
}

function daysOf(
  columns: readonly Column[],
  kinds: readonly ColumnKind[],
  { choices, hasNames, hasDates, taken }: Known & { readonly hasDates: boolean; readonly taken: readonly (number | null)[] },
  questions: Question[],
): number | null {
  if (choices.days !== undefined) return choices.days;
  if (!hasNames) {
    const numeric = columns.filter(({ index }) => kinds[index]!.isNumeric);
    if (hasDates) return null;
    // A list without names has days, or days and a mark.
    if (columns.length === 1) return 0;
    if (columns.length === 2 && kinds[1]!.isMark) return 0;
    questions.push({ kind: 'days', options: (numeric.length > 0 ? numeric : columns).map(({ index }) => ({ days: index })) });
    return null;
  }
  const named = columns.filter(({ index }) => kinds[index]!.isDays && !taken.includes(index));
  if (named.length === 1) return named[0]!.index;
  if (named.length === 0 && hasDates) return null;
  const maybe = columns.filter(({ index }) => kinds[index]!.maybeDays && !taken.includes(index));
  const numeric = columns.filter(
    ({ index }) =>
      kinds[index]!.isNumeric &&
      !kinds[index]!.isNamedDate &&
      kinds[index]!.sense === null &&
      kinds[index]!.otherUnit === null &&
      !taken.includes(index),
  );
  const candidates = [named, maybe, numeric].find((each) => each.length > 0) ?? [];
  if (candidates.length > 0) questions.push({ kind: 'days', options: candidates.map(({ index }) => ({ days: index })) });
  return null;
}

function markColumn(
  free: readonly Column[],
  kinds: readonly ColumnKind[],
  { choices, hasNames }: Known,
  questions: Question[],
): MarkColumn | null {
  if (choices.mark !== undefined) return choices.mark;
  const named = free.filter(({ index }) => kinds[index]!.sense !== null);
  const ask = (column: Column): null => {
    const codes = ['0', '1', '2'] as const;
    const held = codes.filter((code) => column.cells.some((cell) => markOf(cell) === code));
    const values = held.length === 1 && held[0] !== '2' ? (['0', '1'] as const) : held;
    questions.push({
      kind: 'mark',
      column: column.index,
      cells: values.map((code) => column.cells.find((cell) => markOf(cell) === code) ?? code),
      options: [...values.map((code) => ({ mark: { column: column.index, code, means: 'running' as const } })), { mark: null }],
    });
    return null;
  };
  const byName = named.map(({ index }): MarkColumn => ({ column: index, code: '1', means: kinds[index]!.sense! }));
  const codes = (column: Column): readonly (string | null)[] => column.cells.map(markOf);
  if (named.length > 0) {
    const unclear = named.find((column) => codes(column).includes('2'));
    if (unclear) return ask(unclear);
    const contradicts = named.find((column, k) => k > 0 && !sameMarks(named[0]!, byName[0]!, column, byName[k]!));
    if (!contradicts) return byName[0]!;
    questions.push({
      kind: 'mark',
      column: contradicts.index,
      cells: byName.map(({ means }) => (means === 'running' ? '1' : '0')),
      options: byName.map((mark) => ({ mark })),
    });
    return null;
  }
  if (!hasNames)
    return free.length === 1 && kinds[free[0]!.index]!.isMark && !codes(free[0]!).includes('2')
      ? { column: free[0]!.index, code: '1', means: 'running' }
      : first(free);
  return first(free);

  /** A column that could be a mark although its name does not say so is never dropped without a question. */
  function first(columns: readonly Column[]): MarkColumn | null {
    const unknown = columns.find(({ index }) => kinds[index]!.isMark);
    if (!unknown) return null;
    const own = codes(unknown).every((mark) => mark === null || mark === 'running' || mark === 'ended');
    return own ? { column: unknown.index, code: '1', means: 'running' } : ask(unknown);
  }
}

const sameMarks = (a: Column, markA: MarkColumn, b: Column, markB: MarkColumn): boolean =>
  a.cells.every((cell, k) => isRunning(cell, markA) === isRunning(b.cells[k]!, markB));

/** Whether a cell of a mark column says that the dispute is running; null if the cell is not a mark, or if a blank has no meaning. */
export function isRunning(cell: string, { code, means }: MarkColumn): boolean | null {
  const mark = markOf(cell);
  if (mark === 'running' || mark === 'ended') return mark === 'running';
  if (mark !== null) return (mark === code) === (means === 'running');
  // A blank in a column that marks running disputes means not running.
  return cell === '' && code === '1' && means === 'running' ? false : null;
}
