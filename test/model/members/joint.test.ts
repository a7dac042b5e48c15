import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jointOf } from '../../../src/model/members/joint';
import { sum, within } from '../../support/model';

interface Part {
  readonly members: number;
  readonly mean: number;
}

/** A division n(k, b) = a(k) c(b) x(b)^θ(k) made on purpose, so that its margins have a solution, with these margins. */
interface Made {
  readonly kinds: readonly Part[];
  readonly bands: readonly Part[];
  readonly powers: readonly number[];
  readonly joint: readonly (readonly number[])[];
}

function made(sizes: readonly number[], counts: readonly number[], steps: readonly number[], powers: readonly number[]): Made {
  let pay = 100;
  const means = steps.map((step) => (pay *= step));
  const raw = sizes.map((size, k) => {
    const row = counts.map((count, b) => count * (means[b] / pay) ** powers[k]);
    return row.map((members) => (size * members) / sum(row));
  });
  const all = sum(raw.flat());
  const joint = raw.map((row) => row.map((members) => members / all));
  const kinds = joint.map((row) => ({ members: sum(row), mean: sum(row.map((members, b) => members * means[b])) / sum(row) }));
  return { kinds, bands: means.map((mean, b) => ({ members: sum(joint.map((row) => row[b])), mean })), powers, joint };
}

const some = (item: fc.Arbitrary<number>, count: number): fc.Arbitrary<number[]> => fc.array(item, { minLength: count, maxLength: count });

/** Any number of kinds and bands; the powers are as far apart as those of kinds whose means differ tenfold. */
const divisions: fc.Arbitrary<Made> = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 2, max: 45 }))
  .chain(([kinds, bands]) =>
    fc.tuple(some(within(0.02, 1), kinds), some(within(0.01, 1), bands), some(within(1.1, 1.6), bands), some(within(-0.7, 0.7), kinds)),
  )
  .map((parts) => made(...parts));

/** The division by kind and band. */
function rowsOf({ kinds, bands }: Pick<Made, 'kinds' | 'bands'>): number[][] {
  const out = jointOf(kinds, bands);
  return kinds.map((_, k) => [...out.subarray(k * bands.length, (k + 1) * bands.length)]);
}

test('jointOf keeps members by kind and by band, and pay by kind, to 1e-9', () => {
  fc.assert(
    fc.property(divisions, ({ kinds, bands }) => {
      const rows = rowsOf({ kinds, bands });
      kinds.forEach(({ members, mean }, k) => {
        expect(Math.abs(sum(rows[k]) / members - 1)).toBeLessThan(1e-9);
        expect(Math.abs(sum(rows[k].map((of, b) => of * bands[b].mean)) / members / mean - 1)).toBeLessThan(1e-9);
      });
      bands.forEach(({ members }, b) => expect(Math.abs(sum(rows.map((row) => row[b])) / members - 1)).toBeLessThan(1e-9));
      expect(sum(rows.flat())).toBeCloseTo(1, 9);
      expect(Math.min(...rows.flat())).toBeGreaterThan(0);
    }),
  );
});

test('jointOf finds the division that margins were taken from, if a power of pay tells its kinds apart', () => {
  fc.assert(
    fc.property(divisions, ({ kinds, bands, joint }) => {
      rowsOf({ kinds, bands }).forEach((row, k) => row.forEach((members, b) => expect(Math.abs(members - joint[k][b])).toBeLessThan(1e-8)));
    }),
  );
});

test('jointOf tilts each kind by a power of pay, a higher one where its mean is higher', () => {
  fc.assert(
    fc.property(divisions, ({ kinds, bands }) => {
      const rows = rowsOf({ kinds, bands });
      const last = bands.length - 1;
      const x = bands.map(({ mean }) => Math.log(mean));
      for (const [k, one] of kinds.entries())
        for (const [j, other] of kinds.entries()) {
          if (k === j) continue;
          const y = bands.map((_, b) => Math.log(rows[k][b] / rows[j][b]));
          const power = (y[last] - y[0]) / (x[last] - x[0]);
          // On a line, from the lowest band to the highest.
          y.forEach((value, b) => expect(Math.abs(value - y[0] - power * (x[b] - x[0]))).toBeLessThan(1e-6));
          if (Math.abs(one.mean / other.mean - 1) > 1e-6) expect(Math.sign(power)).toBe(Math.sign(one.mean - other.mean));
        }
    }),
  );
});

test('jointOf of kinds with the same mean is independent of bands', () => {
  fc.assert(
    fc.property(divisions, ({ kinds, bands }) => {
      const mean = sum(bands.map((band) => band.members * band.mean));
      const alike = kinds.map(({ members }) => ({ members, mean }));
      rowsOf({ kinds: alike, bands }).forEach((row, k) =>
        row.forEach((members, b) => expect(Math.abs(members / (kinds[k].members * bands[b].members) - 1)).toBeLessThan(1e-9)),
      );
    }),
  );
});
