import { expect, test } from 'vitest';
import { resolve } from '../../../src/model/question';
import { thresholds } from '../../../src/model/run/thresholds';
import { atValue, soughtInputs } from '../../../src/scenario/sought';
import { presetScenario } from '../../../src/scenario/scenario';
import { plain } from '../../../src/words/sentence';
import { thresholdSentence } from '../../../src/words/thresholds';
import { directRunner } from '../../../workers/direct';
import { createEngine } from '../../../workers/engine';
import { presetWith } from '../../support/model';

test('soughtInputs: the bonus where there is one, the years counted, the wage gap left after a renewal', () => {
  expect(soughtInputs(presetScenario('wga-2023'))).toEqual(['term.success-bonus.deal', 'horizon', 'wagePersistence']);
  expect(soughtInputs(presetScenario('own'))).toEqual(['horizon', 'wagePersistence']);
});

test('at a root members’ net is zero, within its error', async () => {
  const scenario = presetWith('wga-2023-settled', { horizon: 15, wagePersistence: 100 });
  const found = createEngine().thresholds(scenario);
  const bonus = found.find(({ key }) => key === 'term.success-bonus.deal')!;
  expect(bonus.roots).toHaveLength(1);
  const [{ value, error }] = bonus.roots as [{ value: number; error: number }];
  const net = async (at: number): Promise<number> =>
    (await directRunner().run({ ...atValue(scenario, 'term.success-bonus.deal', at), draws: 512 })).result.quantities.membersNetGain.mean!;
  const slope = ((await net(value + 10e6)) - (await net(value))) / 10e6;
  expect(Math.abs((await net(value)) / slope)).toBeLessThan(Math.max(3 * error, 0.01 * 80e6));
});

test('all roots are found where the net changes its sign more than once, and none where it never does', () => {
  // The net is that of the settled writers’ preset over 15 years, moved by what the value adds to its bonus.
  const scenario = presetWith('wga-2023-settled', { horizon: 15, wagePersistence: 100 });
  const bonusAt = (value: number): number => 40e6 * Math.sin(value) ** 2;
  const sought = (shift: number) => ({
    key: 'horizon' as const,
    bounds: [0, 2 * Math.PI] as const,
    whole: false,
    at: (value: number) => resolve(atValue(scenario, 'term.success-bonus.deal', shift + bonusAt(value))),
  });
  const [two, none] = thresholds([sought(0), sought(30e6)]);
  expect(two!.roots).toHaveLength(4);
  expect(none!.roots).toEqual([]);
});

test('the sentence names every input, with all its values or none', () => {
  const scenario = presetScenario('wga-2023-settled');
  const text = plain(
    thresholdSentence(
      [
        { key: 'term.success-bonus.deal', roots: [{ value: 5e6, error: 1e6 }] },
        {
          key: 'horizon',
          roots: [
            { value: 4.1, error: 0.1 },
            { value: 9, error: 0.1 },
          ],
        },
        { key: 'wagePersistence', roots: [] },
      ],
      scenario,
    ),
  );
  expect(text).toBe(
    'Members’ net is zero at: $5 million a year for what the success bonus is worth; 4.1 and 9 years counted. No value of the wage gap left after each renewal alone brings members’ net to zero.',
  );
  expect(thresholdSentence([], scenario)).toEqual([]);
});
