import type { ParameterKey } from '../../../src/scenario/parameters';
import { expect, test } from 'vitest';
import { createEngine } from '../../../workers/engine';
import { disputedOf, hasCases, onNumbersBut, onNumbersOf } from '../../../src/scenario/readings';
import { PRESET_IDS } from '../../../src/cases/cases';
import { presetScenario, type Scenario } from '../../../src/scenario/scenario';
import { directRunner } from '../../../workers/direct';
import { having } from '../../support/model';

const nets = async (asked: Scenario) => {
  const { members, employers } = await directRunner().nets(asked);
  return { members: members.mean!, employers: employers.mean! };
};

/** Inputs that move a net out of the range between both cases, by preset; one whose figure lies between them has none. */
const OUTSIDE: Partial<Record<string, ParameterKey>> = {
  'sag-aftra-2023 members': 'term.revenue-share.ask',
  'sag-aftra-2023-settled members': 'term.success-bonus.deal',
  'sag-aftra-2023-settled employers': 'term.success-bonus.deal',
};

const DISPUTED = PRESET_IDS.filter((id) => disputedOf(id).length > 0);

test.each(DISPUTED)(
  '%s: both nets as set lie between both sides’ cases, or the input that moves them out is named, and without it they do',
  async (id) => {
    const scenario = presetScenario(id);
    expect(hasCases(scenario)).toBe(true);
    const set = await nets(scenario);
    const between = async (of: 'members' | 'employers', kept: ParameterKey | null): Promise<boolean> => {
      const cases = await Promise.all(
        (['union', 'employers'] as const).map((side) => {
          const on = onNumbersOf(scenario, side);
          return nets(kept === null ? on : onNumbersBut(scenario, side, kept));
        }),
      );
      const [low, high] = cases.map((each) => each[of]).sort((a, b) => a - b);
      return low <= set[of] && set[of] <= high;
    };
    const named = createEngine().outliers(scenario);
    for (const of of ['members', 'employers'] as const) {
      const outside = OUTSIDE[`${id} ${of}`] ?? null;
      expect([of, named[of], await between(of, null)]).toEqual([of, outside, outside === null]);
      expect(await between(of, named[of])).toBe(true);
    }
  },
);

test.each(PRESET_IDS.filter((id) => !DISPUTED.includes(id)))(
  '%s: without disputed inputs there are no cases and nothing is named',
  (id) => {
    const scenario = presetScenario(id);
    expect(hasCases(scenario)).toBe(false);
    expect(createEngine().outliers(scenario)).toEqual({ members: null, employers: null });
  },
);

test('an input that the reader has moved is never named', () => {
  const start = presetScenario('sag-aftra-2023');
  for (const { key } of disputedOf('sag-aftra-2023')) {
    const { members, employers } = createEngine().outliers(having(start, { [key]: key === 'elasticity' ? -0.2 : start.values[key] + 1 }));
    expect([members, employers]).not.toContain(key);
  }
});
