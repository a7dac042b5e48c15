import type { QuantityId } from '../../src/model/run/quantities';
import { beforeAll, describe, expect, test } from 'vitest';
import { QUANTITIES } from '../../src/model/run/quantities';
import type { QuantitySummary, Result } from '../../src/model/run/summary';
import { encodeScenario } from '../../src/scenario/codec';
import { withOldNames } from '../../src/scenario/aliases';
import { parametersOf } from '../../src/scenario/parameters';
import { DEFAULT_PRESET, PRESET_IDS, PRESETS } from '../../src/cases/cases';
import { parameterLabel } from '../../src/words/parameter-labels';
import { presetScenario, withValue } from '../../src/scenario/scenario';
import { bundleCommand, runProgram, type Ended } from '../support/command';
import { PARAMETERS } from '../support/parameters';

const PERCENTILES = ['p05', 'p10', 'p25', 'p50', 'p75', 'p90', 'p95'] as const;
const NUMBERS = ['mean', 'standardError', ...PERCENTILES];
const FEW = ['--draws', '64'];

/** Whether a quantity has no finite value in some draws. */
const mayNever = (id: string): boolean => 'mayNever' in QUANTITIES[id as keyof typeof QUANTITIES];

let bundle: Awaited<ReturnType<typeof bundleCommand>>;
const simulate = (...args: readonly string[]): Promise<Ended> => bundle.run(...args);

beforeAll(async () => {
  bundle = await bundleCommand('simulate');
});

/** The result printed by a run that must succeed. */
async function resultOf(...args: readonly string[]): Promise<Result & { readonly scenario: ReturnType<typeof presetScenario> }> {
  const { code, stdout, stderr } = await simulate(...args, '--json');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return JSON.parse(stdout);
}

describe('npm run --silent simulate', () => {
  test('prints what the bundled command prints, byte for byte', async () => {
    const args = ['sag-aftra-2023', '--json', ...FEW];
    const [npm, bundled] = await Promise.all([runProgram('npm', ['run', '--silent', 'simulate', '--', ...args]), simulate(...args)]);
    expect(npm).toEqual(bundled);
    expect(npm.code).toBe(0);
  });

  test('ends with exit code 2 and one line for bad input', async () => {
    const args = ['sag-aftra-2023', '--set', 'horizon=99'];
    const { code, stdout, stderr } = await runProgram('npm', ['run', '--silent', 'simulate', '--', ...args]);
    expect({ code, stdout, stderr }).toEqual({ code: 2, stdout: '', stderr: 'horizon must be from 3 to 15 (years); it is 99.\n' });
  });
});

test('--earnings prints what members earn and who gains, as tables', async () => {
  const { code, stdout } = await simulate('sag-aftra-2023-settled', ...FEW, '--earnings');
  expect(code).toBe(0);
  const [earnings, groups] = stdout.split('\n\n');
  expect(earnings).toMatch(/^year +world +what +unit +mean/);
  expect(groups).toMatch(/^by +group +world +members +net mean/);
  for (const kind of ['background', 'day', 'weekly', 'series', 'aboveScale', 'elsewhere'])
    expect(groups).toMatch(new RegExp(`^kind +${kind} +strike +0\\.\\d{4} +-?[\\d,]+ `, 'm'));
});

test('all steps of a list are set under one key, as a link writes them', async () => {
  const { scenario } = await resultOf('uaw-2023', ...FEW, '--set', 'term.general-increase.offer=9_4_3_2_1');
  const steps = [1, 2, 3, 4, 5].map((step) => (scenario.values as Readonly<Record<string, number>>)[`term.general-increase.offer.${step}`]);
  expect(steps).toEqual([9, 4, 3, 2, 1]);
});

