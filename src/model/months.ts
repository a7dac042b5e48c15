/** Months simulated in every world. Break-even is searched over these fifteen years, independent of the horizon. */
export const MONTHS = 180;
/** Days in a month of the model: one twelfth of 365.25 days. */
export const MONTH_DAYS = 365.25 / 12;
