import { expect, test, vi } from 'vitest';

/** The texts that mathjs was asked to parse, and how often each text was cut into tokens. */
const asked = vi.hoisted(() => ({ parsed: [] as string[], scanned: [] as string[] }));

vi.mock('mathjs/number', async (original) => {
  const mathjs = await original<{ createParse(parts: unknown): (text: string) => unknown }>();
  return {
    ...mathjs,
    createParse: (parts: unknown) => {
      const parse = mathjs.createParse(parts);
      return (text: string) => {
        asked.parsed.push(text);
        return parse(text);
      };
    },
  };
});
vi.mock('../../src/formula/scan', async (original) => {
  const { scan } = await original<typeof import('../../src/formula/scan')>();
  return {
    scan: (text: string) => {
      asked.scanned.push(text);
      return scan(text);
    },
  };
});

const { computeResidual } = await import('../../src/command/residual-answer');
const { computeFormula } = await import('../../src/formula/formula');
const { createEngine } = await import('../../workers/engine');

/** How often a text was read while something was done; its lines are parsed one by one. */
function readsOf(text: string, lines: number, act: () => void): readonly [scans: number, parses: number] {
  asked.parsed.length = asked.scanned.length = 0;
  act();
  return [asked.scanned.filter((each) => each === text).length, asked.parsed.length / lines];
}

test('a formula is parsed once for an answer of the command, whatever is asked about it', () => {
  const text = 'base = min(pay, ceiling)\nbase * 44%';
  const act = (): void => void computeResidual({ entry: null, text, values: { pay: 5000, ceiling: 4000 } });
  expect(readsOf(text, 2, act)).toEqual([1, 1]);
});

test('a formula is parsed once however many questions an engine is asked about it', () => {
  const text = 'min(pay, ceiling) * 43%';
  const engine = createEngine();
  engine.readFormula('1', []);
  const act = (): void => {
    engine.checkFormula(text, 1e8, 'sag-aftra-2023');
    engine.readFormula(text, [{ pay: 1, ceiling: 2 }]);
    engine.readFormula(text, [{ pay: 3, ceiling: 2 }]);
    engine.checkFormula(text, 2e8, 'wga-2023');
  };
  const [scans] = readsOf(text, 1, act);
  expect([scans, asked.parsed.length]).toEqual([1, 1]);
});

test('a text that is no formula is read once too, and never reaches the parser', () => {
  const text = 'min(pay, ceiling';
  expect(readsOf(text, 1, () => [1, 2].map(() => computeFormula(text, [])))).toEqual([1, 0]);
});

test('only so many texts are remembered, and what is remembered is never another text’s', () => {
  for (let k = 0; k < 200; k++) expect(computeFormula(`pay * ${k}`, [{ pay: 2 }]).lines[0]?.at(-1)?.value).toBe(2 * k);
  expect(readsOf('pay * 0', 1, () => computeFormula('pay * 0', []))).toEqual([1, 1]);
});
