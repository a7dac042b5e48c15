import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { presetScenario } from '../../src/scenario/scenario';
import { disagreement } from './agreement';
import { fastest, timed } from './fastest';
import { compileC, findNumPy, startPort, type Port, type Program } from './port';
import { writeRecords, type Records } from './records';
import { digits, type Row, type Side, type Sizes, type Skipped } from './row';
import { prepareWork } from './work';

const C = 'the engine against C, gcc -O3 -march=native';
const NUMPY = 'NumPy against the engine';

/** The engine against the C and NumPy ports of the model: from what chance has decided to every quantity and the path. */
export async function languages({ rounds, draws }: Sizes): Promise<readonly (Row | Skipped)[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const ports: Port[] = [];
  try {
    const work = prepareWork(presetScenario('sag-aftra-2023'), draws);
    const inputs = join(folder, 'inputs');
    writeRecords(inputs, work.inputs);
    const start = (program: Program | null): Port | null => {
      const port = program && startPort(program, folder, inputs);
      if (port) ports.push(port);
      return port;
    };
    const c = start(compileC(folder));
    const numpy = start(findNumPy());
    const absent = (): number => NaN;
    const best = await fastest({ engine: timed(work.run), c: c?.round ?? absent, numpy: numpy?.round ?? absent }, rounds);
    const own = work.results();
    const engine: Side = { name: 'engine', ms: best.engine, checksum: checksum(own) };
    const compare = async (port: Port, name: string, ms: number): Promise<[Side, string]> => {
      const theirs = await port.results();
      const { relative, where } = disagreement(own, theirs);
      const remark = `every quantity of every draw within ${relative.toExponential(1)} (${where}); ${port.about()}`;
      return [{ name, ms, checksum: checksum(theirs) }, remark];
    };
    const rows: (Row | Skipped)[] = [];
    if (c) {
      const [side, remark] = await compare(c, 'C', best.c);
      rows.push({ title: C, sides: [engine, side], aim: { is: '≤', ratio: 5.5 }, remark });
    } else rows.push({ title: C, skipped: 'no gcc' });
    if (numpy) {
      const [side, remark] = await compare(numpy, 'NumPy', best.numpy);
      rows.push({ title: NUMPY, sides: [side, engine], aim: { is: '≥', ratio: 2 }, remark });
    } else rows.push({ title: NUMPY, skipped: 'no NumPy' });
    return rows;
  } finally {
    for (const port of ports) port.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Sum of all finite values, and how many are infinite because something never happens. */
function checksum(results: Records): string {
  let [sum, never] = [0, 0];
  for (const values of Object.values(results))
    for (const value of values)
      if (Number.isFinite(value)) sum += value;
      else never++;
  return `${digits(sum)}, ${never} never`;
}
