import { fillStream, type RandomDesign } from '../../random/design';
import type { Step } from '../../random/sobol';
import { column, type Column } from '../column';
import type { Drawn } from '../drawn';
import { prepareGapShares } from './gap-shares';
import type { Question } from '../question';
import { streamOf } from '../streams';
import { compound, type Steps } from './wages';

/** Terms of one world, per draw. */
export interface Terms {
  readonly principal: Steps;
  readonly background: Steps;
  /** Contributions added by higher ceilings, USD a year. */
  readonly ceilings: Column;
  /** Share of pay kept on days done by replicas, 0…1. */
  readonly replicaPay: Column;
  /** How far the streaming residual moves from the formula of the offer (0) to that of `streamingTo` (1). */
  readonly streaming: Column;
  readonly streamingTo: 'ask' | 'deal';
}

/** Terms of the offer, the demand and the settlement. */
export interface AllTerms {
  readonly offer: Terms;
  readonly ask: Terms;
  readonly deal: Terms;
}

/**
 * Prepares the terms. The reader names the settlement, or it closes a share λ of the gap between offer and demand in each term. λ has its
 * mean at a strike of `middleLength` days. McConnell (1989) finds lower wages after longer strikes, in percent of the wage, so the fall is
 * divided by the gap in points before it moves λ.
 */
export function prepareTerms(question: Pick<Question, 'values' | 'isDealNamed'>, design: RandomDesign, middleLength: number) {
  const gapShares = prepareGapShares(question, design);
  const slope = column();
  const askCeilings = column();
  const dealCeilings = column();
  const nothing = column(0);
  const everything = column(1);
  const wages: Pick<Terms, 'principal' | 'background'> = { principal: newSteps(), background: newSteps() };
  const dealReplicaPay = column();

  return (drawn: Drawn, length: Column, first: number, count: number, step: Step = 1): AllTerms => {
    const { ceilingGain, ceilingAsk, ceilingDeal, concessionSlope } = drawn;
    for (let i = 0; i < count; i++) askCeilings[i] = ceilingGain[i] * ceilingAsk[i];
    const offer: Terms = {
      ...stepsOf(drawn, 'offer'),
      ceilings: drawn.ceilingGain,
      replicaPay: drawn.replicaPayOffer,
      streaming: nothing,
      streamingTo: 'ask',
    };
    const ask: Terms = {
      ...stepsOf(drawn, 'ask'),
      ceilings: askCeilings,
      replicaPay: drawn.replicaPayAsk,
      streaming: everything,
      streamingTo: 'ask',
    };
    if (question.isDealNamed) {
      for (let i = 0; i < count; i++) dealCeilings[i] = ceilingGain[i] * ceilingDeal[i];
      const replicaPay = drawn.replicaPayDeal;
      return {
        offer,
        ask,
        deal: { ...stepsOf(drawn, 'deal'), ceilings: dealCeilings, replicaPay, streaming: everything, streamingTo: 'deal' },
      };
    }
    const shares = gapShares(drawn, first, count, step);
    fillStream(slope, design, streamOf('concession'), first, count, step);
    for (let i = 0; i < count; i++) {
      const gapPoints =
        100 *
        Math.max(compound(ask.principal, i) - compound(offer.principal, i), compound(ask.background, i) - compound(offer.background, i));
      // The slope is the fall of the wage per 100 days of strike.
      const fallPoints = (100 * concessionSlope[i] * slope[i] * (length[i] - middleLength)) / 100;
      const wage = gapPoints > 0 ? Math.min(1, Math.max(0, shares.wage[i] - fallPoints / gapPoints)) : shares.wage[i];
      for (let year = 0; year < 3; year++) {
        wages.principal[year][i] = between(offer.principal[year][i], ask.principal[year][i], wage);
        wages.background[year][i] = between(offer.background[year][i], ask.background[year][i], wage);
      }
      dealCeilings[i] = between(offer.ceilings[i], askCeilings[i], shares.contribution[i]);
      dealReplicaPay[i] = between(offer.replicaPay[i], ask.replicaPay[i], shares.replica[i]);
    }
    return {
      offer,
      ask,
      deal: { ...wages, ceilings: dealCeilings, replicaPay: dealReplicaPay, streaming: shares.streaming, streamingTo: 'ask' },
    };
  };
}

const newSteps = (): Steps => [column(), column(), column()];

const stepsOf = (drawn: Drawn, world: 'offer' | 'ask' | 'deal'): Pick<Terms, 'principal' | 'background'> => ({
  principal: [drawn[`${world}Step1`], drawn[`${world}Step2`], drawn[`${world}Step3`]],
  background: [drawn[`${world}Background1`], drawn[`${world}Background2`], drawn[`${world}Background3`]],
});

/** Linear interpolation from a to b; exactly a at 0 and exactly b at 1. */
const between = (a: number, b: number, share: number): number => (1 - share) * a + share * b;
