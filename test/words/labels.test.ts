import { expect, test } from 'vitest';
import { checkDraws, checkSeed, checkValue } from '../../src/scenario/check';
import { checksum } from '../../src/scenario/checksum';
import { decodeScenario } from '../../src/scenario/codec';
import { parametersOf } from '../../src/scenario/parameters';
import { PRESET_IDS } from '../../src/cases/cases';
import { withLabels } from '../../src/words/labels';
import { parameterLabel } from '../../src/words/parameter-labels';

test.each(PRESET_IDS)('every message about a parameter of %s names it by its label, not by its key', (preset) => {
  for (const { key, bounds } of parametersOf(preset))
    for (const value of [bounds[0] - 1, bounds[1] + 1, NaN]) {
      const said = withLabels(checkValue(preset, key, value, '“x”')!.message, preset);
      expect(said).toMatch(new RegExp(`^“${parameterLabel(preset, key).replace(/[^\w ]/g, '\\$&')}” must be `));
      expect(said).toMatch(/; it is “x”\.$/);
    }
});

test('seed and draws are named as their fields are', () => {
  expect(withLabels(checkSeed(-1)!.message, 'wga-2023')).toMatch(
    /^“Random seed” must be a whole number from 0 to 4,294,967,295; it is -1\.$/,
  );
  expect(withLabels(checkDraws(7)!.message, 'wga-2023')).toMatch(
    /^“Simulated runs” must be a multiple of 8 from 64 to 1,048,576; it is 7\.$/,
  );
});

test.each([
  ['horizon=12', 'Its last input may have lost its end: “Years counted” = 12.'],
  ['dealFormula.cable=2%25', '“Older television on cable and pay television in the deal” = “2%”.'],
  ['askFormula=horizon%20must%20be%20wageShare', '“Streaming residual in the demand” = “horizon must be wageShare”.'],
  ['seed=77', '“Random seed” = 77.'],
  ['', '“Preset” = “sag-aftra-2023”.'],
])('a link cut behind %s names its last input by its label', (pair, said) => {
  const { notes, scenario } = decodeScenario(`v=1&preset=sag-aftra-2023${pair && `&${pair}`}`);
  expect(notes.map((note) => withLabels(note, scenario.preset)).join(' ')).toContain(said);
});

test('an old name, and one of another dispute, is named by the label of its input here, if the dispute has it', () => {
  const of = (text: string, preset: 'wga-2023' | 'sag-aftra-2023') =>
    decodeScenario(`v=1&preset=${preset}&${text}&sum=${checksum(`v=1&preset=${preset}&${text}`)}`).notes.map((note) =>
      withLabels(note, preset),
    );
  expect(of('offerStep1=99', 'wga-2023')).toEqual([
    `“${parameterLabel('wga-2023', 'term.general-increase.offer.1')}” must be from 0 to 20 (%); it is 99. The preset’s value is kept.`,
  ]);
  expect(of('replicaDays=99', 'wga-2023')).toEqual([
    `“${parameterLabel('wga-2023', 'crewSizePay')}” must be from 0 to 30 (%); it is 99. The preset’s value is kept.`,
  ]);
  expect(of('askBackground1=9', 'wga-2023')).toEqual(['askBackground1 has no effect in wga-2023 and is left out.']);
});

test.each(PRESET_IDS)('%s has a name of its own for every value of its terms, not its key', (id) => {
  for (const { key } of parametersOf(id)) if (key.startsWith('term.')) expect(parameterLabel(id, key), key).not.toContain('term.');
});

test('a word of the link’s own is not taken for a key', () => {
  const text = 'v=1&preset=wga-2023&horizon=wageShare&wageShares=1&spread=contraction%20must%20be';
  const said = decodeScenario(`${text}&sum=${checksum(text)}`).notes.map((note) => withLabels(note, 'wga-2023'));
  expect(said).toEqual([
    '“Years counted” must be a number; it is “wageShare”. The preset’s value is kept.',
    '“Width of the estimates’ ranges” must be a number; it is “contraction%20must%20be”. The preset’s value is kept.',
    'An unknown key was left out: “wageShares”.',
  ]);
});
