import { column, BLOCK_SIZE } from '../../src/model/column';
import { newActivity, prepareActivity } from '../../src/model/economy/activity';
import { calendar, discountFactors } from '../../src/model/economy/calendar';
import { newPay, preparePay } from '../../src/model/economy/pay';
import { periodsOf } from '../../src/model/economy/periods';
import { shootsOf } from '../../src/model/economy/shoots';
import { fillSum, fillTotals, newTotals } from '../../src/model/economy/totals';
import type { UnitPay } from '../../src/model/economy/unit-pay';
import { newVolume, prepareVolume } from '../../src/model/economy/volume';
import { MONTHS } from '../../src/model/months';
import { resolve } from '../../src/model/question';
import { CONTRACT_INCREMENTS } from '../../src/model/residuals/flow';
import { prepareMarkets } from '../../src/model/residuals/markets';
import { pays, prepareStreaming } from '../../src/model/residuals/streaming';
import { prepareChance } from '../../src/model/run/chance';
import type { Scenario } from '../../src/scenario/scenario';
import { without } from '../support/without';
import { cpuTimed } from './fastest';
import type { Records } from './records';

/**
 * The world that the kernel computes: the offer in force from day 0; a strike and then the deal; or the latter with the companies' shoots for
 * the members' work, since only there a strike takes time to take hold.
 */
export type KernelWorld = 'offer' | 'strike' | 'shoots';

/**
 * The hot kernel of a run: one world of so many draws, from the work lost by month to session pay and residuals, and to their totals. What
 * all worlds share (draws, lags, pay per unit of work, residuals of old work and their growth) and the volume of work that is there without
 * strikes are given to the engine and to the ports alike.
 */
export interface Kernel {
  /**
   * What the ports read: `draw.*` and `unit.*`, pay per unit of work, hold a value for each draw, rows of months or of the calendar's periods
   * one behind the other; the rest is the same in all draws. The volume of each class of work has months before day 0 first.
   */
  readonly inputs: Records;
  /** Does the work once with the engine, block by block; CPU milliseconds, without what is given. */
  run(): number;
  /** What the last run came to: a column over all draws for each total in dollars and for the days of work lost. */
  results(): Records;
}

/** Inputs of the kernel that are drawn, in the engine's units. */
const DRAWN = [
  'otherStart', 'restartWeeks', 'otherRestartWeeks', 'onset', 'otherOnset', 'stopTv', 'stopFilm', 'otherStopTv', 'otherStopFilm',
  'televisionShare', 'stopsMultiply', 'stockDaysTv', 'stockDaysFilm', 'makeUp', 'makeUpMonths', 'makeUpRoom', 'makeUpPace', 'cancelled',
  'cancelledFilm', 'cancelledByFall', 'scaleLinkedBase', 'backgroundShare', 'dayShare', 'replicaDayRatio', 'overscaleRatio',
  'overscaleCovered',
  'contributionRate', 'residualLag',
] as const; // prettier-ignore

/** Exhibition years by which work pays residuals, and one in which it stops. */
const INCREMENTS = 14;

