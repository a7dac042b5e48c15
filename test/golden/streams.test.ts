import { afterEach, expect, test, vi } from 'vitest';
import { STREAMS } from '../../src/model/streams';
import { INPUTS } from '../../src/scenario/inputs';
import { parametersOf } from '../../src/scenario/parameters';
import { TERM_STREAMS } from '../../src/scenario/term-rows';
import { PRESET_IDS, PRESETS } from '../../src/cases/cases';
import { everGiven, misgiven } from './streams';

afterEach(() => vi.resetModules());

test('every random stream has the number it was first given, and no number has two owners', () => {
  expect(misgiven(STREAMS, everGiven())).toEqual([]);
  expect(Object.keys(everGiven())).toEqual(expect.arrayContaining([...STREAMS.keys()]));
});

test('misgiven() finds a number that changed, one in use twice, and one of a name that is gone', () => {
  const given = { gone: 7, kept: 1 };
  expect(misgiven(new Map([['kept', 1]]), given)).toEqual([]);
  expect(misgiven(new Map([['kept', 2]]), given)).toEqual(['kept had stream 1 and has 2']);
  expect(misgiven(new Map([['fresh', 7]]), given)).toEqual(['stream 7 is that of gone and fresh']);
});

test('whatever is drawn in some preset has a stream, and what is never drawn has none', () => {
  const drawn = PRESET_IDS.flatMap((id) => parametersOf(id).filter(({ spread }) => spread));
  for (const { key, stream } of drawn) expect(stream, key).toBeTypeOf('number');
  const streams = new Set(drawn.map(({ stream }) => stream));
  // Streams of joint sources belong to no row.
  const ofRows = [...INPUTS.flatMap(({ stream }) => stream ?? []), ...TERM_STREAMS.map(([, stream]) => stream)];
  expect([...streams].sort()).toEqual(ofRows.sort());
});

test('the stream of a row is that of its name, or of its kind of term in its world', () => {
  for (const id of PRESET_IDS)
    for (const { key, stream } of parametersOf(id)) {
      const term = PRESETS[id].terms.find((each) => key.startsWith(`term.${each.id}.`));
      const name = term ? `${term.kind}.${key.slice(`term.${term.id}.`.length).split('.')[0]}` : key;
      if (stream !== undefined) expect(STREAMS.get(name as never), `${key} of ${id}`).toBe(stream);
    }
});

test('no two inputs of a preset share a stream; only terms of one kind move together', () => {
  for (const id of PRESET_IDS) {
    const streams = parametersOf(id).flatMap(({ key, stream }) => (stream === undefined || key.startsWith('term.') ? [] : [stream]));
    expect(new Set(streams).size).toBe(streams.length);
  }
});

/** The numbers of all presets at 64 draws, from modules loaded afresh after the table’s rows were put in another order. */
async function numbers(order: (rows: unknown[]) => void): Promise<string[]> {
  vi.resetModules();
  // The rows of inputs make the tables of all presets when these are first loaded.
  order((await import('../../src/scenario/inputs')).INPUTS as unknown as unknown[]);
  const table = await import('../../src/scenario/parameters');
  for (const id of PRESET_IDS) order(table.parametersOf(id) as unknown as unknown[]);
  const { resolve } = await import('../../src/model/question');
  const { prepareSimulation } = await import('../../src/model/run/worlds');
  const { presetScenario } = await import('../../src/scenario/scenario');
  return PRESET_IDS.map((id) => JSON.stringify(prepareSimulation(resolve(presetScenario(id)))(0, 64).quantities));
}

test('the rows of the table of parameters in another order give the same bytes', async () => {
  const asWritten = await numbers(() => undefined);
  expect(await numbers((rows) => rows.reverse())).toEqual(asWritten);
  expect(await numbers((rows) => rows.sort((a, b) => JSON.stringify(a).length - JSON.stringify(b).length))).toEqual(asWritten);
});
