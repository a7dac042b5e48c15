import { execFileSync, spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { readRecords, type Records } from './records';

/** The sources of the ports; npm and vitest both start in the project's folder. */
const SOURCES = join(process.cwd(), 'test/bench');

/** How a port of the kernel is started. */
export interface Program {
  readonly file: string;
  readonly args: readonly string[];
}

/** A port of the kernel that is kept alive and asked for rounds. */
export interface Port {
  /** Does the work once; CPU milliseconds, as it measures them itself. */
  round(): Promise<number>;
  /** What it runs on, as it says itself after a round. */
  about(): string;
  /** The results of the last round, by way of a file in the folder. */
  results(): Promise<Records>;
  close(): void;
}

/** The ports, and what a machine lacks where `program` is null. */
export const PORTS = {
  c: { name: 'C', program: compileC, missing: 'no gcc' },
  numpy: { name: 'NumPy', program: findNumPy, missing: 'no Python with NumPy' },
} as const satisfies Readonly<Record<string, { name: string; program: (folder: string) => Program | null; missing: string }>>;

const COMPILER = 'gcc';

/** The C port compiled into a folder. */
function compileC(folder: string): Program | null {
  if (!runs(COMPILER, ['--version'])) return null;
  const file = join(folder, 'kernel');
  execFileSync(COMPILER, ['-O3', '-march=native', join(SOURCES, 'c/kernel.c'), '-o', file, '-lm']);
  return { file, args: [] };
}

function findNumPy(): Program | null {
  const file = ['python3', '/usr/bin/python3'].find((python) => runs(python, ['-c', 'import numpy']));
  return file === undefined ? null : { file, args: [join(SOURCES, 'python/kernel.py')] };
}

function runs(file: string, args: readonly string[]): boolean {
  try {
    execFileSync(file, args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** One core, as the engine has; and nothing written beside the sources. */
const ENVIRONMENT = { OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1', MKL_NUM_THREADS: '1', PYTHONDONTWRITEBYTECODE: '1' };

/** Starts a port on a file of inputs; its results go to a file in the same folder. */
export function startPort({ file, args }: Program, folder: string, inputs: string): Port {
  const child = spawn(file, [...args, inputs], { stdio: ['pipe', 'pipe', 'inherit'], env: { ...process.env, ...ENVIRONMENT } });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const results = join(folder, `results-${child.pid}`);
  let about = '';
  async function ask(what: string): Promise<{ readonly ms?: number; readonly about?: string }> {
    child.stdin.write(`${what}\n`);
    const { value, done } = await lines.next();
    if (done) throw new Error(`no answer from ${file} to: ${what}`);
    return JSON.parse(value);
  }
  return {
    async round() {
      const answer = await ask('round');
      about = answer.about ?? '';
      return answer.ms ?? NaN;
    },
    about: () => about,
    async results() {
      await ask(`write ${results}`);
      return readRecords(results);
    },
    close: () => child.stdin.end(),
  };
}