describe('the JSON result of sag-aftra-2023', () => {
  let result: Awaited<ReturnType<typeof resultOf>>;
  beforeAll(async () => {
    result = await resultOf('sag-aftra-2023');
  });

  test('is one object with model, scenario, seed, draws, quantities, companies, earnings and attribution', () => {
    const keys = [
      'attribution',
      'calibration',
      'companies',
      'draws',
      'earnings',
      'groups',
      'healthPlan',
      'model',
      'quantities',
      'scenario',
      'seed',
      'winners',
    ];
    expect(Object.keys(result).sort()).toEqual(keys);
    expect(result.model).toMatch(/^\d+\.\d+\.\d+$/);
    expect(result).toMatchObject({ seed: 1, draws: 8192 });
  });

  test('holds the scenario that was run, its inputs by the names of version 1 of links too', () => {
    const { values, ...asked } = presetScenario('sag-aftra-2023');
    expect({ ...result.scenario, seed: result.seed }).toEqual({ ...asked, values: withOldNames('sag-aftra-2023', values) });
    expect(result.scenario.values).toMatchObject({ ...values, offerStep1: 5, bonusValue: 9.7e6 });
  });

  test('has what terms and strike cost each company, which together cost what they cost all', () => {
    expect(result.companies.map(({ company }) => company)).toEqual(PRESETS['sag-aftra-2023'].companies.map(({ name }) => name));
    for (const [key, id] of [
      ['termsCost', 'employersTermsCost'],
      ['stopCost', 'employersStopCost'],
      ['netCost', 'employersNetCost'],
    ] as const) {
      const sum = result.companies.reduce((total, company) => total + company[key].mean, 0);
      expect(sum / result.quantities[id].mean!, key).toBeCloseTo(1, 9);
    }
  });

  test('has every quantity with its unit and the same statistics, and never where it may never come', () => {
    expect(Object.keys(result.quantities)).toEqual(Object.keys(QUANTITIES));
    for (const [id, quantity] of Object.entries(result.quantities)) {
      expect(Object.keys(quantity), id).toEqual(['unit', ...NUMBERS, ...(mayNever(id) ? ['never'] : [])]);
      for (const key of NUMBERS) expect(['number', 'object'], `${id} ${key}`).toContain(typeof quantity[key as 'mean']);
    }
  });

  test.each([
    ['strikeLengthDays', 'days'],
    ['membersNetGain', 'USD'],
    ['membersNetGainAllPay', 'USD'],
    ['membersTermsGain', 'USD'],
    ['membersStopCost', 'USD'],
    ['membersBreakEvenMonths', 'months'],
    ['healthPlanShareOffer', 'share'],
    ['healthPlanShareStrike', 'share'],
    ['residualsPerYear', 'USD per year'],
    ['employersStopCost', 'USD'],
    ['employersNetCost', 'USD'],
    ['employersAgainstAsk', 'USD'],
    ['employersCash', 'USD'],
    ['offerCostThreeYears', 'USD'],
    ['askCostThreeYears', 'USD'],
    ['settlementCostThreeYears', 'USD'],
  ] as const)('has %s in %s', (id, unit) => {
    expect(result.quantities[id].unit).toBe(unit);
  });

  test('has percentiles in ascending order, and a mean that is not far from them', () => {
    for (const [id, quantity] of Object.entries(result.quantities)) {
      const found = PERCENTILES.map((key) => quantity[key]).filter((value) => value !== null);
      expect(found, id).toEqual([...found].sort((a, b) => a - b));
      if (!mayNever(id)) {
        expect(found, id).toHaveLength(PERCENTILES.length);
        expect(quantity.standardError!, id).toBeGreaterThan(0);
        expect(Math.abs(quantity.mean! - quantity.p50!), id).toBeLessThanOrEqual(quantity.p95! - quantity.p05!);
      }
    }
  });

  test('splits the members’ net gain into terms and stop', () => {
    const { membersNetGain, membersTermsGain, membersStopCost, employersNetCost, employersTermsCost, employersStopCost } =
      result.quantities;
    expect(membersTermsGain.mean! + membersStopCost.mean!).toBeCloseTo(membersNetGain.mean!, 0);
    expect(employersTermsCost.mean! + employersStopCost.mean!).toBeCloseTo(employersNetCost.mean!, 0);
  });

  test('costs the offer at about $1 billion over three years: p10 ≤ 1.0e9 ≤ p90 ≤ 1.6 × p10', () => {
    const { p10, p90 } = result.quantities['offerCostThreeYears'];
    expect(p10!).toBeLessThanOrEqual(1e9);
    expect(p90!).toBeGreaterThanOrEqual(1e9);
    expect(p90!).toBeLessThanOrEqual(1.6 * p10!);
  });

  test('costs the offer and the settlement lower on the base that union figures give', () => {
    const { offerCostThreeYears, offerCostUnionBase, settlementCostThreeYears, settlementCostUnionBase } = result.quantities;
    for (const key of ['mean', 'p10', 'p50', 'p90'] as const) {
      expect(offerCostUnionBase[key]!).toBeLessThan(offerCostThreeYears[key]!);
      expect(settlementCostUnionBase[key]!).toBeLessThan(settlementCostThreeYears[key]!);
    }
  });

  test('has no break-even month at percentiles among never, and no mean of it', () => {
    const { never, mean, standardError, ...rest } = result.quantities['membersBreakEvenMonths'];
    expect(never!).toBeGreaterThan(0);
    expect(never!).toBeLessThan(0.5);
    expect([mean, standardError]).toEqual([null, null]);
    // A percentile between two draws is null as soon as the upper one is never; 1/8192 covers that.
    for (const key of PERCENTILES) {
      const above = 1 - Number(key.slice(1)) / 100;
      if (Math.abs(above - never!) > 1 / 8192) expect(rest[key] === null, key).toBe(above < never!);
    }
    expect(rest.p50).not.toBeNull();
    expect(rest.p95).toBeNull();
  });
});

