import fc from 'fast-check';
import { createRawSnippet, type Component } from 'svelte';
import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import CompanyCosts from '../../src/charts/CompanyCosts.svelte';
import Figure from '../../src/charts/Figure.svelte';
import GainFan from '../../src/charts/GainFan.svelte';
import StrikeLength from '../../src/charts/StrikeLength.svelte';
import TwoParts from '../../src/charts/TwoParts.svelte';
import type { Band, CompanyCost, Fan, PercentileKey } from '../../src/model/run/summary';
import { cheaper, companies, fan, membersParts, membersTotal, past, skewedDots, tinyParts, tinyTotal, zeroBand } from '../gallery/literals';
import { cases } from '../support/cases';

/** The HTML of a component, checked for what no chart may print. */
function draw<P extends Record<string, unknown>>(component: Component<P>, props: P): string {
  const html = render(component as Component<Record<string, unknown>>, { props }).body.replace(/<!--.*?-->/g, '');
  expect(html).not.toMatch(/NaN|undefined|Infinity|\bnull\b|\[object/);
  expect(html).not.toMatch(/\sstyle=/);
  expect(html).not.toMatch(/(?:width|height|r)="-/);
  return html;
}

const texts = (html: string) => [...html.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map((match) => match[1]?.trim());
const circles = (html: string) =>
  [...html.matchAll(/<circle class="dot[^"]*" cx="([^"]+)" cy="([^"]+)" r="([^"]+)"/g)].map((match) => match.slice(1).map(Number));
/** The dots of the picture; the first circle is the key's. */
const drawnDots = (html: string) => circles(html).slice(1) as [number, number, number][];

const usd = fc.double({ min: -1e12, max: 1e12, noNaN: true });
const anyBand = fc.tuple(usd, usd, usd).map((amounts): Band => {
  const [p10 = 0, mean = 0, p90 = 0] = amounts.sort((a, b) => a - b);
  return { p10, mean, p90 };
});
const KEYS: PercentileKey[] = ['p05', 'p10', 'p25', 'p50', 'p75', 'p90', 'p95'];
const anyFan = fc.tuple(fc.integer({ min: 1, max: 24 }), fc.double({ min: 0, max: 1e12, noNaN: true }), usd).chain(([count, size, drift]) =>
  fc
    .array(fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 7, maxLength: 7 }), {
      minLength: count + 1,
      maxLength: count + 1,
    })
    .map((rows): Fan => {
      const sorted = rows.map((row, month) => row.map((z) => z * size + drift * month).sort((a, b) => a - b));
      const column = (i: number) => sorted.map((row) => row[i] ?? 0);
      return {
        months: rows.map((_, month) => month),
        ...(Object.fromEntries(KEYS.map((key, i) => [key, column(i)])) as Record<PercentileKey, number[]>),
      };
    }),
);

test('StrikeLength draws 50 dots of one size, none over another', () => {
  const dots = drawnDots(draw(StrikeLength, { dots: skewedDots(0, 104, 0.42), elapsed: 0, past }));
  expect(dots).toHaveLength(50);
  expect(new Set(dots.map(([, , r]) => r)).size).toBe(1);
  const r = dots[0]?.[2] ?? 0;
  dots.forEach(([x, y], i) =>
    dots.slice(0, i).forEach(([otherX, otherY]) => expect(Math.hypot(x - otherX, y - otherY)).toBeGreaterThanOrEqual(2 * r)),
  );
});

test('StrikeLength draws no dot within the days that have passed', () => {
  const html = draw(StrikeLength, { dots: skewedDots(73, 128, 0.55), elapsed: 73, past });
  const shaded = /<rect x="([^"]+)" y="[^"]+" width="([^"]+)"/.exec(html)?.slice(1).map(Number) as [number, number];
  for (const [x, , r] of drawnDots(html)) expect(x - r).toBeGreaterThanOrEqual(shaded[0] + shaded[1]);
  expect(html).toContain('already');
});

test('StrikeLength says what a dot is and names the median, the actual length and past strikes', () => {
  const html = draw(StrikeLength, { dots: skewedDots(0, 104, 0.42), elapsed: 0, past, actual: { days: 118, label: '118: what it was' } });
  expect(html).toContain('one dot: a 2 in 100 chance');
  expect(texts(html)).toEqual(expect.arrayContaining(['half last 104 days or less', '118: what it was', 'WGA 2007–08']));
});

