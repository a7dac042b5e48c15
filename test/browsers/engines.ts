import { spawnSync } from 'node:child_process';
import { chromium, firefox, type Browser } from 'playwright';
import { findChromium } from '../support/chromium';
import { hasMiniBrowser, openWebKit } from './webkit';

/** A tab of some browser: what all three can be asked alike. */
export interface Tab {
  goto(address: string): Promise<void>;
  /** Runs a function in the page; it sees nothing but its argument. */
  evaluate<Result>(run: (argument: string) => Result, argument?: string): Promise<Result>;
  /** What the console and the page complained about, where the driver tells. */
  complaints(): readonly string[];
  close(): Promise<void>;
}

export interface BrowserEngine {
  readonly name: 'Chromium' | 'Firefox' | 'WebKitGTK';
  readonly isInstalled: boolean;
  open(width: number, height: number): Promise<Tab>;
}

const has = (program: string): string | null => {
  const { status, stdout } = spawnSync('sh', ['-c', `command -v ${program}`], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : null;
};

async function openWith(launch: () => Promise<Browser>, width: number, height: number): Promise<Tab> {
  const browser = await launch();
  const page = await browser.newPage({ viewport: { width, height } });
  const complaints: string[] = [];
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  return {
    goto: async (address) => void (await page.goto(address)),
    evaluate: <Result>(run: (argument: string) => Result, argument = '') => page.evaluate(run, argument) as Promise<Result>,
    complaints: () => complaints,
    close: () => browser.close(),
  };
}

const firefoxPath = has('firefox-esr') ?? has('firefox');

export const ENGINES: readonly BrowserEngine[] = [
  {
    name: 'Chromium',
    isInstalled: true,
    open: (width, height) => openWith(() => chromium.launch({ executablePath: findChromium()! }), width, height),
  },
  {
    name: 'Firefox',
    isInstalled: firefoxPath !== null,
    // The stock browser, over WebDriver BiDi; the channel stands in Playwright's sources only.
    open: (width, height) => openWith(() => firefox.launch({ executablePath: firefoxPath!, channel: 'moz-firefox' }), width, height),
  },
  {
    name: 'WebKitGTK',
    isInstalled: hasMiniBrowser && has('WebKitWebDriver') !== null && has('Xvfb') !== null,
    open: openWebKit,
  },
];
