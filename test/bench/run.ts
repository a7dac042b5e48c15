import { bench } from './bench';

/**
 * Prints ratios of work done side by side in one run: interleaved, each by its fastest round, with checksums of both sides. Absolute
 * times say more about the machine than about the code.
 */
await bench({ rounds: 15, draws: 2048, credits: 16_384, samples: 10_000, run: 8192, moves: 7, drag: 3000 }, console.log);
