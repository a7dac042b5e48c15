import type { ContractId } from '../model/residuals/episodes';
import type { Summary } from '../model/run/summary';
import type { Scenario } from '../scenario/scenario';
import { checkMoney, days, money, months } from './format';

type Shown = Pick<Summary, 'shown'>;

/** How long the strike lasts in the median run. */
export function lengthFinding({ shown: { quantities } }: Shown): string {
  const { p05, p50, p95 } = quantities.strikeLengthDays;
  if (p05 === p95) return `The strike lasts ${days(p50 ?? 0)} in every run`;
  return `Half of the runs end by day ${Math.round(p50 ?? 0)}`;
}

/** Where members stand at the end of the years counted, in the median run. */
export function balanceFinding({ shown: { gainFan: fan } }: Shown, { values }: Scenario): string {
  const last = fan.months.findLastIndex((month) => month <= values.horizon * 12);
  const median = fan.p50[last];
  return `After ${values.horizon} years members are ${money(Math.abs(median))} ${median < 0 ? 'behind' : 'ahead'} in the median run`;
}

/** When members are ahead for good. */
export function breakEvenFinding({ shown: { quantities } }: Shown): string {
  const { p50 } = quantities.membersBreakEvenMonths;
  if (p50 === null) return 'In the median run members are not ahead for good within 15 years';
  if (p50 < 0.5) return 'Members are ahead from the start in the median run';
  return `Members are ahead for good after ${months(p50)} in the median run`;
}

/** Which company pays most. */
export function companiesFinding({ shown: { companies } }: Shown): string {
  const [first] = companies.filter(({ id }) => id !== 'others').sort((a, b) => b.net.mean - a.net.mean);
  if (first === undefined) return 'There is one employer here';
  if (first.net.mean <= 0) return 'No company pays more than under the offer';
  return `${first.name} pays most, ${money(first.net.mean)} more than under the offer`;
}

/** What one widely watched episode pays in its first year, under offer and demand. */
export function residualsFinding({ episodes }: Pick<Summary, 'episodes'>): string {
  const first = (id: ContractId): number =>
    episodes.find(({ viewing }) => viewing === 'widely')?.series.find((each) => each.id === id)?.amounts[0] ?? 0;
  return `A widely watched episode pays one member ${money(first('offer'))} in year one under the offer, ${money(first('demand'))} under the demand`;
}

/** The median residual check of a day player from streaming services. */
export function checksFinding({ checks }: Pick<Summary, 'checks'>): string {
  if (!checks) return 'How many checks members get, and how large, is not known';
  return `Half of day players’ streaming checks are under ${checkMoney(checks.worlds[0].dayPlayers.median)}`;
}
