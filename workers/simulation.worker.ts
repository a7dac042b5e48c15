import * as Comlink from 'comlink';
import { createEngine } from './engine';
import { buffersOf, type Engine } from './protocol';

const engine = createEngine();

Comlink.expose({
  ...engine,
  block(first, count) {
    const block = engine.block(first, count);
    return Comlink.transfer(block, buffersOf(block));
  },
} satisfies Engine);
