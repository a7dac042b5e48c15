/** Months every world is followed for: break-even is looked for over fifteen years, whatever the horizon. */
export const MONTHS = 180;
/** Days in a month of the model: a twelfth of a year of 365.25 days. */
export const MONTH_DAYS = 365.25 / 12;
