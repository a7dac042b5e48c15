import type { WorkFactId } from '../facts/work-facts';
import type { FactId } from './facts';
import type { MemberKindId } from './member-kind';

/** Where the pay of a made-up member is from: so many times a minimum, a published number, an input of the scenario, or our guess. */
export type PayFrom =
  | {
      readonly by: 'minimum';
      readonly fact: WorkFactId;
      readonly times: number;
      readonly per: 'day' | 'week' | 'episode';
      /** Rise between the minimum of a normal year and the one the fact has, 0…1. */
      readonly raisedBy?: number;
    }
  | { readonly by: 'fact'; readonly fact: FactId; readonly part: number }
  | { readonly by: 'input' }
  | { readonly by: 'guess'; readonly pay: number };

/** What a member of a kind starts from; days, residuals and other covered pay, USD a year, are our guess. */
export interface PersonStart {
  readonly days: number;
  readonly pay: PayFrom;
  readonly residuals: number;
  readonly other?: number;
}

/** A made-up member to start from; all but where the pay is from a minimum is made up. */
export interface PortraitStart extends Required<PersonStart> {
  readonly id: string;
  readonly preset: string;
  readonly kind: MemberKindId;
  readonly streaming: number;
  readonly state: string;
  readonly savings: number;
}

/** The members of a dispute that «A member like me» starts from. */
export interface CasePersons {
  readonly starts: Readonly<Partial<Record<MemberKindId, PersonStart>>>;
  readonly portraits: readonly PortraitStart[];
}

/** Pay that is our guess, USD a year. */
export const guess = (pay: number): PayFrom => ({ by: 'guess', pay });
