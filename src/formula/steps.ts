import { choose, type Loop1, type Loop2 } from './loops';

/** What a subtree compiles to: a number known at once, or the index of the buffer that will hold its values. */
export type Operand = { readonly value: number } | { readonly index: number };

/** The buffer a kernel writes its result to; behind it come the columns, then scratch. */
export const OUT = 0;

/** Steps in the making. Each method adds one step and gives where its result will be; `target` null means anywhere. */
export interface Steps {
  /** The operand of the column at this place among the columns. */
  column(place: number): Operand;
  single(loop: Loop1, from: Operand, target: number | null): Operand;
  pair(loop: Loop2, left: Operand, right: Operand, target: number | null): Operand;
  choice(condition: Operand, yes: Operand, no: Operand, target: number | null): Operand;
  /** Runs every step over blocks of the first `count` elements. */
  run(out: Float64Array, columns: readonly Float64Array[], count: number): void;
}

/**
 * An empty list of steps over blocks of `block` elements of that many columns.
 *
 * Scratch is set aside when a step is added and shared by steps that need it one after another. A number among
 * columns is written once into scratch of its own; a step of numbers only is run at once and adds nothing.
 */
export function newSteps(columnCount: number, block: number): Steps {
  const steps: Step[] = [];
  const scratch: Float64Array[] = [];
  const free: number[] = [];
  const numbers = new Set<number>();
  const firstScratch = 1 + columnCount;

  const offset = (index: number, start: number) => (index < firstScratch ? start : 0);
  const newBuffer = () => firstScratch + scratch.push(new Float64Array(block)) - 1;

  function bufferOf(operand: Operand): number {
    if ('index' in operand) return operand.index;
    const index = newBuffer();
    scratch.at(-1)!.fill(operand.value);
    numbers.add(index);
    return index;
  }

  /** Loops read an element before they write it, so a result may take the place of what it is made from. */
  function targetFor(target: number | null, read: readonly number[]): number {
    free.push(...read.filter((index) => index >= firstScratch && !numbers.has(index)));
    return target ?? free.pop() ?? newBuffer();
  }

  return {
    column: (place) => ({ index: 1 + place }),

    single(loop, from, target) {
      if ('value' in from) return { value: onOne((out) => loop(out, 0, Float64Array.of(from.value), 0, 1)) };
      const a = from.index;
      const to = targetFor(target, [a]);
      steps.push((buffers, start, count) => loop(buffers[to]!, offset(to, start), buffers[a]!, offset(a, start), count));
      return { index: to };
    },

    pair(loop, left, right, target) {
      if ('value' in left && 'value' in right) {
        return { value: onOne((out) => loop(out, 0, Float64Array.of(left.value), 0, Float64Array.of(right.value), 0, 1)) };
      }
      const a = bufferOf(left);
      const b = bufferOf(right);
      const to = targetFor(target, [a, b]);
      steps.push((buffers, start, count) =>
        loop(buffers[to]!, offset(to, start), buffers[a]!, offset(a, start), buffers[b]!, offset(b, start), count),
      );
      return { index: to };
    },

    choice(condition, yes, no, target) {
      const c = bufferOf(condition);
      const a = bufferOf(yes);
      const b = bufferOf(no);
      const to = targetFor(target, [c, a, b]);
      steps.push(({ [to]: out, [c]: tests, [a]: first, [b]: second }, start, count) =>
        choose(out!, offset(to, start), tests!, offset(c, start), first!, offset(a, start), second!, offset(b, start), count),
      );
      return { index: to };
    },

    run(out, columns, count) {
      const buffers = [out, ...columns, ...scratch];
      for (let start = 0; start < count; start += block) {
        for (const step of steps) step(buffers, start, Math.min(block, count - start));
      }
    },
  };
}

type Step = (buffers: readonly Float64Array[], start: number, count: number) => void;

function onOne(write: (out: Float64Array) => void): number {
  const out = new Float64Array(1);
  write(out);
  return out[0]!;
}
