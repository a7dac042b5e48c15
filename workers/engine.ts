import { computeFormula, CREDIT_NAMES, FUNCTIONS, type FormulaProblem } from '../src/formula/formula';
import { BLOCK_SIZE, newMemory, preparedIn } from '../src/model/column';
import { checkFormula } from '../src/model/residuals/rates';
import { formulaText, resolve, resolveStock, type Question } from '../src/model/question';
import { pathReport, recordReport } from '../src/model/length/record';
import { forecastReport } from '../src/model/length/forecast';
import { checkMarketFormula, marketPay } from '../src/model/residuals/markets';
import { me } from '../src/model/run/me';
import { outliers } from '../src/model/run/outliers';
import { preview, type Cases } from '../src/model/run/preview';
import { thresholds } from '../src/model/run/thresholds';
import { winners, type Winners } from '../src/model/run/winners';
import { prepareSimulation, type PartOfBlock } from '../src/model/run/worlds';
import { collect, newCollected, summarize, summarizeNets, type Collected } from '../src/model/run/summarize';
import { checkScenario } from '../src/scenario/check';
import { wordOf } from '../src/scenario/link-words';
import { PRESETS, type PresetId } from '../src/cases/cases';
import { revenueValue } from '../src/scenario/deal';
import { otherDeals } from '../src/scenario/other-deals';
import { parameterIn, type ParameterKey } from '../src/scenario/parameters';
import { atValue, soughtInputs } from '../src/scenario/sought';
import { movedByCases, onNumbersBut, onNumbersOf, scenarioCases, SIDES } from '../src/scenario/readings';
import type { Problem } from '../src/scenario/problem';
import { FORMULA_WORLDS, MARKET_KEYS, type OtherMarket, type Scenario } from '../src/scenario/scenario';
import { PARTS_OF, type Engine, type RunExtent } from './protocol';

interface Run {
  readonly question: Question;
  readonly extent: RunExtent;
  readonly evaluate: (first: number, count: number) => PartOfBlock;
  collected: Collected | null;
}

/** Creates an engine, which holds one run. */
export function createEngine(): Engine {
  /** Memory of what is prepared, for a run or a preview: each invalidates the one before it. */
  const memory = newMemory();
  /** Memory of the answer to one person, which ends no run. */
  const ofPerson = newMemory();
  let run: Run | null = null;
  const running = () => {
    if (!run) throw new Error('no run has begun');
    return run;
  };
  /** Collected draws; throws unless the first `draws` of them are there. */
  const collectedOf = (draws: number): Collected => {
    const { collected } = running();
    if (!collected || collected.draws < draws) throw new Error(`not all of ${draws} draws are collected: ${collected?.draws ?? 0}`);
    return { ...collected, draws };
  };
  return {
    preview(scenario, request) {
      run = null;
      const problems = scenarioProblems(scenario);
      return problems.length > 0 ? problems : preview(resolve(scenario), casesOf(scenario), request, memory);
    },
    begin(scenario, extent) {
      const problems = scenarioProblems(scenario);
      const question = problems.length > 0 ? null : resolve(scenario);
      run = question && {
        question,
        extent,
        evaluate: preparedIn(memory, () => prepareSimulation(question, extent)),
        collected: null,
      };
      return problems;
    },
    block(first, count) {
      const { question, evaluate } = running();
      const last = first + count - 1;
      if (!(first >= 0 && count >= 1 && count <= BLOCK_SIZE && last < question.asked.draws))
        throw new Error(`invalid block: ${first} to ${last}`);
      return evaluate(first, count);
    },
    collect(block) {
      const begun = running();
      // Only one engine of a pool keeps the results, so memory for them is allocated with the first block.
      begun.collected ??= newCollected(begun.question.asked.draws, begun.question, begun.extent);
      collect(begun.collected, block);
    },
    summary(draws) {
      const { question, extent } = running();
      const summary = summarize(collectedOf(draws), question, { parts: PARTS_OF[extent] });
      // What takes a second is told of the whole alone.
      return extent === 'with-earnings' && draws === question.asked.draws
        ? { ...summary, result: { ...summary.result, winners: winnersOf(question.asked) } }
        : summary;
    },
    nets: (draws) => summarizeNets(collectedOf(draws)),
    checkFormula: (text, revenueShareValue, preset) => problemOf(text, revenueShareValue, preset),
    checkMarketFormula: (text, market, scenario) => checkMarketFormula(text, market, resolveStock(scenario)),
    marketPay: (text, market, scenario) => marketPay(text, market, resolveStock(scenario)),
    forecast: forecastReport,
    forecastRecord: recordReport,
    forecastPath: pathReport,
    readFormula: computeFormula,
    outliers(scenario) {
      const cases = SIDES.map((side) => resolve(onNumbersOf(scenario, side)));
      const leaving = (key: ParameterKey): Question[] => SIDES.map((side) => resolve(onNumbersBut(scenario, side, key)));
      return outliers(resolve(scenario), cases, movedByCases(scenario), leaving);
    },
    thresholds: (scenario) =>
      thresholds(
        soughtInputs(scenario).map((key) => {
          const { bounds, whole = false } = parameterIn(scenario.preset, key)!;
          return { key, bounds, whole, at: (value) => resolve(atValue(scenario, key, value)) };
        }),
      ),
    me: (scenario, person, draws) => me(resolve(scenario), person, draws, ofPerson),
    formulaWords: () => ({ names: CREDIT_NAMES, functions: [...FUNCTIONS.values()] }),
  };
}

