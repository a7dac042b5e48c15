/** Version of the model: it changes whenever a number that the model prints may change. What each version changed stands in words/versions.ts. */
export const MODEL_VERSION = '1.9.1';

/** A version as people say it: 1.4.0 → "1.4". */
export const shortVersion = (version: string): string => version.replace(/\.0$/, '');
