import { quoted } from './problem';
import type { Unit } from './tree';

/** A number in a text, with its dollar sign, thousands commas, percent sign, scale word and unit word. */
export interface NumberText {
  readonly typed: string;
  readonly value: number;
  readonly unit?: Unit;
  readonly grouped: boolean;
  readonly percent: boolean;
  /** What is wrong with it, or null. */
  readonly fault: string | null;
}

/** The words that may follow a number, for messages. */
export const NUMBER_WORDS = '`thousand`, `million`, `billion`, `dollars`, `cents`, `subscribers`, `minutes`';

const END = String.raw`(?![\p{L}\p{M}\p{N}_])`;
const DIGITS = String.raw`(?:[1-9]\d{0,2}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?`;
const SCALE = String.raw`(?:[ \t\u00a0]*(?<scale>thousand|million|billion)${END})?`;
const UNIT = String.raw`(?<word>dollar|cent|subscriber|minute)s?${END}`;
const NUMBER = new RegExp(String.raw`(?<dollar>\$)?(?<digits>${DIGITS})(?<percent>%)?${SCALE}(?:[ \t\u00a0]*${UNIT})?`, 'uy');
const LONE_UNIT = new RegExp(`^(?:${UNIT}|(?<view>view))$`, 'u');

/** Added to the decimal exponent for a word or sign, which gives the double nearest to what was typed. */
const SHIFTS: Readonly<Record<string, number>> = { thousand: 3, million: 6, billion: 9, cent: -2, '%': -2 };
const UNITS: Readonly<Record<string, Unit>> = { dollar: 'dollars', cent: 'dollars', subscriber: 'subscribers', minute: 'minutes' };

/** The number at a position of a text, or null if there is none. */
export function numberAt(text: string, position: number): NumberText | null {
  NUMBER.lastIndex = position;
  const found = NUMBER.exec(text);
  if (!found) return null;
  const { dollar, digits = '', percent, scale, word } = found.groups!;
  const [typed] = found;
  const [mantissa = '', exponent = '0'] = digits.replaceAll(',', '').toLowerCase().split('e');
  const shift = [percent, scale, word].reduce((sum, each) => sum + (SHIFTS[each ?? ''] ?? 0), 0);
  // A larger exponent would itself be printed with an exponent.
  const power = Math.max(-9999, Math.min(9999, Number(exponent)));
  const value = Number(`${mantissa}e${power + shift}`);
  const unit = dollar ? 'dollars' : word ? UNITS[word] : undefined;
  const fault = faultOf(typed, value, mantissa, Boolean(dollar), percent, scale, word);
  return { typed, value, ...(unit && { unit }), grouped: digits.includes(','), percent: percent !== undefined, fault };
}

/** The unit that a word names by itself, as after a division: `$0.57 / subscriber`, `$0.01 / view`; undefined if it names none. */
export function unitOf(word: string): Unit | undefined {
  const found = LONE_UNIT.exec(word)?.groups;
  // `views` is a name of the credit, so only one view is a unit.
  if (found?.['view']) return 'subscribers';
  const unit = found?.['word'];
  return unit && unit !== 'cent' ? UNITS[unit] : undefined;
}

/** Whether a word belongs after a number. */
export const isNumberWord = (word: string): boolean => LONE_UNIT.test(word) || ['thousand', 'million', 'billion'].includes(word);

function faultOf(
  typed: string,
  value: number,
  mantissa: string,
  dollar: boolean,
  percent: string | undefined,
  scale: string | undefined,
  word: string | undefined,
): string | null {
  if (dollar && word) return `${quoted(typed)} has two units; remove one`;
  if (percent && (dollar || scale || word)) return `${quoted(typed)} is a percentage, which has no unit; write the sign or the unit`;
  if (!Number.isFinite(value)) return `${quoted(typed)} is too large a number; the largest is about 1.8e308`;
  if (value === 0 && /[1-9]/.test(mantissa)) return `${quoted(typed)} is too small a number to tell from 0; write 0`;
  return null;
}
