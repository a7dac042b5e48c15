import { resolve } from '../../src/model/question';
import { chosen } from '../../test/support/model';
import type { ParameterKey } from '../../src/scenario/parameters';
import { daysBetween } from '../../src/facts/date';
import { factValue } from '../../src/facts/facts';
import { MEMBERS } from '../../src/facts/member-segments';
import { calendar } from '../../src/model/economy/calendar';
import { prepareChance, type Chance } from '../../src/model/run/chance';
import { LANES, type Column } from '../../src/model/column';
import { EMPLOYERS_TRIES, MEMBERS_TRIES } from '../../src/model/economy/break-even';
import { QUANTITY_IDS } from '../../src/model/run/quantities';
import { EXHIBITION_SHARES, formulaRates } from '../../src/model/residuals/rates';
import { segmentResiduals } from '../../src/model/residuals/segment-residuals';
import type { Terms } from '../../src/model/economy/settlement';
import { PATH_POINTS, prepareWorlds } from '../../src/model/run/worlds';
import { PRESETS } from '../../src/scenario/presets';
import { unionReading } from '../../src/scenario/readings';
import type { FormulaChoice, Scenario } from '../../src/scenario/scenario';
import type { Records } from './records';

/** The work that engine and ports are timed at: from what chance has decided in so many draws to every quantity and the path. */
export interface Work {
  /** What the ports read: inputs of all draws, rates of the formulas as numbers, dates as days from day 0. */
  readonly inputs: Records;
  /** Does the whole work once with the engine. */
  run(): void;
  /** What `run` did last: a column over all draws per quantity, and `path` at point × draws + draw. */
  results(): Records;
}

export function prepareWork(scenario: Scenario, draws: number): Work {
  const chance = prepareChance(resolve(scenario));
  const worlds = prepareWorlds(resolve(scenario));
  const firsts = Array.from({ length: Math.ceil(draws / LANES) }, (_, block) => block * LANES);
  const countFrom = (first: number): number => Math.min(LANES, draws - first);
  // Every block fills the same columns anew, so each block's are copied.
  const decided = firsts.map((first) => structuredClone(chance(first, countFrom(first))));
  let blocks: ReturnType<typeof worlds>[] = [];
  return {
    inputs: { ...scenarioInputs(scenario), ...drawnInputs(decided, draws) },
    run() {
      blocks = decided.map((block, k) => worlds(block, countFrom(firsts[k])));
    },
    results() {
      const columns = QUANTITY_IDS.map((id): [string, Float64Array] => [
        id,
        joined(
          blocks.map(({ quantities }) => quantities[id]),
          draws,
        ),
      ]);
      const path = new Float64Array(PATH_POINTS * draws);
      for (let point = 0; point < PATH_POINTS; point++)
        path.set(
          joined(
            blocks.map((block) => block.path.subarray(point * LANES, (point + 1) * LANES)),
            draws,
          ),
          point * draws,
        );
      return { ...Object.fromEntries(columns), path };
    },
  };
}

/** One column over all draws from one per block. */
function joined(columns: readonly Column[], draws: number): Float64Array {
  const out = new Float64Array(draws);
  columns.forEach((column, block) => out.set(column.subarray(0, Math.min(LANES, draws - block * LANES)), block * LANES));
  return out;
}

function drawnInputs(blocks: readonly Chance[], draws: number): Records {
  const inputs: Record<string, Float64Array> = {};
  const add = (name: string, columnOf: (block: Chance) => Column): void => {
    inputs[name] = joined(blocks.map(columnOf), draws);
  };
  for (const key of Object.keys(blocks[0].drawn) as ParameterKey[]) add(`drawn.${key}`, ({ drawn }) => drawn[key]);
  add('own', ({ own }) => own);
  add('other', ({ other }) => other);
  for (const world of ['offer', 'deal', 'ask'] as const) {
    const addTerms = (name: string, columnOf: (terms: Terms) => Column): void =>
      add(`terms.${world}.${name}`, ({ terms }) => columnOf(terms[world]));
    for (const step of [0, 1, 2]) {
      addTerms(`principal${step + 1}`, (terms) => terms.principal[step]);
      addTerms(`background${step + 1}`, (terms) => terms.background[step]);
    }
    addTerms('ceilings', (terms) => terms.ceilings);
    addTerms('replicaPay', (terms) => terms.replicaPay);
    addTerms('streaming', (terms) => terms.streaming);
    inputs[`terms.${world}.to`] = scalar(blocks[0].terms[world].streamingTo === 'deal' ? 1 : 0);
  }
  return inputs;
}

const scalar = (value: number): Float64Array => Float64Array.of(value);

function scenarioInputs(scenario: Scenario): Records {
  const { preset: id, values, formulas } = scenario;
  const preset = PRESETS[id];
  const day = (date: string): Float64Array => scalar(daysBetween(preset.start, date));
  return {
    contractDay: day(preset.contractStart),
    stepDay2: day(preset.stepDates[0]),
    stepDay3: day(preset.stepDates[1]),
    renewalDay: day(preset.renewal),
    bonusDay: day(preset.bonusStart),
    yearEndDay: scalar(calendar(preset).yearEndDays),
    horizonMonths: scalar(Math.round(values.horizon * 12)),
    discount: scalar(values.discount / 100),
    inflation: scalar(values.inflation / 100),
    // Whether companies' shoots stop by parameters of their own, since the members' work is not shoots.
    shootsApart: scalar(preset.members === 'actors' ? 0 : 1),
    unionBase: scalar(unionReading(id, 'scaleLinkedBase')),
    threshold: scalar(factValue(MEMBERS[preset.members].threshold)),
    membersTries: scalar(MEMBERS_TRIES),
    employersTries: scalar(EMPLOYERS_TRIES),
    exhibitionShares: Float64Array.from(EXHIBITION_SHARES),
    ...segmentInputs(scenario),
    ...rateInputs('offer', formulas.offer, id, values),
    ...rateInputs('ask', formulas.ask, id, values),
    ...rateInputs('deal', formulas.deal, id, values),
    ...rateInputs('old', { id: preset.library.old }, id, values),
    ...rateInputs('bonus', { id: preset.library.bonus }, id, values),
    ...rateInputs('revenue', { id: preset.library.revenue }, id, values),
  };
}

function segmentInputs(scenario: Scenario): Records {
  const { segments } = MEMBERS[PRESETS[scenario.preset].members];
  const { standing, free } = segmentResiduals(resolve(scenario));
  const each = (value: (segment: (typeof segments)[number]) => number): Float64Array => Float64Array.from(segments, value);
  return {
    'segments.members': each(({ members }) => members),
    'segments.form': each(({ form }) => ['principal', 'background', 'overscale'].indexOf(form)),
    'segments.screen': each(({ screen }) => screen),
    'segments.standing': Float64Array.from(standing),
    'segments.free': Float64Array.from(free),
    'segments.others': each(({ others }) => others),
    'segments.touched': each((segment) => (segment.id === 'elsewhere' ? 0 : 1)),
  };
}

function rateInputs(name: string, choice: FormulaChoice, preset: Scenario['preset'], values: Scenario['values']): Records {
  const rates = formulaRates(chosen(choice), values.revenueShareValue, PRESETS[preset].members);
  return {
    [`rates.${name}.fixed`]: Float64Array.of(...rates.fixed[0], ...rates.fixed[1]),
    [`rates.${name}.views`]: Float64Array.from(rates.views),
    [`rates.${name}.revenue`]: Float64Array.from(rates.revenue),
  };
}
