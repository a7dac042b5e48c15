import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BLOCK_SIZE } from '../../src/model/column';
import { createBlocks, type Blocks } from '../../workers/blocks';

const all = (blocks: Blocks) => Array.from({ length: blocks.number }, () => blocks.next()!);

test('createBlocks(draws): every draw once and in order, in blocks as long as an engine takes but for the last', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2000 }), (eighths) => {
      const draws = 8 * eighths;
      const blocks = createBlocks(draws);
      let next = 0;
      for (const { first, count } of all(blocks)) {
        expect(first).toBe(next);
        expect(count).toBe(Math.min(BLOCK_SIZE, draws - first));
        next += count;
      }
      expect(next).toBe(draws);
      expect(blocks.next()).toBeUndefined();
    }),
  );
});

test('done counts from the first draw without a gap, whatever order blocks are finished in', () => {
  const blocks = createBlocks(1032);
  const [a, b, c, d, e] = all(blocks);
  const counted = [d, b, a, a, e, c].map((span) => {
    blocks.finish(span);
    return blocks.done;
  });
  expect(counted).toEqual([0, 0, 512, 512, 512, 1032]);
});

test('putBack comes next', () => {
  const blocks = createBlocks(1024);
  const [a, b] = [blocks.next()!, blocks.next()!];
  blocks.putBack(a);
  expect(blocks.next()).toBe(a);
  expect(blocks.next()!.first).toBe(b.first + b.count);
});