export function prepareKernel(scenario: Scenario, world: KernelWorld, draws: number): Kernel {
  const question = resolve(scenario);
  const { has, values, horizon } = question;
  const dates = calendar(question.dates);
  const streaming = prepareStreaming(question);
  const volumes = prepareVolume(question.workIndex, question.dates.start);
  const { past } = volumes;
  const pay = preparePay(streaming, prepareMarkets(question), dates, question.published, past);
  const weights = discountFactors(values.discount, values.inflation);
  const chance = prepareChance(question);
  const [unstruck, volume] = [newVolume(past), newVolume(past)];
  const work = prepareActivity(dates.yearEndDays, question.waves);
  const activity = newActivity();
  const paid = newPay();
  const totals = newTotals();
  const raises = column();

  const blocks = Array.from({ length: Math.ceil(draws / BLOCK_SIZE) }, (_, block) => {
    const [first, count] = [block * BLOCK_SIZE, Math.min(BLOCK_SIZE, draws - block * BLOCK_SIZE)];
    // Every block fills the same columns, so each block's are copied.
    const { drawn, own, other, terms } = structuredClone(chance(first, count));
    const { offer, deal } = terms;
    const inWorld = world === 'offer' ? { own: column(0), terms: offer } : { own, terms: deal };
    return { first, count, drawn: world === 'shoots' ? shootsOf(drawn, has.sharedWork) : drawn, other, offer, ...inWorld };
  });
  type Block = (typeof blocks)[number];

  /** Puts in place what is given. The pay per unit of work is kept by its terms until the next block begins. */
  function give({ drawn, own, terms, offer, count }: Block): UnitPay {
    volumes.fill(unstruck, drawn, count);
    // A strike of no days leaves the volume as it is, so this is the offer's world too.
    volumes.fillStruck(volume, unstruck, drawn, own, count);
    pay.begin(drawn, count);
    return pay.unitPayOf(drawn, terms, offer, count);
  }

  /** What is given in a block's draws: rows by `draw.` and `unit.` names. */
  function rowsOf(block: Block): Rows {
    const { drawn, own, other, offer } = block;
    const { unevenParts, ...unitPay } = without(give(block), ['cost']);
    const replacedBefore = column().map((_, i) => offer.exposed[i] * (1 - offer.payKept[i]));
    const { growth, ramp, normalResiduals, oldShare, oldResiduals } = pay;
    const months = {
      volume: volume.work.subarray(past * BLOCK_SIZE),
      volumeTelevision: volume.television,
      volumeFilm: volume.film,
      growth: growth.all.subarray(past * BLOCK_SIZE),
      ramp,
      oldShare,
      oldResiduals,
    };
    const inDraws = { own, other, replacedBefore, normalResiduals, ...months };
    return [
      ...DRAWN.map((key) => [`draw.${key}`, drawn[key]] as const),
      ...Object.entries(inDraws).map(([key, rows]) => [`draw.${key}`, rows] as const),
      ...Object.entries(unitPay).map(([key, rows]) => [`unit.${key}`, rows] as const),
      ...unevenParts.map((rows, k) => [`unit.unevenPart${k}`, rows] as const),
    ];
  }

  function compute({ drawn, own, other, terms, offer, count }: Block): void {
    work.fill(activity, drawn, volume, { length: own, otherLength: other }, count);
    pay.fill(paid, drawn, { activity, terms, offer }, MONTHS, count);
    fillTotals(totals, paid, weights, horizon, count);
    fillSum(raises, paid.raises, weights, horizon, count);
  }

  const inputs = newRecords(draws);
  let levelFrom = 0;
  for (const block of blocks) {
    inputs.add(rowsOf(block), block);
    levelFrom = Math.max(levelFrom, volume.levelFrom);
  }
  const results = newRecords(draws);
  const { lostBefore, lostByYearEnd } = activity;
  // Lump sums need no work done, and are added apart.
  const computed: Rows = Object.entries({ ...without(totals, ['lumpSums']), raises, lostBefore, lostByYearEnd });
  const to = blocks[0].terms.streamingTo;
  const increments = [CONTRACT_INCREMENTS, ...streaming.unevenParts[to].map((part) => part.rises)];
  return {
    inputs: {
      ...inputs.records,
      periodOf: Float64Array.from(periodsOf(dates).of),
      ceilingsDue: dates.afterStep[0] ?? new Float64Array(MONTHS),
      weights,
      horizonMonths: Float64Array.of(horizon),
      yearEndDays: Float64Array.of(dates.yearEndDays),
      pastMonths: Float64Array.of(past),
      // Month from which on the volume is level in every draw.
      levelFrom: Float64Array.of(levelFrom),
      // The contract's first, then those of each uneven part.
      increments: Float64Array.from(increments.flatMap((years) => [...years.subarray(0, INCREMENTS)])),
      paysViews: flag(pays('views', streaming, streaming[to])),
      paysRevenue: flag(pays('revenue', streaming, streaming[to])),
    },
    run: () =>
      blocks.reduce((ms, block) => {
        give(block);
        const spent = cpuTimed(() => compute(block))();
        results.add(computed, block);
        return ms + spent;
      }, 0),
    results: () => results.records,
  };
}

const flag = (is: boolean): Float64Array => Float64Array.of(is ? 1 : 0);

/** Names and rows of a block's draws, `BLOCK_SIZE` values each. */
type Rows = readonly (readonly [name: string, rows: Float64Array])[];

/** Records over all draws, gathered block by block. */
function newRecords(draws: number) {
  const records: Record<string, Float64Array> = {};
  function add(named: Rows, { first, count }: { readonly first: number; readonly count: number }): void {
    for (const [name, rows] of named) {
      const to = (records[name] ??= new Float64Array((rows.length / BLOCK_SIZE) * draws));
      for (let row = 0; row < rows.length / BLOCK_SIZE; row++)
        to.set(rows.subarray(row * BLOCK_SIZE, row * BLOCK_SIZE + count), row * draws + first);
    }
  }
  return { records, add };
}
