/** The day on which the numbers behind the page were last gathered, ISO. */
export const DATA_DATE = '2026-11-22';
