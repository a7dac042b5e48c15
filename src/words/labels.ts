import type { OtherMarket } from '../facts/other-markets';
import type { FactStanding } from '../facts/fact';
import { FACTS } from '../cases/facts';
import { marketOf, type NET_WORDS } from '../scenario/link-words';
import type { Group, Parameter, ParameterUnit } from '../scenario/parameter';
import { isParameterIn } from '../scenario/parameters';
import { keyIn, type RetiredKey } from '../scenario/aliases';
import type { PresetId } from '../cases/cases';
import type { FormulaWorld } from '../scenario/scenario';
import { money, number } from './format';
import { optionLabel } from './option-labels';
import { parameterLabel } from './parameter-labels';

/** Headings of the slider groups. */
export const GROUP_LABELS: Readonly<Record<Group, string>> = {
  length: 'How long',
  wages: 'Wages and the deal',
  streaming: 'Streaming residuals',
  work: 'Work lost and made up',
  pay: 'Pay and contributions',
  members: 'Members',
  employers: 'Employers',
  counting: 'How it is counted',
};

/** How a fact stands. */
export const STANDING_LABELS: Readonly<Record<FactStanding, string>> = {
  fact: 'published',
  derived: 'derived from published numbers',
  dispute: 'the parties differ',
  assumption: 'an assumption',
};

/**
 * How a parameter stands, to a reader: a choice, a dispute, or where its number is from and whether it is drawn over a range.
 */
export function standingLabel({ standing, fact, spread }: Parameter): string {
  if (standing === 'choice') return 'your choice';
  if (standing === 'dispute') return 'the parties differ';
  return `${STANDING_LABELS[FACTS[fact].standing]}${spread ? ', drawn over its range' : ', held fixed'}`;
}

/**
 * A message with the parameters' labels in place of their keys. Text in quotation marks is the reader's own and stays; a key that is also
 * an English word is replaced only where the message is about that key.
 */
export function withLabels(text: string, preset: PresetId): string {
  return text.replace(MARKS, (all, plain?: string) => {
    if (all.startsWith('“')) return all;
    const of = marketOf(all);
    if (of) {
      const [world, market] = of.split('.') as [FormulaWorld, OtherMarket];
      return `“${MARKET_LABELS[market]} in ${WORLD_LABELS[world]}”`;
    }
    const key = plain ?? all;
    const label = OTHER_LABELS.get(key) ?? labelOf(preset, key) ?? RETIRED_LABELS.get(key);
    return label === undefined ? all : `“${label}”`;
  });
}

function labelOf(preset: PresetId, word: string): string | undefined {
  const key = isParameterIn(preset, word) ? word : keyIn(preset, word);
  return key && parameterLabel(preset, key);
}

/** A quotation, the key of a term or of a formula, a key with a capital or a digit, or a lowercase key before the words that messages use of keys. */
const MARKS =
  /“[^”]*”|\bterm\.[\w-]+\.(?:offer|deal|ask)(?:\.\d+)?|\b[a-z]+Formula\.[a-z-]+\b|\b[a-z]+[A-Z0-9]\w*\b|\b([a-z]+)\b(?= (?:= |must be |cannot be read|stands more than once|is no longer an input))/g;

/** Labels of a link's keys that are no parameters. */
const OTHER_LABELS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    offerFormula: 'Streaming residual in the offer',
    dealFormula: 'Streaming residual in the deal',
    askFormula: 'Streaming residual in the demand',
    membersNet: 'Members’ net result',
    companiesNet: 'Companies’ net result',
    preset: 'Preset',
    model: 'Version of the model',
    seed: 'Random seed',
    draws: 'Simulated runs',
  } satisfies Record<LinkKey, string>),
);

/** Labels of inputs that a dispute had in links and has no more. */
const RETIRED_LABELS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    contraction: 'Work left after the industry’s contraction, in every world',
    makeUp: 'Lost work that comes back',
    makeUpOverscale: 'Lost work above scale that comes back',
    makeUpMonths: 'Months over which it comes back',
    insuredMembers: 'Members in states that pay strikers unemployment benefits',
    insuranceTakeUp: 'Share of these members who draw benefits',
    insuranceWeekly: 'Unemployment benefit',
  } satisfies Record<RetiredKey, string>),
);

/** The markets other than programs made for streaming. */
export const MARKET_LABELS: Readonly<Record<OtherMarket, string>> = {
  'library-streaming': 'Older television on streaming services',
  'films-streaming': 'Films on streaming services',
  cable: 'Older television on cable and pay television',
  'made-for-cable': 'Programs made for cable',
  'films-elsewhere': 'Films on television and disc',
  abroad: 'Television abroad',
  syndication: 'Syndication: reruns on local stations',
  network: 'Prime-time reruns on a network',
};

/** The link from the simulator to the forecast view. */
export const FORECAST_LINK = 'How good such forecasts have been, other samples, a list of your own';

/** Worlds as the formula pickers name them. */
export const WORLD_LABELS: Readonly<Record<FormulaWorld, string>> = {
  offer: 'the employers’ offer',
  ask: 'the union’s demand',
  deal: 'the deal',
};

/** By what a value is divided in its box: amounts of money that can be large are shown in millions. */
export const shownScale = (parameter: Parameter): number => (parameter.unit.startsWith('USD') && parameter.bounds[1] >= 1e6 ? 1e6 : 1);

type LinkKey = `${FormulaWorld}Formula` | (typeof NET_WORDS)[keyof typeof NET_WORDS] | 'preset' | 'model' | 'seed' | 'draws';

/** Units as they read behind a value, or behind the dollars of a box. An option has no unit. */
const UNIT_LABELS: Readonly<Record<ParameterUnit, string>> = {
  option: '',
  days: 'days',
  weeks: 'weeks',
  months: 'months',
  years: 'years',
  members: 'members',
  '%': '%',
  USD: '',
  'USD per year': 'a year',
  'USD per month': 'a month',
  'USD per week': 'a week',
  'USD per day': 'a day',
  '% of wage': '% of the wage',
  ratio: '×',
  '% per 1 %': '% per 1 %',
  'log points': 'log points',
};

/** The value of an input as it reads in a sentence: "$1 billion a year", "40%", "the larger stop counts". */
export function inputInWords(parameter: Parameter, value: number): string {
  const { unit, options } = parameter;
  if (options) return optionLabel(options[value]);
  if (unit.startsWith('USD')) return `${money(value)} ${UNIT_LABELS[unit]}`.trim();
  return unit === '%' ? `${number(value, 4)}%` : `${number(value, 4)} ${UNIT_LABELS[unit]}`;
}

/** The unit as it stands after a box. */
export function unitLabel(parameter: Parameter): string {
  const { unit } = parameter;
  if (!unit.startsWith('USD')) return UNIT_LABELS[unit];
  return `${shownScale(parameter) === 1e6 ? '$ million' : '$'} ${UNIT_LABELS[unit]}`.trim();
}
