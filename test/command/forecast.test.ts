import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundleCommand, runProgram, type Ended } from '../support/command';

let bundle: Awaited<ReturnType<typeof bundleCommand>>;
const folder = mkdtempSync(join(tmpdir(), 'lengths-'));
const forecast = (...args: readonly string[]): Promise<Ended> => bundle.run(...args);
function fileOf(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

beforeAll(async () => {
  bundle = await bundleCommand('forecast');
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function answer(...args: readonly string[]) {
  const { code, stdout, stderr } = await forecast(...args, '--json');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return JSON.parse(stdout);
}

test('npm run --silent forecast prints what the bundled command prints, byte for byte', async () => {
  const args = ['--sample', 'screen-1d', '--family', 'weighted', '--elapsed', '5', '--as-of', '2023-07-18', '--json'];
  const [npm, bundled] = await Promise.all([runProgram('npm', ['run', '--silent', 'forecast', '--', ...args]), forecast(...args)]);
  expect(npm).toEqual(bundled);
  expect(npm.code).toBe(0);
});

test('--json is one object: the sample counted, parameters with standard errors, likelihood, quantiles, weekly hazard', async () => {
  const found = await answer('--sample', 'kennan-62', '--family', 'weibull');
  expect(found).toMatchObject({ sample: 'kennan-62', n: 62, ended: 62, censored: 0, family: 'weibull', elapsed: 0, asOf: null });
  expect(found.parameters.map(({ name }: { name: string }) => name)).toEqual(['shape', 'scale']);
  expect(found.parameters[0].value).toBeCloseTo(0.92079, 5);
  expect(found.parameters[0].standardError).toBeCloseTo(0.09129, 4);
  expect(found.logLikelihood).toBeCloseTo(-294.343436, 5);
  expect(found.median).toBeCloseTo(27.541, 3);
  expect(found.p10).toBeLessThan(found.median);
  expect(found.p90).toBeGreaterThan(found.median);
  expect(found.weeklyHazard[0]).toMatchObject({ week: 1 });
  expect(found.weeklyHazard[0].hazard).toBeGreaterThan(found.weeklyHazard[9].hazard);
  expect(found.record).toBeUndefined();
});

test('a file of days[,censored] is a sample, and its running disputes count as running', async () => {
  const found = await answer(
    '--sample',
    fileOf('own.csv', 'days,censored\n10,0\n25,0\n40,1\n77,0\n'),
    '--family',
    'exponential',
    '--elapsed',
    '7',
  );
  expect(found).toMatchObject({ n: 4, ended: 3, censored: 1, elapsed: 7 });
  expect(found.parameters[0].value).toBeCloseTo(3 / 152, 12);
  expect(found.median).toBeCloseTo(7 + (Math.log(2) * 152) / 3, 6);
});

test('--record adds coverage with its intervals and mean CRPS, of both ways to look back', async () => {
  const { record } = await answer('--sample', 'guilds', '--record');
  expect(record.map(({ mode }: { mode: string }) => mode)).toEqual(['leave-one-out', 'as-of-the-day']);
  const [first] = record[0].days;
  expect(first).toMatchObject({ day: 0, n: 11 });
  expect(first.coverage.map(({ level }: { level: number }) => level)).toEqual([50, 80, 90]);
  expect(Object.keys(first.crps)).toEqual(['forecast', 'median', 'exponential', 'at-large']);
  // A list of lengths has no days, so no record as of the day.
  const own = await answer('--sample', fileOf('ten.csv', '5\n9\n14\n20\n33\n41\n60\n75\n90\n120\n'), '--record');
  expect(own.record.map(({ mode }: { mode: string }) => mode)).toEqual(['leave-one-out']);
});

test('without --json a table names the sample, its number and every fit', async () => {
  const { stdout } = await forecast('--sample', 'guilds', '--record');
  expect(stdout).toMatch(/^guilds: 11 disputes, 0 of them still running;/);
  for (const line of [/^with what is unsure /m, /^log-logistic +shape /m, /^week +chance/m, /^as-of-the-day +forecasts/m])
    expect(stdout).toMatch(line);
});

test.each([
  [['--sample', 'nowhere.csv'], /sample must be one of screen-1d, .*or a file of disputes; there is no nowhere\.csv/],
  [['--family', 'normal'], /family must be one of weighted/],
  [['--elapsed', '-3'], /elapsed|'--elapsed' argument is ambiguous/],
  [['--elapsed', '900'], /elapsed must be a whole number of days from 0 to 729; it is 900/],
  [['--as-of', 'July'], /asOf must be a date such as 2023-07-18; it is July/],
  [['--segment', 'opera'], /segment must be one of film-tv-performers/],
  [['--sample', 'screen', '--from', '2030'], /The filter must leave at least two disputes of different length that ended; it leaves none/],
  [['--quick'], /arguments must be known options/],
])('%j ends with exit code 2 and one line', async (args, message) => {
  const { code, stdout, stderr } = await forecast(...args);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(/^[^\n]*\n$/);
  expect(stderr).toMatch(message);
});

test('a file with mistakes is refused with the lines', async () => {
  const { code, stderr } = await forecast('--sample', fileOf('bad.csv', 'start,end\n2023-07-14,2023-07-01\n2023-01-01,2023-01-09\n'));
  expect(code).toBe(2);
  expect(stderr).toMatch(
    /bad\.csv: Line 2: `end` must not be before `start`; it is 2023-07-01, and the start 2023-07-14\. --skip-bad leaves it out and reads the other 1\.\n$/,
  );
});
