import { beforeAll, expect, test } from 'vitest';
import type { Summary } from '../../src/model/run/summary';
import { presetScenario, withValue } from '../../src/scenario/scenario';
import { calibrationCells, isInside } from '../../src/words/calibration';
import {
  behindSentence,
  detailsTable,
  groupRows,
  groupsFinding,
  groupsSentence,
  largestBehind,
  shownGroups,
  toldGroups,
} from '../../src/words/groups';
import { plain } from '../../src/words/sentence';
import { winnersTable } from '../../src/words/winners';
import { directRunner } from '../../workers/direct';

const scenario = { ...presetScenario('sag-aftra-2023-settled'), draws: 512 };
const own = { ...presetScenario('own'), draws: 512 };
let actors: Summary;
let members: Summary;

beforeAll(async () => {
  actors = await directRunner().whole(scenario);
  members = await directRunner().run(own);
});

test('the groups are sorted, the one that gains most first, and carry their share of members', () => {
  const rows = shownGroups(actors, scenario);
  expect(rows).toHaveLength(6);
  for (let k = 1; k < rows.length; k++) expect(rows[k].net.mean).toBeLessThanOrEqual(rows[k - 1].net.mean);
  expect(rows.reduce((sum, row) => sum + row.members, 0)).toBeCloseTo(0.67, 6);
  expect(rows.find(({ group }) => group === 'background')!.part).toBe('13.4%');
});

test('the line of the first screen names the largest group behind that lives on the struck contract', () => {
  const rows = shownGroups(actors, scenario);
  const largest = largestBehind(rows)!;
  const behind = rows.filter(({ net, group }) => net.mean < 0 && group !== 'elsewhere');
  expect(largest.members).toBe(Math.max(...behind.map((row) => row.members)));
  const text = plain(behindSentence(actors, scenario));
  expect(text).toContain(`${largest.label.charAt(0).toLowerCase()}${largest.label.slice(1)}, ${largest.part} of members`);
  expect(text).toMatch(/^\d of 6 groups of members are behind the offer on average\./);
});

test('where nobody loses the line says so, and the finding names who gains most', async () => {
  const better = withValue(withValue(own, 'fixedLength', 0), 'lengthFrom', 2);
  const summary = await directRunner().run(better);
  expect(plain(behindSentence(summary, better))).toBe('No group of members is behind the offer on average.');
  expect(groupsFinding(summary, better)).toBe('Highest-paid fifth gain most');
});

test('where only pay tells members apart there are fifths of them', () => {
  const rows = shownGroups(members, own);
  expect(rows.map(({ by }) => by)).toEqual(Array(5).fill('fifth'));
  expect(plain(groupsSentence(members, own))).toContain('differ by pay alone');
});

test('bands of pay are named by both ends', () => {
  const labels = groupRows(actors, scenario, 'band').map(({ label }) => label);
  expect(labels[0]).toBe('Less than $1,000 of covered pay a year');
  expect(labels).toContain('$26,470 to $35,020');
  expect(labels.at(-1)).toBe('$250,000 of covered pay a year or more');
});

test('a gain is claimed only where nine in ten runs have it', () => {
  const [best] = shownGroups(actors, scenario);
  expect(best.net.p10).toBeLessThan(0);
  expect(groupsFinding(actors, scenario)).toBe('Performers paid above scale lose most');
  const net = { mean: 2e6, p10: 1e6, p90: 3e6 };
  const surely = { ...actors, groups: actors.groups.map((each) => (each.group === best.group ? { ...each, net } : each)) };
  expect(groupsFinding(surely, scenario)).toMatch(/^.+ gain, performers paid above scale lose most$/);
});

test('the table says of a number of ours that it was not published', () => {
  const cap = actors.result.calibration!.find(({ target }) => target === 'highest pay')!;
  expect(calibrationCells(cap)[1]).toBe('$1 million, our assumption');
});

test('the table of what the groups are fitted to says what is reached, and what lies outside', () => {
  const rows = actors.result.calibration!.map((row) => ({ row, cells: calibrationCells(row) }));
  expect(rows.find(({ row }) => row.target === 'without pay')!.cells).toEqual([
    'Members without covered pay in a year',
    '33%',
    '28% to 38%',
    '33%',
    'fitted',
  ]);
  const outside = rows.filter(({ row }) => !isInside(row));
  expect(outside.map(({ cells }) => [cells[0], cells[4]])).toEqual([['The same, added up from the inputs', 'held against it: outside']]);
});

test('the table of other deals has a deal a row and a group a column, and is missing until it is computed', () => {
  const table = winnersTable(actors, scenario)!;
  expect(table.columns).toHaveLength(7);
  expect(table.rows.map(([deal]) => deal)).toEqual([
    'The deal with the streaming formula «2020 contract»',
    'The deal with the streaming formula «2023 terms, no bonus»',
    'The deal with the streaming formula «2023 deal, success bonus»',
    'The deal with the streaming formula «2% of revenue, on top»',
    'The deal with the raises of the offer',
    'The deal as set',
    'The deal with the raises of the demand',
  ]);
  expect(winnersTable(members, own)).toBeNull();
});

test('within each group it is told who is ahead, when, and who keeps the plan, once that is computed', () => {
  const { columns, rows } = detailsTable(actors, scenario)!;
  expect(rows).toHaveLength(toldGroups(actors, scenario).length);
  expect(columns.slice(3)).toEqual([2023, 2024, 2025, 2026].map((year) => `lose, win the plan by pay of ${year}`));
  for (const [, within, month, ...plan] of rows) {
    expect(within).toMatch(/%$/);
    expect(month).toMatch(/never|month|year/);
    for (const cell of plan) expect(cell).toMatch(/^(below )?\d+(\.\d)?%, (below )?\d+(\.\d)?%$/);
  }
  expect(detailsTable(members, own)).toBeNull();
});
