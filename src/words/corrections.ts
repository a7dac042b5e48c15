/** The day on which the numbers behind the page were last gathered, ISO. */
export const DATA_DATE = '2026-11-22';

/** What was found wrong after it had been published, the latest first. */
export const CORRECTIONS: readonly { readonly date: string; readonly text: string }[] = [];
