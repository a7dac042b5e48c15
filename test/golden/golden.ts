import { join } from 'node:path';
import type { Result } from '../../src/model/run/summary';
import { presetScenario } from '../../src/scenario/scenario';
import type { PresetId } from '../../src/cases/cases';
import { directRunner } from '../../workers/direct';

/** Draws of a golden run: enough for every branch of the model, few enough for every test run. */
const DRAWS = 512;

/** The file that pins a preset's numbers. */
export const goldenFile = (id: PresetId): string => join(import.meta.dirname, `${id}.json`);

/** What `npm run simulate -- <preset> --draws 512 --json` prints, without the words and the second names that printing adds. */
export async function goldenText(id: PresetId): Promise<string> {
  const { result } = await directRunner().run({ ...presetScenario(id), draws: DRAWS });
  return `${JSON.stringify(result, null, 2)}\n`;
}

/** A number that is not what it was. */
export interface Move {
  /** Where it stands, as `quantities.membersNetGain.mean`. */
  readonly path: string;
  readonly before: unknown;
  readonly after: unknown;
}

/**
 * Every leaf that differs between two results; a leaf that one of them lacks is undefined there. The version is no number, and what was
 * asked is none: inputs may have other names.
 */
export function moves(before: object, after: object): readonly Move[] {
  const [old, young] = [leaves(before), leaves(after)];
  return [...new Set([...old.keys(), ...young.keys()])]
    .filter((path) => path !== 'model' && !path.startsWith('scenario.') && !Object.is(old.get(path), young.get(path)))
    .map((path) => ({ path, before: old.get(path), after: young.get(path) }));
}

function leaves(value: unknown, path = ''): Map<string, unknown> {
  if (typeof value !== 'object' || value === null) return new Map([[path, value]]);
  return new Map(Object.entries(value).flatMap(([key, part]) => [...leaves(part, path ? `${path}.${key}` : key)]));
}

/** «quantities.membersNetGain.mean: 684300000 → 683800000 (−0.073 %)». */
export function moveText({ path, before, after }: Move): string {
  const share = typeof before === 'number' && typeof after === 'number' && before !== 0 ? (after - before) / Math.abs(before) : null;
  const percent = share === null ? '' : ` (${share < 0 ? '−' : '+'}${Number((100 * Math.abs(share)).toPrecision(2))} %)`;
  return `${path}: ${before} → ${after}${percent}`;
}

/** Whether a leaf is one that the result did not have before: no number moved. */
export const isNew = ({ before }: Move): boolean => before === undefined;

/** What keeps golden numbers from being written: numbers that moved or went within one version. Null if nothing does. */
export function refusal(before: Result, after: Result): string | null {
  const moved = moves(before, after).filter((move) => !isNew(move));
  if (moved.length === 0 || before.model !== after.model) return null;
  return [
    `${moved.length} numbers moved, but the model is still version ${after.model}: raise MODEL_VERSION and say in src/words/versions.ts what changed.`,
    ...moved.slice(0, 12).map(moveText),
  ].join('\n  ');
}
