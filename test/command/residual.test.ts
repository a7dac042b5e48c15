import { beforeAll, describe, expect, test } from 'vitest';
import { CLAUSE_WORDS, libraryFormula, RESIDUAL_LIBRARY, WORKED_EXAMPLES } from '../../src/facts/residual-library';
import { SOURCES } from '../../src/facts/sources';
import { CREDIT_NAMES, evaluateOnce, FUNCTIONS, readFormula } from '../../src/formula/formula';
import { WITHOUT_CONSENT } from '../../src/words/work-replica';
import { bundleCommand, runProgram, type Ended } from '../support/command';

let bundle: Awaited<ReturnType<typeof bundleCommand>>;
const residual = (...args: readonly string[]): Promise<Ended> => bundle.run(...args);

beforeAll(async () => {
  bundle = await bundleCommand('residual');
});

/** What a run that must succeed printed. */
async function printed(...args: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await residual(...args);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return stdout;
}
const answer = async (...args: readonly string[]) => JSON.parse(await printed(...args, '--json'));

const DAY = ['tams-day', 'daysWorked=3', 'dayScale=880'];
const STREAMING = ['hbsvod-2020', 'pay=9522', 'ceiling=4450.77', 'domesticSubscribers=68 million', 'exhibitionYear=1'];

describe('npm run --silent residual', () => {
  test('prints what the bundled command prints, byte for byte', async () => {
    const args = [...STREAMING, '--json'];
    const [npm, bundled] = await Promise.all([runProgram('npm', ['run', '--silent', 'residual', '--', ...args]), residual(...args)]);
    expect(npm).toEqual(bundled);
    expect(npm.code).toBe(0);
  });

  test('ends with exit code 2 and one line for bad input', async () => {
    const { code, stdout, stderr } = await runProgram('npm', ['run', '--silent', 'residual', '--', 'tams-dya']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^[^\n]*tams-dya, did you mean tams-day\?\n$/);
  });
});

describe('with --json', () => {
  test('a clause is one object: what it pays, its lines with their values, the names given, and how it stands', async () => {
    expect(await answer(...DAY)).toEqual({
      id: 'tams-day',
      clause: libraryFormula('tams-day')!.clause,
      value: 2640,
      unit: 'USD per performer',
      steps: [{ name: null, text: 'daysWorked * dayScale', value: 2640 }],
      standing: 'contract',
      reading: null,
      demanded: false,
      names: { daysWorked: 3, dayScale: 880 },
      range: null,
      rangeNeeds: [],
      unsure: null,
      consent: null,
      source: 'sagaftra-tv-2014',
      from: '2014-07-01',
      until: null,
    });
  });

  test('a clause that is unsure has its range, unrounded, and says what is unsure; its steps end with the value', async () => {
    const { text, range } = libraryFormula('hbsvod-2020')!;
    const values = { pay: 9522, ceiling: 4450.77, domesticSubscribers: 68e6, exhibitionYear: 1 };
    const [low, value, high] = [range![0], text, range![1]].map((each) => evaluateOnce(readFormula(each, CREDIT_NAMES).tree!, values));
    const found = await answer(...STREAMING);
    expect(found).toMatchObject({ value, range: [low, high], rangeNeeds: [], unsure: CLAUSE_WORDS['hbsvod-2020'].unsure, names: values });
    expect(found).toMatchObject({ from: '2020-07-01', until: '2023-11-08' });
    expect(found.steps.map(({ name }: { name: string | null }) => name)).toEqual(['base', 'factor', 'share', 'fixed', null]);
    expect(found.steps[0]).toEqual({ name: 'base', text: 'min(pay, ceiling)', value: 4450.77 });
    expect(found.steps.at(-1).value).toBe(value);
    expect(value).not.toBe(Math.round(value * 100) / 100);
  });

  test('a range that needs more names than its clause is left out until they are given', async () => {
    const args = ['revenue-1-percent', 'streamingRevenue=$50 billion', 'titleShare=0.0000001'];
    const rest = ['pay=9522', 'ceiling=4450.77', 'domesticSubscribers=68 million', 'exhibitionYear=1'];
    const without = await answer(...args, ...rest);
    expect(without).toMatchObject({ range: null, rangeNeeds: ['foreignSubscribers'], demanded: true });
    expect(without.value).toBeCloseTo(50, 9);
    const { range, rangeNeeds } = await answer(...args, ...rest, 'foreignSubscribers=160 million');
    expect(rangeNeeds).toEqual([]);
    expect(range[0]).toBeCloseTo(50, 9);
    expect(range[1]).toBeGreaterThan(1000);
  });

  test('a clause that the parties read differently names whose reading it is', async () => {
    const names = ['domesticSubscribers=2', 'foreignSubscribers=3'];
    expect(await answer('per-subscriber-employers', ...names)).toMatchObject({ standing: 'dispute', reading: 'employers', value: 5 });
    expect(await answer('per-subscriber-union', ...names, 'coveredShare=1')).toMatchObject({ standing: 'dispute', reading: 'union' });
  });

  test('a text of one’s own has no clause and no days, and stands as own', async () => {
    expect(await answer('--text', '2% * grossReceipts', 'grossReceipts=$1.5 million')).toEqual({
      id: null,
      clause: null,
      value: 30_000,
      unit: 'USD',
      steps: [{ name: null, text: '2% * grossReceipts', value: 30_000 }],
      standing: 'own',
      reading: null,
      demanded: false,
      names: { grossReceipts: 1.5e6 },
      range: null,
      rangeNeeds: [],
      unsure: null,
      consent: null,
      source: null,
      from: null,
      until: null,
    });
  });
});