describe('break-even', () => {
  test('has a mean where every draw breaks even', async () => {
    const { quantities } = await resultOf('sag-aftra-2023', ...FEW, '--set', 'fixedLength=0');
    const { never, mean, standardError, p95 } = quantities['membersBreakEvenMonths'];
    expect({ never, mean, standardError, p95 }).toEqual({ never: 0, mean: 0, standardError: 0, p95: 0 });
  });

  test('is nothing but never where no draw breaks even', async () => {
    const zeros = [
      'term.general-increase.deal.1',
      'term.general-increase.deal.2',
      'term.general-increase.deal.3',
      'term.success-bonus.deal',
    ].flatMap((key) => ['--set', `${key}=0`]);
    const { quantities } = await resultOf('sag-aftra-2023-settled', ...FEW, ...zeros);
    const { unit, never, ...numbers } = quantities['membersBreakEvenMonths'];
    expect({ unit, never }).toEqual({ unit: 'months', never: 1 });
    expect(numbers).toEqual(Object.fromEntries(NUMBERS.map((key) => [key, null])));
  });
});

describe('seed and draws', () => {
  test('the same seed prints the same bytes', async () => {
    const [one, two] = await Promise.all([1, 2].map(() => simulate('sag-aftra-2023', '--json', '--seed', '7', '--draws', '512')));
    expect(one.code).toBe(0);
    expect(one.stdout).toBe(two.stdout);
  });

  test('another seed gives other numbers with means within five standard errors', async () => {
    const [one, two] = await Promise.all(['7', '8'].map((seed) => resultOf('sag-aftra-2023', '--seed', seed, '--draws', '2048')));
    expect([one.seed, two.seed]).toEqual([7, 8]);
    for (const [id, a] of Object.entries(one.quantities) as [QuantityId, QuantitySummary][]) {
      if (mayNever(id)) continue;
      const b = two.quantities[id];
      expect(a.mean, id).not.toBe(b.mean);
      expect(Math.abs(a.mean! - b.mean!), id).toBeLessThan(5 * Math.hypot(a.standardError!, b.standardError!));
    }
  });

  test('--draws 64 runs 64 draws and says so', async () => {
    const result = await resultOf('sag-aftra-2023', ...FEW);
    expect(result.draws).toBe(64);
    expect(result.scenario.draws).toBe(64);
    // Of 64 draws a share can only be a whole number of sixty-fourths.
    expect(result.quantities['membersBreakEvenMonths'].never! * 64).toBe(
      Math.round(result.quantities['membersBreakEvenMonths'].never! * 64),
    );
  });
});

