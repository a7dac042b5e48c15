import fc from 'fast-check';
import { scaleLinear } from 'd3';
import { expect, test } from 'vitest';
import ResidualYears from '../../src/charts/ResidualYears.svelte';
import { inOrder, labelRoom, startLabels, steps, weights, type ResidualPanel, type ResidualSeries } from '../../src/charts/residual-years';
import { residualPanels } from '../gallery/literals';
import { draw, expectReadable, labelOf, linesOf, textBoxes, textsOf, WIDTHS } from './drawn';
import { cases } from '../support/cases';

const IDS = ['expired', 'offer', 'settlement', 'demand'] as const;
const panel = (title: string, amount: (series: number, year: number) => number): ResidualPanel => ({
  title,
  series: IDS.map((id, i) => ({
    id,
    label: id === 'expired' ? 'expired contract' : id,
    amounts: Array.from({ length: 13 }, (_, year) => amount(i, year)),
  })),
});

const extremes: Record<string, readonly ResidualPanel[]> = {
  typical: residualPanels,
  'all zero': [panel('Nothing', () => 0), panel('Nothing either', () => 0)],
  'all equal': [panel('Many', () => 5000), panel('Few', () => 5000)],
  'ten million': [panel('Many', (i, year) => (i + 1) * 1e7 * 0.8 ** year), panel('Few', () => 45)],
  'cents beside thousands': [panel('Many', (i) => 20_000 * i), panel('Few', (i) => i / 100)],
  rising: [panel('Many', (i, year) => 1000 * i * year), panel('Few', (_, year) => year)],
  'below zero': [panel('Many', (i, year) => (i - 2) * 1000 - year), panel('Few', () => 0)],
  'one panel': [panel('A title whose name is so long that it cannot stand in one line of a telephone, whatever is done', (i) => i * 700)],
  'one series, one year': [{ title: 'Many', series: [{ id: 'offer', label: 'offer', amounts: [45] }] }],
  'long names': residualPanels.map(({ title, series }) => ({
    title,
    series: series.map((one) => ({ ...one, label: `a formula of the reader, ${one.label}` })),
  })),
  'no series': [{ title: 'Nothing', series: [] }],
  'no panel': [],
};

test.each(Object.keys(extremes))('ResidualYears is readable at every width: %s', (name) => {
  for (const width of [...WIDTHS, 640, 960]) expectReadable(draw(ResidualYears, { panels: extremes[name] ?? [], width }));
});

