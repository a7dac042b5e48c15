/** A value a formula may name: how it is spelt, what it stands for, and what it is counted in. */
export interface FormulaName {
  readonly name: string;
  readonly meaning: string;
  readonly unit: string;
}

/** The attributes of one credit (one performer on one episode) that a residual formula may name. */
export const CREDIT_NAMES: readonly FormulaName[] = [
  { name: 'pay', meaning: "the performer's total actual compensation for the episode", unit: 'USD' },
  { name: 'ceiling', meaning: "the residual ceiling for the programme's length under the contract", unit: 'USD' },
  { name: 'programLength', meaning: "the programme's length", unit: 'minutes' },
  { name: 'exhibitionYear', meaning: 'the exhibition year: 1, 2, … (year 1 begins 90 days after release)', unit: 'number' },
  { name: 'exhibitionShare', meaning: "the contract's percentage for that exhibition year", unit: 'fraction' },
  { name: 'subscriberFactor', meaning: "the factor of the service's size by domestic subscribers", unit: 'factor' },
  { name: 'domesticSubscribers', meaning: 'subscribers of the service at home', unit: 'subscribers' },
  { name: 'foreignSubscribers', meaning: 'subscribers of the service abroad', unit: 'subscribers' },
  {
    name: 'views',
    meaning: 'domestic views in the first 90 days of the exhibition year: hours streamed divided by running time',
    unit: 'views',
  },
  {
    name: 'streamingRevenue',
    meaning: 'the revenue of all streaming services in the scope of the contract',
    unit: 'USD a year',
  },
  { name: 'titleShare', meaning: "the fraction of that revenue's viewing attributed to this credit", unit: 'fraction' },
  { name: 'episodes', meaning: 'the number of episodes', unit: 'number' },
];
