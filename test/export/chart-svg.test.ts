import { expect, test } from 'vitest';
import { chartSvg } from '../../src/export/chart-svg';
import { tableCsv } from '../../src/export/csv';
import { parseMarkup, textOf } from '../../src/export/markup';
import { parseStyles } from '../../src/export/styles';

const SHEET = `
  /* a comment { with: braces } */
  :root { --ink: light-dark(#111, #eee); --page: light-dark(#fff, #000); --warm: var(--lightningcss-light,#a84)var(--lightningcss-dark,#fa6); --font-text: "A", serif; --ink-muted: #555 }
  @media print { .bar { fill: none } }
  .ledger-members { --side: var(--warm) }
  .bar.svelte-1 { fill: var(--side); stroke-width: 2px }
  .plot.svelte-2 text:where(.svelte-2) { fill: var(--ink-muted) }
  .plot.svelte-2 .strong { fill: var(--ink); font-weight: 600 }
  text.svelte-1 { font-size: 12px }
  .plot > svg { color: rgb(1 2 3) }
  .dot { fill: currentColor }
  .bar:hover { fill: red }
`;
const MARKUP = `<!--[--><ul class="ledger-members"><li><svg width="28" height="14" aria-hidden="true"><rect class="bar svelte-1" width="28"></rect></svg> what &amp; who</li></ul>
<div class="ledger-members"><div class="plot svelte-2"><svg width="200" height="50" role="img" aria-label="x"><!----><pattern id="q7"><rect width="3"></rect></pattern><rect class="bar svelte-1" y="1" x="0"></rect><rect fill="url(#q7)"></rect><circle class="dot" r="2"></circle><text class="strong svelte-1" x="3">a &lt; b</text></svg></div><input type="range"></div>`;
const save = (theme: 'light' | 'dark') =>
  chartSvg({ markup: MARKUP, sheets: [SHEET], title: ['A finding'], source: ['Source: us'], theme });

test('a chart becomes an SVG of its own: styles are attributes in the theme, text is text, nothing refers outside', () => {
  const svg = save('light');
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" width="232" height="\d+" viewBox=/);
  expect(svg).toContain('<rect width="100%" height="100%" fill="#fff"/>');
  expect(svg).toContain('<rect fill="#a84" stroke-width="2px" x="0" y="1"/>');
  expect(svg).toContain('<circle fill="rgb(1 2 3)" r="2"/>');
  expect(svg).toContain('<text fill="#111" font-size="12px" font-weight="600" x="3">a &lt; b</text>');
  expect(svg).toMatch(/<g transform="translate\(16 \d+\)"><svg height="14" width="28"><rect fill="#a84"/);
  expect(svg).toContain('>what &amp; who</text>');
  expect(svg).toContain('<pattern id="p1">');
  expect(svg).toContain('fill="url(#p1)"');
  expect(svg).toContain('>A finding</text>');
  expect(svg).toContain('>Source: us</text>');
  expect(svg).not.toMatch(/class=|var\(|red|<input|<!--|aria-/);
  expect(save('dark')).toContain('<rect fill="#fa6" stroke-width="2px" x="0" y="1"/>');
});

test('markup that does not close what it opens is refused, and so is a chart without a plot', () => {
  expect(() => parseMarkup('<g><rect></g>')).toThrow('markup closes <g>, which is not open');
  expect(() => parseMarkup('<g>')).toThrow('markup leaves <g> open');
  expect(() => chartSvg({ markup: '<p>no chart</p>', sheets: [], title: [], source: [], theme: 'light' })).toThrow('the chart has no plot');
  expect(textOf(parseMarkup('<p>a <b>b</b>\n c</p>'))).toBe('a b c');
});

test('styles: the more special rule wins whatever its place, and a missing property leaves the attribute out', () => {
  const { rules } = parseStyles(['.a.b{fill:one}.a{fill:two}text{fill:three}'], 'light');
  expect(rules.map(({ declarations }) => declarations.get('fill'))).toEqual(['three', 'two', 'one']);
  const svg = chartSvg({
    markup: '<div class="plot"><svg width="1" height="1"><rect class="a"></rect></svg></div>',
    sheets: ['.a{fill:var(--nowhere);stroke:var(--nowhere,blue)}'],
    title: [],
    source: [],
    theme: 'light',
  });
  expect(svg).toContain('<rect stroke="blue"/>');
});

test('a table becomes CSV: numbers in full, quotes doubled, nothing that a spreadsheet would run', () => {
  expect(
    tableCsv(
      ['', 'USD, a year'],
      [
        ['"so"', { value: 1234567.5, text: '+$1.23 million' }],
        ['=1+1', { value: null, text: 'never' }],
        ['−3', 4.25],
      ],
    ),
  ).toBe(',"USD, a year"\r\n"""so""",1234567.5\r\n\'=1+1,\r\n−3,4.25\r\n');
});
