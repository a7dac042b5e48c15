import { CLAUSE_WORDS, RESIDUAL_LIBRARY } from '../facts/residual-library';
import { SOURCES } from '../facts/sources';
import { CREDIT_NAMES, FUNCTIONS } from '../formula/formula';
import { computeResidual, namesUsed } from './residual-answer';
import { readArguments } from './residual-arguments';
import { answerLines, sumLines } from './residual-lines';
import { computeSum } from './residual-sum';
import { aligned, print, refuse } from './terminal';

/** Computes a clause of the library, or a formula as text, from values, and prints it; bad input ends with exit code 2 and one line. */
function main(): void {
  const asked = readArguments(process.argv.slice(2));
  if ('message' in asked) return refuse(asked.message);
  const { json, ask } = asked;
  if (ask === 'list') return print(json ? inJson(libraryRows()) : libraryTable());
  if (ask === 'names') return print(json ? inJson(language()) : languageTable());
  if (ask.terms) {
    const sum = computeSum(ask, ask.terms);
    if ('message' in sum) return refuse(sum.message);
    return print(json ? inJson(sum) : sumLines(sum, ask.entry));
  }
  const answer = computeResidual(ask);
  if ('message' in answer) return refuse(answer.message);
  print(json ? inJson(answer) : answerLines(answer, ask.entry));
}

const inJson = (value: unknown): string => JSON.stringify(value, null, 2);

/** Every clause of the library with the names it needs. */
const libraryRows = () =>
  RESIDUAL_LIBRARY.map((entry) => ({
    id: entry.id,
    title: CLAUSE_WORDS[entry.id].title,
    craft: entry.craft,
    market: entry.market,
    names: namesUsed(entry.text).map(({ name, unit, meaning }) => ({ name, unit, meaning })),
    unit: entry.unit,
    clause: entry.clause,
    from: entry.from,
    until: entry.until,
    appliesTo: entry.appliesTo,
    standing: entry.standing,
    reading: entry.reading ?? null,
    demanded: entry.demanded ?? false,
    unsure: CLAUSE_WORDS[entry.id].unsure ?? null,
    source: { id: entry.source, title: SOURCES[entry.source].title, address: SOURCES[entry.source].address },
    text: entry.text,
  }));

const libraryTable = (): string =>
  aligned(libraryRows().map(({ id, title, names }) => [id, title, names.map(({ name }) => name).join(', ')]));

/** The names and functions of the language. */
const language = () => ({
  names: CREDIT_NAMES.map(({ name, unit, meaning }) => ({ name, unit, meaning })),
  functions: [...FUNCTIONS.values()].map(({ name, example, meaning }) => ({ name, example, meaning })),
});

function languageTable(): string {
  const { names, functions } = language();
  return aligned([
    ...names.map(({ name, unit, meaning }) => [name, unit, meaning]),
    ...functions.map(({ example, meaning }) => [example, 'function', meaning]),
  ]);
}

main();
