import type { QuantitySummary, Summary } from '../model/summary';
import { factValue } from '../facts/facts';
import type { Scenario } from '../scenario/scenario';
import { months, share, signedMoney } from './format';

/** One line of a ledger: a quantity in words, its average (the median for months) and the range of eight runs in ten. */
export interface LedgerLine {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly range: string;
}

const LINES = {
  members: [
    ['membersNetGainThreeYears', 'Over the first three years only'],
    ['membersNetGainAllPay', 'With pay above scale counted too'],
    ['membersBreakEvenMonths', 'Ahead for good after'],
    ['workingMembersAhead', 'Working members ahead in expectation'],
    ['scalePrincipalNetGain', 'A principal at scale with $26,470 a year, without residuals'],
    ['backgroundNetGain', 'Background actors’ session pay (offer and deal raise it alike)'],
    ['contributionsNetGain', 'Pension and health contributions, not in the sums above'],
    ['healthPlanShareOffer', 'Reach the health plan in year 1, had the offer been in force'],
    ['healthPlanShareStrike', 'Reach it with the strike'],
    ['residualsPerYear', 'All residuals, a year'],
  ],
  employers: [
    ['employersTermsCost', 'Better terms, contributions included'],
    ['employersStopCost', 'The stop, added to the writers’'],
    ['employersStopCostBoth', 'Both stops together'],
    ['employersCash', 'More cash in hand at the end of the first year'],
    ['employersAgainstAsk', 'Against the union’s opening demand'],
    ['offerCostThreeYears', 'Offer over three years, on the base BASE'],
    ['offerCostUnionBase', 'The same on the base behind the union’s figures'],
    ['settlementCostThreeYears', 'Settlement, on the base BASE'],
    ['settlementCostUnionBase', 'The same on the base behind the union’s figures'],
    ['askCostThreeYears', 'Demand, on the base BASE'],
  ],
} as const;

/** The lines of one side's ledger. */
export const ledgerLines = (
  side: 'members' | 'employers',
  quantities: Summary['result']['quantities'],
  scenario: Scenario,
): readonly LedgerLine[] =>
  LINES[side].map(([id, label]) => ({ id, label: label.replace('BASE', wageBase(scenario)), ...inWords(quantities[id]) }));

/** Whose wage base the scenario's is. */
export const wageBase = (scenario: Scenario): string =>
  scenario.values.scaleLinkedBase === factValue('val-sag-2023-amptp-oct-derived') ? 'behind the employers’ figures' : 'set here';

function inWords(quantity: QuantitySummary): Pick<LedgerLine, 'value' | 'range'> {
  const { unit, mean, p10, p50, p90 } = quantity;
  const say = (value: number | null): string => {
    if (value === null) return 'not within 15 years';
    if (unit === 'share') return share(value);
    return unit === 'months' ? months(value) : signedMoney(value);
  };
  return { value: say(unit === 'months' ? p50 : mean), range: p10 === p90 ? '' : `${say(p10)} to ${say(p90)}` };
}
