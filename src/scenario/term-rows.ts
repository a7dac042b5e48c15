import type { FactRef, TermWorld } from '../cases/case';
import { FACTS, type FactId } from '../cases/facts';
import type { Term, TermKind } from '../cases/term';
import type { InputKey } from './inputs';
import type { Group, Parameter, ParameterUnit, TermKey } from './parameter';

/** What the values of a kind of term are in each world. */
interface KindRow {
  /** Input after which the rows stand in the table. */
  readonly after: InputKey;
  readonly group: Group;
  readonly worlds: readonly TermWorld[];
  readonly unit: ParameterUnit;
  /** Unit in the demand and the deal, where it is another. */
  readonly multiple?: ParameterUnit;
  readonly bounds: Readonly<Record<TermWorld, readonly [number, number]>>;
  readonly step: number;
  readonly multipleStep?: number;
  /** Random stream of a world whose value is drawn; terms of one kind move together. */
  readonly streams?: Readonly<Partial<Record<TermWorld, number>>>;
  readonly first?: true;
}

/** Kinds of terms that have values; a residual has a formula. */
export type ValuedKind = Exclude<TermKind, 'residual'>;

const same = (low: number, high: number): KindRow['bounds'] => ({ offer: [low, high], deal: [low, high], ask: [low, high] });
const IN_ORDER = ['offer', 'deal', 'ask'] as const;

// prettier-ignore
const KINDS: Readonly<Record<ValuedKind, KindRow>> = {
  'wage-steps': { after: 'lengthCorrelation', group: 'wages', worlds: ['offer', 'ask', 'deal'], unit: '%', bounds: same(0, 20), step: 0.1 },
  'cost-of-living': { after: 'lengthCorrelation', group: 'wages', worlds: IN_ORDER, unit: '%', bounds: same(0, 5), step: 0.05, streams: { deal: 48 } },
  'lump-sum': { after: 'lengthCorrelation', group: 'wages', worlds: IN_ORDER, unit: 'USD', bounds: same(0, 20_000), step: 100 },
  'contribution-rate': { after: 'lengthCorrelation', group: 'wages', worlds: IN_ORDER, unit: '%', bounds: same(0, 10), step: 0.1, streams: { deal: 50 } },
  'revenue-share': { after: 'otherPersistence', group: 'streaming', worlds: ['ask'], unit: 'USD per year', bounds: same(0, 2e9), step: 10e6, first: true },
  bonus: { after: 'otherPersistence', group: 'streaming', worlds: ['deal'], unit: 'USD per year', bounds: same(0, 80e6), step: 1e6 },
  'contribution-ceiling': { after: 'contributionRate', group: 'pay', worlds: IN_ORDER, unit: 'USD per year', multiple: 'ratio', bounds: { offer: [0, 60e6], deal: [1, 3], ask: [1, 4] }, step: 100_000, multipleStep: 0.1, streams: { offer: 24 } },
  'pay-kept': { after: 'replicaDays', group: 'pay', worlds: IN_ORDER, unit: '%', bounds: same(0, 100), step: 5 },
  'crew-size': { after: 'crewSizePay', group: 'pay', worlds: IN_ORDER, unit: '%', bounds: same(0, 100), step: 5 },
};

/** A term with values. */
export type ValuedTerm = Exclude<Term<FactId>, { readonly kind: 'residual' }>;

/** Whether a term has values, not a formula. */
export const isValued = (term: Term): term is ValuedTerm => term.kind !== 'residual';

/** Key of a value of a term, or of one step of it. */
export function termKey(id: string, world: TermWorld, step?: number): TermKey {
  return step === undefined ? `term.${id}.${world}` : `term.${id}.${world}.${step}`;
}

/** Row of a value before the fact behind it is read. */
export type TermRow = Omit<Parameter, 'standing' | 'spread' | 'readings'>;

/** Rows of the table for the terms that stand after an input: by kind, then by world, then by term. */
export function termRows(terms: readonly Term[], after: InputKey): readonly TermRow[] {
  return (Object.keys(KINDS) as ValuedKind[])
    .filter((kind) => KINDS[kind].after === after)
    .flatMap((kind) =>
      KINDS[kind].worlds.flatMap((world) =>
        terms.filter((term) => term.kind === kind).flatMap((term) => rowsOf(term as ValuedTerm, world)),
      ),
    );
}

/** Number of the random stream of every kind and world whose value is drawn. */
export const TERM_STREAMS: readonly (readonly [name: `${ValuedKind}.${TermWorld}`, stream: number])[] = (
  Object.keys(KINDS) as ValuedKind[]
).flatMap((kind) => Object.entries(KINDS[kind].streams ?? {}).map(([world, stream]) => [`${kind}.${world as TermWorld}`, stream] as const));

function rowsOf(term: ValuedTerm, world: TermWorld): readonly TermRow[] {
  const { group, unit, multiple, bounds, step, multipleStep, streams, first } = KINDS[term.kind];
  const isMultiple = multiple !== undefined && world !== 'offer';
  const row = {
    unit: isMultiple ? multiple : unit,
    group,
    bounds: term.bounds ?? bounds[world],
    step: isMultiple ? multipleStep! : step,
    ...(world === 'deal' && { needs: { key: 'settlementFrom', values: [1] } as const }),
    ...(streams?.[world] !== undefined && { stream: streams[world] }),
    ...(first && { first }),
  };
  if (term.kind !== 'wage-steps') {
    const [fact, part] = parted((term as unknown as Record<TermWorld, FactRef<FactId>>)[world]);
    return [{ ...row, key: termKey(term.id, world), fact, part }];
  }
  const fact = term[world];
  return (FACTS[fact].value as readonly number[]).map((_, k) => ({
    ...row,
    key: termKey(term.id, world, k + 1),
    fact,
    part: k,
    ...(k === 0 && term.of === 'principal' && { first: true }),
  }));
}

/** A reference to a fact as its id and the place in its row. */
export const parted = (ref: FactRef<FactId>): readonly [FactId, number] => (typeof ref === 'string' ? [ref, 0] : ref);
