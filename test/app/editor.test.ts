import { CompletionContext } from '@codemirror/autocomplete';
import { EditorState } from '@codemirror/state';
import { expect, test } from 'vitest';
import { offers } from '../../src/app/editor/completion';
import { knownWords, learnWords } from '../../src/app/editor/highlight';
import { boundNames, looks, UNIT_WORDS } from '../../src/app/editor/tokens';
import { CREDIT_NAMES, FUNCTIONS, parseFormula } from '../../src/formula/formula';

const words = { names: CREDIT_NAMES, functions: [...FUNCTIONS.values()] };

const looked = (text: string): string[] => looks(text, words).map(({ look, from, to }) => `${look} ${text.slice(from, to)}`);

test('looks tells numbers, units, names, lines, functions and signs apart', () => {
  expect(looked('base = min(pay, $1.5 million)\nbase * 20% / subscriber >= nothing')).toEqual([
    'line base',
    'sign =',
    'function min',
    'sign (',
    'name pay',
    'sign ,',
    'number $1.5',
    'unit million',
    'sign )',
    'line base',
    'sign *',
    'number 20%',
    'sign /',
    'unit subscriber',
    'sign >',
    'sign =',
  ]);
});

test('looks takes a unit word for a unit only where a number stands before it', () => {
  expect(looked('subscribers * 5 subscribers')).toEqual(['sign *', 'number 5', 'unit subscribers']);
});

test('looks leaves a text longer than any formula alone', () => {
  expect(looked('pay + '.repeat(1000))).toEqual([]);
});

test('boundNames are the names that lines bind, not what is compared', () => {
  expect(boundNames('a = 1\n  b=2\na == b')).toEqual(['a', 'b']);
});

test.each(UNIT_WORDS)('the unit %s is one of the language', (unit) => {
  expect(parseFormula(`min(pay, 5 ${unit})`, CREDIT_NAMES).problems.map(({ message }) => message)).not.toContainEqual(
    expect.stringMatching(/not a name|operator/),
  );
});

/** What is offered where `|` stands. */
function offered(text: string, explicit = false) {
  const at = text.indexOf('|');
  const start = EditorState.create({ doc: text.replace('|', ''), extensions: [knownWords] });
  const { state } = start.update({ effects: learnWords.of(words) });
  return offers(new CompletionContext(state, at, explicit));
}

test('offers lists names with unit and meaning, functions with an example, and the lines of the formula', () => {
  const { from, options } = offered('base = pay\nbase * dom|')!;
  expect(from).toBe(18);
  expect(options).toContainEqual(
    expect.objectContaining({ label: 'domesticSubscribers', detail: ' subscribers', meaning: 'subscribers of the service at home' }),
  );
  expect(options).toContainEqual(
    expect.objectContaining({ label: 'schedule', detail: ` ${FUNCTIONS.get('schedule')!.example}`, apply: 'schedule(' }),
  );
  expect(options).toContainEqual(expect.objectContaining({ label: 'base', detail: ' a line of this formula' }));
  expect(options).toHaveLength(CREDIT_NAMES.length + FUNCTIONS.size + 1);
});

test('offers lists units behind a number', () => {
  expect(offered('pay + $1.5 mil|')!.options.map(({ label }) => label)).toEqual([...UNIT_WORDS]);
  expect(offered('pay + year1 mil|')!.options.map(({ label }) => label)).toContain('pay');
});

test('offers waits for a letter, unless it is asked', () => {
  expect(offered('pay * |')).toBeNull();
  expect(offered('pay * |', true)!.options.length).toBeGreaterThan(20);
});

test('offers ends at a whole word that begins no longer one, so that Enter begins a line', () => {
  expect(offered('pay|')).toBeNull();
  expect(offered('min|')).toBeNull();
  expect(offered('days|')!.options.length).toBeGreaterThan(0);
});
