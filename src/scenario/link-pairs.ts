import { PRESETS } from '../cases/cases';
import { isFormulaId } from '../facts/formula-ids';
import { keyIn, retiredNote } from './aliases';
import { checkDraws, checkName, checkScenario, checkSeed, checkValue, grouped } from './check';
import type { Decoded, Made } from './codec';
import { quoted, shown } from './link-doubts';
import type { LinkText } from './link-text';
import { isLinkKey, isTracker, marketOf, NET_WORDS, numberIn, PARTY_KEYS, unescaped, unescapedStart } from './link-words';
import { MODEL_VERSION } from './model-version';
import type { ParameterKey } from './parameters';
import type { Problem } from './problem';
import { FORMULA_WORLDS, type MarketKey, type Scenario } from './scenario';

/**
 * Applies the pairs of a link to the scenario of a preset: every valid value is used, `notes` name all others. A link that no checksum
 * confirms is incomplete.
 */
export function readPairs(start: Scenario, pairs: ReadonlyMap<string, string>, found: LinkText, notes: string[]): Decoded {
  const { residuals } = PRESETS[start.preset];
  const values: Record<ParameterKey, number> = { ...start.values };
  const formulas = { ...start.formulas };
  const markets: Partial<Record<MarketKey, string>> = {};
  const names: { union?: string; employers?: string } = {};
  const whole = found.sum === 'fits';
  let { seed, draws } = start;
  const read = madeWith(pairs, notes);
  // A cut link may have lost its version and some of its inputs, so nothing is said about what it was made with.
  const made = whole ? read : null;
  const unknown: string[] = [];
  for (const [key, word] of pairs) {
    if (['v', 'preset', 'sum', 'model', NET_WORDS.members, NET_WORDS.companies].includes(key)) continue;
    const world = FORMULA_WORLDS.find((each) => `${each}Formula` === key);
    if (world) {
      const text = formulaIn(word, found);
      if (text === null) notes.push(`${key} cannot be read; the link says ${quoted(word)}. The preset’s formula is kept.`);
      else if (!residuals) notes.push(`${key} is left out: ${start.preset} has no residuals.`);
      else formulas[world] = isFormulaId(text) ? { id: text } : { text };
      continue;
    }
    const party = PARTY_KEYS.find((each) => each === key);
    if (party) {
      const text = formulaIn(word, found)?.trim() ?? null;
      const problem = text === null ? null : checkName(party, text);
      if (text === null && word !== '') notes.push(`${key} cannot be read; the link says ${quoted(word)}. It is left out.`);
      else if (!PRESETS[start.preset].isOwn) notes.push(`${key} is left out: the parties of ${start.preset} have their names.`);
      else if (problem) notes.push(`${problem.message} It is left out.`);
      else names[party] = text ?? '';
      continue;
    }
    const market = marketOf(key);
    if (market) {
      const text = formulaIn(word, found);
      if (text === null) notes.push(`${key} cannot be read; the link says ${quoted(word)}. The contract’s clause is kept.`);
      else if (!residuals?.hasStock) notes.push(`${key} is left out: ${start.preset} has no residuals by market.`);
      else markets[market] = text;
      continue;
    }
    const input = keyIn(start.preset, key);
    if (key !== 'seed' && key !== 'draws' && input === undefined) {
      const retired = retiredNote(start.preset, key);
      if (retired !== null) notes.push(`${retired} It is left out.`);
      else if (isLinkKey(key)) notes.push(`${key} has no effect in ${start.preset} and is left out.`);
      else if (!isTracker(key) && `${key}${word}` !== '') unknown.push(key || `=${word}`);
      continue;
    }
    const value = numberIn(word);
    const check = (stood?: string): Problem | null =>
      key === 'seed'
        ? checkSeed(value, stood)
        : key === 'draws'
          ? checkDraws(value, stood)
          : underKey(key, input!, checkValue(start.preset, input!, value, stood));
    if (check()) notes.push(`${check(shown(word))!.message} The preset’s value is kept.`);
    else if (key === 'seed') seed = value;
    else if (key === 'draws') draws = value;
    else values[input!] = value;
  }
  if (unknown.length > 0) notes.push(leftOut(unknown));
  const { union = '', employers = '' } = names;
  const named = union !== '' || employers !== '';
  const scenario: Scenario = {
    preset: start.preset,
    values,
    formulas,
    markets,
    ...(named && { names: { union, employers } }),
    seed,
    draws,
  };
  const clash = checkScenario(scenario)[0];
  if (clash) notes.push(`${clash.message} The preset’s values are kept.`);
  const status = !whole ? 'incomplete' : notes.length > 0 ? 'repaired' : 'exact';
  return { status, scenario: clash ? { ...scenario, values: start.values } : scenario, notes, made };
}

/** A problem with an input by the name that the link has for it. */
const underKey = (key: string, input: ParameterKey, problem: Problem | null): Problem | null =>
  problem && { path: key, message: problem.message.replace(input, key) };

/** Formula in a word; null if there is none. In a link that was decoded too often the word may be the formula itself. */
function formulaIn(word: string, { wasRepaired, sum }: LinkText): string | null {
  const text = sum === 'missing' ? unescapedStart(word) : unescaped(word);
  return (text ?? (wasRepaired ? word : null)) || null;
}

function leftOut(keys: readonly string[]): string {
  const named = keys.slice(0, 5).map(quoted).join(', ');
  const more = keys.length > 5 ? ` and ${grouped(keys.length - 5)} more` : '';
  return `${keys.length === 1 ? 'An unknown key was' : `${grouped(keys.length)} unknown keys were`} left out: ${named}${more}.`;
}

/** Version and nets of a link; those that cannot be read are noted and left out. */
function madeWith(pairs: ReadonlyMap<string, string>, notes: string[]): Made {
  const word = pairs.get('model');
  const model = word !== undefined && /^\d{1,4}(\.\d{1,4}){1,2}$/.test(word) ? word : null;
  if (word !== undefined && model === null) notes.push(`The model's version must be like ${MODEL_VERSION}; the link says ${quoted(word)}.`);
  const [members, companies] = [NET_WORDS.members, NET_WORDS.companies].map((key) => pairs.get(key));
  if (members === undefined && companies === undefined) return { model, nets: null };
  const nets = { members: numberIn(members ?? ''), companies: numberIn(companies ?? '') };
  if (Number.isFinite(nets.members) && Number.isFinite(nets.companies)) return { model, nets };
  notes.push(`The net results in the link must be two numbers; they are ${quoted(members ?? '')} and ${quoted(companies ?? '')}.`);
  return { model, nets: null };
}
