import { resolve } from '../../src/model/question';
import { afterEach, expect, test, vi } from 'vitest';
import { STREAMS } from '../../src/model/streams';
import { PARAMETERS, parametersOf } from '../../src/scenario/parameters';
import { PRESETS, type PresetId } from '../../src/scenario/presets';
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
  const drawn = new Set(
    (Object.keys(PRESETS) as PresetId[]).flatMap((id) =>
      parametersOf(id)
        .filter(({ spread }) => spread)
        .map(({ key }) => key),
    ),
  );
  expect(PARAMETERS.filter(({ stream }) => stream !== undefined).map(({ key }) => key)).toEqual(
    PARAMETERS.map(({ key }) => key).filter((key) => drawn.has(key)),
  );
});

/** The numbers of all presets at 64 draws, from modules loaded afresh after the table's rows were put in another order. */
async function numbers(order: (rows: unknown[]) => void): Promise<string[]> {
  vi.resetModules();
  const table = await import('../../src/scenario/parameters');
  const tables = new Set([table.PARAMETERS, ...(Object.keys(PRESETS) as PresetId[]).map((id) => table.parametersOf(id))]);
  for (const rows of tables) order(rows as unknown as unknown[]);
  const { prepareSimulation } = await import('../../src/model/run/worlds');
  const { presetScenario } = await import('../../src/scenario/scenario');
  return (Object.keys(PRESETS) as PresetId[]).map((id) => JSON.stringify(prepareSimulation(resolve(presetScenario(id)))(0, 64).quantities));
}

test('the rows of the table of parameters in another order give the same bytes', async () => {
  const asWritten = await numbers(() => undefined);
  expect(await numbers((rows) => rows.reverse())).toEqual(asWritten);
  expect(await numbers((rows) => rows.sort((a, b) => JSON.stringify(a).length - JSON.stringify(b).length))).toEqual(asWritten);
});
