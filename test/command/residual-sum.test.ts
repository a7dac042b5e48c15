import { beforeAll, describe, expect, test } from 'vitest';
import { rangeWords } from '../../src/words/residual-words';
import { RESIDUAL_LIBRARY } from '../../src/facts/residual-library';
import { bundleCommand, type Ended } from '../support/command';

let residual: (...args: readonly string[]) => Promise<Ended>;
beforeAll(async () => {
  residual = (await bundleCommand('residual')).run;
});

async function answer(...args: readonly string[]) {
  const { code, stdout, stderr } = await residual(...args, '--json');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return JSON.parse(stdout);
}

const CREDIT = ['hbsvod-2020', 'pay=9522', 'ceiling=4450.77', 'domesticSubscribers=68 million'];

test('--years sums what a work pays in each of these years, with the range of all', async () => {
  const sum = await answer(...CREDIT, '--years', '1-3');
  const apart = await Promise.all([1, 2, 3].map((year) => answer(...CREDIT, `exhibitionYear=${year}`)));
  expect(sum.terms.map(({ value }: { value: number }) => value)).toEqual(apart.map(({ value }) => value));
  expect(sum.value).toBe(apart.reduce((total, { value }) => total + value, 0));
  expect(sum.range).toEqual([0, 1].map((end) => apart.reduce((total, { range }) => total + range[end], 0)));
  expect(sum).toMatchObject({ id: 'hbsvod-2020', terms: [{ credit: 1, by: 'exhibitionYear', names: { exhibitionYear: 1 } }, {}, {}] });
  expect(await answer(...CREDIT, '--years', '3, 1-2')).toMatchObject({
    terms: [3, 1, 2].map((exhibitionYear) => ({ names: { exhibitionYear } })),
  });
});

test('--credit sums several credits of one work, year by year', async () => {
  const sum = await answer(
    'hbsvod-2020',
    'ceiling=4450.77',
    'domesticSubscribers=68 million',
    '--years',
    '1-2',
    '--credit',
    'pay=$1,000',
    '--credit',
    'pay=9522',
  );
  expect(
    sum.terms.map(({ credit, names }: { credit: number; names: { pay: number; exhibitionYear: number } }) => [
      credit,
      names.pay,
      names.exhibitionYear,
    ]),
  ).toEqual([
    [1, 1000, 1],
    [1, 1000, 2],
    [2, 9522, 1],
    [2, 9522, 2],
  ]);
  const { stdout } = await residual(
    'unit-share',
    'grossReceipts=1 million',
    'castUnits=30',
    '--credit',
    'performerUnits=3',
    '--credit',
    'performerUnits=1',
  );
  expect(stdout).toMatch(/credit 1 {2}\$6,000\.00 per performer\ncredit 2 {2}\$2,000\.00 per performer\n\nTotal {3}\$8,000\.00\n/);
});

describe('the contract’s exhibit to Sideletter B-2', () => {
  const paid = async (small: number, runs: string): Promise<number[]> => {
    const wide = await answer('sideletter-b2', 'applicableMinimum=100', 'marketShare=80%', `smallRuns=${small}`, '--runs', runs);
    return wide.terms.map(({ value }: { value: number }) => value);
  };
  test('counts small runs apart: after three or four of them the table begins at its first rerun', async () => {
    expect((await answer('sideletter-b2', 'applicableMinimum=100', 'marketShare=50%', '--runs', '2-4')).value).toBe(60);
    expect(await paid(3, '5-7')).toEqual([40, 30, 25]);
    expect(await paid(4, '6-7')).toEqual([40, 30]);
  });
});

test('hbsvod-credit pays what is left of the credit, never less than nothing, and all of it where none was used', async () => {
  expect((await answer('hbsvod-credit', 'episodeScale=4221', 'creditUsed=800')).value).toBeCloseTo(677.35, 9);
  expect(await answer('hbsvod-credit', 'episodeScale=4221')).toMatchObject({ names: { episodeScale: 4221, creditUsed: 0 } });
  expect((await answer('hbsvod-credit', 'episodeScale=4221', 'creditUsed=9000')).value).toBe(0);
});

test('a clause that raises the ceiling itself says of which contract the ceiling is', async () => {
  const raising = RESIDUAL_LIBRARY.filter(({ text }) => /1\.025 \* ceiling/.test(text));
  expect(raising.map(({ id }) => id)).toContain('wga-bonus-2023');
  for (const { id, text } of raising) {
    const names = [
      ...new Set(text.match(/\b(pay|ceiling|domesticSubscribers|foreignSubscribers|exhibitionYear|views|streamingRevenue|titleShare)\b/g)),
    ];
    const { stdout } = await residual(id, ...names.map((name) => `${name}=${name === 'titleShare' ? '0' : '1'}`));
    expect([id, stdout]).toEqual([
      id,
      expect.stringMatching(
        /actors’ contract of 2021–23; for others the fixed residual base of the contract of 2020\. Formulas of 2023 raise it themselves/,
      ),
    ]);
  }
  expect(
    (await residual('wga-bonus-2023', 'ceiling=1', 'exhibitionYear=1', 'views=1', 'domesticSubscribers=1', 'foreignSubscribers=1')).stdout,
  ).toContain('The ceiling to give is the base of 2020; the formula raises it by the 2.5% of 2023.');
});

test('a range whose ends are the same to the cent is no range', () => {
  expect(rangeWords([16_415.151, 16_415.152], [])).toBe('none here: the lowest and the highest reading both pay $16,415.15');
  expect(rangeWords([1, 2], [])).toBe('$1.00 to $2.00');
});

test.each([
  [['--years', '3-1'], /--years must be whole numbers from 1 to 99, such as 1-3 or 1,2,5; it is 3-1\./],
  [['--years', '0x3'], /it is 0x3\./],
  [['--years='], /it is empty\./],
  [['--years', '1,1'], /--years must hold each number once; 1 is in 1,1 twice\./],
  [['--years', '1', '--years', '2'], /--years must be given once/],
  [['--years', '1', '--runs', '2'], /--runs must stand without --years/],
  [['--years', '1-2', 'exhibitionYear=3'], /exhibitionYear must be given once; it is given for all and for some\./],
  [['--credit', 'pay=3'], /pay must be given once; it is given for all and for some\./],
  [['--years', '1', '--credit', 'exhibitionYear=2'], /exhibitionYear must be given once; it is given for a credit and for all\./],
  [['--credit', 'nine'], /--credit must be name=value, .*it is nine\./],
  [['--credit='], /--credit must be .*it is empty\./],
  [['--runs', '2-3'], /credit 1, run 2: hbsvod-2020 needs a value for each of .*missing is exhibitionYear/],
  [['--list', '--years', '1'], /--list must stand alone|one formula/],
])('%j ends with exit code 2 and one line', async (args, says) => {
  const { code, stdout, stderr } = await residual(...CREDIT, ...args);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(/^[^\n]+\n$/);
  expect(stderr).toMatch(says);
});
