import { expect, test } from 'vitest';
import { trustOwnWorkers } from '../../workers/trusted';

type Rules = Record<string, (text: string) => string | null>;

/** What the page lets through once it trusts its own workers. */
function rulesAt(origin: string): Rules {
  const made: [string, Rules][] = [];
  const trustedTypes = { defaultPolicy: null, createPolicy: (name: string, rules: object) => made.push([name, rules as Rules]) };
  trustOwnWorkers({ origin, trustedTypes });
  expect(made.map(([name]) => name)).toEqual(['default']);
  return made[0]![1];
}

test.each([
  ['a page', 'https://example.org', 'blob:https://example.org/1b4e28ba-2fa1'],
  ['a page with a port', 'http://127.0.0.1:4173', 'blob:http://127.0.0.1:4173/1b4e28ba-2fa1'],
  ['a sandboxed frame', 'null', 'blob:null/1b4e28ba-2fa1'],
])('the default policy of %s passes a blob of its own origin', (_, origin, address) => {
  expect(rulesAt(origin)['createScriptURL']!(address)).toBe(address);
});

test.each([
  'blob:https://example.org.evil.example/1',
  'blob:https://other.example/1',
  'blob:null/1',
  'blob:https://example.org',
  'https://example.org/worker.js',
  'data:text/javascript,1',
  'javascript:1',
  ' blob:https://example.org/1',
  '',
])('the default policy refuses %j', (address) => {
  expect(rulesAt('https://example.org')['createScriptURL']!(address)).toBeNull();
});

test('the default policy has nothing to say of markup and script, so that the browser refuses both', () => {
  expect(Object.keys(rulesAt('https://example.org'))).toEqual(['createScriptURL']);
});

test('a policy is made once, and where a browser has no trusted types nothing is done', () => {
  expect(() =>
    trustOwnWorkers({
      origin: 'null',
      trustedTypes: {
        defaultPolicy: {},
        createPolicy: () => {
          throw new Error('a second default policy');
        },
      },
    }),
  ).not.toThrow();
  expect(() => trustOwnWorkers({ origin: 'null' })).not.toThrow();
});