/** Who gains and who loses under other formulas and raises in the deal. */
const winnersOf = (scenario: Scenario): readonly Winners[] =>
  winners(otherDeals(scenario).map(({ what, id, scenario: other }) => ({ what, id, question: resolve(other) })));

/** Cases of both sides; null if there are none, or if a formula valid as set is invalid at the revenue that one side names. */
export function casesOf(scenario: Scenario): Cases | null {
  const cases = scenarioCases(scenario);
  if (!cases || [cases.union, cases.employers].some((asked) => scenarioProblems(asked).length > 0)) return null;
  const { union, employers, withoutUnpriced } = cases;
  return { union: resolve(union), employers: resolve(employers), withoutUnpriced: withoutUnpriced && resolve(withoutUnpriced) };
}

/** Problem of a streaming formula; a dispute without residuals has none to check. */
function problemOf(text: string, revenueShareValue: number, preset: PresetId): FormulaProblem | null {
  const { residuals } = PRESETS[preset];
  return residuals && checkFormula(text, revenueShareValue, residuals.credits);
}

/** Every problem that prevents a run: broken rules of the parameter table, invalid formulas. */
export function scenarioProblems(scenario: Scenario): readonly Problem[] {
  const formulas = FORMULA_WORLDS.flatMap((world) => {
    const problem = problemOf(formulaText(scenario.formulas[world]), revenueValue(scenario), scenario.preset);
    return problem ? [refused(`${world}Formula`, `formulas.${world}`, problem)] : [];
  });
  const broken = checkScenario(scenario);
  // Other markets’ formulas are tried on a stock, which needs values in bounds.
  return [...broken, ...formulas, ...(broken.length > 0 ? [] : marketProblems(scenario))];
}

function marketProblems(scenario: Scenario): readonly Problem[] {
  return MARKET_KEYS.flatMap((key) => {
    const text = scenario.markets[key];
    const problem = text === undefined ? null : checkMarketFormula(text, key.split('.')[1] as OtherMarket, resolveStock(scenario));
    return problem ? [refused(wordOf(key), `markets.${key}`, problem)] : [];
  });
}

/** A problem of the whole formula has length 0, and its message names no character. */
const refused = (word: string, path: string, { position, length, message }: FormulaProblem): Problem => ({
  path,
  message: `${word} must be a formula${length > 0 ? `; at character ${position + 1}` : ''}: ${sentence(message)}`,
});

const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);
