/** One side of a comparison: its fastest round, and what it came to, so that nobody compares different work. */
export interface Side {
  readonly name: string;
  readonly ms: number;
  readonly checksum: string;
}

/** An aim of the project: the ratio at most, or at least, so much; or something else, in words. */
export type Aim = { readonly is: '≤' | '≥'; readonly ratio: number } | { readonly words: string; readonly met: boolean };

/** A comparison: how long the first side takes in units of the second. */
export interface Row {
  readonly title: string;
  readonly sides: readonly [Side, Side];
  readonly aim?: Aim;
  /** What else there is to say, such as how far the sides agree. */
  readonly remark?: string;
}

/** Something counted or timed by itself: what a reader waits for, where there is nothing to hold it against. */
export interface Measure {
  readonly title: string;
  readonly reached: number;
  readonly unit: string;
  readonly aim?: { readonly is: '≤' | '≥'; readonly value: number };
  readonly remark?: string;
}

/** A comparison that this machine cannot make. */
export interface Skipped {
  readonly title: string;
  readonly skipped: string;
}

/** Sizes of the work: `npm run bench` takes the full ones, the test tiny ones. */
export interface Sizes {
  readonly rounds: number;
  /** Draws of the hot kernel, in three languages. */
  readonly draws: number;
  /** Credits a formula is evaluated on, and samples of the model of ten inputs. */
  readonly credits: number;
  readonly samples: number;
  /** Draws of a whole run. */
  readonly run: number;
  /** Moves of a slider, and how long one is dragged, milliseconds. */
  readonly moves: number;
  readonly drag: number;
}

export const ratioOf = ({ sides: [a, b] }: Row): number => a.ms / b.ms;

function verdict(aim: Aim, reached: number): string {
  if ('words' in aim) return `aim ${aim.words}: ${aim.met ? 'met' : 'not met'}`;
  const met = aim.is === '≤' ? reached <= aim.ratio : reached >= aim.ratio;
  return `aim ${aim.is} ${aim.ratio} ×: ${met ? 'met' : 'not met'}`;
}

/** The row as the bench prints it. */
export function said(row: Row | Measure | Skipped): string {
  if ('skipped' in row) return `${row.title}\n    skipped: ${row.skipped}`;
  if ('reached' in row) return saidMeasure(row);
  const { title, sides, aim, remark } = row;
  const ratio = ratioOf(row);
  const width = Math.max(...sides.map(({ name }) => name.length));
  return [
    `${title}: ${ratio.toFixed(2)} ×   ${aim ? verdict(aim, ratio) : 'no aim'}`,
    ...sides.map(({ name, checksum }) => `    ${name.padEnd(width)}   checksum ${checksum}`),
    ...(remark ? [`    ${remark}`] : []),
  ].join('\n');
}

function saidMeasure({ title, reached, unit, aim, remark }: Measure): string {
  const value = `${reached < 10 ? reached.toFixed(1) : Math.round(reached)} ${unit}`;
  const met = aim && (aim.is === '≤' ? reached <= aim.value : reached >= aim.value);
  const first = `${title}: ${value}   ${aim ? `aim ${aim.is} ${aim.value} ${unit}: ${met ? 'met' : 'not met'}` : 'no aim'}`;
  return remark ? `${first}\n    ${remark}` : first;
}

/** A number as a checksum: all digits that say something of different work, none that rounding moves. */
export const digits = (value: number): string => value.toPrecision(12);
