import { resolve } from '../../src/model/question';
import { expect, test } from 'vitest';
import { SIZES } from '../../workers/points';
import { FACTS } from '../../src/cases/facts';
import { OTHER_MARKETS } from '../../src/facts/other-markets';
import { prepareChance } from '../../src/model/run/chance';
import { LONGEST_DAYS, REPLICATES } from '../../src/model/length/duration';
import { defaultOf } from '../../src/scenario/parameter';
import { parametersOf, type InputKey, type TermKey } from '../../src/scenario/parameters';
import { PRESET_IDS, PRESETS } from '../../src/cases/cases';
import { presetScenario } from '../../src/scenario/scenario';
import { FAMILY_NAMES } from '../../src/survival/family';
import { fitCells, valuesOf } from '../../src/survival/fit';
import { cellsOf } from '../../src/survival/lengths';
import { mixtureOf } from '../../src/survival/predictive';
import { METHOD } from '../../src/words/method';
import { parameterLabel } from '../../src/words/parameter-labels';
import { termPlace } from '../support/model';

const text = METHOD.map((part) => part.text).join(' ');

test('the Method page’s numbers are the model’s', () => {
  const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
  const counted = (n: number): string => words[n]!;
  const { draws } = presetScenario('sag-aftra-2023');
  expect(text).toContain(`This is done ${draws.toLocaleString('en-US')} times unless the link says otherwise.`);
  expect(text).toContain(`It uses ${Math.min(...SIZES)} to ${Math.max(...SIZES)} of the runs`);
  expect(text).toMatch(new RegExp(`\\b${counted(FAMILY_NAMES.length)} kinds of curve`, 'i'));
  expect(text).toContain(`which takes ${REPLICATES} resamples`);
  expect(text).toContain(`It has ${counted(OTHER_MARKETS.length + 1)} markets`);
  expect(LONGEST_DAYS).toBe(730);
  expect(text).toContain('The simulator counts lengths up to two years.');
  const base = parametersOf('sag-aftra-2023').find(({ key }) => key === 'scaleLinkedBase')!;
  expect(text).toContain(`The wage base of $${defaultOf(base) / 1e9} billion a year`);
  const union = base.readings!.find(({ who }) => who === 'union')!;
  expect(text).toContain(`The base of $${union.value / 1e9} billion follows from the union’s`);
  expect(Object.keys(FACTS).length).toBeGreaterThan(100);
});

test('curves count by a posterior, as the Method page says: many of one kind, weights that sum to 1, the best not alone', () => {
  expect(text).toContain('a posterior distribution');
  const cells = cellsOf({ days: [12, 30, 61, 95, 148, 153], censored: [false, false, false, false, false, true] });
  const { parts } = mixtureOf(cells, ['weibull']);
  expect(parts.length).toBeGreaterThan(20);
  expect(parts.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 12);
  const best = valuesOf(fitCells('weibull', cells));
  expect(new Set(parts.map(({ values }) => values.join(' '))).size).toBe(parts.length);
  expect(parts.some(({ values }) => Math.abs(values[0]! / best[0]! - 1) > 0.2)).toBe(true);
});

test.each(PRESET_IDS)(
  'the estimates of %s that the Method page names as not drawn are the same in every draw, all others differ; of a strike of one’s own, all are the same',
  (preset) => {
    const { drawn } = prepareChance(resolve(presetScenario(preset)))(0, 256);
    expect(text).toContain('The estimates listed below are not drawn. They stay at their value.');
    const listed = METHOD.flatMap(({ list }) => list ?? []);
    const wrong = parametersOf(preset).flatMap(({ key, standing }) => {
      if (standing !== 'estimate' && standing !== 'held') return [];
      const column = key.startsWith('term.') ? drawn.terms[termPlace(key as TermKey, preset)] : drawn[key as InputKey];
      const isFixed = column === undefined || new Set(column.subarray(0, 256)).size === 1;
      const isNamed = PRESETS[preset].isOwn || listed.includes(parameterLabel(preset, key));
      return isNamed === isFixed ? [] : [key];
    });
    expect(wrong).toEqual([]);
  },
);