describe.concurrent('what is asked', () => {
  test('--set applies values, and puts in force what they need', async () => {
    const { scenario, quantities } = await resultOf('sag-aftra-2023', ...FEW, '--set', 'fixedLength=118', '--set', 'horizon=3');
    const values = { ...presetScenario('sag-aftra-2023').values, lengthFrom: 2, fixedLength: 118, horizon: 3 };
    expect(scenario.values).toEqual(withOldNames('sag-aftra-2023', values));
    const { p05, mean, p95 } = quantities['strikeLengthDays'];
    expect([p05, mean, p95]).toEqual([118, 118, 118]);
  });

  test('--set takes options by word and by number, and negative values', async () => {
    const word = await resultOf('sag-aftra-2023', ...FEW, '--set', 'lengthFrom=judgement', '--set', 'otherStart=-100');
    const number = await resultOf('sag-aftra-2023', ...FEW, '--set', 'lengthFrom=1', '--set', 'otherStart = -100');
    expect(word.scenario.values).toMatchObject({ lengthFrom: 1, otherStart: -100 });
    expect(word).toEqual(number);
  });

  test('--set takes formulas by id and as text', async () => {
    const set = ['--set', 'offerFormula=hbsvod-2020', '--set', 'askFormula=0.05 * pay'];
    const { scenario, quantities } = await resultOf('sag-aftra-2023', ...FEW, ...set);
    expect(scenario.formulas).toMatchObject({ offer: { id: 'hbsvod-2020' }, ask: { text: '0.05 * pay' } });
    const plain = await resultOf('sag-aftra-2023', ...FEW);
    expect(quantities['offerCostThreeYears'].mean!).toBeLessThan(plain.quantities['offerCostThreeYears'].mean!);
  });

  test('--set takes the names of version 1 of links, in each dispute for the input that it has', async () => {
    const [old, now] = await Promise.all([
      resultOf('wga-2023', ...FEW, '--set', 'offerStep1=5', '--set', 'replicaDays=20'),
      resultOf('wga-2023', ...FEW, '--set', 'term.general-increase.offer.1=5', '--set', 'crewSizePay=20'),
    ]);
    expect(old).toEqual(now);
  });

  test('--set names the parties of a strike of the reader’s own', async () => {
    const { scenario } = await resultOf('own', ...FEW, '--set', 'union=Local 1', '--set', 'employers=A mill');
    expect(scenario.names).toEqual({ union: 'Local 1', employers: 'A mill' });
  });

  test('a link says the same as the preset with --set', async () => {
    const link = encodeScenario({ ...withValue(presetScenario('sag-aftra-2023'), 'term.general-increase.deal.1', 9), seed: 3, draws: 64 });
    const [linked, set] = await Promise.all([
      resultOf(`https://example.org/#${link}`),
      resultOf('sag-aftra-2023', ...FEW, '--seed', '3', '--set', 'dealStep1=9'),
    ]);
    expect(linked).toEqual(set);
  });
});

describe('readable tables', () => {
  test('of quantities: a heading and a line for each, in columns', async () => {
    const { code, stdout, stderr } = await simulate('sag-aftra-2023', ...FEW);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const [heading, ...lines] = stdout.trimEnd().split('\n');
    expect(heading).toMatch(/^quantity +unit +mean +± error +p10 +p50 +p90 +never$/);
    expect(lines.map((line) => line.split(/ {2,}/)[0])).toEqual(Object.keys(QUANTITIES));
    const unitAt = heading.indexOf('unit');
    for (const [k, [id, { unit }]] of Object.entries(QUANTITIES).entries())
      expect(lines[k].slice(unitAt).startsWith(`${unit} `), id).toBe(true);
    for (const word of ['NaN', 'null', 'undefined', 'Infinity']) expect(stdout).not.toContain(word);
  });

  test('of parameters: a heading and a line for each', async () => {
    const { code, stdout, stderr } = await simulate('--parameters');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const [heading, ...lines] = stdout.trimEnd().split('\n');
    expect(heading).toMatch(/^key +default +bounds +unit +standing +fact +label$/);
    expect(PRESETS[DEFAULT_PRESET].caseId).toBe('sag-aftra-2023');
    expect(lines.map((line) => line.split(' ')[0])).toEqual(PARAMETERS.map(({ key }) => key));
    for (const [k, { key, fact }] of PARAMETERS.entries())
      expect([lines[k].endsWith(parameterLabel('sag-aftra-2023', key)), lines[k].includes(fact)]).toEqual([true, true]);
  });
});

