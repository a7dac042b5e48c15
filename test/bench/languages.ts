import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { presetScenario } from '../../src/scenario/scenario';
import { disagreement } from './agreement';
import { fastest } from './fastest';
import { prepareKernel } from './kernel';
import { PORTS, startPort, type Port } from './port';
import { writeRecords, type Records } from './records';
import { digits, type Aim, type Row, type Side, type Sizes, type Skipped } from './row';

const TITLES = {
  c: 'the hot kernel, one world of given draws: the engine against C, gcc -O3 -march=native, in CPU time',
  numpy: 'the same kernel: NumPy against the engine, in CPU time',
};
/**
 * What the engine, one number at a time, may cost against C with eight draws in a register, and NumPy against the engine. Measured with
 * AVX-512 as 6.3 to 6.9 and 1.6 to 1.8, minima of 15 rounds in five runs; the rest is room for other machines.
 */
const AIMS: Readonly<Record<keyof typeof TITLES, Aim>> = { c: { is: '≤', ratio: 8 }, numpy: { is: '≥', ratio: 1.25 } };

/** The engine's hot kernel against the same in C and in NumPy, on the same draws. */
export async function languages({ rounds, draws }: Sizes): Promise<readonly (Row | Skipped)[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const ports: Port[] = [];
  try {
    const kernel = prepareKernel(presetScenario('sag-aftra-2023'), 'strike', draws);
    const inputs = join(folder, 'inputs');
    writeRecords(inputs, kernel.inputs);
    const start = (id: keyof typeof PORTS): Port | null => {
      const program = PORTS[id].program(folder);
      if (!program) return null;
      const port = startPort(program, folder, inputs);
      ports.push(port);
      return port;
    };
    const started = { c: start('c'), numpy: start('numpy') };
    const absent = (): number => NaN;
    const contestants = { engine: kernel.run, c: started.c?.round ?? absent, numpy: started.numpy?.round ?? absent };
    const best = await fastest(contestants, rounds);
    const own = kernel.results();
    const engine: Side = { name: 'engine', ms: best.engine, checksum: checksum(own) };
    const rowOf = async (id: keyof typeof PORTS): Promise<Row | Skipped> => {
      const port = started[id];
      if (!port) return { title: TITLES[id], skipped: PORTS[id].missing };
      const theirs = await port.results();
      const { relative, where } = disagreement(own, theirs);
      const side: Side = { name: PORTS[id].name, ms: best[id], checksum: checksum(theirs) };
      return {
        title: TITLES[id],
        sides: id === 'c' ? [engine, side] : [side, engine],
        aim: AIMS[id],
        remark: `every total of every draw within ${relative.toExponential(1)} (${where}); ${port.about()}`,
      };
    };
    return [await rowOf('c'), await rowOf('numpy')];
  } finally {
    for (const port of ports) port.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

const checksum = (results: Records): string =>
  digits(
    Object.values(results)
      .flatMap((values) => [...values])
      .reduce((sum, value) => sum + value, 0),
  );
