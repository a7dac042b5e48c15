import { CLAUSE_WORDS, type LibraryFormula } from '../facts/residual-library';
import { SOURCES } from '../facts/sources';
import { CREDIT_NAMES } from '../formula/formula';
import { WITHOUT_CONSENT } from '../words/work-replica';
import {
  ANSWER_LABELS,
  clauseStanding,
  clauseWords,
  givenValue,
  OWN_FORMULA,
  paysWords,
  rangeWords,
  sourceWords,
  stepValue,
} from '../words/residual-words';
import type { ResidualAnswer } from './residual-answer';
import type { ResidualSum } from './residual-sum';
import { aligned } from './terminal';

/** An answer for a person: the clause and its days, the values, the steps, what it pays, what is unsure, the source. */
export function answerLines(answer: ResidualAnswer, entry: LibraryFormula | null): string {
  const { value, unit, steps, names, range, rangeNeeds, unsure, consent } = answer;
  const given = Object.entries(names).map(([name, each]) => {
    const known = CREDIT_NAMES.find((one) => one.name === name)!;
    return [name, givenValue(each, known.unit), known.meaning];
  });
  const computed = steps.map((step) => [step.name ?? ANSWER_LABELS.result, stepValue(step.value), step.text]);
  const facts = [
    [ANSWER_LABELS.pays, paysWords(value, unit)],
    ...consentLine(consent),
    ...(unsure === null
      ? []
      : [
          [ANSWER_LABELS.range, rangeWords(range, rangeNeeds)],
          [ANSWER_LABELS.unsure, unsure],
        ]),
    ...(entry ? [[ANSWER_LABELS.source, sourceWords(SOURCES[entry.source])]] : []),
  ];
  const blocks = [heading(entry), given.length > 0 ? aligned(given) : '', aligned(computed), aligned(facts)];
  return blocks.filter((block) => block !== '').join('\n\n');
}

/** The amounts of a sum, one a line, and what they come to. */
export function sumLines({ terms, value, unit, range, rangeNeeds, unsure, consent }: ResidualSum, entry: LibraryFormula | null): string {
  const severalCredits = terms.some(({ credit }) => credit > 1);
  const label = ({ credit, names, by }: ResidualSum['terms'][number]): string =>
    [
      ...(severalCredits || by === null ? [ANSWER_LABELS.credit(credit)] : []),
      ...(by === 'exhibitionYear' ? [ANSWER_LABELS.year(names[by]!)] : by === 'run' ? [ANSWER_LABELS.run(names[by]!)] : []),
    ].join(', ');
  const amounts = terms.map((term) => [label(term), paysWords(term.value, unit)]);
  const facts = [
    [ANSWER_LABELS.sum, paysWords(value, 'USD')],
    ...consentLine(consent),
    ...(unsure === null
      ? []
      : [
          [ANSWER_LABELS.range, rangeWords(range, rangeNeeds)],
          [ANSWER_LABELS.unsure, unsure],
        ]),
    ...(entry ? [[ANSWER_LABELS.source, sourceWords(SOURCES[entry.source])]] : []),
  ];
  return [heading(entry), aligned(amounts), aligned(facts)].join('\n\n');
}

const consentLine = (consent: ResidualAnswer['consent']): string[][] =>
  consent === 'missing' ? [[ANSWER_LABELS.consent, WITHOUT_CONSENT]] : [];

function heading(entry: LibraryFormula | null): string {
  if (!entry) return OWN_FORMULA;
  const { title, about } = CLAUSE_WORDS[entry.id];
  const facts = [
    [ANSWER_LABELS.clause, clauseWords(entry)],
    [ANSWER_LABELS.standing, clauseStanding(entry)],
  ];
  return `${title}\n${about}\n${aligned(facts)}`;
}