test('StrikeLength marks every past strike and draws running ones hollow', () => {
  const html = draw(StrikeLength, { dots: skewedDots(0, 104, 0.42), elapsed: 0, past });
  expect(html.match(/<title>/g)).toHaveLength(past.length);
  expect(html).toContain('WGA 2023: more than 73 days');
  expect(html.match(/<circle class="hollow[^"]*"/g)).toHaveLength(2); // one in the key, one on the strip
});

test('StrikeLength draws a length that is certain as one marker', () => {
  const html = draw(StrikeLength, { dots: Array(50).fill(118), elapsed: 0, past });
  expect(circles(html)).toHaveLength(1);
  expect(texts(html)).toContain('118 days in every run');
});

test('StrikeLength says which lengths lie beyond its axis', () => {
  const html = draw(StrikeLength, { dots: [...Array.from({ length: 49 }, (_, i) => i + 60), 900], elapsed: 0, past: [] });
  expect(drawnDots(html)).toHaveLength(50);
  expect(texts(html)).toContain('beyond: 900 days →');
});

test('StrikeLength draws any sorted lengths as 50 dots within the picture', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 1, max: 1e4, noNaN: true }), { minLength: 50, maxLength: 50 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (lengths, part) => {
        const dots = lengths.sort((a, b) => a - b);
        fc.pre(dots[0] !== dots[49]);
        const drawn = drawnDots(draw(StrikeLength, { dots, elapsed: part * (dots[0] ?? 0), past }));
        expect(drawn).toHaveLength(50);
        for (const [x, y, r] of drawn) expect([x - r >= 0, x + r <= 640, y - r >= 0]).toEqual([true, true, true]);
      },
    ),
    { numRuns: cases(12) },
  );
});

test('GainFan names zero, both sides, every band and the break-even month', () => {
  const html = draw(GainFan, {
    fan: fan(700e6, 16e6, 11e6),
    horizonMonths: 180,
    startDate: '2023-07-14',
    breakEven: { p50: 34, never: 0.09 },
  });
  expect(texts(html)).toEqual(
    expect.arrayContaining([
      'as if the offer had been in force',
      '↑ members ahead',
      '↓ members behind',
      '9 in 10 runs',
      '8 in 10',
      'half of the runs',
      'median run',
      'half of the runs are ahead for good by May 2026',
      '9 in 100 not within 15 years',
    ]),
  );
});

test('GainFan marks no month where fewer than half of the runs are ever ahead', () => {
  const html = draw(GainFan, {
    fan: fan(2.1e9, 4e6, 10e6),
    horizonMonths: 180,
    startDate: '2023-07-14',
    breakEven: { p50: null, never: 0.6 },
  });
  expect(html).not.toMatch(/<circle/);
  expect(texts(html).join(' ')).toContain('60 in 100 runs are not ahead for good within 15 years');
});

