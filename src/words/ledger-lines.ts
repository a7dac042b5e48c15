import { factValue } from '../facts/facts';
import type { QuantitySummary, Summary } from '../model/summary';
import type { Scenario } from '../scenario/scenario';
import { money, months, share, signedMoney } from './format';

/** One line of a ledger: a quantity in words, its average (the median for months) and the range of eight runs in ten. */
export interface LedgerLine {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly range: string;
}

/** Lines of both ledgers, the most asked first. BASE stands for whose wage base a costing is on. */
const LINES = {
  members: [
    ['membersNetGainThreeYears', 'Over the first three years only'],
    ['membersNetGainAllPay', 'With pay above scale counted too'],
    ['membersBreakEvenMonths', 'Ahead for good after'],
    ['healthPlanShareStrike', 'Reach the health plan by pay in year 1'],
    ['healthPlanShareOffer', 'The same, had the offer been in force'],
    ['contributionsNetGain', 'Pension and health contributions, not in the sums above'],
    ['strikeAid', 'Strike aid and unemployment pay, in the sums above'],
    ['backgroundNetGain', 'Session pay of background actors'],
    ['scalePrincipalNetGain', 'A principal with $26,470 a year at scale, without residuals'],
    ['workingMembersAhead', 'Working members ahead, by groups we assume'],
    ['residualsPerYear', 'All residuals, a year'],
  ],
  employers: [
    ['employersCash', 'More cash in hand at the end of the first year'],
    ['offerCostThreeYears', 'Offer over three years, on the base BASE'],
    ['offerCostUnionBase', 'The same on the base behind the union’s figures'],
    ['employersStopCostBoth', 'Both stops together, writers’ and this one'],
    ['settlementCostThreeYears', 'Settlement over three years, on the base BASE'],
    ['settlementCostUnionBase', 'The same on the base behind the union’s figures'],
    ['askCostThreeYears', 'Demand over three years, on the base BASE'],
    ['employersAgainstAsk', 'Cost against the union’s opening demand'],
  ],
} as const;

/** Amounts that are levels, not differences: they carry no sign. */
const LEVELS = /^(residualsPerYear|strikeAid|\w+Cost(ThreeYears|UnionBase))$/;

/** The lines of one side's ledger. */
export const ledgerLines = (
  side: 'members' | 'employers',
  quantities: Summary['result']['quantities'],
  scenario: Scenario,
): readonly LedgerLine[] => {
  const onUnionBase = scenario.values.scaleLinkedBase === factValue('calib-covered-base-2020');
  return LINES[side]
    .filter(([id]) => !(onUnionBase && id.endsWith('UnionBase')))
    .map(([id, label]) => ({ id, label: label.replace('BASE', wageBase(scenario)), ...inWords(id, quantities[id]) }));
};

/** Whose wage base the scenario's is. */
export function wageBase({ values }: Scenario): string {
  if (values.scaleLinkedBase === factValue('val-sag-2023-amptp-oct-derived')) return 'behind the employers’ figures';
  return values.scaleLinkedBase === factValue('calib-covered-base-2020') ? 'behind the union’s figures' : 'set here';
}

function inWords(id: string, quantity: QuantitySummary): Pick<LedgerLine, 'value' | 'range'> {
  const { unit, mean, p10, p50, p90 } = quantity;
  const say = (value: number | null): string => {
    if (value === null) return 'not within 15 years';
    if (unit === 'share') return share(value);
    if (unit === 'months') return months(value);
    return LEVELS.test(id) ? money(value) : signedMoney(value);
  };
  const to = p90 === null ? ', or ' : ' to ';
  return { value: say(unit === 'months' ? p50 : mean), range: say(p10) === say(p90) ? '' : `${say(p10)}${to}${say(p90)}` };
}
