import type { TermWorld } from '../../cases/case';
import { fillStream, type RandomDesign } from '../../random/design';
import type { Step } from '../../random/sobol';
import { column, type Column } from '../column';
import type { Drawn } from '../drawn';
import { prepareGapShares } from './gap-shares';
import type { Question } from '../question';
import { inWorlds, type ByWorld } from '../terms';
import { streamOf } from '../streams';
import { compound, type Steps } from './wages';

/** Terms of one world, per draw. */
export interface Terms {
  readonly principal: Steps;
  readonly background: Steps;
  /** Contributions added by higher ceilings, USD a year. */
  readonly ceilings: Column;
  /** Share of the work that such a term is about, and the share of its pay that is kept, 0…1. */
  readonly exposed: Column;
  readonly payKept: Column;
  /** Paid once to every member when the terms take effect, USD. */
  readonly lumpSum: Column;
  /** Points added to the rate of contributions on pay, 0…1. */
  readonly contributionPoints: Column;
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
export function prepareTerms(question: Pick<Question, 'values' | 'isDealNamed' | 'terms'>, design: RandomDesign, middleLength: number) {
  const { principal, background, ceilings, kept, lumpSums, costOfLiving, contributionPoints } = question.terms;
  const gapShares = prepareGapShares(question, design);
  const slope = column();
  const askCeilings = column();
  const dealCeilings = column();
  const nothing = column(0);
  const everything = column(1);
  const newSteps = (): Steps => principal.offer.map(() => column());
  const wages: Pick<Terms, 'principal' | 'background'> = { principal: newSteps(), background: newSteps() };
  const dealPayKept = column();
  const noSteps = principal.offer.map(() => nothing);
  /** Raises with the cost of living on top, by world; null in a dispute without such a clause. */
  const living = costOfLiving.length > 0 ? inWorlds(newSteps) : null;
  const added = inWorlds(() => ({ lumpSum: column(), contributionPoints: column() }));

  /** Sum of the values of several terms in one world. */
  function fillAdded(out: Column, places: readonly ByWorld<number>[], { terms }: Drawn, world: TermWorld, count: number): void {
    out.fill(0);
    for (const each of places) for (let i = 0; i < count; i++) out[i] += terms[each[world]][i];
  }

  /** Terms of which a dispute may have several; those of a deal between offer and demand are set afterwards. */
  function addedIn(drawn: Drawn, world: TermWorld, count: number): Pick<Terms, 'lumpSum' | 'contributionPoints'> {
    fillAdded(added[world].lumpSum, lumpSums, drawn, world, count);
    fillAdded(added[world].contributionPoints, contributionPoints, drawn, world, count);
    return added[world];
  }

  /** Raises of a world; a dispute without background performers has none for them. */
  const stepsOf = ({ terms }: Drawn, world: TermWorld, count: number): Pick<Terms, 'principal' | 'background'> => ({
    principal: withLiving(
      principal[world].map((place) => terms[place]),
      terms,
      world,
      count,
    ),
    background: background ? background[world].map((place) => terms[place]) : noSteps,
  });

  /** Raises with the cost of living added to every step after the first. */
  function withLiving(steps: Steps, terms: readonly Column[], world: TermWorld, count: number): Steps {
    if (!living) return steps;
    const out = living[world];
    steps.forEach((step, k) => {
      out[k].set(step);
      if (k > 0) for (const each of costOfLiving) for (let i = 0; i < count; i++) out[k][i] += terms[each[world]][i];
    });
    return out;
  }

  return (drawn: Drawn, length: Column, first: number, count: number, step: Step = 1): AllTerms => {
    const { concessionSlope, terms } = drawn;
    const ceilingGain = ceilings ? terms[ceilings.offer] : nothing;
    const exposed = kept ? drawn[kept.exposed] : nothing;
    const payKept = (world: TermWorld): Column => (kept ? terms[kept[world]] : everything);
    if (ceilings) for (let i = 0; i < count; i++) askCeilings[i] = ceilingGain[i] * terms[ceilings.ask][i];
    const offer: Terms = {
      ...stepsOf(drawn, 'offer', count),
      ...addedIn(drawn, 'offer', count),
      ceilings: ceilingGain,
      exposed,
      payKept: payKept('offer'),
      streaming: nothing,
      streamingTo: 'ask',
    };
    const ask: Terms = {
      ...stepsOf(drawn, 'ask', count),
      ...addedIn(drawn, 'ask', count),
      ceilings: askCeilings,
      exposed,
      payKept: payKept('ask'),
      streaming: everything,
      streamingTo: 'ask',
    };
    if (question.isDealNamed) {
      if (ceilings) for (let i = 0; i < count; i++) dealCeilings[i] = ceilingGain[i] * terms[ceilings.deal][i];
      const deal: Terms = {
        ...stepsOf(drawn, 'deal', count),
        ...addedIn(drawn, 'deal', count),
        ceilings: dealCeilings,
        exposed,
        payKept: payKept('deal'),
        streaming: everything,
        streamingTo: 'deal',
      };
      return { offer, ask, deal };
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
      for (let k = 0; k < principal.offer.length; k++) {
        wages.principal[k][i] = between(offer.principal[k][i], ask.principal[k][i], wage);
        wages.background[k][i] = between(offer.background[k][i], ask.background[k][i], wage);
      }
      dealCeilings[i] = between(offer.ceilings[i], askCeilings[i], shares.contribution[i]);
      dealPayKept[i] = between(offer.payKept[i], ask.payKept[i], shares.kept[i]);
      added.deal.lumpSum[i] = between(offer.lumpSum[i], ask.lumpSum[i], wage);
      added.deal.contributionPoints[i] = between(offer.contributionPoints[i], ask.contributionPoints[i], shares.contribution[i]);
    }
    return {
      offer,
      ask,
      deal: {
        ...wages,
        ...added.deal,
        ceilings: dealCeilings,
        exposed,
        payKept: dealPayKept,
        streaming: shares.streaming,
        streamingTo: 'ask',
      },
    };
  };
}

/** Linear interpolation from a to b; exactly a at 0 and exactly b at 1. */
const between = (a: number, b: number, share: number): number => (1 - share) * a + share * b;
