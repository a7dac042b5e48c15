import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundleCommand, type Ended } from '../support/command';

type Name = 'simulate' | 'residual' | 'forecast';
const folder = mkdtempSync(join(tmpdir(), 'refusals-'));
const [pipe, large, long] = ['pipe', 'large.csv', 'long.csv'].map((name) => join(folder, name));
let commands: Readonly<Record<Name, (...args: readonly string[]) => Promise<Ended>>>;

beforeAll(async () => {
  execFileSync('bash', ['-c', 'mkfifo "$0"', pipe!]);
  writeFileSync(large!, '');
  truncateSync(large!, 2 ** 33);
  writeFileSync(long!, `days,censored\n5,0\n9,${'perhaps, '.repeat(3).replaceAll(',', '')}${'x y '.repeat(20_000)}\n`);
  const [simulate, residual, forecast] = await Promise.all((['simulate', 'residual', 'forecast'] as const).map(bundleCommand));
  commands = { simulate: simulate!.run, residual: residual!.run, forecast: forecast!.run };
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const preset = 'sag-aftra-2023';
const sample = (path: string): readonly string[] => ['--sample', path];

test.each<[title: string, command: Name, args: () => readonly string[], says: RegExp]>([
  ['a pipe', 'forecast', () => sample(pipe!), /must be a file with a list; it is a pipe\./],
  ['a device without an end', 'forecast', () => sample('/dev/zero'), /it is a device\./],
  ['the terminal’s device', 'forecast', () => sample('/dev/null'), /it is a device\./],
  ['a folder', 'forecast', () => sample(folder), /it is a folder\./],
  ['a file of 8 GB', 'forecast', () => sample(large!), /it has 8,589,934,592 bytes, and [\d,]+ are the most\./],
  ['a file that is not there', 'forecast', () => sample('nowhere.csv'), /sample must be one of .*; there is no nowhere\.csv\./],
  ['a path through a file', 'forecast', () => sample('package.json/x'), /there is no package\.json\/x\./],
  ['a path with a zero in it', 'forecast', () => sample('a\0b'.replace('\0', '%00')), /there is no a%00b\./],
  ['a name of 5,000 letters', 'forecast', () => sample('n'.repeat(5000)), /there is no n{60}…\./],
  ['no name', 'forecast', () => sample(''), /there is no name\./],
  [
    'an unknown dispute',
    'forecast',
    () => ['--exclude', 'sag-aftra-2032'],
    /exclude must be the id of a past dispute.*it is sag-aftra-2032, did you mean sag-aftra-2023\?/,
  ],
  ['a dispute that is near none', 'forecast', () => ['--exclude', 'qqqqqqqqqq'], /exclude must be .*it is qqqqqqqqqq\./],
  ['an empty dispute', 'forecast', () => ['--exclude='], /exclude must be .*it is empty\./],
  [
    'a dispute left out of a class without ids',
    'forecast',
    () => ['--sample', 'kennan-62', '--exclude', preset],
    /exclude must be left out where the sample has no disputes by id; it is sag-aftra-2023\./,
  ],
  ['a hexadecimal length', 'forecast', () => ['--elapsed', '0x10'], /elapsed must be a whole number .*; it is 0x10\./],
  ['a binary year', 'forecast', () => ['--from', '0b11'], /fromYear must be a whole number; it is 0b11\./],
  ['a word for a number of workers', 'forecast', () => ['--least-workers', 'many'], /leastWorkers must be .*; it is many\./],
  ['an empty number', 'forecast', () => ['--elapsed='], /elapsed must be .*; it is empty\./],
  ['infinitely many days', 'forecast', () => ['--elapsed', 'Infinity'], /; it is Infinity\./],
  ['a day that is long to read', 'forecast', () => ['--as-of', '2023'.repeat(200)], /asOf must be a date .*; it is (2023){15}…\./],
  [
    'an option given twice',
    'forecast',
    () => ['--elapsed', '3', '--elapsed', '4'],
    /--elapsed must be given once; it is given as 3 and as 4\./,
  ],
  ['an argument beside the options', 'forecast', () => ['screen'], /arguments must be options; beside them is screen\./],
  ['a cell of 80,000 characters', 'forecast', () => sample(long!), /Line 3: .*perhaps.{1,220}$/],
  ['hexadecimal draws', 'simulate', () => [preset, '--draws', '0x400'], /draws must be .*; it is 0x400\./],
  ['a hexadecimal seed', 'simulate', () => [preset, '--seed', '0x10'], /seed must be .*; it is 0x10\./],
  ['hexadecimal processors', 'simulate', () => [preset, '--cores', '0x2'], /cores must be a whole number from 1 to 64; it is 0x2\./],
  ['no processors', 'simulate', () => [preset, '--cores', '0'], /cores must be .*; it is 0\./],
  ['a hexadecimal value', 'simulate', () => [preset, '--set', 'horizon=0x5'], /horizon must be .*; it is 0x5\./],
  ['a value of 5,000 digits', 'simulate', () => [preset, '--set', `horizon=${'9'.repeat(5000)}`], /horizon must be .*; it is 9{60}…\./],
  ['a key of 5,000 letters', 'simulate', () => [preset, '--set', `${'k'.repeat(5000)}=1`], /k{60}… is not a parameter/],
  [
    'a list with too few steps',
    'simulate',
    () => [preset, '--set', 'term.general-increase.deal=7_4'],
    /term\.general-increase\.deal must be 3 numbers joined by _; it is 7_4\./,
  ],
  [
    'a step that is none',
    'simulate',
    () => [preset, '--set', 'term.general-increase.deal=7_4_x'],
    /increase\.deal\.3 must be a number .*; it is x\./,
  ],
  [
    'a step set twice, by itself and in its list',
    'simulate',
    () => [preset, '--set', 'dealStep2=5', '--set', 'term.general-increase.deal=7_4_3.5'],
    /deal\.2 must be set once; it is set as dealStep2=5 and as term\.general-increase\.deal=7_4_3\.5\./,
  ],
  [
    'a parameter set twice',
    'simulate',
    () => [preset, '--set', 'horizon=3', '--set', 'horizon=4'],
    /horizon must be set once; it is set as horizon=3 and as horizon=4\./,
  ],
  ['draws given twice', 'simulate', () => [preset, '--draws', '64', '--draws', '128'], /--draws must be given once/],
  ['an option of 5,000 letters', 'simulate', () => [preset, `--${'o'.repeat(5000)}`], /arguments must be .*o…/],
  ['a preset of 5,000 letters', 'simulate', () => ['p'.repeat(5000)], /it is p{60}…\./],
  ['a hexadecimal amount', 'residual', () => ['tams-day', 'daysWorked=0x3', 'dayScale=880'], /daysWorked must be .*; it is 0x3/],
  ['a value of 5,000 letters', 'residual', () => ['tams-day', `daysWorked=${'d'.repeat(5000)}`], /it is d{60}…\./],
])('%s: one line, exit code 2, nothing on standard output', async (_, command, args, says) => {
  const { code, stdout, stderr } = await commands[command](...args());
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(/^[^\n]+\n$/);
  expect(stderr.length).toBeLessThan(700);
  expect(stderr.trimEnd()).toMatch(says);
  expect(stderr).not.toMatch(/NaN|undefined|Error|\bat \w+ \(/);
});
