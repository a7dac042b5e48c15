import { caseWords } from '../../src/words/case-words';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FORECAST_WORDS } from '../../src/words/forecast-words';
import { LIST_WORDS } from '../../src/words/list-words';
import { FAMILY_CHOICES } from '../../src/scenario/length-options';
import { optionLabel } from '../../src/words/option-labels';
import { axeViolations, frames, painted, servePage, type Served } from '../support/page';

let served: Served;
beforeAll(async () => {
  served = await servePage();
});
afterAll(() => served?.close());

const open = async (query = '') => {
  const opened = await served.open(`?view=forecast${query}`, { wait: false });
  const answer = opened.page.locator('.answer');
  return { ...opened, answer, said: () => answer.innerText() };
};

test('the view opens with the actors’ strike as it was known on day 5, and every chart; dragging the days moves all of it', async () => {
  const { page, answer, said, complaints, requests } = await open();
  await answer.waitFor();
  expect(await said()).toMatch(
    /^Of disputes like these that have lasted 5 days, half last up to 9\d days in total, \d+ more; 8 in 10 last from 30 to 23\d days\./,
  );
  expect(await page.locator('.sample').innerText()).toBe('US screen trades, a day or longer: 24 disputes, 1 of them still running.');
  const hazard = page.locator('figure', { hasText: 'The chance to end in each week' });
  const before = await hazard.locator('svg').getAttribute('aria-label');
  await page.getByRole('slider').evaluate((slider: HTMLInputElement) => {
    for (const days of [20, 40, 60, 80, 100]) {
      slider.value = String(days);
      slider.dispatchEvent(new Event('input', { bubbles: true }));
    }
  });
  await expect.poll(said).toMatch(/^Of disputes like these that have lasted 100 days, half last up to 1[4-9]\d days/);
  expect(await page.locator('p.large').innerText()).toMatch(
    /^Of 14,223 US stoppages of any size, half of those that had lasted as long ended by day 1\d\d, \d+ days later\./,
  );
  await expect.poll(() => hazard.locator('svg').getAttribute('aria-label')).not.toBe(before);
  // As of 21 October 2023 the writers' strike has ended.
  expect(await page.locator('.sample').innerText()).toBe('US screen trades, a day or longer: 24 disputes.');
  await expect.poll(() => page.url()).toContain('elapsed=100');
  expect(await axeViolations(page)).toEqual([]);
  expect(new Set(requests.map((address) => new URL(address).origin.replace('null', served.address)))).toEqual(
    new Set([new URL(served.address).origin]),
  );
  expect(complaints).toEqual([]);
});

test('the address names sample, curve, days and filter, and what it asks for in vain is said', async () => {
  const { page, answer, said, complaints } = await open('&dispute=none&sample=mediated&family=empirical&elapsed=0&era=2010-20&size=huge');
  await answer.waitFor();
  expect(await said()).toMatch(/^Half of disputes like these last up to 10 days;/);
  expect(await page.locator('.sample').innerText()).toMatch(
    /^US stoppages known to federal mediators, 1984–2020, only 2010 to 2020: 1,231 disputes\.$/,
  );
  expect(await page.locator('p.large').innerText()).toMatch(/^Of 14,223 US stoppages of any size, half ended by day 20\./);
  expect(await page.locator('[role=alert]').innerText()).toMatch(/was left out: size huge/);
  expect(complaints).toEqual([]);
});

test('a forecast goes to the simulator: with its sample and curve, or its middle and upper end as a judgement', async () => {
  const { page, answer, complaints } = await open('&family=weibull&sample=guilds&elapsed=12');
  await answer.waitFor();
  const link = page.getByRole('link', { name: FORECAST_WORDS.use, exact: true });
  expect(await link.getAttribute('href')).toMatch(
    /\/#sum=[\da-f]{8}&v=2&preset=sag-aftra-2023&daysElapsed=12&pastSample=1&lengthFamily=1&/,
  );
  await link.click();
  await painted(page);
  expect(await page.locator('.notes').count()).toBe(0);
  const other = await open('&dispute=none&sample=kennan-62&family=exponential&elapsed=3');
  await other.answer.waitFor();
  const judged = other.page.getByRole('link', { name: FORECAST_WORDS.useJudged });
  // The exponential of the 62 strikes of June has a median of 29.6 days and a ninetieth percentile of 98.
  expect(await judged.getAttribute('href')).toMatch(/lengthFrom=1&daysElapsed=3&judgedMedian=(29|30)&judgedP90=\d+&/);
  expect([complaints, other.complaints]).toEqual([[], []]);
});