test('--parameters --json has a row for every parameter, with the defaults of the preset', async () => {
  for (const preset of PRESET_IDS) {
    const { code, stdout, stderr } = await simulate(preset, '--parameters', '--json');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const { values } = presetScenario(preset);
    expect(JSON.parse(stdout)).toEqual(
      parametersOf(preset).map(({ key, unit, bounds, standing, fact, options }) => ({
        key,
        label: parameterLabel(preset, key),
        unit,
        bounds: [...bounds],
        default: values[key],
        standing,
        fact,
        ...(options ? { options } : {}),
      })),
    );
  }
});

describe.concurrent('bad input ends with exit code 2, nothing on stdout and one line that names key, rule and value', () => {
  const preset = 'sag-aftra-2023';
  const cut = encodeScenario(withValue(presetScenario(preset), 'horizon', 5)).slice(0, -3);
  test.each<[title: string, args: readonly string[], parts: readonly string[]]>([
    ['no argument', [], ['preset', ...PRESET_IDS, 'link', 'missing']],
    ['an unknown preset', ['wga-1960'], ['preset', 'sag-aftra-2023', 'link', 'wga-1960']],
    ['a name that every object has', ['toString'], ['preset', 'link', 'toString']],
    ['two presets', [preset, 'more'], ['one preset or link', 'more']],
    ['a cut link', [cut], ['link', 'incomplete']],
    ['a link to no preset', ['v=1&preset=nope&seed=1'], ['link', 'preset', 'nope']],
    ['an unknown option', [preset, '--nope'], ['--nope']],
    ['an option without its value', [preset, '--draws'], ['draws']],
    ['draws that are no multiple of 8', [preset, '--draws', '100'], ['draws', 'multiple of 8 from 64 to 1,048,576', 'it is 100.']],
    ['draws that are no number', [preset, '--draws', 'abc'], ['draws', 'multiple of 8 from 64 to 1,048,576', 'it is abc.']],
    ['too many draws', [preset, '--draws', '1e9'], ['draws', 'multiple of 8 from 64 to 1,048,576', 'it is 1e9.']],
    ['draws of 8.0', [preset, '--draws', '8.0'], ['draws', 'multiple of 8 from 64 to 1,048,576', 'it is 8.0.']],
    ['a negative seed', [preset, '--seed', '-1'], ['seed', 'whole number from 0 to 4,294,967,295', '-1']],
    ['a negative seed after =', [preset, '--seed=-1'], ['seed', 'whole number from 0 to 4,294,967,295', 'it is -1.']],
    ['a fractional seed', [preset, '--seed', '1.5'], ['seed', 'whole number from 0 to 4,294,967,295', 'it is 1.5.']],
    ['an unknown parameter', [preset, '--set', 'nokey=1'], ['nokey', 'not a parameter', '--parameters']],
    ['an input of another dispute', [preset, '--set', 'crewSizePay=9'], ['crewSizePay', 'not a parameter of sag-aftra-2023']],
    [
      'an input that is none any longer',
      [preset, '--set', 'makeUpMonths=12'],
      ['makeUpMonths is no longer an input of sag-aftra-2023', 'makeUpRoom and makeUpPace'],
    ],
    ['one with a value out of all bounds', [preset, '--set', 'contraction=-1'], ['contraction is no longer an input', 'contractionDepth']],
    ['a link with such an input', ['v=1&preset=wga-2023&insuranceWeekly=500&seed=1&draws=64'], ['link', 'no longer an input of wga-2023']],
    ['one that the dispute never had', ['own', '--set', 'contraction=80'], ['contraction is not a parameter of own', '--parameters']],
    ['a term out of bounds', [preset, '--set', 'term.replicas.ask=101'], ['term.replicas.ask', 'from 0 to 100 (%)', 'it is 101.']],
    ['an old name out of bounds', [preset, '--set', 'offerStep1=99'], ['offerStep1', 'from 0 to 20 (%)', 'it is 99.']],
    ['a name for parties that have theirs', [preset, '--set', 'union=Us'], ['union', 'strike of your own', 'sag-aftra-2023']],
    ['a formula for a dispute without residuals', ['own', '--set', 'dealFormula=pay'], ['dealFormula', 'residuals', 'own']],
    ['a value out of bounds', [preset, '--set', 'horizon=99'], ['horizon', 'from 3 to 15 (years)', 'it is 99.']],
    ['a value that is no number', [preset, '--set', 'horizon=abc'], ['horizon', 'a number from 3 to 15 (years)', 'it is abc.']],
    ['no value', [preset, '--set', 'horizon'], ['--set', 'key=value', 'it is horizon.']],
    ['no key', [preset, '--set', '=3'], ['--set', 'key=value', 'it is =3.']],
    ['an unknown word', [preset, '--set', 'lengthFrom=guess'], ['lengthFrom', 'past-strikes, judgement, fixed', 'it is guess.']],
    ['between two options', [preset, '--set', 'lengthFrom=0.5'], ['lengthFrom', 'past-strikes, judgement, fixed', 'it is 0.5.']],
    [
      'a 90th percentile below the median',
      [preset, '--set', 'judgedMedian=200', '--set', 'judgedP90=90'],
      ['judgedP90', 'judgedMedian', '200', '90'],
    ],
    [
      'a 90th percentile near the median',
      [preset, '--set', 'judgedMedian=200', '--set', 'judgedP90=201'],
      ['judgedP90', 'judgedMedian', '200', '201'],
    ],
    ['part of a day elapsed', [preset, '--set', 'daysElapsed=5.5'], ['daysElapsed', '5.5']],
    ['a broken formula', [preset, '--set', 'offerFormula=min(pay'], ['offerFormula', 'at character 4', ')']],
    ['a formula with an unknown name', [preset, '--set', 'dealFormula=pay * veiws'], ['dealFormula', 'at character 7', 'veiws', 'views']],
    ['a formula that pays less than nothing', [preset, '--set', 'askFormula=0 - pay'], ['askFormula', 'negative']],
    ['an empty formula', [preset, '--set', 'askFormula='], ['askFormula', 'hbsvod-2020', 'empty']],
  ])('%s', async (_, args, parts) => {
    const { code, stdout, stderr } = await simulate(...args, '--json');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^[^\n]+\n$/);
    for (const part of parts) expect(stderr).toContain(part);
  });

  test('with --parameters too', async () => {
    const { code, stdout, stderr } = await simulate('nope', '--parameters');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^[^\n]*preset[^\n]*nope[^\n]*\n$/);
  });
});

