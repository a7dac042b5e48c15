import { expect, test } from 'vitest';
import { creditYears } from '../../../src/app/formula/credits';
import FormulaPay from '../../../src/app/formula/FormulaPay.svelte';
import ResidualYears from '../../../src/charts/ResidualYears.svelte';
import { caseWords } from '../../../src/words/case-words';
import { PAY_WORDS } from '../../../src/words/formula-editor-words';
import { draw, expectReadable, WIDTHS } from '../../charts/drawn';

const services = creditYears('actors', 5e8);
const library = services.map(({ credits }) => credits.map((_, year) => 5000 * 0.8 ** year));
const { credited } = caseWords('sag-aftra-2023');
const props = { credited: credited!, world: 'ask', services, library, title: '2020 contract' } as const;
const cells = (html: string): string[] =>
  [...html.matchAll(/<td[^>]*>([\s\S]*?)<\/td>/g)].map(([, text = '']) => text.replace(/<[^>]*>/g, '').trim());

test('FormulaPay says once that all is the same as the library’s, and draws one line', () => {
  const html = draw(FormulaPay, { ...props, mine: library });
  expect(html).toContain(PAY_WORDS.captionSame);
  expect(cells(html)).toHaveLength(2 * 14);
  expect(html.match(/<path class="series/g)).toHaveLength(2);
});

test('FormulaPay tells each year’s difference with its sign, and the sum of all years', () => {
  const mine = [library[0]!.map((amount) => amount + 1000), library[1]!.map((amount, year) => (year === 0 ? amount - 250 : amount))];
  const html = draw(FormulaPay, { ...props, mine });
  const told = cells(html);
  expect(told.slice(0, 4)).toEqual(['$6,000', '+$1,000', '$4,750', '\u2212$250']);
  expect(told.slice(4, 8)).toEqual(['$5,000', '+$1,000', '$4,000', 'same as the library’s']);
  expect(told.slice(-4)[1]).toBe('+$13,000');
  expect(told.slice(-4)[3]).toBe('\u2212$250');
  expect(html.match(/<path class="series/g)).toHaveLength(4);
});

test('ResidualYears is readable when it is low', () => {
  const panels = services.map(({ id, domesticSubscribers }, s) => ({
    title: PAY_WORDS.service(id, domesticSubscribers),
    series: [
      { id: 'demand' as const, label: PAY_WORDS.mine, amounts: library[s]!.map((amount) => amount * 1.1) },
      { id: 'expired' as const, label: PAY_WORDS.library, amounts: library[s]! },
    ],
  }));
  for (const width of WIDTHS) expectReadable(draw(ResidualYears, { panels, width, rise: 96 }));
});
