import { LITTLE_WATCHED, WIDELY_WATCHED } from '../../facts/credits';
import type { Formula } from '../formula';
import type { Question } from '../question';
import { yearlyAmounts } from './rates';

/** The terms whose residuals stand side by side: the expired contract’s, the offer’s, the settlement’s, the demand’s. */
export type ContractId = 'expired' | 'offer' | 'settlement' | 'demand';

/** What one episode pays one performer by exhibition year under each formula. */
export interface Episode {
  /** Whether many or few subscribers watch the title. */
  readonly viewing: 'widely' | 'little';
  readonly series: readonly {
    readonly id: ContractId;
    /** USD a year in exhibition years 1, 2, …; not drawn by chance. */
    readonly amounts: readonly number[];
  }[];
}

/** Viewing of the two titles shown. */
const VIEWINGS = [
  { viewing: 'widely', place: WIDELY_WATCHED },
  { viewing: 'little', place: LITTLE_WATCHED },
] as const;

/**
 * Residual of one episode on a largest service, USD a year by exhibition year, for a member with the larger of the normal pays:
 * under the formulas of the expired contract, the offer, the settlement and the demand. If the settlement closes a share of the gap, its
 * amounts are interpolated between the offer's and the demand's by the average share. Empty without residuals.
 */
export function episodes(question: Question): readonly Episode[] {
  const { residuals, formulas, library, published, values } = question;
  if (!residuals) return [];
  return VIEWINGS.map(({ viewing, place }) => {
    const amounts = (formula: Formula): readonly number[] => yearlyAmounts(formula, published.revenueShare, place, residuals.credits);
    const offer = amounts(formulas.offer);
    const demand = amounts(formulas.ask);
    const share = values.streamingShare;
    const settlement = question.isDealNamed ? amounts(formulas.deal) : offer.map((paid, year) => paid + share * (demand[year] - paid));
    return {
      viewing,
      series: [
        { id: 'expired', amounts: amounts(library.expired) },
        { id: 'offer', amounts: offer },
        { id: 'settlement', amounts: settlement },
        { id: 'demand', amounts: demand },
      ],
    };
  });
}