test('GainFan draws its median where its numbers are', () => {
  const flat = { ...fan(0, 0, 0, 12), p95: Array(13).fill(100), p50: Array(13).fill(50) };
  const html = draw(GainFan, { fan: flat, horizonMonths: 12, startDate: '2023-07-14', breakEven: { p50: null, never: 1 } });
  const heights = (kind: string) =>
    [...(new RegExp(`class="${kind}[^"]*" d="M[^"]*?"`).exec(html)?.[0] ?? '').matchAll(/,([\d.]+)/g)].map((match) => Number(match[1]));
  const zero = Number(/class="zero[^"]*"[^>]* y1="([^"]+)"/.exec(html)?.[1]);
  const top = Math.min(...heights('edge')),
    top95 = Math.min(...heights('band90'));
  expect(top).toBeCloseTo(zero);
  for (const height of heights('median')) expect(height).toBeCloseTo((zero + top95) / 2, 1);
});

test('GainFan draws any fan without a number that is none', () => {
  fc.assert(
    fc.property(
      anyFan,
      fc.option(fc.double({ min: 0, max: 40, noNaN: true })),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (any, p50, never) => {
        const html = draw(GainFan, { fan: any, horizonMonths: any.months.length - 1, startDate: '2023-07-14', breakEven: { p50, never } });
        expect(html.match(/<path class="(band|median)/g)).toHaveLength(4);
      },
    ),
    { numRuns: cases(20) },
  );
});

test('CompanyCosts sorts by net and prints each net amount', () => {
  const names = texts(draw(CompanyCosts, { companies }));
  expect(names).toEqual(expect.arrayContaining(companies.map((company) => company.name)));
  const order = [...companies].sort((a, b) => b.net.mean - a.net.mean).map((company) => company.name);
  expect(names.filter((text) => order.includes(text ?? ''))).toEqual(order);
  expect(names).toEqual(expect.arrayContaining(['$460 million', '$32 million']));
});

test('CompanyCosts puts parts below zero to the left of it and parts of one sign end to end', () => {
  const one = (terms: number, stop: number): string => {
    const at = (mean: number): Band => ({ p10: mean, mean, p90: mean });
    return draw(CompanyCosts, { companies: [{ id: 'a', name: 'A', terms: at(terms), stop: at(stop), net: at(terms + stop) }] });
  };
  const parts = (html: string) =>
    ['terms', 'stop'].map((kind) => {
      const [, x, width] = new RegExp(`<rect class="${kind} [^"]*" x="([^"]+)" y="[^"]+" width="([^"]+)" height="14"`).exec(html) ?? [];
      return [Number(x), Number(x) + Number(width)] as [number, number];
    }) as [[number, number], [number, number]];
  const zero = (html: string) => Number(/class="zero[^"]*" x1="([^"]+)"/.exec(html)?.[1]);
  const [opposite, both, less] = [one(100, -40), one(100, 40), one(-60, -30)];
  expect(parts(opposite)[0][0]).toBeCloseTo(zero(opposite));
  expect(parts(opposite)[1][1]).toBeCloseTo(zero(opposite));
  expect(parts(both)[1][0]).toBeCloseTo(parts(both)[0][1]);
  expect(parts(less)[0][1]).toBeCloseTo(zero(less));
  expect(parts(less)[1][1]).toBeCloseTo(parts(less)[0][0]);
});

test('CompanyCosts draws any companies without a number that is none', () => {
  const company = fc.record({ name: fc.string(), terms: anyBand, stop: anyBand, net: anyBand });
  const letters = (name: string) => name.replace(/[^a-z ]/gi, 'x').replace(/n/gi, 'x');
  fc.assert(
    fc.property(fc.array(company, { maxLength: 12 }), (list) => {
      const html = draw(CompanyCosts, {
        companies: list.map((one, i): CompanyCost => ({ ...one, name: letters(one.name), id: String(i) })),
      });
      expect(html.match(/<rect class="(terms|stop)[^"]*" x=[^>]*height="14"/g) ?? []).toHaveLength(2 * list.length);
    }),
    { numRuns: cases(12) },
  );
});

test('CompanyCosts draws savings and nothing at all', () => {
  expect(texts(draw(CompanyCosts, { companies: cheaper }))).toContain('−$90 million');
  expect(texts(draw(CompanyCosts, { companies: [{ id: 'z', name: 'Z', terms: zeroBand, stop: zeroBand, net: zeroBand }] }))).toContain(
    '$0',
  );
});

test('TwoParts prints both labels, their amounts, the sum and its range', () => {
  expect(texts(draw(TwoParts, { parts: membersParts, total: membersTotal }))).toEqual(
    expect.arrayContaining([
      'what the deal’s terms bring',
      '+$1.02 billion',
      'what the strike costs',
      '−$540 million',
      'what it comes to for members',
      '+$470 million',
      '8 in 10 runs: −$120 million to +$1.18 billion',
    ]),
  );
});

test('TwoParts takes the hue of whose ledger it is', () => {
  expect(draw(TwoParts, { parts: tinyParts, total: tinyTotal })).toContain('ledger-members');
  expect(draw(TwoParts, { side: 'employers' as const, parts: tinyParts, total: tinyTotal })).toContain('ledger-employers');
});

test('TwoParts draws any bands without a number that is none', () => {
  fc.assert(
    fc.property(anyBand, anyBand, anyBand, (terms, stop, sum) => {
      const parts = [
        { label: 'terms', band: terms },
        { label: 'stop', band: stop },
      ];
      expect(draw(TwoParts, { parts, total: { label: 'sum', band: sum } }).match(/<rect class="(terms|stop)/g)).toHaveLength(2);
    }),
  );
});

test('every picture says in words what it shows', () => {
  const htmls = [
    draw(StrikeLength, { dots: skewedDots(0, 104, 0.42), elapsed: 30, past }),
    draw(GainFan, { fan: fan(7e8, 2e7, 1e7), horizonMonths: 180, startDate: '2023-07-14', breakEven: { p50: 34, never: 0.1 } }),
    draw(CompanyCosts, { companies }),
    draw(TwoParts, { parts: membersParts, total: membersTotal }),
  ];
  for (const html of htmls) expect(/role="img" aria-label="([^"]+)"/.exec(html)?.[1]).toMatch(/\d/);
});

test('Figure holds title, sentence, chart, source and the same numbers as a table', () => {
  const rows = [
    ['Disney', 1234.5, '−$3 million'],
    ['Netflix', -2, '$0'],
  ];
  const chart = createRawSnippet(() => ({ render: () => '<b>picture</b>' }));
  const html = draw(Figure, {
    id: 'sample',
    title: 'A title',
    sentence: ['A sentence of ', { text: '3 words', of: 'quantity:membersNetGain' } as const, '.'],
    source: 'a register',
    columns: ['company', 'days', 'net (USD)'],
    rows,
    chart,
  });
  for (const part of [
    'A title</h3>',
    'A sentence of <span class="together',
    '<span data-of="quantity:membersNetGain">3 words</span>.</span>',
    '<b>picture</b>',
    'Source: a register',
    'The numbers as a table',
    '<caption',
  ])
    expect(html.replace(/<!--.*?-->/g, '')).toContain(part);
  const cells = [...html.matchAll(/<t([hd])(?: [^>]*)?>([^<]*)<\/t\1>/g)].map((match) => match[2]);
  expect(cells).toEqual(['company', 'days', 'net (USD)', 'Disney', '1,234.5', '−$3 million', 'Netflix', '−2', '$0']);
});
