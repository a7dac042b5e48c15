import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { builtFolder } from '../../src/command/built.mjs';

const root = join(import.meta.dirname, '../..');

/** What a process left behind. */
export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program in the project's folder and waits for its end; it never throws for an exit code. */
export function runProgram(file: string, args: readonly string[]): Promise<Ended> {
  return new Promise((resolve, reject) => {
    execFile(file, args, { cwd: root, maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) => {
      if (error && typeof error.code !== 'number') reject(error);
      else resolve({ code: error ? (error.code as unknown as number) : 0, stdout, stderr });
    });
  });
}

/** The built commands' folder, made where there is none for the sources as they stand. */
export const builtCommands = (): Promise<string> =>
  builtFolder(root, join(root, 'node_modules/.cache/strike-impact-simulator'), () => undefined);

/** A command as `npm run` starts it, without npm. */
export async function bundleCommand(
  name: 'simulate' | 'residual' | 'forecast',
): Promise<{ run(...args: readonly string[]): Promise<Ended> }> {
  const file = join(await builtCommands(), `${name}.mjs`);
  return { run: (...args) => runProgram(process.execPath, [file, ...args]) };
}
