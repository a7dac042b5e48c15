import type { ParameterKey } from '../scenario/parameters';
import type { Column } from './column';

/** A column per parameter, in the engine's units: money in dollars, percentages as shares (0.07 for 7%). */
export type Drawn = Readonly<Record<ParameterKey, Column>>;
