import type { Group, Parameter, Standing } from '../scenario/parameter';

/** Headings of the slider groups. */
export const GROUP_LABELS: Readonly<Record<Group, string>> = {
  length: 'How long',
  wages: 'Wages and settlement',
  streaming: 'Streaming residuals',
  work: 'Work lost and made up',
  pay: 'Pay and contributions',
  members: 'Members',
  employers: 'Employers',
  counting: 'How it is counted',
};

/** What a parameter's standing means to a reader. */
export const STANDING_LABELS: Readonly<Record<Standing, string>> = {
  fact: 'published',
  chance: 'drawn from data',
  estimate: 'estimate, drawn over its range',
  dispute: 'the parties differ',
  choice: 'your choice',
};

const OPTION_LABELS: Readonly<Record<string, string>> = {
  'past-strikes': 'past strikes',
  judgement: 'my judgement',
  fixed: 'a length I set',
  'screen-1d': 'US screen trades',
  guilds: 'US actors and writers',
  curated: 'all in the table, three countries',
  'share-of-gap': 'a share of the gap',
  'named-terms': 'terms I name',
  'larger-stop': 'the larger stop counts',
  product: 'each stops its share of the rest',
};

/** An option in a reader's words. */
export const optionLabel = (option: string): string => OPTION_LABELS[option] ?? option;

/** Worlds as the formula pickers name them. */
export const WORLD_LABELS = {
  offer: 'the employers’ offer',
  ask: 'the union’s demand',
  deal: 'the settlement you name',
} as const;

/** How a value is shown in its box: large money in millions. */
export const shownScale = (parameter: Parameter): number => (parameter.unit.startsWith('USD') && parameter.bounds[1] >= 1e6 ? 1e6 : 1);

const UNIT_LABELS: Readonly<Record<string, string>> = {
  'USD per year': 'a year',
  'USD per month': 'a month',
  'USD per week': 'a week',
  'USD per day': 'a day',
  '% of wage': '% of the wage',
  ratio: '×',
  '% per 1 %': '% per 1 %',
  'log points': 'log points',
};

/** The unit as it stands after a box. */
export function unitLabel(parameter: Parameter): string {
  const { unit } = parameter;
  if (!unit.startsWith('USD')) return UNIT_LABELS[unit] ?? unit;
  return `${shownScale(parameter) === 1e6 ? '$ million' : '$'} ${UNIT_LABELS[unit]}`;
}
