import { APPEARANCES, EQUAL_SHARES } from '../facts/statements';
import { workFact } from '../facts/work-facts';
import { number } from './format';
import { comparedName } from './calculator-words';
import { amount } from './work-words';

/** Dollars with their cents, as statements print them. */
const printed = (usd: number): string => `$${number(Math.floor(usd), 0)}.${String(Math.round((usd % 1) * 100)).padStart(2, '0')}`;

/** Headings of the two statements that were in the news. */
export const STATEMENTS = {
  title: 'Two statements that were in the news',
  levies: `${printed(workFact('stmt-glenn'))} for 44 episodes is not a residual`,
  licence: `${printed(workFact('stmt-suits-zuckerman'))}, then ${printed(workFact('stmt-suits-zuckerman', 1))}, for one episode`,
  columns: ['Terms', 'One day at the minimum', 'Guest star at the minimum'],
  caption: 'A year’s residuals for 44 such appearances, computed here',
  watched:
    'The 2% ranges from a title that few watch to one that a quarter of the subscribers watch. The union put 1% at about $500 million, so 2% is taken as $1 billion a year. That is some ten times what we estimate programs made for streaming pay performers as a fixed residual. We assume that half goes to titles made for elsewhere and half by viewing, and within a cast by units, as for receipts.',
  sources: 'Sources:',
} as const;

/** What the statement of December 2020 was. */
export const leviesSentence = (): string =>
  `In December 2020 Kimiko Glenn received a statement of ${printed(workFact('stmt-glenn'))} for “Orange Is the New Black”, in which she appeared in ${workFact('stmt-glenn-episodes')} or ${workFact('stmt-glenn-episodes', 1)} episodes from 2014 to 2019. It was often reported as a residual. It was a statement of foreign levies, with lines of two and four cents: money that some other countries collect, for instance on private copying. It was not a residual, so no residual formula applies to it. What else she was paid for the series is not published.`;

/** What is assumed for the table of such appearances. */
export function appearancesSentence(day: number, guest: number): string {
  const episodes = APPEARANCES.reduce((sum, season) => sum + season.episodes, 0);
  return `What ${episodes} such appearances pay in one year: one-hour episodes on a largest service. The seasons are in exhibition years 2 to 7, as seasons released each summer from 2014 to 2019 were in December 2020. Pay is taken at the minimum of 2020–21: ${amount(day)} for one day, ${amount(guest)} for a guest star. The series itself was filmed under earlier contracts, which paid less.`;
}

/** A formula in the table of appearances. */
export const appearanceName = comparedName;

/** What the two payments for one episode of «Suits» were. */
export const licenceSentence = (): string =>
  `Lilla Zuckerman wrote the episode “Blowback” of “Suits”, made for cable. In 2016 she was paid ${printed(workFact('stmt-suits-zuckerman'))} in residuals for it, from reruns and sales abroad, she believes. In 2023, when it was among the most watched on streaming services, it was ${printed(workFact('stmt-suits-zuckerman', 1))}.`;

/** How a license is divided, and what one page got wrong. */
export function poolSentence(cast: number, writers: number): string {
  const [episodes, licence] = [workFact('ex-suits-licence'), workFact('ex-suits-licence', 1)];
  return `Older series pay by the price of the license, not by how many people watch. One web page estimated ${amount(licence)} an episode for ${episodes} episodes. 1.2% of that, ${amount(writers)}, is for the writers of the episode; 3.6%, ${amount(cast)}, for the whole cast together. The page gave ${amount(cast)} to each performer: it mistook the pool for one person’s pay. Divided into ${EQUAL_SHARES} equal shares it is ${amount(cast / EQUAL_SHARES)} each.`;
}
