import { expect, test } from 'vitest';
import { PRESET_IDS } from '../../src/cases/cases';
import { presetScenario } from '../../src/scenario/scenario';
import { earningsSource, publishedEarnings } from '../../src/words/earnings';

test('the chart of earnings names published points where it has some, and says so where it has none', () => {
  const withPoints = PRESET_IDS.filter((id) => earningsSource(presetScenario(id)).includes('Published points'));
  expect(withPoints).toEqual(PRESET_IDS.filter((id) => publishedEarnings(presetScenario(id)).length > 0));
  expect(withPoints).toContain('wga-2023-settled');
  expect(earningsSource(presetScenario('sag-aftra-2023-settled'))).toContain('No published pay');
});
