import { describe, expect, test } from 'vitest';
import { latest, oneAtATime } from '../../src/app/latest';
import { settle } from '../workers/fakes';

/** A question that is answered by hand, in any order. */
function byHand() {
  const calls: { text: string; resolve: (answer: string) => void; reject: (error: Error) => void }[] = [];
  const ask = (text: string): Promise<string> => new Promise((resolve, reject) => calls.push({ text, resolve, reject }));
  const heard: string[] = [];
  const hear = (answer: Promise<string>): void =>
    void answer.then(
      (text) => heard.push(text),
      (error: Error) => heard.push(`failed: ${error.message}`),
    );
  return { ask, calls, heard, hear };
}

describe('latest(ask)', () => {
  test('answers the newest call, and drops an older answer that comes late', async () => {
    const { ask, calls, heard, hear } = byHand();
    const newest = latest(ask);
    ['one', 'two'].forEach((text) => hear(newest(text)));
    calls[1]!.resolve('second');
    calls[0]!.resolve('first');
    await settle();
    expect(heard).toEqual(['second']);
  });

  test('drops an older answer that comes before the newest', async () => {
    const { ask, calls, heard, hear } = byHand();
    const newest = latest(ask);
    ['one', 'two'].forEach((text) => hear(newest(text)));
    calls[0]!.resolve('first');
    await settle();
    expect(heard).toEqual([]);
    calls[1]!.resolve('second');
    await settle();
    expect(heard).toEqual(['second']);
  });

  test('drops the error of an older call, and passes on that of the newest', async () => {
    const { ask, calls, heard, hear } = byHand();
    const newest = latest(ask);
    ['one', 'two'].forEach((text) => hear(newest(text)));
    calls[0]!.reject(new Error('old'));
    calls[1]!.reject(new Error('new'));
    await settle();
    expect(heard).toEqual(['failed: new']);
  });

  test('drop() drops the call under way; the next one is answered', async () => {
    const { ask, calls, heard, hear } = byHand();
    const newest = latest(ask);
    hear(newest('one'));
    newest.drop();
    calls[0]!.resolve('first');
    await settle();
    expect(heard).toEqual([]);
    hear(newest('two'));
    calls[1]!.resolve('second');
    await settle();
    expect(heard).toEqual(['second']);
  });

  test('rejects where the question throws at once', async () => {
    const newest = latest((): Promise<string> => {
      throw new Error('at once');
    });
    await expect(newest()).rejects.toThrow('at once');
  });
});

describe('oneAtATime(ask)', () => {
  test('of the calls that wait only the newest is made', async () => {
    const { ask, calls, heard, hear } = byHand();
    const one = oneAtATime(ask);
    ['one', 'two', 'three'].forEach((text) => hear(one(text)));
    expect(calls.map(({ text }) => text)).toEqual(['one']);
    calls[0]!.resolve('first');
    await settle();
    expect(calls.map(({ text }) => text)).toEqual(['one', 'three']);
    calls[1]!.resolve('third');
    await settle();
    expect(heard).toEqual(['first', 'third']);
  });

  test('goes on after an error', async () => {
    const { ask, calls, heard, hear } = byHand();
    const one = oneAtATime(ask);
    ['one', 'two'].forEach((text) => hear(one(text)));
    calls[0]!.reject(new Error('lost'));
    await settle();
    calls[1]!.resolve('second');
    await settle();
    hear(one('three'));
    calls[2]!.resolve('third');
    await settle();
    expect(heard).toEqual(['failed: lost', 'second', 'third']);
  });
});