describe('--text', () => {
  test.each(['\n', '\r\n'])('takes several lines, broken by %j', async (lineBreak) => {
    const { value, steps } = await answer('--text', ['half = pay / 2', 'half + $1'].join(lineBreak), 'pay=100');
    expect({ value, steps }).toEqual({
      value: 51,
      steps: [
        { name: 'half', text: 'pay / 2', value: 50 },
        { name: null, text: 'half + $1', value: 51 },
      ],
    });
  });

  test('may stand behind the values, begin with a minus sign, and use no name at all', async () => {
    expect(await answer('pay=100', '--text', '-pay + 3 * pay')).toMatchObject({ value: 200 });
    expect(await answer('--text', '$5 * 2')).toMatchObject({ value: 10, names: {} });
  });
});

// Where an example gives a name that the clause does not use, the command refuses it; what the example leaves out counts as 0 there.
const EXAMPLES = WORKED_EXAMPLES.filter(({ grade, text }) => grade === 'published' && text === undefined).flatMap(
  ({ id, formula, times = 1, to, answers }) =>
    answers.map(({ credits, printed: amount }, k) => ({ title: `${id}, ${k + 1}`, formula, times, to, credits, amount })),
);

test.each(EXAMPLES)('$title: $formula pays what was printed', async ({ formula, times, to, credits, amount }) => {
  const rows: { id: string; names: { name: string }[] }[] = await answer('--list');
  const needed = rows.find(({ id }) => id === formula)!.names.map(({ name }) => name);
  const amounts = await Promise.all(
    credits.map(async (credit) => (await answer(formula, ...needed.map((name) => `${name}=${credit[name] ?? 0}`))).value),
  );
  const sum = times * amounts.reduce((total, each) => total + each, 0);
  expect(Math.floor(sum / to + 0.5 + 1e-7) * to).toBeCloseTo(amount, 6);
});