test('a filter that leaves nothing gets a sentence, not a curve', async () => {
  const { page, complaints } = await open('&sample=curated&dispute=none&country=UK&segment=videogames');
  await expect
    .poll(() => page.locator('[role=alert]').innerText())
    .toBe('The filter must leave at least two disputes of different length that ended; it leaves none.');
  expect(await page.locator('.answer, .columns figure').count()).toBe(0);
  expect(complaints).toEqual([]);
});

/** The view with a list of the reader's own, and its field. */
async function openList() {
  const opened = await open('&dispute=none&elapsed=0');
  await opened.answer.waitFor();
  await opened.page.getByLabel(FORECAST_WORDS.sample).selectOption('own');
  const sample = (): Promise<string> => opened.page.locator('.sample').innerText();
  const read = async (): Promise<string> => (await opened.page.locator('.read').first().innerText()).trim();
  return { ...opened, field: opened.page.getByLabel(/^Your list/), sample, read };
}

test('a list of the reader’s own is fitted, its mistakes are named by line, and it is not in the address', async () => {
  const { page, field, sample, read, complaints } = await openList();
  await field.fill('10\n25\n-4\n40,1');
  await expect.poll(read).toContain('Line 3: the length must be a number above 0 and at most 36,525 days; it is “-4”.');
  await field.fill('10\n25\n77\n40,1');
  await expect.poll(sample).toBe('A list of your own: 4 disputes, 1 of them still running.');
  await page.locator('input[type=file]').setInputFiles({
    name: 'own.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('start,end\n2023-05-02,2023-09-27\n2023-07-14,2023-11-09\n2007-11-05,2008-02-13\n'),
  });
  await expect.poll(sample).toBe('A list of your own: 3 disputes.');
  await expect.poll(() => page.url()).toContain('sample=own');
  expect(page.url()).not.toMatch(/2023-|2007-|own\.csv/);
  expect(await axeViolations(page)).toEqual([]);
  await page.reload();
  await expect.poll(() => page.locator('.answers').innerText()).toBe(LIST_WORDS.nothing);
  expect(complaints).toEqual([]);
});

test('no report stands under the name of a list that was not read', async () => {
  const { page, field, sample, answer } = await openList();
  await expect.poll(() => page.locator('.answers').innerText()).toBe(LIST_WORDS.nothing);
  expect(await answer.count()).toBe(0);
  expect(await page.getByRole('button', { name: FORECAST_WORDS.recordAsk }).count()).toBe(0);
  await field.fill('10\n25\n77\n40,1');
  await expect.poll(sample).toMatch(/^A list of your own: 4/);
  await field.fill('weeks\n5\n6');
  await expect.poll(() => page.locator('.answers').innerText()).toBe(LIST_WORDS.refused);
  expect(await answer.count()).toBe(0);
  await page.getByLabel(FORECAST_WORDS.sample).selectOption('guilds');
  await expect.poll(sample).toMatch(/^US performers’ and writing guilds/);
  await expect.poll(() => page.url()).toContain('sample=guilds');
});

test('what a list does not tell is asked, and one press answers; the first rows show what each was read as', async () => {
  const { page, field, sample, read } = await openList();
  await field.fill('days,status\n5,1\n6,2\n9,1\n30,1');
  await expect.poll(read).toContain('`status` holds 1 and 2. Which of them means still running?');
  expect(await page.locator('.answers').innerText()).toBe(LIST_WORDS.refused);
  await page.getByRole('button', { name: '`status` is 2' }).click();
  await expect.poll(sample).toBe('A list of your own: 4 disputes, 1 of them still running.');
  expect(await read()).toContain('4 read, 1 still running; days from `days`, running where `status` is 2.');
  const rows = page.locator('.scroll tbody tr').nth(1);
  expect((await rows.innerText()).split(/\s*\t\s*/)).toEqual(['3', '6', '2', '6 days, still running']);
  // A column chosen by hand counts too.
  await page.getByText(LIST_WORDS.columns).click();
  await page.getByLabel(LIST_WORDS.mark).selectOption('none');
  await expect.poll(sample).toBe('A list of your own: 4 disputes.');
});

test('lines that cannot be read are left out where the reader agrees', async () => {
  const { page, field, sample } = await openList();
  await field.fill('days,union\n5,a\nten,b\n7,c\n12,d');
  await page.getByLabel(LIST_WORDS.skip(3)).check();
  await expect.poll(sample).toBe('A list of your own: 3 disputes.');
});

