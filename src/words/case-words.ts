import { CASES, PRESETS, type CaseId, type PresetId } from '../cases/cases';
import type { Features } from '../cases/case';
import type { QuantityId } from '../model/run/quantities';
import type { InputKey } from '../scenario/inputs';
import type { Scenario } from '../scenario/scenario';
import type { QuantityWords } from './quantities';
import type { Sentence } from './sentence';

/** A starting point in words. */
export interface PresetWords {
  /** As the picker names it. */
  readonly label: string;
  readonly title: string;
  /** What is known and what is not. */
  readonly about: Sentence;
  /** What is of which date. */
  readonly asOf: string;
  /** The offer that the deal is measured against. */
  readonly offer: string;
}

/** What a term is called in each world; its steps are counted in years of the contract. */
export interface TermWords {
  readonly offer?: string;
  readonly ask?: string;
  readonly deal?: string;
  /** Names of the steps, where they are not years. */
  readonly steps?: readonly string[];
}

/** A paragraph of the method that is about one dispute. */
export interface MethodPart {
  readonly title: string;
  readonly text: string;
}

/** All that a reader sees about one dispute and no other. */
export interface CaseWords {
  readonly presets: Readonly<Record<string, PresetWords>>;
  /** Who went on strike against whom, and since when. */
  readonly intro: (scenario: Scenario) => Sentence;
  /** The other strike in sentences; null where there is none. */
  readonly otherName: string | null;
  /** The terms that no party has priced; null where there are none. */
  readonly unpriced: string | null;
  /** That terms at the heart of the dispute have no price here, in a sentence beside the answer. */
  readonly leftOut?: string;
  /** Whose base of pay the employers’ is, after «on the base»; null where both sides use one. */
  readonly employersBase: string | null;
  /** Names of inputs that differ from those of other disputes. */
  readonly labels: Readonly<Partial<Record<InputKey, string>>>;
  /** Names of the terms, by id. */
  readonly terms: Readonly<Record<string, TermWords>>;
  /** Names of the library’s formulas on the buttons of the deal; null without residuals. */
  readonly formulas: Readonly<Record<'old' | 'bonus' | 'revenue', string>> | null;
  /** Who is paid by one episode of the formulas: «a performer paid above the ceiling»; null without residuals. */
  readonly credited: string | null;
  /** Names and formulas of quantities that differ from those of other disputes. */
  readonly quantities: Readonly<Partial<Record<QuantityId, Partial<Pick<QuantityWords, 'label' | 'formula'>>>>>;
  /** Names of lines of the ledgers that differ. */
  readonly lines: Readonly<Partial<Record<QuantityId, string>>>;
  /** What a reader has to know to weigh the numbers. */
  readonly context: (scenario: Scenario) => readonly Sentence[];
  /** Which terms are priced by one side’s count alone; empty where none are. */
  readonly priced: (scenario: Scenario) => Sentence;
  /** Where the split among companies is from, and how sure it is. */
  readonly companies: { readonly source: string; readonly split: string };
  /** Why what the dispute lacks is left out. */
  readonly lacks: Readonly<Partial<Record<keyof Features | 'residuals' | 'checks', string>>>;
  /** How both sides moved, by the terms of `offers.ts` that are shown. */
  readonly offers: Readonly<Record<string, { readonly title: string; readonly text: string }>>;
  /** What the forecast calls the dispute, and the chart of its days; null for a strike of the reader’s own. */
  readonly forecast: { readonly dispute: string; readonly days: string } | null;
  readonly method: readonly MethodPart[];
}

const FILES = import.meta.glob<CaseWords>('../cases/*/words.en.ts', { eager: true, import: 'words' });

const BY_CASE = Object.fromEntries(CASES.map(({ id }) => [id, FILES[`../cases/${id}/words.en.ts`]])) as Readonly<Record<CaseId, CaseWords>>;

/** Words of a dispute. */
export const wordsOf = (id: CaseId): CaseWords => BY_CASE[id];

/** Words of the dispute of a preset. */
export const caseWords = (preset: PresetId): CaseWords => BY_CASE[PRESETS[preset].caseId];

/** Words of a preset. */
export const presetWords = (preset: PresetId): PresetWords => caseWords(preset).presets[preset];

/** Words of every dispute, in the order of the picker. */
export const ALL_WORDS: readonly CaseWords[] = CASES.map(({ id }) => BY_CASE[id]);

/** Who pays the members, as the subject of a sentence: several companies, or one employer. */
export interface Payer {
  readonly The: string;
  readonly the: string;
  readonly title: string;
  /** Ending of its verbs: «pay», «pays». */
  readonly s: '' | 's';
  readonly their: string;
  readonly them: string;
}

const COMPANIES: Payer = { The: 'The companies', the: 'the companies', title: 'Companies', s: '', their: 'their', them: 'them' };
const EMPLOYER: Payer = { The: 'The employer', the: 'the employer', title: 'Employer', s: 's', their: 'its', them: 'it' };

/** Who pays the members of a dispute. */
export const payer = (preset: PresetId): Payer => (PRESETS[preset].isOwn ? EMPLOYER : COMPANIES);

/** What comes before the reasons why something is left out. */
export const LEFT_OUT = 'Left out here:';

/** Why what a dispute lacks is left out, each reason once. */
export const leftOut = (preset: PresetId): readonly string[] => [...new Set(Object.values(caseWords(preset).lacks))];
