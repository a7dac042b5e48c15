import { untrack } from 'svelte';
import { workFormula } from '../../facts/work-formulas';
import type { FormulaProblem } from '../../formula/problem';
import { clauseFor, type Work } from '../../scenario/work';
import { OTHER_NAMES, questionsFor, wordsOf, type QuestionKey } from '../../scenario/work-questions';
import { latest } from '../latest';
import { answerFor, type Own, type ReadFormula, type WorkAnswer } from './answer';

/** The calculator's question and its answer: the work, a formula of the reader's own, what was answered last. */
export interface Calculation {
  readonly work: Work;
  readonly questions: readonly QuestionKey[];
  /** The formula in the field, be it valid or not. */
  readonly text: string;
  /** Whether it is the reader's own. */
  readonly own: boolean;
  readonly problems: readonly FormulaProblem[];
  /** Names of the reader's formula that no question answers, with the numbers given for them. */
  readonly numbers: readonly (readonly [name: string, value: number])[];
  /** Null until the first is there. */
  readonly answer: WorkAnswer | null;
  readonly failed: boolean;
  /** Asks once more, after a failure. */
  again(): void;
  choose(work: Work): void;
  edit(text: string): void;
  give(name: string, value: number): void;
  reset(): void;
}

/** Computes what a work is paid, again after every change. Call it while a component is set up. */
export function createCalculation(readFormula: ReadFormula, start: Work): Calculation {
  let work = $state.raw(start);
  /** The reader's formula; it counts while the clause that it replaced is the one for the work. */
  let written = $state.raw<(Own & { readonly under: string }) | null>(null);
  let answer = $state.raw<WorkAnswer | null>(null);
  let problems = $state.raw<readonly FormulaProblem[]>([]);
  let failed = $state(false);
  let tries = $state(0);
  const clause = $derived(clauseFor(work).formula);
  const own = $derived(written?.under === clause ? written : null);
  const text = $derived(own?.text ?? workFormula(clause).text);
  const questions = $derived(questionsFor(work, text));
  const numbers = $derived.by(() => {
    const words = wordsOf(own?.text ?? '');
    return OTHER_NAMES.filter((name) => words.has(name)).map((name) => [name, own?.numbers[name] ?? 0] as const);
  });

  // The workers answer later: until then what was answered last stands.
  const compute = latest(answerFor);
  $effect(() => {
    void tries;
    compute(readFormula, work, own).then(
      (found) => {
        failed = false;
        if ('problems' in found) problems = found.problems;
        else [answer, problems] = [found, []];
      },
      () => (failed = true),
    );
    return compute.drop;
  });

  function write(next: string, given: Own['numbers']): void {
    const under = untrack(() => clause);
    written = next === workFormula(under).text ? null : { text: next, numbers: given, under };
  }
  return {
    get work() {
      return work;
    },
    get questions() {
      return questions;
    },
    get text() {
      return text;
    },
    get own() {
      return own !== null;
    },
    get problems() {
      return problems;
    },
    get numbers() {
      return numbers;
    },
    get answer() {
      return answer;
    },
    get failed() {
      return failed;
    },
    again: () => void tries++,
    choose: (next) => (work = next),
    edit: (next) => write(next, own?.numbers ?? {}),
    give: (name, value) => write(text, { ...own?.numbers, [name]: value }),
    reset: () => (written = null),
  };
}
