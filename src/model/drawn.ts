import type { ParameterKey } from '../scenario/parameters';
import type { Column } from './column';

/** A column for every parameter key, in the engine's units: money in dollars, per cent as shares (0.07 for 7 %). */
export type Drawn = Readonly<Record<ParameterKey, Column>>;
