import fc from 'fast-check';
import type { Lengths } from '../../src/survival/lengths';

/** Lists of 4 to 20 lengths, at least three different ones ended. */
export const lengthLists: fc.Arbitrary<Lengths> = fc
  .tuple(
    fc.uniqueArray(fc.integer({ min: 1, max: 400 }), { minLength: 3, maxLength: 12 }),
    fc.array(fc.tuple(fc.integer({ min: 1, max: 400 }), fc.boolean()), { minLength: 1, maxLength: 8 }),
  )
  .map(([ended, rest]) => ({
    days: [...ended, ...rest.map(([day]) => day)],
    censored: [...ended.map(() => false), ...rest.map(([, running]) => running)],
  }));
