import { LARGEST_ABROAD, SIZE_FACTOR, YEARS_2020 } from './contract-tables';

/** The lines of a formula as one text. */
/* @__NO_SIDE_EFFECTS__ */
export function lines(...each: readonly string[]): string {
  return each.join('\n');
}

/** An amount that is paid for what the performer agreed to; without consent there is nothing that may be paid for. */
/* @__NO_SIDE_EFFECTS__ */
export function withConsent(amount: string): string {
  return `consent >= 1 ? ${amount} : 0`;
}

/**
 * A formula with every amount that is unsure at its low end. The factors of services below the largest are a tenth lower, which is our
 * choice. With `ceilings too`, for actors, the ceilings lack the inferred step of 1.05. On the largest services only the product of factor
 * and ceiling, or base, is known: there the ceiling moves already, and the factor only for pay below it.
 */
export const lowReading = (text: string, ceilings?: 'ceilings too'): string => reread(text, '0.9', ceilings ? '(ceiling / 1.05)' : null);

/** The same at the high end: factors a tenth higher, ceilings with a step of 1.10 in place of 1.05. */
export const highReading = (text: string, ceilings?: 'ceilings too'): string =>
  reread(text, '1.1', ceilings ? '(ceiling * 1.1 / 1.05)' : null);

function reread(text: string, factor: string, ceiling: string | null): string {
  const unknown = ceiling ? 'domesticSubscribers < 45 million or pay < ceiling' : 'domesticSubscribers < 45 million';
  return text
    .replaceAll(/\bceiling\b/g, ceiling ?? 'ceiling')
    .replaceAll(/lookup\(domesticSubscribers,.*?\)/g, (table) => `(${unknown} ? ${factor} : 1) * ${table}`);
}

/**
 * The directors’ streaming residual of 2023 on a base. Thirteen years add up to 2.265 times the base instead of the 2.145 of 2020: years 4
 * to 13 rose from 0.945 to 1.065, but which of them is not known. The text lets all rise alike, which is our choice. Low: a year is as it
 * was in 2020. High: it gets all of the 12 points.
 */
export function directors2023(base: string): { readonly text: string; readonly range: readonly [low: string, high: string] } {
  const reading = (share: string): string =>
    lines(
      `base = ${base}`,
      `factor = ${SIZE_FACTOR}`,
      `share = ${share}`,
      `abroad = ${LARGEST_ABROAD} ? 60% : 35%`,
      'base * factor * share * (1 + abroad)',
    );
  return {
    text: reading(`${YEARS_2020} * (exhibitionYear > 3 ? 1.065 / 0.945 : 1)`),
    range: [lowReading(reading(`${YEARS_2020} * 1`)), highReading(reading(`(${YEARS_2020} + (exhibitionYear > 3 ? 12% : 0)) * 1`))],
  };
}
