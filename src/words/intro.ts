import type { Scenario } from '../scenario/scenario';

/** The question that the page answers, about a strike that has ended or one whose length is a forecast. */
export const question = ({ values }: Pick<Scenario, 'values'>): string =>
  values.lengthFrom === 2 ? 'Was the strike worth it, and to whom?' : 'Will the strike be worth it, and to whom?';
