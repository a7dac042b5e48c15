import type { QuantityId } from '../model/run/quantities';
import type { QuantitySummary, Summary } from '../model/run/summary';
import { parameterIn } from '../scenario/parameters';
import { PRESETS } from '../cases/cases';
import type { Scenario } from '../scenario/scenario';
import type { NetSide } from './answer';
import { caseWords } from './case-words';
import { days, money, months, share, signedMoney } from './format';
import { quantity, sentence, type Sentence, type NumberRef } from './sentence';

/** One line of a ledger: a quantity in words, its average (the median for days and months) and the range of 8 in 10 runs. */
export interface LedgerLine {
  readonly id: QuantityId;
  readonly label: string;
  readonly value: NumberRef | '…';
  readonly range: Sentence;
}

/** Lines of both ledgers, the most wanted first. BASE stands for whose wage base a cost is counted on. */
const LINES = {
  members: [
    ['membersNetGainThreeYears', 'Over the first three years only'],
    ['membersNetGainAtScale', 'Counting pay at scale alone'],
    ['membersBreakEvenMonths', 'Ahead for good after (median run)'],
    ['breakEvenLengthMembers', 'The strike has cost what the deal’s terms bring after (median run)'],
    ['healthPlanShareStrike', 'Reach the health plan by pay in year 1'],
    ['healthPlanShareOffer', 'The same under the offer'],
    ['contributionsNetGain', 'Pension and health contributions, not in the sums above'],
    ['strikeAid', 'Strike aid and unemployment pay, in the sums above'],
    ['backgroundNetGain', 'Session pay of background performers'],
    ['scalePrincipalNetGain', 'One member whose pay at scale just meets the health plan’s threshold, without residuals'],
    ['workingMembersAhead', 'Working members who are ahead'],
    ['residualsPerYear', 'All residuals, a year'],
  ],
  employers: [
    ['employersCash', 'Cash in hand at the end of the first year'],
    ['breakEvenLengthEmployers', 'The strike has cost as much as the deal’s terms after (median run)'],
    ['offerCostThreeYears', 'Offer over three years, on the base BASE'],
    ['offerCostUnionBase', 'The same on the base behind the union’s figures'],
    ['employersStopCostBoth', 'Cost of both strikes, this one and the other union’s'],
    ['settlementCostThreeYears', 'Deal over three years, on the base BASE'],
    ['settlementCostUnionBase', 'The same on the base behind the union’s figures'],
    ['askCostThreeYears', 'Demand over three years, on the base BASE'],
    ['employersAgainstAsk', 'Cost compared with the union’s opening demand'],
  ],
} as const satisfies Readonly<Record<NetSide, readonly (readonly [QuantityId, string])[]>>;

/** Amounts that are levels, not differences: they carry no sign. */
const LEVELS: ReadonlySet<QuantityId> = new Set([
  'residualsPerYear',
  'strikeAid',
  'employersStopCostBoth',
  'offerCostThreeYears',
  'askCostThreeYears',
  'settlementCostThreeYears',
  'offerCostUnionBase',
  'settlementCostUnionBase',
] as const);

/** What is searched for only once it is in sight; until then its line keeps its place. */
const SEARCHED: ReadonlySet<QuantityId> = new Set(['breakEvenLengthMembers', 'breakEvenLengthEmployers'] as const);
const WAITING: Pick<LedgerLine, 'value' | 'range'> = { value: '…', range: ['being searched for'] };

/** The lines of one side's ledger. */
export const ledgerLines = (side: NetSide, quantities: Summary['result']['quantities'], scenario: Scenario): readonly LedgerLine[] => {
  const base = wageBase(scenario);
  const { background } = PRESETS[scenario.preset].has;
  return LINES[side]
    .filter(([id]) => !(base === 'behind the union’s figures' && id.endsWith('UnionBase')))
    .filter(([id]) => (quantities[id] !== undefined || SEARCHED.has(id)) && (background || id !== 'backgroundNetGain'))
    .filter(([id]) => scenario.values.horizon > 3 || id !== 'membersNetGainThreeYears')
    .map(([id, label]) => ({
      id,
      label: caseWords(scenario.preset).lines[id] ?? label.replace('BASE', base),
      ...(quantities[id] ? inWords(id, quantities[id]) : WAITING),
    }));
};

/** Whose wage base the scenario's is. */
export function wageBase({ preset, values }: Scenario): string {
  const reading = parameterIn(preset, 'scaleLinkedBase')?.readings?.find(({ value }) => value === values.scaleLinkedBase);
  if (!reading) return 'set here';
  if (reading.who === 'union') return 'behind the union’s figures';
  return caseWords(preset).employersBase ?? 'set here';
}

/** A value of a quantity in a list: signed where it is a difference, in words where it never happens. */
export function valueInWords(id: QuantityId, { unit }: Pick<QuantitySummary, 'unit'>, value: number | null): string {
  if (unit === 'days') return value === null ? 'not within two years' : days(value);
  if (value === null) return 'not within 15 years';
  if (unit === 'share') return share(value);
  if (unit === 'months') return months(value);
  return LEVELS.has(id) ? money(value) : signedMoney(value);
}

/** A value as a ledger shows it: a difference in money has a word, because a plus is a gain to members and a cost to the companies. */
function inLedger(id: QuantityId, summary: QuantitySummary, value: number | null): string {
  if (value === null || !summary.unit.startsWith('USD') || LEVELS.has(id)) return valueInWords(id, summary, value);
  const amount = money(Math.abs(value));
  if (amount === '$0') return amount;
  return id.startsWith('employers') ? `${amount} ${value < 0 ? 'less' : 'more'}` : `${value < 0 ? 'lose' : 'gain'} ${amount}`;
}

function inWords(id: QuantityId, summary: QuantitySummary): Pick<LedgerLine, 'value' | 'range'> {
  const { mean, p10, p50, p90, never } = summary;
  const say = (value: number | null): NumberRef => quantity(id, inLedger(id, summary, value));
  const [low, high] = [say(p10), say(p90)];
  const to = p90 === null ? ' at the lower end; in more than 1 in 10 runs ' : ' to ';
  // What may never happen has no average.
  return { value: say(never === undefined ? mean : p50), range: low.text === high.text ? [] : sentence`${low}${to}${high}` };
}
