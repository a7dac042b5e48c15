import { PRESET_IDS, PRESETS } from '../cases/cases';
import type { Standing } from '../scenario/parameter';
import { parametersOf } from '../scenario/parameters';
import { ALL_WORDS, type MethodPart } from './case-words';
import { parameterLabel } from './parameter-labels';

/**
 * The estimates that stay at their value in every run, by their labels. A strike of the reader's own holds everything but the length, and
 * says so itself.
 */
function undrawn(): readonly string[] {
  const of = (asked: Standing): ReadonlySet<string> =>
    new Set(
      PRESET_IDS.filter((preset) => !PRESETS[preset].isOwn).flatMap((preset) =>
        parametersOf(preset)
          .filter(({ standing }) => standing === asked)
          .map(({ key }) => parameterLabel(preset, key)),
      ),
    );
  const drawn = of('estimate');
  return [...of('held')].filter((label) => !drawn.has(label));
}

/** How the numbers are computed, in plain words: what the code does, part by part. */
export const METHOD: readonly (MethodPart & { readonly list?: readonly string[] })[] = [
  {
    title: 'Worlds and differences',
    text: 'Every run goes through five worlds, with the same chance in each. In the first, the employers’ last offer is in force from day 0. In the second, the deal is in force from day 0. In the third, there is a strike and then the deal. In the fourth, the union’s demand is in force from day 0. In the fifth, nobody strikes. Companies’ own figures compare with that one. Every headline is a difference between two worlds, so what hits both cancels out. The offer is a yardstick. It does not mean that members could have had it without a strike.',
  },
  {
    title: 'Length and deal',
    text: 'The length is forecast from past strikes as they were known on that day. Strikes that had ended count in full. Strikes that were still running, such as the other strike, count as still running. Five kinds of curve are fitted to them. Of each kind all curves count that the past strikes leave plausible, by how probable they are: a posterior distribution. No past strike is resampled, unless you choose the curve as counted, which takes 200 resamples. A kind counts more if it makes those strikes more likely. Few strikes therefore give a wide forecast. The simulator counts lengths up to two years. Its track record is under Forecast. The deal closes a share of the gap between offer and demand in each term, or you name its terms. The share is your choice. No one can forecast it, and what streaming brings depends on it.',
  },
  {
    title: 'Work, pay and residuals',
    text: 'A strike stops one share of film and another of television and streaming. Work restarts over weeks, and some of the lost work comes back within the months set. The other strike runs in every world except the one without strikes. Where one strike has already stopped the work, the other adds less than its days suggest. Pay at scale moves with the general increase. Pay above scale does not, but it is lost in a strike. Residuals come from a formula you can read and edit. Fixed amounts apply to work done under the terms. A success bonus applies to all titles from 1 January 2024. A share of revenue applies to all titles from the day the terms take effect. After the contract, scale grows at the same rate in every world. Each renewal shrinks the gap between worlds.',
  },
  {
    title: 'Companies',
    text: 'The deal’s terms move money from one side to the other. They cost the companies what members gain, plus contributions. What the strike costs goes to neither side. It is the cost of a day on which all work stops, times the work lost. Cash is counted apart. Production money that is not spent stays in hand for a while, and goes out as work resumes. Each dispute says how both split among its companies.',
  },
  {
    title: 'How long a strike can last before it costs more than it wins',
    text: 'For the deal of each run we look for two lengths. At the first, the strike has cost members as much as the deal’s terms bring them over the offer. At the second, it has cost the companies as much as those terms cost them. The terms stay the same at every length, and both sides count the same years. The forecast of the length is on the same axis. A strike longer than both has cost each side more than the deal adds to the offer. For the companies this is no break-even: the same terms on day 0 would always be cheaper. It says nothing about later rounds, which a party may think of too. It also does not say what the sides could have agreed on. The companies have one more length, measured against the union’s opening demand and named as such.',
  },
  {
    title: 'What is uncertain, and what is in dispute',
    list: undrawn(),
    text: 'Most estimates that are not published are drawn over their ranges. This is done 8,192 times unless the link says otherwise. The estimates listed below are not drawn. They stay at their value. The stock of credits, how pay divides among groups of members, and how costs divide among companies are not drawn either. So the ranges shown are narrower than all we do not know. No range includes what the parties dispute. There you choose whose number counts. The page shows both nets three times: as set, on the union’s numbers and on the employers’ numbers. A disputed input that you moved keeps your value in all three. Nobody’s numbers blame the industry’s contraction on the strike. That input is 0 unless you set it.',
  },
  {
    title: 'While a slider moves',
    text: 'You see a preview of both sides’ results in all three cases. It uses 64 to 512 of the runs, always the same ones while you drag. When the slider rests, all runs are computed and replace it. Every figure shows only the digits that its simulation error allows. So a preview shows fewer of them.',
  },
  {
    title: 'What it does not do',
    text: 'It does not forecast what the sides will agree on. It does not count crews, suppliers or the region. It does not know any one member’s contract.',
  },
  {
    title: 'Words used',
    text: 'Run: one simulated strike. Median run: half of the runs come out higher, half lower. 8 in 10 runs: all but the highest tenth and the lowest tenth. Scale-linked pay: pay at the contract’s minimums, which rises with the general increase. Pay above scale: pay that is negotiated and does not rise with it. Residual: what a performer is paid when the work is shown again. Ceiling for contributions: the pay per episode or film above which no pension and health contributions are due. Ceiling of a residual: the pay above which it does not grow. Persistence: how much of a difference in terms is left after the next contract. Replicas: digital doubles of performers.',
  },
  ...ALL_WORDS.flatMap(({ method }) => method),
];