test('ResidualYears draws any amounts readable, one line each', () => {
  const amount = fc.oneof(fc.double({ min: 0, max: 1e7, noNaN: true }), fc.constantFrom(0, 45, 20_000));
  const anyPanel = fc.array(fc.array(amount, { minLength: 13, maxLength: 13 }), { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(anyPanel, anyPanel, fc.constantFrom(...WIDTHS), (many, few, width) => {
      const panels = [panel('Many', (i, year) => many[i]?.[year] ?? 0), panel('Few', (i, year) => few[i]?.[year] ?? 0)];
      const html = draw(ResidualYears, { panels, width });
      expectReadable(html);
      expect(linesOf(html, 'series')).toHaveLength(8);
    }),
    { numRuns: cases(12) },
  );
});

test('ResidualYears prices every line in its first year, and names the ones that are the same together', () => {
  for (const width of WIDTHS) {
    const said = textsOf(draw(ResidualYears, { panels: residualPanels, width }));
    for (const words of ['demand $19,800', 'settlement $9,850', 'demand $6,790']) expect(said.join(' ')).toContain(words);
    expect(said.join(' ').match(/\$4,930/g)).toHaveLength(2);
    expect(said.join(' ')).toContain('offer and settlement $4,930');
    for (const words of ['A title that many watch', 'A title that few watch', 'exhibition year', '1', '13']) expect(said).toContain(words);
  }
});

test('ResidualYears names its lines in a key where names do not fit beside them', () => {
  const html = draw(ResidualYears, { panels: extremes['long names'] ?? [], width: 288 });
  expect(html).toMatch(/<li[^>]*>[\s\S]*?a formula of the reader, demand/);
  expect(textsOf(html).join(' ')).not.toContain('formula');
  expect(textsOf(html)).toContain('$19,800');
  expect(draw(ResidualYears, { panels: residualPanels, width: 1100 })).not.toContain('<ul');
});

test('ResidualYears draws both panels to one scale, side by side when wide and one under the other when narrow', () => {
  const levels = (html: string) => textBoxes(html).filter(({ text }) => text === '$5k');
  const [wide, narrow] = [1100, 328].map((width) => levels(draw(ResidualYears, { panels: residualPanels, width })));
  expect([wide?.length, narrow?.length]).toEqual([2, 2]);
  expect(wide?.[0]?.top).toBe(wide?.[1]?.top);
  expect(narrow?.[0]?.left).toBe(narrow?.[1]?.left);
});

test('ResidualYears tells the lines apart without colour', () => {
  const html = draw(ResidualYears, { panels: residualPanels, width: 1100 });
  const [many] = [linesOf(html, 'series').slice(0, 4)];
  const weightOf = (id: string) => Number(many.find((line) => line['class']?.includes(id))?.['stroke-width']);
  // The settlement pays as the offer does from the fifth year on: the offer shows on both sides of it.
  expect(weightOf('offer')).toBeGreaterThanOrEqual(weightOf('settlement') + 2.5);
  expect(linesOf(html, 'casing')).toHaveLength(2);
});

test('ResidualYears tells the whole message to those who do not see it', () => {
  const label = labelOf(draw(ResidualYears, { panels: residualPanels }));
  expect(label).toContain(
    'A title that few watch: expired contract $4,060 in exhibition year 1, $135 in year 13; offer and settlement $4,930, $164; demand',
  );
});

test('steps draws a level for each year and a riser between', () => {
  const x = scaleLinear([0.5, 3.5], [0, 30]);
  expect(steps([10, 4, 4], x, scaleLinear([0, 10], [100, 0]))).toBe('M0,0H10V60H20V60H30');
});

test('weights broadens a line only beneath a later one that it meets, and not for meeting near zero', () => {
  const y = scaleLinear([0, 100], [200, 0]);
  const series = (id: ResidualSeries['id'], amounts: readonly number[]): ResidualSeries => ({ id, label: id, amounts });
  const apart = [series('offer', [50, 20, 1]), series('settlement', [90, 40, 1.2])];
  expect(weights(apart, y)).toEqual([2.25, 2.25]);
  const same = [
    series('settlement', [50, 20, 1]),
    series('offer', [50, 20, 1]),
    series('demand', [50, 20, 1]),
    series('expired', [50, 20, 1]),
  ];
  expect(inOrder(same).map(({ id }) => id)).toEqual(['demand', 'offer', 'settlement', 'expired']);
  expect(weights(same, y)).toEqual([8.25, 5.25, 2.25, 1.75]);
});

test('startLabels keeps the order of the first amounts and 15 px between lines of words', () => {
  const y = scaleLinear([0, 20_000], [260, 0]);
  const labels = startLabels(residualPanels[0]?.series ?? [], y, { names: 'before', width: 200 }, 0, 260);
  expect([...labels].sort((a, b) => a.y - b.y).map(({ name }) => name)).toEqual(['demand', 'settlement', 'offer', 'expired contract']);
  const heights = labels.map((label) => label.y).sort((a, b) => a - b);
  heights.forEach((height, i) => expect(i === 0 || height - (heights[i - 1] ?? 0) >= 14.999).toBe(true));
});

test('labelRoom never takes more than two fifths of a panel for names', () => {
  for (const width of [200, 288, 348, 532, 1100])
    for (const panels of Object.values(extremes)) {
      const room = labelRoom(panels, width, 232);
      if (room.names !== 'key') expect(room.width).toBeLessThanOrEqual(0.4 * width);
    }
  expect(labelRoom(residualPanels, 532, 272).names).toBe('before');
  expect(labelRoom(residualPanels, 328, 232).names).toBe('above');
});
