import type { FormulaId } from '../facts/formula-ids';
import type { Summary } from '../model/run/summary';
import type { Winners } from '../model/run/winners';
import type { Scenario } from '../scenario/scenario';
import { compactMoney } from './format';
import { FORMULA_WORDS } from './formula-words';
import { groupLabel } from './groups';

const RAISES: Readonly<Record<string, string>> = {
  offer: 'The deal with the raises of the offer',
  deal: 'The deal as set',
  ask: 'The deal with the raises of the demand',
};

/** What one deal is called: by its streaming formula, or by whose raises it has. */
const dealLabel = ({ what, id }: Winners): string =>
  what === 'raises' ? RAISES[id] : `The deal with the streaming formula «${FORMULA_WORDS[id as FormulaId].title}»`;

export const WINNERS_TITLE = 'Who gains and who loses under other formulas and raises';

/** Head and rows of the table: a deal a row, a group a column, each group’s average against the offer. Null while it is not computed. */
export function winnersTable({ result: { winners } }: Pick<Summary, 'result'>, { preset }: Pick<Scenario, 'preset'>) {
  if (!winners || winners.length === 0) return null;
  const columns = winners[0].groups.map((group) => groupLabel(preset, group, []));
  return {
    columns: ['', ...columns],
    rows: winners.map((deal) => [dealLabel(deal), ...deal.groups.map(({ net }) => compactMoney(Number(net.toPrecision(2))))]),
  };
}
