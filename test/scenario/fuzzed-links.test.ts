import { beforeAll, expect, test } from 'vitest';
import { provenance } from '../../src/embed/provenance';
import type { Summary } from '../../src/model/run/summary';
import { checkScenario } from '../../src/scenario/check';
import { decodeScenario, encodeScenario, type Decoded } from '../../src/scenario/codec';
import { withoutScenario } from '../../src/scenario/link-text';
import { PRESET_IDS, PRESETS, type PresetId } from '../../src/cases/cases';
import { changesOf, presetScenario, type Scenario } from '../../src/scenario/scenario';
import { answerAbout, casesOf, netSentence } from '../../src/words/answer';
import { caseWords, presetWords } from '../../src/words/case-words';
import { changeWords } from '../../src/words/change-words';
import { claimsSentences } from '../../src/words/dispute';
import { episodesSentence } from '../../src/words/episodes';
import { balanceFinding } from '../../src/words/findings';
import { lengthBack, lengthStands } from '../../src/words/first-words';
import {
  balanceSentence,
  employersHeadline,
  lengthSentence,
  lengthSource,
  membersHeadline,
  moneySentence,
  settlementSentence,
} from '../../src/words/headlines';
import { withLabels } from '../../src/words/labels';
import { question } from '../../src/words/intro';
import { wageBase } from '../../src/words/ledger-lines';
import { madeSentence } from '../../src/words/made';
import { netResultsOf } from '../../src/words/net-results';
import { plain, type Sentence } from '../../src/words/sentence';
import { titleOf, VIEW_NAMES } from '../../src/words/title';
import { directRunner } from '../../workers/direct';
import { cases } from '../support/cases';
import { fuzzedLinks } from './link-fuzz';

const LINKS = cases(4000);
const SEED = 20_231_109;

const summaries = {} as Record<PresetId, Summary>;
beforeAll(async () => {
  const runner = directRunner();
  for (const preset of PRESET_IDS) summaries[preset] = await runner.run({ ...presetScenario(preset), draws: 64 });
});

/** All that the page says of a link that was opened. */
function wordsOf({ notes, scenario, made }: Decoded): string[] {
  const { preset } = scenario;
  const nets = netResultsOf(summaries[preset]);
  return [
    ...notes,
    ...notes.map((note) => withLabels(note, preset)),
    ...(made ? [madeSentence(made, null), madeSentence(made, nets)] : []),
  ];
}

/** All that is said of a scenario, of what differs from its preset, and of its numbers. */
function sentencesOf(scenario: Scenario): string[] {
  const start = presetScenario(scenario.preset);
  const words = caseWords(scenario.preset);
  const summary = summaries[scenario.preset];
  const { quantities, model, seed, draws } = summary.result;
  const said: readonly Sentence[] = [
    ...(['members', 'employers'] as const).map((side) => netSentence(side, casesOf(summary, 'none', side), scenario)),
    answerAbout(summary, scenario),
    ...[membersHeadline(quantities, scenario), employersHeadline(quantities, scenario)].flatMap(({ main, range }) => [main, range]),
    ...claimsSentences(PRESETS[scenario.preset], summary, scenario),
    words.intro(scenario),
    presetWords(scenario.preset).about,
    ...words.context(scenario),
    words.priced(scenario),
    ...(PRESETS[scenario.preset].residuals ? [episodesSentence(summary, scenario)] : []),
    lengthSentence(summary, scenario),
    balanceSentence(summary, scenario),
    settlementSentence(scenario),
    moneySentence(scenario, '2023'),
  ];
  return [
    ...said.map(plain),
    ...(Object.keys(VIEW_NAMES) as (keyof typeof VIEW_NAMES)[]).map((view) => titleOf(view, scenario)),
    ...changesOf(scenario).flatMap((change) => Object.values(changeWords(scenario, change))),
    question(scenario),
    lengthStands(scenario, start),
    lengthBack(start),
    lengthSource(scenario),
    wageBase(scenario),
    balanceFinding(summary, scenario),
    provenance(scenario, { draws, model, seed }),
  ];
}

/** A scenario as text, markets in one order. */
const asJson = ({ markets, ...rest }: Scenario): string => JSON.stringify([rest, Object.entries(markets).sort()]);

/** What stands between quotation marks is the link's own. */
const isBroken = (words: string): boolean => /NaN|undefined|\[object|null|Infinity/.test(words.replace(/“[^”]*”/g, ''));

test(`${LINKS.toLocaleString('en-US')} links of every kind, mangled by chance: no exception, a scenario that can be run, no word that is no word`, () => {
  const broken: string[] = [];
  const counts: Record<string, number> = {};
  let k = 0;
  for (const link of fuzzedLinks(LINKS, SEED)) {
    const decoded = decodeScenario(link);
    const { status, scenario } = decoded;
    counts[status] = (counts[status] ?? 0) + 1;
    if (checkScenario(scenario).length > 0) broken.push(`${JSON.stringify(link)}: not a scenario that can be run`);
    if ((status === 'exact') !== (decoded.notes.length === 0)) broken.push(`${JSON.stringify(link)}: ${status}, ${decoded.notes.join()}`);
    if (typeof withoutScenario(link) !== 'string') broken.push(link);
    broken.push(...wordsOf(decoded).filter(isBroken));
    // The scenario goes through a link again, and what is said of it costs more than to read it: some are enough.
    if (k++ % 40 === 0) {
      broken.push(...sentencesOf(scenario).filter(isBroken));
      const again = decodeScenario(encodeScenario(scenario), Infinity);
      if (asJson(again.scenario) !== asJson(scenario)) broken.push(`${JSON.stringify(link)}: another after a link of its own`);
    }
    if (broken.length > 10) break;
  }
  expect(broken).toEqual([]);
  // The chance that changes links leaves none of the four kinds out.
  for (const status of ['exact', 'repaired', 'incomplete', 'unreadable'])
    expect([status, counts[status] > LINKS / 100]).toEqual([status, true]);
});
