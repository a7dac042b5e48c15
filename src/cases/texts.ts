import type { Fact } from '../facts/fact';
import type { FactId } from './facts';

type Facts = Readonly<Record<string, Fact>>;

const COMMON = import.meta.glob<Facts>('./common.ts', { eager: true, import: 'COMMON', query: '?texts' });
const CASES = import.meta.glob<Facts>('./*/values.ts', { eager: true, import: 'values', query: '?texts' });

/**
 * The same numbers with all that a reader may want to know of them. The build takes notes and reasons out of the numbers that the model and
 * the page load first; this is loaded where they are shown.
 */
export const TEXTS = Object.assign({}, ...Object.values(COMMON), ...Object.values(CASES)) as Readonly<Record<FactId, Fact>>;
