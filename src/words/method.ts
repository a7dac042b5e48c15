import { parametersOf } from '../scenario/parameters';
import { parameterLabel } from './parameter-labels';

/** The estimates that stay at their value in every run, by their labels. */
function undrawn(): readonly string[] {
  const labels = (['sag-aftra-2023', 'wga-2023'] as const).flatMap((preset) =>
    parametersOf(preset)
      .filter(({ standing, spread, unused }) => standing === 'estimate' && !spread && !unused)
      .map(({ key }) => parameterLabel(preset, key)),
  );
  return [...new Set(labels)];
}

/** How the numbers are computed, in plain words: what the code does, part by part. */
export const METHOD: readonly { readonly title: string; readonly text: string; readonly list?: readonly string[] }[] = [
  {
    title: 'Worlds and differences',
    text: 'Every run goes through five worlds, with the same chance in each. In the first, the employers’ last offer is in force from day 0. In the second, the deal is in force from day 0. In the third, there is a strike and then the deal. In the fourth, the union’s demand is in force from day 0. In the fifth, neither actors nor writers strike. Companies’ own figures compare with that one. Every headline is a difference between two worlds, so what hits both cancels out. The offer is a yardstick. It does not mean that members could have had it without a strike.',
  },
  {
    title: 'Length and deal',
    text: 'The length is forecast from past strikes as they were known on that day. Strikes that had ended count in full. Strikes that were still running, such as the other strike, count as still running. Five kinds of curve are fitted to them. Of each kind all curves count that the past strikes leave plausible, by how probable they are: a posterior distribution. No past strike is resampled, unless you choose the curve as counted, which takes 200 resamples. A kind counts more if it makes those strikes more likely. Few strikes therefore give a wide forecast. The simulator counts lengths up to two years. Its track record is under Forecast. The deal closes a share of the gap between offer and demand in each term, or you name its terms. The share is your choice. No one can forecast it, and what streaming brings depends on it.',
  },
  {
    title: 'Work, pay and residuals',
    text: 'A strike stops one share of film and another of television and streaming. Work restarts over weeks, and some of the lost work comes back within the months set. The other strike runs in every world except the one without strikes. Where one strike has already stopped the work, the other adds less than its days suggest. Writers write while actors strike. In the writers’ strike, writing and shoots each have their own stop by the other strike and their own restart. The companies lose shoots; members lose writing. One measure, the writing, still drives all the rest. Pay at scale moves with the general increase. Pay above scale does not, but it is lost in a strike. Residuals come from a formula you can read and edit. Fixed amounts apply to work done under the terms. A success bonus applies to all titles from 1 January 2024. A share of revenue applies to all titles from the day the terms take effect. After the contract, scale grows at the same rate in every world. Each renewal shrinks the gap between worlds.',
  },
  {
    title: 'Residual checks',
    text: 'The number and size of checks come from a stock of the actors’ credits. It has nine markets, from streaming to network reruns, and each pays by its own clause. It sorts members by the kind of work they do. A few titles take in very much, and many take in very little. The actors’ union has not published how residuals divide among markets. The writers’ guild’s totals take their place. What the guild does not name, two fifths of television, counts as cable. How many titles people have is set near two counts. One is more than 4 million checks in 2019. The other is $210 on average in one week of March 2020. A count of April 2020 makes 8 million a year. How unequal receipts are is our assumption, and so is how many checks are for cents. Where receipts are divided, each title sends a check every quarter. A run of checks for cents comes from a few old titles that take in little.',
  },
  {
    title: 'Companies',
    text: 'The deal’s terms move money from one side to the other. They cost the companies what members gain, plus contributions. What the strike costs goes to neither side. It is the cost of a day on which all work stops, times the work lost. Cash is counted apart. Production money that is not spent stays in hand for a while, and goes out as work resumes. The cost of the terms is split among companies by the writers’ guild’s costing. The cost of the strike is split by what companies disclosed.',
  },
  {
    title: 'How long a strike can last before it costs more than it wins',
    text: 'For the deal of each run we look for two lengths. At the first, the strike has cost members as much as the deal’s terms bring them over the offer. At the second, it has cost the companies as much as those terms cost them. The terms stay the same at every length, and both sides count the same years. The forecast of the length is on the same axis. A strike longer than both has cost each side more than the deal adds to the offer. For the companies this is no break-even: the same terms on day 0 would always be cheaper. It says nothing about later rounds, which a party may think of too. It also does not say what the sides could have agreed on. The companies have one more length, measured against the union’s opening demand and named as such.',
  },
  {
    title: 'What is uncertain, and what is in dispute',
    list: undrawn(),
    text: 'Most estimates that are not published are drawn over their ranges. This is done 8,192 times unless the link says otherwise. The estimates listed below are not drawn. They stay at their value. The stock of credits, how pay divides among groups of members, and how costs divide among companies are not drawn either. So the ranges shown are narrower than all we do not know. No range includes what the parties dispute. There you choose whose number counts. The page shows both nets three times: as set, on the union’s numbers and on the employers’ numbers. A disputed input that you moved keeps your value in all three. For the actors, the wage base starts at the employers’ number. The bonus and 2% of revenue start at what the union says they are worth. For the writers, the wage base and the terms for rooms start halfway between both sides’ numbers. Nobody’s numbers blame the industry’s contraction on the strike. That input is 0 unless you set it. The actors’ wage base of $2.53 billion a year is worked back from the employers’ own $717 million of wages. So that part of their costing is matched by design. Contributions, residuals and ceilings are not. The base of $1.8 billion follows from the union’s 2020 figures. Each side’s “more than $1 billion” is about right on its own base.',
  },
  {
    title: 'While a slider moves',
    text: 'You see a preview of both sides’ results in all three cases. It uses 64 to 512 of the runs, always the same ones while you drag. When the slider rests, all runs are computed and replace it. Every figure shows only the digits that its simulation error allows. So a preview shows fewer of them.',
  },
  {
    title: 'What it does not do',
    text: 'It does not forecast what the sides will agree on. It does not count crews, suppliers or the region. It does not know any one member’s contract. One actor’s statement of $27.30 is often shown as residuals. It was foreign levies, so no residual formula applies to it.',
  },
  {
    title: 'Words used',
    text: 'Run: one simulated strike. Median run: half of the runs come out higher, half lower. 8 in 10 runs: all but the highest tenth and the lowest tenth. Scale-linked pay: pay at the contract’s minimums, which rises with the general increase. Pay above scale: pay that is negotiated and does not rise with it. Residual: what a performer is paid when the work is shown again. Ceiling for contributions: the pay per episode or film above which no pension and health contributions are due. Ceiling of a residual: the pay above which it does not grow. Persistence: how much of a difference in terms is left after the next contract. Replicas: digital doubles of performers.',
  },
];
