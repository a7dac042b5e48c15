import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readFlags } from '../../src/embed/flags';
import { EMBED_TITLES } from '../../src/words/embeds';

const flags = (query: string) => readFlags(new URLSearchParams(query));

test.each(Object.keys(EMBED_TITLES))('readFlags takes the chart %s and the defaults without a word', (chart) => {
  expect(flags(`embed=${chart}`)).toEqual({
    chart,
    theme: 'auto',
    plain: false,
    transparent: false,
    id: chart,
    childId: null,
    problems: [],
  });
});

test('readFlags takes every flag', () => {
  expect(flags('embed=length&theme=dark&plain&transparent=1&id=chart-2&childId=pym-0&initialWidth=600&utm_source=x')).toEqual({
    chart: 'length',
    theme: 'dark',
    plain: true,
    transparent: true,
    id: 'chart-2',
    childId: 'pym-0',
    problems: [],
  });
  expect(flags('embed=length&plain=0')).toMatchObject({ plain: false, problems: [] });
});

test.each([
  ['embed=pie', 'The chart after embed= must be one of answer, dispute, length, ', '“pie”'],
  ['embed', 'The chart after embed= must be one of ', '“”'],
  ['embed=__proto__', 'The chart after embed= must be one of ', '“__proto__”'],
  ['embed=length&theme=blue', 'theme must be one of auto, light, dark', '“blue”'],
  ['embed=length&plain=yes', 'plain must be alone, 1 or 0', '“yes”'],
  ['embed=length&transparent=maybe', 'transparent must be alone, 1 or 0', '“maybe”'],
  ['embed=length&id=a%20b', 'id must be at most 64 letters, digits and . : _ -', '“a b”'],
  ['embed=length&childId=', 'childId must be at most 64 letters', '“”'],
])('readFlags(%s) names the thing, the rule and the value, and falls back', (query, rule, value) => {
  const { problems, theme, plain, transparent, id, childId } = flags(query);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(rule);
  expect(problems[0]).toContain(value);
  expect({ theme, plain, transparent, childId }).toEqual({ theme: 'auto', plain: false, transparent: false, childId: null });
  expect(id).toBe(query.startsWith('embed=length') ? 'length' : 'unknown');
});

test('readFlags shows at most 40 characters of a stranger’s text, and lets no name hold pym.js’s delimiter', () => {
  expect(flags(`embed=${'x'.repeat(5000)}`).problems[0]).toMatch(/ the address says “x{40}…”\.$/);
  // Would read as a message to the host's pym.js that navigates it.
  const hostile = flags('embed=length&childId=fooxPYMxnavigateToxPYMxjavascript:alert');
  expect(hostile.childId).toBeNull();
  expect(hostile.problems).toHaveLength(1);
});

test('readFlags never throws, and always gives a theme and a name', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom('embed', 'theme', 'plain', 'transparent', 'id', 'childId'), fc.string()), (query) => {
      const read = readFlags(new URLSearchParams(query));
      expect(['auto', 'light', 'dark']).toContain(read.theme);
      expect(read.id).toMatch(/^[\w.:-]{1,64}$/);
      expect(read.childId ?? '').not.toContain('xPYMx');
    }),
  );
});
