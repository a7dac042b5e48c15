import { expect, test } from 'vitest';
import { OUTCOMES } from '../../../src/cases/outcomes';
import { BLOCK_SIZE, column } from '../../../src/model/column';
import { newActivity, prepareActivity } from '../../../src/model/economy/activity';
import { calendar } from '../../../src/model/economy/calendar';
import { shootsOf } from '../../../src/model/economy/shoots';
import { newVolume, prepareVolume } from '../../../src/model/economy/volume';
import { MONTH_DAYS } from '../../../src/model/months';
import { resolve } from '../../../src/model/question';
import { prepareChance } from '../../../src/model/run/chance';
import { mean, presetWith, type SomeValues } from '../../support/model';

const RAISE = 1.03;
/** Pay for television shoots of 2008 against 2007 with the writers' strike of 2007, in 1,024 runs from the lowest on. */
function payOf2008(values: SomeValues = {}): number[] {
  const question = resolve(presetWith('wga-2007-settled', values));
  const { past, fill } = prepareVolume(question.workIndex, question.dates.start);
  const work = prepareActivity(calendar(question.dates).yearEndDays);
  const chance = prepareChance(question);
  const [volume, activity] = [newVolume(past), newActivity(past)];
  // Day 0 is 5 November 2007.
  const [from2007, from2008, from2009] = [-308, 57, 423].map((day) => past + day / MONTH_DAYS) as [number, number, number];
  const ratios: number[] = [];
  for (let first = 0; first < 1024; first += BLOCK_SIZE) {
    const { drawn, own } = chance(first, BLOCK_SIZE);
    const onShoots = shootsOf(drawn, false);
    fill(volume, onShoots, BLOCK_SIZE);
    work.fill(activity, onShoots, volume, { length: own, otherLength: column(0) }, BLOCK_SIZE);
    const [{ before, after }] = activity.classes!;
    const between = (from: number, to: number, lane: number): number => {
      let months = 0;
      for (let k = Math.floor(from); k < to; k++) {
        const share = Math.min(k + 1, to) - Math.max(k, from);
        months += share * (before[k * BLOCK_SIZE + lane]! + after[k * BLOCK_SIZE + lane]!);
      }
      return months;
    };
    for (let lane = 0; lane < BLOCK_SIZE; lane++)
      ratios.push(RAISE * (between(from2008, from2009, lane) / between(from2007, from2008, lane)));
  }
  return ratios.sort((a, b) => a - b);
}

test('the actors’ television pay of 2008 is missed by as much as is said', () => {
  const { value, use, note } = OUTCOMES.find(({ id }) => id === 'sag-2008-television')!;
  const pay = payOf2008();
  const said = [mean(pay), pay[102]!, pay[921]!].map((ratio) => ratio.toFixed(2));
  expect(use).toBe('test');
  expect(note).toContain(`give ${said[0]} (${said[1]} to ${said[2]})`);
  expect(pay[102]).toBeGreaterThan(value as number);
  expect(note).toContain(`would give ${mean(payOf2008({ makeUpRoom: 0 })).toFixed(2)}`);
});
