const OPTION_LABELS: Readonly<Record<string, string>> = {
  'past-strikes': 'past strikes',
  judgement: 'a judgement of your own',
  fixed: 'a fixed length',
  'screen-1d': 'US screen trades, a day or longer',
  guilds: 'US actors and writers, a day or longer',
  curated: 'all entertainment disputes in the table, three countries',
  screen: 'US screen trades, stoppages of hours too',
  'curated-verified': 'those in the table that were seen in print',
  'kennan-62': 'US manufacturing strikes begun in a June, 1968–76',
  'kennan-566': 'US manufacturing strikes, 1968–76',
  mediated: 'US stoppages known to federal mediators, 1984–2020',
  weighted: 'all curves, weighted by likelihood',
  weibull: 'Weibull',
  lognormal: 'lognormal',
  gamma: 'gamma',
  'log-logistic': 'log-logistic',
  exponential: 'exponential: a chance to end that never changes',
  empirical: 'empirical (Kaplan–Meier)',
  'share-of-gap': 'a share of the gap',
  'named-terms': 'terms that are named',
  'larger-stop': 'the larger stop counts',
  product: 'each stops its share of the rest',
};

/** An option in a reader's words. */
export const optionLabel = (option: string): string => OPTION_LABELS[option] ?? option;