describe('values are read as the language writes numbers:', () => {
  test.each([
    ['pay', '5000', 5000],
    ['pay', '$5,000', 5000],
    ['pay', '$1.5 million', 1.5e6],
    ['pay', '50 cents', 0.5],
    ['pay', ' 5 thousand dollars ', 5000],
    ['pay', '1e3', 1000],
    ['pay', '0', 0],
    ['streamingRevenue', '$50 billion', 50e9],
    ['domesticSubscribers', '68 million', 68e6],
    ['domesticSubscribers', '68 million subscribers', 68e6],
    ['views', '13.6 million', 13.6e6],
    ['programLength', '62 minutes', 62],
    ['programLength', '1 minute', 1],
    ['exhibitionShare', '45%', 0.45],
    ['exhibitionShare', '.45', 0.45],
    ['exhibitionShare', '1', 1],
    ['subscriberFactor', '150%', 1.5],
    ['daysWorked', '2.5', 2.5],
  ])('%s=%s', async (name, typed, value) => {
    expect((await answer('--text', `step(${name}, 0)`, `${name}=${typed}`)).names).toEqual({ [name]: value });
  });
});

describe('without --json', () => {
  test('a clause reads from its title to its source', async () => {
    const { title, about, unsure } = CLAUSE_WORDS['hbsvod-2020'];
    const lines = (await printed(...STREAMING)).trimEnd().split('\n');
    expect(lines.slice(0, 2)).toEqual([title, about]);
    for (const line of [
      /^Clause +2020 Memorandum item 9\.c; for what was filmed from 1 July 2020 to 8 November 2023$/,
      /^Standing +one step is our reading$/,
      /^pay +\$9,522 +total actual compensation/,
      /^domesticSubscribers +68,000,000 subscribers +/,
      /^exhibitionYear +1 +/,
      /^base +4,450\.77 +min\(pay, ceiling\)$/,
      /^share +0\.45 +schedule\(/,
      /^result +4,055\.7641625 +fixed$/,
      /^Pays +\$4,055\.76 per performer per episode and exhibition year$/,
      /^Range +\$3,862\.63 to \$4,248\.90$/,
      /^Source +2020 TV\/Theatrical Memorandum of Agreement, item 9, SAG-AFTRA and AMPTP, 22 July 2020, https:/,
    ])
      expect(
        lines.filter((each) => line.test(each)),
        String(line),
      ).toHaveLength(1);
    expect(lines).toContainEqual(expect.stringMatching(/^Unsure +/));
    expect(lines.join('\n')).toContain(unsure);
  });

  test('a clause that is sure has no range, and one without an end says that none was read', async () => {
    const text = await printed(...DAY);
    expect(text).toMatch(/^Clause .*; for work done from 1 July 2014 on; no end was read$/m);
    expect(text).toMatch(/^Pays +\$2,640\.00 per performer$/m);
    expect(text).not.toMatch(/^(Range|Unsure)/m);
  });

  test('a demand is said to be one, and whose reading it is', async () => {
    const text = await printed('per-subscriber-employers', 'domesticSubscribers=2', 'foreignSubscribers=3');
    expect(text).toMatch(/^Standing +asked for and never agreed; the parties differ; this is the employers’ reading$/m);
    expect(text).not.toContain('no end was read');
  });

  test('a range that needs more names says which', async () => {
    const text = await printed('revenue-1-percent', 'streamingRevenue=1', 'titleShare=45%', 'ceiling=1', 'exhibitionYear=1', 'pay=1');
    expect(text).toMatch(/^Range +not computed; it also needs domesticSubscribers, foreignSubscribers$/m);
    expect(text).toMatch(/^titleShare +45% /m);
  });

  test('a text of one’s own has its values, steps and result, and no source', async () => {
    const text = await printed('--text', 'half = pay / 2\nhalf', 'pay=101');
    expect(text).toMatch(/^Your own formula\n\npay +\$101 .*\n\nhalf +50\.5 +pay \/ 2\nresult +50\.5 +half\n\nPays +\$50\.50\n$/);
  });

  test.each([
    // In binary each of these halves but the first lies below itself.
    ['88.125', '$88.13'],
    ['1.005', '$1.01'],
    ['1.115', '$1.12'],
    ['1234567.895', '$1,234,567.90'],
    ['0.0049', '$0.00'],
    ['0.999', '$1.00'],
    ['3', '$3.00'],
  ])('%s dollars are rounded half up to the cent', async (amount, rounded) => {
    expect(await printed('--text', 'pay', `pay=${amount}`)).toContain(`\nPays  ${rounded}\n`);
  });
});

describe('--list', () => {
  test('with --json holds every clause with its names, days, standing, source and text', async () => {
    const rows: Record<string, unknown>[] = await answer('--list');
    expect(rows.map(({ id }) => id)).toEqual(RESIDUAL_LIBRARY.map(({ id }) => id));
    for (const [k, entry] of RESIDUAL_LIBRARY.entries()) {
      const { id, craft, market, text, unit, clause, from, until, appliesTo, standing, source, reading, demanded } = entry;
      const { title, address } = SOURCES[source]!;
      expect(rows[k], id).toEqual({
        ...{ id, craft, market, text, unit, clause, from, until, appliesTo, standing },
        title: CLAUSE_WORDS[id].title,
        reading: reading ?? null,
        demanded: demanded ?? false,
        unsure: CLAUSE_WORDS[id].unsure ?? null,
        source: { id: source, title, address },
        names: expect.any(Array),
      });
    }
  });

  test('with --json names just what a clause mentions, each with its unit and meaning', async () => {
    const rows: { text: string; names: { name: string }[] }[] = await answer('--list');
    for (const { text, names } of rows) {
      const mentioned = CREDIT_NAMES.filter(({ name }) => new RegExp(`\\b${name}\\b`).test(text));
      expect(names, text).toHaveLength(mentioned.length);
      for (const { name, unit, meaning } of mentioned) expect(names, text).toContainEqual({ name, unit, meaning });
    }
  });

  test('has a line for each clause: its id, its title, the names it needs', async () => {
    const lines = (await printed('--list')).trimEnd().split('\n');
    expect(lines).toHaveLength(RESIDUAL_LIBRARY.length);
    for (const [k, { id }] of RESIDUAL_LIBRARY.entries()) expect(lines[k]).toMatch(new RegExp(`^${id} `));
    expect(lines).toContainEqual(expect.stringMatching(/^tams-day +Minimum of a day player +daysWorked, dayScale$/));
  });
});

describe('a digital replica', () => {
  const REPLICA = ['replica-same-2023', 'days=4', 'dayRate=803.80', 'dayScale=1158'];

  test('pays its days at the minimum where that is higher, with the reading that pays less', async () => {
    expect(await answer(...REPLICA, 'consent=1')).toMatchObject({
      value: 4632,
      unit: 'USD per performer per picture',
      consent: 'given',
      standing: 'inferred',
      range: [expect.closeTo(3215.2, 9), 4632],
      source: 'moa-2023-code',
      from: '2023-11-09',
    });
    expect(await printed(...REPLICA, 'consent=1')).not.toContain(WITHOUT_CONSENT);
  });

  test('without consent is said not to be allowed, alone and among credits that are summed', async () => {
    const text = await printed(...REPLICA, 'consent=0');
    expect(text).toContain('Pays     $0.00 per performer per picture');
    expect(text).toContain(`Consent  ${WITHOUT_CONSENT}`);
    expect(text).toMatch(/^consent +no /m);
    expect(await answer(...REPLICA, 'consent=0')).toMatchObject({ value: 0, consent: 'missing' });
    const sum = [...REPLICA, '--credit', 'consent=1', '--credit', 'consent=0'];
    expect(await answer(...sum)).toMatchObject({ value: 4632, consent: 'missing' });
    expect(await printed(...sum)).toContain(`Consent  ${WITHOUT_CONSENT}`);
  });
});

describe('--names', () => {
  test('with --json holds the names with unit and meaning, and the functions', async () => {
    expect(await answer('--names')).toEqual({
      names: CREDIT_NAMES.map(({ name, unit, meaning }) => ({ name, unit, meaning })),
      functions: [...FUNCTIONS.values()].map(({ name, example, meaning }) => ({ name, example, meaning })),
    });
  });

  test('has a line for each', async () => {
    const lines = (await printed('--names')).trimEnd().split('\n');
    expect(lines).toHaveLength(CREDIT_NAMES.length + FUNCTIONS.size);
    expect(lines).toContainEqual(expect.stringMatching(/^programLength +minutes +the programme’s length$/));
    expect(lines).toContainEqual(expect.stringMatching(/^clip\(x, low, high\) +function +x, but at least low and at most high$/));
  });
});

describe('bad input ends with exit code 2 and one line that names the thing, the rule and the value:', () => {
  const day = (setting: string): readonly string[] => ['tams-day', 'daysWorked=3', setting];
  const money = ['dayScale must be one amount of dollars, 0 or more'];
  test.each<[title: string, args: readonly string[], parts: readonly string[]]>([
    ['no argument', [], ['formula', '--list', '--text', 'missing']],
    ['values alone', ['pay=5'], ['formula', '--list', '--text', 'missing']],
    ['an unknown id', ['hbsvod-2024', 'pay=5'], ['the formula must be an id', 'it is hbsvod-2024, did you mean hbsvod-2014?']],
    ['an id that is near none', ['qqqqqq'], ['the formula must be an id', 'it is qqqqqq.']],
    ['a name that every object has', ['toString'], ['it is toString.']],
    ['two ids', ['tams-day', 'tams-week'], ['one formula', 'the second is tams-week.']],
    ['an id and a text', ['tams-day', '--text', 'pay'], ['one formula', 'the second is pay.']],
    ['two texts', ['--text', 'pay', '--text', 'pay * 2'], ['one formula', 'the second is pay * 2.']],
    ['an unknown option', [...DAY, '--nope'], ['--nope']],
    ['--text without its formula', ['--text'], ['--text']],
    ['--list with a clause', ['--list', 'tams-day'], ['--list must stand alone', 'tams-day.']],
    ['--names with a text', ['--names', '--text', 'pay'], ['--names must stand alone', 'pay.']],
    ['--list with --names', ['--list', '--names'], ['--list must stand alone', '--names.']],
    ['an unknown name', day('dayScael=880'), ['dayScael must be a name of the language', 'dayScael=880', 'did you mean dayScale?']],
    ['a name that is near none', day('qqqqqq=880'), ['qqqqqq must be a name of the language', 'qqqqqq=880', '--names prints them all.']],
    ['a name that every object inherits', day('__proto__=880'), ['__proto__ must be a name of the language']],
    ['no name', day('=880'), ['the name must be a name of the language', '=880']],
    ['a name given twice', [...DAY, 'dayScale=$900'], ['dayScale must be given once', 'dayScale=880', 'dayScale=$900']],
    ['a missing name', ['tams-day', 'daysWorked=3'], ['tams-day needs', 'daysWorked', 'missing is dayScale (USD).']],
    [
      'several missing names',
      ['hbsvod-2020', 'pay=1'],
      ['hbsvod-2020 needs', 'missing are ceiling (USD), domesticSubscribers (subscribers), exhibitionYear (number).'],
    ],
    ['a missing name of a text', ['--text', 'pay * run', 'run=1'], ['the text needs', 'missing is pay (USD).']],
    [
      'a name that the clause does not use',
      [...DAY, 'pay=900'],
      ['tams-day uses no names but daysWorked (number), dayScale (USD)', 'pay=900 must be left out.'],
    ],
    ['a name that the text does not use', ['--text', '$5', 'pay=900'], ['the text uses no names', 'pay=900 must be left out.']],
    ['a negative value', day('dayScale=-880'), [...money, 'it is -880.']],
    ['a value less than nothing in dollars', day('dayScale=−$880'), [...money, 'it is −$880.']],
    ['a value that is not finite', day('dayScale=Infinity'), [...money, 'it is Infinity.']],
    ['a value that is not a number', day('dayScale=NaN'), [...money, 'it is NaN.']],
    ['a value too large', day('dayScale=1e999'), [...money, 'it is 1e999', 'too large']],
    ['an empty value', day('dayScale='), [...money, 'it is empty.']],
    ['a sum as a value', day('dayScale=800 + 80'), [...money, 'it is 800 + 80.']],
    ['lines as a value', day('dayScale=a = 880\na'), [...money, 'it is a = 880 a.']],
    ['a name as a value', day('dayScale=weekScale'), [...money, 'it is weekScale.']],
    ['a comma that groups nothing', day('dayScale=8,80'), [...money, 'it is 8,80', 'thousands']],
    ['an unknown unit', day('dayScale=880 euros'), [...money, 'it is 880 euros', '`euros`', '`dollars`, `cents`']],
    ['minutes as dollars', day('dayScale=5 minutes'), [...money, 'it is 5 minutes.']],
    ['a percentage as dollars', day('dayScale=45%'), [...money, 'it is 45%.']],
    ['dollars as days', ['tams-day', 'daysWorked=$3'], ['daysWorked must be one plain number, 0 or more', 'it is $3.']],
    ['a consent that is no answer', ['replica-same-2023', 'consent=2'], ['consent must be 1 for yes or 0 for no; it is 2.']],
    ['a consent in percent', ['replica-same-2023', 'consent=100%'], ['consent must be 1 for yes or 0 for no; it is 100%.']],
    [
      'a replica without a word on consent',
      ['replica-same-2023', 'days=4', 'dayRate=1500', 'dayScale=1158'],
      ['replica-same-2023 needs', 'missing is consent (1 or 0).'],
    ],
    ['dollars as subscribers', ['rental', 'domesticSubscribers=$5'], ['domesticSubscribers must be one number of subscribers', '$5.']],
    ['dollars as minutes', ['rental', 'programLength=$5'], ['programLength must be one number of minutes', '$5.']],
    ['minutes as views', ['rental', 'views=5 minutes'], ['views must be one number of views', '5 minutes.']],
    ['a percentage typed without its sign', ['rental', 'marketShare=45'], ['marketShare must be one fraction from 0 to 1', 'it is 45.']],
    ['a text that is no formula', ['--text', 'min(pay', 'pay=5'], ['the text must be a formula; at character 4', 'add `)`']],
    ['a text of two lines', ['--text', 'a = pay\nmin(a, pay', 'pay=5'], ['at line 2, character 4', 'add `)`']],
    ['a text with an unknown name', ['--text', 'pay * veiws'], ['at character 7', '`veiws`', '`views`']],
    ['an empty text', ['--text', ''], ['the text must be a formula', 'empty']],
    ['a text that adds dollars to subscribers', ['--text', 'pay + views'], ['the text must be a formula', 'dollars', 'subscribers']],
    ['a text that gives no dollars', ['--text', 'views * 2'], ['the text must be a formula: a residual is in dollars', 'subscribers']],
    ['a text in dollars twice over', ['--text', 'pay * pay'], ['the text must be a formula: a residual is in dollars', 'dollars ^ 2']],
    ['a negative result', ['--text', 'pay - $9', 'pay=5'], ['the residual must be a finite amount', 'negative (-4)', '`pay` = 5.']],
    ['an infinite result', ['--text', '$1 / run', 'run=0'], ['the residual must be a finite amount', 'infinite', '`run` = 0.']],
    ['a result that is no number', ['--text', 'pay / run', 'run=0', 'pay=0'], ['not a number', '`pay` = 0, `run` = 0.']],
    [
      'a result too large, of a clause',
      ['per-subscriber-employers', 'domesticSubscribers=1e308', 'foreignSubscribers=1e308'],
      ['infinite', '`domesticSubscribers` = 1e+308, `foreignSubscribers` = 1e+308.'],
    ],
  ])('%s', async (_, args, parts) => {
    for (const json of [[], ['--json']]) {
      const { code, stdout, stderr } = await residual(...args, ...json);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toMatch(/^[^\n]+\n$/);
      for (const part of parts) expect(stderr).toContain(part);
      expect(stderr).not.toMatch(/\.\.\n|undefined|credit 1/);
    }
  });

  test('and what was typed shows cut, without its control characters', async () => {
    const { stderr } = await residual(`\u001b[31m${'x'.repeat(500)}\u0007`);
    expect(stderr).toMatch(/it is {1,2}\[31mx{50,60}…\.\n$/);
  });
});
