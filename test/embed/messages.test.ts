import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createFrame } from '../../src/embed/height';
import { heightMessages, wishOf } from '../../src/embed/messages';

const names = { id: 'length', childId: 'pym-0' };

/** A frame that notes what it posts and which theme it shows. */
function frameFor(its = names) {
  const posted: unknown[] = [];
  const themes: string[] = [];
  return {
    frame: createFrame(
      its,
      (message) => posted.push(message),
      (theme) => themes.push(theme),
    ),
    posted,
    themes,
  };
}

test('heightMessages speaks its own form, that of amp-iframe, and pym.js’s where the host gave a child id', () => {
  expect(heightMessages(names, 612)).toEqual([
    { type: 'strike-sim:height', v: 1, id: 'length', height: 612 },
    { sentinel: 'amp', type: 'embed-size', height: 612 },
    'pymxPYMxpym-0xPYMxheightxPYMx612',
  ]);
  expect(heightMessages({ id: 'length', childId: null }, 612)).toHaveLength(2);
});

test.each([
  ['a ping', { type: 'strike-sim:ping', v: 1 }, { asks: 'ready' }],
  ['a ping by name', { type: 'strike-sim:ping', v: 1, id: 'length' }, { asks: 'ready' }],
  ['a theme', { type: 'strike-sim:theme', v: 1, theme: 'dark' }, { asks: 'theme', theme: 'dark' }],
  ['a Framer of @newswire/frames that begins to listen', { sentinel: 'amp', type: 'frames-init' }, { asks: 'height' }],
  ['the width of a pym.js parent', 'pymxPYMxpym-0xPYMxwidthxPYMx640', { asks: 'height' }],
])('wishOf understands %s', (_, data, wish) => {
  expect(wishOf(data, names)).toEqual(wish);
});

test.each([
  ['nothing', undefined],
  ['null', null],
  ['a number', 7],
  ['an array', ['strike-sim:ping', 1]],
  ['another version', { type: 'strike-sim:ping', v: 2 }],
  ['no version', { type: 'strike-sim:ping' }],
  ['another frame’s name', { type: 'strike-sim:ping', v: 1, id: 'balance' }],
  ['an unknown type', { type: 'strike-sim:set', v: 1, values: { horizon: 3 } }],
  ['an unknown theme', { type: 'strike-sim:theme', v: 1, theme: 'url(x)' }],
  ['a theme that is no word', { type: 'strike-sim:theme', v: 1, theme: ['dark'] }],
  ['its own height', { type: 'strike-sim:height', v: 1, id: 'length', height: 5 }],
  ['another AMP message', { sentinel: 'amp', type: 'embed-size', height: 5 }],
  ['another child of pym.js', 'pymxPYMxpym-1xPYMxwidthxPYMx640'],
  ['another message of pym.js', 'pymxPYMxpym-0xPYMxnavigateToxPYMxhttps://example.org'],
  ['a width that is no number', 'pymxPYMxpym-0xPYMxwidthxPYMxjavascript:1'],
  ['more than one message of pym.js', 'pymxPYMxpym-0xPYMxwidthxPYMx640xPYMx1'],
])('wishOf ignores %s', (_, data) => {
  expect(wishOf(data, names)).toBeNull();
});

test('wishOf ignores pym.js where the host gave no child id', () => {
  expect(wishOf('pymxPYMxnullxPYMxwidthxPYMx640', { id: 'length', childId: null })).toBeNull();
});

test('wishOf takes nothing that is not exactly of a form', () => {
  fc.assert(
    fc.property(fc.anything(), (data) => {
      expect(wishOf(data, names)).toBeNull();
    }),
  );
});

test('a frame tells a height once, rounded up, and again only when it is another', () => {
  const { frame, posted } = frameFor({ ...names, childId: '' });
  frame.measured(611.2);
  expect(posted).toContainEqual({ type: 'strike-sim:height', v: 1, id: 'length', height: 612 });
  const once = posted.length;
  frame.measured(611.2);
  frame.measured(611.9);
  expect(posted).toHaveLength(once);
  frame.measured(700);
  expect(posted).toHaveLength(2 * once);
});

test('a frame tells no height that is none', () => {
  const { frame, posted } = frameFor();
  for (const height of [0, -1, NaN]) frame.measured(height);
  expect(posted).toEqual([]);
});

test('a frame answers a ping with ready and its height, and before it has one with ready alone', () => {
  const { frame, posted } = frameFor();
  frame.hear({ type: 'strike-sim:ping', v: 1 });
  expect(posted).toEqual([{ type: 'strike-sim:ready', v: 1, id: 'length' }]);
  frame.measured(400);
  posted.length = 0;
  frame.hear({ type: 'strike-sim:ping', v: 1 });
  expect(posted).toEqual([{ type: 'strike-sim:ready', v: 1, id: 'length' }, ...heightMessages(names, 400)]);
});

test('a frame answers pym.js and @newswire/frames with its height, shows the theme asked for, and is silent else', () => {
  const { frame, posted, themes } = frameFor();
  frame.measured(400);
  for (const data of ['pymxPYMxpym-0xPYMxwidthxPYMx640', { sentinel: 'amp', type: 'frames-init' }]) {
    posted.length = 0;
    frame.hear(data);
    expect(posted).toEqual(heightMessages(names, 400));
  }
  posted.length = 0;
  frame.hear({ type: 'strike-sim:theme', v: 1, theme: 'light' });
  frame.hear({ type: 'strike-sim:theme', v: 1, theme: 'sepia' });
  frame.hear({ type: 'strike-sim:reset', v: 1 });
  expect(posted).toEqual([]);
  expect(themes).toEqual(['light']);
});
