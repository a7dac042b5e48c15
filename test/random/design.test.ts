import { expect, test } from 'vitest';
import { fillStream, randomDesign } from '../../src/random/design';
import { fillSobol, sobolDesign } from '../../src/random/sobol';
import { uniform } from '../../src/random/threefry';

const design = randomDesign(7, 40);

test('fillStream(out, design, stream, first, count) is Sobol for streams 0..31 and Threefry after', () => {
  const sobol = new Float64Array(50);
  for (const stream of [0, 31]) {
    fillSobol(sobol, sobolDesign(7, 32), stream, 13, 50);
    expect(fill(stream, 13, 50)).toEqual(sobol);
  }
  for (const stream of [32, 39])
    expect([...fill(stream, 13, 50)]).toEqual(Array.from({ length: 50 }, (_, i) => uniform(7, stream, 13 + i)));
});

test('fillStream: any split into blocks gives the same bits', () => {
  for (const stream of [4, 36]) expect([...fill(stream, 0, 37), ...fill(stream, 37, 63)]).toEqual([...fill(stream, 0, 100)]);
});

test('fillStream: a stream does not depend on how many streams there are', () => {
  const out = new Float64Array(64);
  fillStream(out, randomDesign(7, 5), 4, 0, 64);
  expect(fill(4, 0, 64)).toEqual(out);
});

test('randomDesign and fillStream refuse what is outside their range', () => {
  expect(() => randomDesign(7, 0)).toThrow('invalid number of streams; not a whole number in 1..4294967296: 0');
  expect(() => randomDesign(0.5, 3)).toThrow('invalid seed');
  expect(() => fill(40, 0, 1)).toThrow('invalid stream; not a whole number in 0..39: 40');
});

function fill(stream: number, first: number, count: number): Float64Array {
  const out = new Float64Array(count);
  fillStream(out, design, stream, first, count);
  return out;
}
