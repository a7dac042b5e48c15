import type { Loop1, Loop2, Loop3 } from './loops';

/** What a subtree compiles to: a number, or the index of the buffer that will hold its values. */
export type Operand = { readonly value: number } | { readonly index: number };

/** The buffer that a kernel writes its result to; after it come the columns, then scratch buffers. */
export const OUT = 0;

/**
 * A list of steps under construction. Each method adds a step and returns the operand of its result; a `target` of null leaves the buffer
 * open.
 */
export interface Steps {
  /** The operand of the column at this place among the columns. */
  column(place: number): Operand;
  /** Reserves the buffer of an operand: later lines may read the value of a line. */
  keep(operand: Operand): Operand;
  single(loop: Loop1, a: Operand, target: number | null): Operand;
  pair(loop: Loop2, a: Operand, b: Operand, target: number | null): Operand;
  triple(loop: Loop3, a: Operand, b: Operand, c: Operand, target: number | null): Operand;
  /** Runs every step over blocks of the first `count` elements. */
  run(out: Float64Array, columns: readonly Float64Array[], count: number): void;
}

/**
 * An empty list of steps over blocks of `block` elements of that many columns.
 *
 * Scratch buffers are allocated as steps are added and shared by steps that need them one after another. A number among columns is written
 * once into a buffer of its own. A step on numbers only is run at once, and nothing is added.
 */
export function newSteps(columnCount: number, block: number): Steps {
  const steps: Step[] = [];
  const scratch: Float64Array[] = [];
  const free: number[] = [];
  /** Buffers that are never free: numbers among columns, and what is kept. */
  const kept = new Set<number>();
  const firstScratch = 1 + columnCount;

  const newBuffer = () => firstScratch + scratch.push(new Float64Array(block)) - 1;

  function bufferOf(operand: Operand): number {
    if ('index' in operand) return operand.index;
    const index = newBuffer();
    scratch.at(-1)!.fill(operand.value);
    kept.add(index);
    return index;
  }

  /** Loops read an element before they write it, so a result may overwrite an operand. */
  function targetFor(target: number | null, ...read: readonly number[]): number {
    free.push(...read.filter((index) => index >= firstScratch && !kept.has(index)));
    return target ?? free.pop() ?? newBuffer();
  }

  return {
    column: (place) => ({ index: 1 + place }),

    keep(operand) {
      if ('index' in operand) kept.add(operand.index);
      return operand;
    },

    single(loop, a, target) {
      if ('value' in a) return { value: onOne((out) => loop(out, Float64Array.of(a.value), 1)) };
      const i = a.index;
      const to = targetFor(target, i);
      steps.push((buffers, count) => loop(buffers[to]!, buffers[i]!, count));
      return { index: to };
    },

    pair(loop, a, b, target) {
      if ('value' in a && 'value' in b) return { value: onOne((out) => loop(out, Float64Array.of(a.value), Float64Array.of(b.value), 1)) };
      const [i, j] = [bufferOf(a), bufferOf(b)];
      const to = targetFor(target, i, j);
      steps.push((buffers, count) => loop(buffers[to]!, buffers[i]!, buffers[j]!, count));
      return { index: to };
    },

    triple(loop, a, b, c, target) {
      const [i, j, k] = [bufferOf(a), bufferOf(b), bufferOf(c)];
      const to = targetFor(target, i, j, k);
      steps.push((buffers, count) => loop(buffers[to]!, buffers[i]!, buffers[j]!, buffers[k]!, count));
      return { index: to };
    },

    run(out, columns, count) {
      for (let start = 0; start < count; start += block) {
        const end = Math.min(start + block, count);
        // A view of the current block: an index from its start is faster than one from a varying offset.
        const buffers = [out, ...columns].map((column) => column.subarray(start, end)).concat(scratch);
        for (const step of steps) step(buffers, end - start);
      }
    },
  };
}

type Step = (buffers: readonly Float64Array[], count: number) => void;

function onOne(write: (out: Float64Array) => void): number {
  const out = new Float64Array(1);
  write(out);
  return out[0]!;
}
