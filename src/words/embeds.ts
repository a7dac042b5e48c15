import { CHART_TITLES } from './charts';

/** What can stand in a frame on another page: every chart, and one member’s strike with its questions. */
export const EMBED_TITLES = { ...CHART_TITLES, me: 'A member like me' } as const;

export type EmbedId = keyof typeof EMBED_TITLES;
