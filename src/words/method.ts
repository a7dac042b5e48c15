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
    text: 'Work falls for other reasons than strikes, in every world alike. It follows a path by quarter that begins before day 0. The path has the shape of shoots in Los Angeles. How deep it goes is drawn, and film falls less than television. Writing and shoots are two kinds of work. A strike of those who write stops nearly all writing at once. It stops shoots over some weeks, as scripts run out. A strike of those who are filmed stops nearly all shoots and little writing. Television and film each have their own share that stops, and work restarts over weeks. Some writing is done in advance of a deadline. It is paid before the strike and missing later, strike or no strike. In the film trades lost work waits in a backlog. A month makes up no more than it has room for above a normal month. It also makes up no more than a part of the backlog. Each month some of the backlog is given up, and more of it while other work falls. So how much is made up is a result. In the other disputes you set how much comes back, and over how many months. The other strike runs in every world except the one without strikes. Where one strike has already stopped the work, the other adds less than its days suggest. Pay at scale moves with the general increase. Pay above scale does not, but it is lost in a strike. Work falls as its whole cost rises: pay, residuals and contributions. How strongly is drawn. Part of that work goes abroad, and the rest is not made. Residuals come from a formula you can read and edit. Fixed amounts apply to work done under the terms. Residuals grow or shrink by market, in every world alike. Streaming grows for some years, and reruns on local stations shrink. A success bonus applies to titles released since 1 January 2024. So it builds up over the years in which they are shown. A share of revenue applies to all titles from the day the terms take effect. In the film trades unemployment pay counts in every world, by the law of each state. Few states pay strikers. All pay members whom the other strike or a restart leaves without work. After the contract, scale grows at the same rate in every world. Each renewal shrinks the gap between worlds.',
  },
  {
    title: 'Groups of members',
    text: 'Members differ in the kind of work they do, in how much they earn, and in how much of their residuals comes from streaming. Some have no covered pay in a year. Below the health plan’s threshold, pay follows a lognormal curve. Above it, pay follows a Pareto curve up to a highest pay. Both are fitted to published shares and totals. The table under the chart says which number is fitted, and which is only held against it. Kinds of work are spread over the bands of pay so that each kind has its pay and its number of members. Every group’s net is its share of what each source of pay changes. So the groups add up to all members. Unemployment pay and aid go by pay, up to a limit. No one is paid more for a month than the pay lost in it. The health plan is counted by calendar year: who reaches its threshold in each world. In August 2023 the plan let members with a lower sum keep cover to the end of the year. After the strike it extended cover by a quarter for those who lost it. «A member like me» is one member in the same runs. Each kind of pay becomes in every run what it becomes for all members. Taken one by one, the members of a group add up to the group.',
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
    text: 'Most estimates that are not published are drawn over their ranges. This is done 8,192 times unless the link says otherwise. The estimates listed below are not drawn. They stay at their value. The stock of credits, how members divide among groups, and how costs divide among companies are not drawn either. So the ranges shown are narrower than all we do not know. No range includes what the parties dispute. There you choose whose number counts. The page shows both nets three times: as set, on the union’s numbers and on the employers’ numbers. A disputed input that you moved keeps your value in all three. Nobody’s numbers blame the fall in work on the strike. That input is 0 unless you set it. Nor do they say what members would have got without a strike. Those inputs are 0 too, and the result with half of the bonus stands beside.',
  },
  {
    title: 'While a slider moves',
    text: 'You see a preview of both sides’ results in all three cases. It uses 64 to 512 of the runs, always the same ones while you drag. When the slider rests, all runs are computed and replace it. Every figure shows only the digits that its simulation error allows. So a preview shows fewer of them. Three parts take longer: the lengths at which the strike breaks even, residual checks, and earnings by year. They are computed once they are on the screen, or when you save the numbers.',
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
