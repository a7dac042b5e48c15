/**
 * Version of the model. It changes whenever a number that the model prints may change; words/versions.ts lists what each version changed.
 */
export const MODEL_VERSION = '2.10.1';

/** Short form of a version: 1.4.0 → "1.4". */
export const shortVersion = (version: string): string => version.replace(/\.0$/, '');
