import type { OptionId } from '../scenario/inputs';

const OPTION_LABELS: Readonly<Record<OptionId, string>> = {
  'past-strikes': 'past strikes',
  judgement: 'your own judgment',
  fixed: 'a fixed length',
  'screen-1d': 'US screen trades, a day or longer',
  guilds: 'US performers’ and writing guilds, a day or longer',
  curated: 'all entertainment disputes in the table, from three countries',
  screen: 'US screen trades, stoppages under a day too',
  'curated-verified': 'disputes in the table that were seen in print',
  'kennan-62': 'US manufacturing strikes that began in June, 1968–76',
  'kennan-566': 'US manufacturing strikes, 1968–76',
  mediated: 'US stoppages known to federal mediators, 1984–2020',
  'mediated-manufacturing': 'US manufacturing stoppages of 1,000 workers or more, 1984–2020',
  weighted: 'all curves, weighted by likelihood',
  weibull: 'Weibull',
  lognormal: 'lognormal',
  gamma: 'gamma',
  'log-logistic': 'log-logistic',
  exponential: 'exponential: the chance that it ends never changes',
  empirical: 'empirical (Kaplan–Meier)',
  'share-of-gap': 'a share of the gap',
  'named-terms': 'terms that you name',
  'daily-loss': 'an amount a day',
  'wage-share': 'pay as a share of what the work brings in',
  'larger-stop': 'the strike that stops more work counts',
  product: 'each strike stops its share of what is left',
};

/** An option in a reader's words. */
export const optionLabel = (option: OptionId): string => OPTION_LABELS[option];