test.each([
  ['sag-aftra-2023-settled', 118, 148],
  ['wga-2023-settled', 148, 118],
])('%s has both strikes as they were and numbers throughout', async (preset, strikeLengthDays, otherLengthDays) => {
  const { quantities } = await resultOf(preset, ...FEW);
  for (const [id, days] of Object.entries({ strikeLengthDays, otherLengthDays }))
    expect(quantities[id as QuantityId], id).toMatchObject({ mean: days, standardError: 0, p05: days, p95: days });
  for (const [id, quantity] of Object.entries<QuantitySummary>(quantities))
    for (const key of NUMBERS) {
      const value = quantity[key as 'mean'];
      expect(mayNever(id) || typeof value === 'number', `${id} ${key}`).toBe(true);
    }
});

test.each(['uaw-2023-settled', 'own'])(
  '%s prints the quantities and the inputs that it has, and a word why others are left out',
  async (preset) => {
    const result = await resultOf(preset, ...FEW);
    expect(result).toMatchObject({ leftOut: { residuals: expect.stringMatching(/\w/) } });
    expect(Object.keys(result.scenario)).not.toContain('formulas');
    for (const id of ['residualsPerYear', 'otherLengthDays', 'healthPlanShareOffer'])
      expect(Object.keys(result.quantities)).not.toContain(id);
    const { code, stdout } = await simulate(preset, ...FEW);
    expect(code).toBe(0);
    for (const word of ['NaN', 'null', 'undefined', 'Infinity']) expect(stdout).not.toContain(word);
  },
);
