import type { Page } from 'playwright';
import { PRESET_IDS } from '../../src/cases/cases';
import { encodeScenario } from '../../src/scenario/codec';
import { presetScenario } from '../../src/scenario/scenario';
import { CHART_IDS } from '../../src/words/charts';

/** A stop of a tour that opens everything the page loads: an address, what is opened there, and what is there then. */
export interface Stop {
  readonly name: string;
  readonly fragment: string;
  readonly width?: number;
  /** Runs before the page's own code. */
  readonly before?: () => void;
  readonly open?: (page: Page) => Promise<void>;
  /** What is seen once all has been loaded. */
  readonly there: string;
}

const scenario = { ...presetScenario('sag-aftra-2023'), draws: 64 };
const few = `#${encodeScenario(scenario)}`;
const own = `#${encodeScenario({ ...scenario, formulas: { ...scenario.formulas, offer: { text: '0.1 * min(pay, ceiling)' } } })}`;
const made = `#${encodeScenario(scenario, { members: 1, companies: 2 })}`;

const click = (page: Page, selector: string): Promise<void> => page.locator(selector).first().click();
const room = (page: Page, id: string): Promise<void> => click(page, `.room[data-room=${id}] > summary`);

export const TOUR: readonly Stop[] = [
  { name: 'the simulator, with its stored answer', fragment: '', there: '.room >> nth=4' },
  { name: 'a link', fragment: few, there: '.room >> nth=4' },
  { name: 'the inputs of a room', fragment: few, open: (page) => room(page, 'terms'), there: '.room .room-inputs' },
  { name: 'the sheet', fragment: few, width: 360, open: (page) => click(page, '.chips .inputs'), there: 'dialog.sheet' },
  { name: 'a number', fragment: few, open: (page) => click(page, '.answer button.number-ref'), there: 'dialog:not(.sheet)' },
  {
    name: 'a source',
    fragment: few,
    open: async (page) => {
      await room(page, 'terms');
      await click(page, '.field[data-key="term.general-increase.offer.1"] .source summary');
    },
    there: '.field[data-key="term.general-increase.offer.1"] .source p',
  },
  {
    name: 'a formula',
    fragment: few,
    open: async (page) => {
      await room(page, 'residuals');
      await click(page, '.formula[data-world=offer] summary');
      await page.locator('.formula[data-world=offer] .mathematics').waitFor();
      await page.locator('.formula[data-world=offer]  details:not([open]) dl').first().waitFor({ state: 'attached' });
    },
    there: '.formula[data-world=offer] .editor',
  },
  { name: 'a formula from a link', fragment: own, there: '.formula[data-world=offer] .review' },
  {
    name: 'the formulas of other markets',
    fragment: few,
    open: async (page) => {
      await room(page, 'residuals');
      await click(page, '.markets > summary');
    },
    there: '.markets select',
  },
  {
    name: 'a saved drawing',
    fragment: few,
    open: (page) => click(page, 'figure[data-chart=answer] .save button >> nth=1'),
    there: '.save >> text=SVG saved.',
  },
  {
    name: 'a saved table',
    fragment: few,
    open: (page) => click(page, 'figure[data-chart=answer] .save button >> nth=2'),
    there: '.save >> text=CSV saved.',
  },
  ...PRESET_IDS.map((id, k) => ({
    name: `the preset ${id}`,
    fragment: few,
    open: async (page: Page) => {
      await page.locator('.status[data-done=yes]').waitFor();
      await click(page, `.presets button >> nth=${k}`);
    },
    there: '.status[data-done=yes]:has-text("8,192")',
  })),
  {
    name: 'the numbers of a strike of one’s own',
    fragment: `#${encodeScenario({ ...presetScenario('own'), draws: 64 })}`,
    there: '.names input',
  },
  {
    name: 'the page without workers',
    fragment: few,
    before: () => {
      (globalThis as { Worker?: unknown }).Worker = class {
        constructor() {
          throw new DOMException('no workers here', 'SecurityError');
        }
      };
    },
    there: '.status[data-done=yes]',
  },
  {
    name: 'the forecast',
    fragment: '?view=forecast',
    open: (page) => click(page, 'details:has(summary:has-text("The disputes")) > summary'),
    there: 'details[open] table td',
  },
  {
    name: 'the sources of disputes',
    fragment: '?view=forecast',
    open: (page) => click(page, 'details > summary:has-text("Where these are from")'),
    there: 'details[open] li a',
  },
  { name: 'one member', fragment: '?view=me&me=kind=day,days=20,pay=21640,state=NY', there: '.layout[data-done=yes]' },
  { name: 'the calculator', fragment: '?view=residuals', there: '.layout' },
  { name: 'Method', fragment: '?view=method', there: 'main h2' },
  { name: 'Sources', fragment: '?view=sources', there: 'main table' },
  ...CHART_IDS.map((id) => ({ name: `the embed of ${id}`, fragment: `?embed=${id}${few}`, there: 'footer[data-done=yes]' })),
  { name: 'the embed of one member', fragment: `?embed=me&me=kind=day,days=20,pay=21640${few}`, there: 'footer[data-done=yes]' },
  { name: 'an embed with a word on its link', fragment: '?embed=length#nonsense', there: '.notes' },
  { name: 'an embed whose link says what it came to', fragment: `?embed=length${made}`, there: '.made' },
];
