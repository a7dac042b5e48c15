import type { StateUnemployment } from './case';
import type { CommonFactId } from './common';

/** Unemployment pay of a state, as far as it does not depend on the dispute. */
type Law = Omit<StateUnemployment<CommonFactId>, 'id' | 'share'>;

/** California pays no strikers. */
export const CALIFORNIA: Law = {
  takeUp: ['ui-take-up', 0],
  weekly: ['ui-weekly', 0],
  most: ['ui-most', 0],
  strikersFrom: null,
  outsideFrom: ['ui-wait', 0],
};

/** New York, under its law of 2020. */
export const NEW_YORK: Law = {
  takeUp: ['ui-take-up', 1],
  weekly: ['ui-weekly', 1],
  most: ['ui-most', 1],
  strikersFrom: 'ui-ny-wait',
  outsideFrom: ['ui-wait', 0],
};

/** New Jersey, under its law of 2018. */
export const NEW_JERSEY: Law = {
  takeUp: ['ui-take-up', 2],
  weekly: ['ui-weekly', 2],
  most: ['ui-most', 2],
  strikersFrom: 'ui-nj-wait',
  outsideFrom: ['ui-wait', 1],
};

/** All other states, none of which paid strikers in 2023. */
export const ELSEWHERE: Law = {
  takeUp: 'assumption-ui-elsewhere',
  weekly: 'assumption-ui-weekly-elsewhere',
  strikersFrom: null,
  outsideFrom: ['ui-wait', 0],
};