test('a list that outlasts two years says so, and where half does the simulator cannot use it', async () => {
  const { page, field, said } = await openList();
  await page.getByLabel(FORECAST_WORDS.family, { exact: true }).selectOption('empirical');
  await field.fill('5,9,13,22,900,1500');
  await expect
    .poll(said)
    .toMatch(/8 in 10 last from 5 to more than two years\. .* is 67 in 100 within 30 .* 33 in 100 last longer than two years\.$/);
  expect(await page.locator('.answers').innerText()).toContain(FORECAST_WORDS.cut);
  await field.fill('1000\n1200\n1500\n2000\n3000');
  await expect.poll(said).toMatch(/^Half of disputes like these last more than two years; 8 in 10 last more than two years\./);
  expect(await page.locator('.answers').innerText()).toContain(FORECAST_WORDS.notUsable);
});

test('the record is computed on request: both ways to look back, bands with their intervals, scores, and the actors’ strike with its 118 days', async () => {
  const { page, answer, complaints } = await open();
  await answer.waitFor();
  await page.getByRole('button', { name: FORECAST_WORDS.recordAsk }).click();
  const path = page.locator('figure', { hasText: caseWords('sag-aftra-2023').forecast!.days });
  await path.waitFor();
  expect(await path.locator('.sentence').innerText()).toMatch(/^On day 5, 18 July 2023, .* The strike lasted 118\./);
  expect(await path.locator('svg circle').count()).toBe(4);
  for (const mode of Object.values(FORECAST_WORDS.modes)) {
    await page.getByRole('heading', { name: mode }).waitFor();
  }
  const rows = await page.locator('table', { hasText: 'in the 50% band' }).first().locator('tbody tr').allInnerTexts();
  expect(rows.map((row) => row.replace(/\s+/g, ' '))).toEqual([
    expect.stringMatching(/^0 26 \d+ of 26 \(\d+ to \d+%\) \d+ of 26 \(\d+ to \d+%\) \d+ of 26/),
    expect.stringMatching(/^30 23 /),
    expect.stringMatching(/^60 19 /),
  ]);
  expect(await page.locator('.tenths svg').count()).toBe(6);
  // Whoever is nearest is named, also where it is not this forecast.
  const sentences = await page.locator('section > p').allInnerTexts();
  expect(sentences.filter((each) => /It was closer to the outcome than all three|Closest to the outcome was/.test(each))).toHaveLength(2);
  expect(sentences.filter((each) => each.includes('all US stoppages on day 60.'))).toHaveLength(2);
  expect(await axeViolations(page)).toEqual([]);
  expect(complaints).toEqual([]);
});

test('settlements, offers and rounds stand below with all their numbers as tables', async () => {
  const { page, complaints } = await open();
  const settled = page.locator('figure', { hasText: FORECAST_WORDS.settlementTitle });
  await settled.waitFor();
  expect(await settled.locator('svg .deal').count()).toBe(6);
  expect(await settled.locator('svg').textContent()).toMatch(/7%, 33.3% of the way/);
  await settled.locator('summary').click();
  expect(await settled.locator('tbody tr').count()).toBe(13);
  const offers = page.locator('figure', { hasText: FORECAST_WORDS.offersTitle });
  await page.getByLabel('Term', { exact: true }).selectOption('streaming-money');
  await expect.poll(() => offers.locator('svg').textContent()).toMatch(/\$500 million/);
  const rounds = page.locator('figure', { hasText: FORECAST_WORDS.roundsTitle });
  expect(await rounds.locator('.sentence').innerText()).toMatch(/^Of 23 rounds .* 13 ended in a strike\./);
  expect(complaints).toEqual([]);
});

test('at 360, 768 and 1440 px the view is no wider than the window', async () => {
  const { page, answer } = await open();
  await answer.waitFor();
  for (const width of [360, 768, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await frames(page, 4);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
});

test('every family of curves can be picked and answers', async () => {
  const { page, answer, said } = await open('&dispute=none&elapsed=0');
  await answer.waitFor();
  for (const family of FAMILY_CHOICES.filter((each) => each !== 'weighted')) {
    await page.getByLabel(FORECAST_WORDS.family, { exact: true }).selectOption({ label: optionLabel(family) });
    await expect.poll(() => page.url()).toContain(`family=${family}`);
    expect(await said()).toMatch(/^Half of disputes like these last up to \d+ days/);
  }
});
