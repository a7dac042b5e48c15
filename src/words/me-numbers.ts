import type { QuantityWords } from './quantities';
import type { NumberRef } from './sentence';

const STOP = [
  'lengthFrom',
  'fixedLength',
  'shareOut',
  'stopTv',
  'otherStopTv',
  'restartWeeks',
  'makeUp',
  'makeUpRoom',
  'contractionDepth',
] as const;
const TERMS = ['settlementFrom', 'wageShare', 'streamingShare', 'wage-steps.offer', 'wage-steps.deal', 'wagePersistence'] as const;

/** What each number of a person is, how it is computed, and what it depends on most. */
export const ME_NUMBERS = {
  net: {
    label: 'What the strike comes to for you',
    formula:
      'strike − offer for one member over the years counted, at present value. Each kind of your pay becomes in every run what that kind becomes for all members. Aid and unemployment pay are added, dues taken off.',
    inputs: [...TERMS, ...STOP, 'strikePay', 'dues', 'horizon', 'discount'],
  },
  early: {
    label: 'The same deal without a strike',
    formula: 'deal without a strike − offer for one member over the years counted, at present value.',
    inputs: [...TERMS, 'horizon', 'discount'],
  },
  year: {
    label: 'Your pay in a calendar year',
    formula:
      'Pay, residuals, strike aid and unemployment pay of the year, before taxes and dues, in dollars of the day: the average of the runs. It starts from what you entered for a normal year.',
    inputs: [...STOP, 'strikePay', 'strikeAid'],
  },
  balance: {
    label: 'Your cash against the offer',
    formula:
      'What you are paid with the strike − what the offer would have paid, added up month by month. You spend what you would have spent under the offer.',
    inputs: [...STOP, 'strikePay', 'strikeAid', 'claimsOutside'],
  },
  ahead: {
    label: 'When you are ahead for good',
    formula: 'The first month after which your balance, at present value, stays at or above that of the offer to month 180.',
    inputs: [...TERMS, ...STOP, 'discount'],
  },
  support: {
    label: 'Unemployment pay and aid',
    formula:
      'Weekly pay of a claim is half of a week’s pay, up to your state’s most. It is paid for the days that the state’s law allows. Aid is your share of the union’s fund.',
    inputs: ['strikeAid', 'strikePay', 'claimsOutside', 'lengthFrom'],
  },
  plan: {
    label: 'Reaching the health plan',
    formula:
      'The share of the runs in which your covered pay of the year, residuals and other contracts included, reaches what the plan requires.',
    inputs: ['healthThreshold', ...STOP],
  },
  checks: {
    label: 'Your residual checks',
    formula:
      'Sizes are those of your kind of work in our stock of credits. Their number is what makes up your residuals. How unequal titles are is our assumption.',
    inputs: ['residualsAll', 'residualsStreaming'],
  },
} as const satisfies Readonly<Record<string, QuantityWords>>;

/** A number of one person. */
export type MeNumber = keyof typeof ME_NUMBERS;

/** A number of one person in a sentence. */
export const mine = (id: MeNumber, text: string): NumberRef => ({ text, of: `me:${id}` });
