import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import type { Readable } from 'node:stream';
import type { Tab } from './engines';

/** The browser that WebKitGTK's driver drives, where Debian puts it. */
const MINI_BROWSER = ['x86_64-linux-gnu', 'aarch64-linux-gnu']
  .map((machine) => `/usr/lib/${machine}/webkit2gtk-4.1/MiniBrowser`)
  .find((path) => existsSync(path));

/** Whether the machine has WebKitGTK's own browser. */
export const hasMiniBrowser = MINI_BROWSER !== undefined;

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

/** A tab of WebKitGTK's browser on a display of its own, driven by its WebDriver (W3C). */
export async function openWebKit(width: number, height: number): Promise<Tab> {
  // The display's number comes on the fourth channel.
  const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const display = await new Promise<string>((resolve, reject) => {
    (screen.stdio[3] as Readable).once('data', (number) => resolve(`:${String(number).trim()}`));
    screen.once('exit', () => reject(new Error('Xvfb did not start')));
  });
  const port = await freePort();
  const env = { ...process.env, DISPLAY: display, GDK_BACKEND: 'x11', LANG: 'en_US.UTF-8', LIBGL_ALWAYS_SOFTWARE: '1' };
  const driver = spawn('WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], { env, stdio: 'ignore' });
  const stop = (): void => {
    driver.kill();
    screen.kill();
  };
  const call = async (method: string, path: string, body?: object): Promise<unknown> => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      headers: { 'content-type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    });
    const { value } = (await response.json()) as { value: unknown };
    if (!response.ok) throw new Error(`WebKitWebDriver ${method} ${path}: ${(value as { message: string }).message}`);
    return value;
  };
  try {
    for (let turn = 0; ; turn++) {
      const isReady = await call('GET', '/status').then(
        (status) => (status as { ready: boolean }).ready,
        () => false,
      );
      if (isReady) break;
      if (turn > 200) throw new Error('WebKitWebDriver did not start');
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    const options = { binary: MINI_BROWSER, args: ['--automation'] };
    const { sessionId } = (await call('POST', '/session', {
      capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } },
    })) as { sessionId: string };
    const session = `/session/${sessionId}`;
    await call('POST', `${session}/window/rect`, { width, height });
    return {
      goto: async (address) => void (await call('POST', `${session}/url`, { url: address })),
      evaluate: async <Result>(run: (argument: string) => Result, argument = '') =>
        (await call('POST', `${session}/execute/sync`, { script: `return (${run}).apply(null, arguments)`, args: [argument] })) as Result,
      complaints: () => [],
      close: async () => {
        await call('DELETE', session).catch(() => undefined);
        stop();
      },
    };
  } catch (error) {
    stop();
    throw error;
  }
}
