/** How the numbers come about, in plain words: what the code does, part by part. */
export const METHOD: readonly { readonly title: string; readonly text: string }[] = [
  {
    title: 'Worlds and differences',
    text: 'Every simulated run is run through five worlds with the same chance in each: the employers’ last offer in force from day 0; the settlement in force from day 0; the strike followed by the settlement; the union’s demand in force from day 0; and no strike at all, of actors or writers, which is what companies’ disclosures compare with. Every headline is a difference between two worlds, so what hits both cancels out. “Had the offer been in force” is a yardstick for counting; it does not say that the offer could have been had without a strike.',
  },
  {
    title: 'Length and settlement',
    text: 'The length is forecast from past strikes as they were known on the day: ended ones count in full, running ones, such as the other union’s, as running. Five kinds of curve are fitted to them, each with its own uncertainty and counting by how likely it makes them, so few strikes give a wide forecast; its record stands under Forecast. The settlement closes a share of the gap between offer and demand in each term, or is named outright. The share is your choice: nobody can forecast it, and what streaming brings hangs on it.',
  },
  {
    title: 'Work, pay and residuals',
    text: 'Television with streaming, and film, are stopped to different shares, restart over weeks, and some of the lost work comes back within the months set. The other union’s strike runs beside in every world but that of no strike: where one has already stopped the work, the other adds less than its days suggest. Pay at scale moves with the general increase; pay above scale does not, but is lost in a stop. Residuals come from a formula you can read and edit: fixed amounts apply to work done under the terms, a success bonus to all titles from 1 January 2024, a share of revenue to all titles from the day the terms take effect. Scale after the contract grows alike in every world, and a gap between worlds shrinks at each renewal.',
  },
  {
    title: 'Residual checks',
    text: 'The number and size of checks come from a stock of the actors’ credits: nine markets, from streaming to network reruns, each paid by its clause; members by the kind of work they do; and a few titles that take in very much beside many that take in very little. How the residuals divide among markets is taken from the writers’ guild’s totals, because the actors’ union has not published its own; what the guild does not name, two fifths of television, is taken for cable. How many titles people have is set near two counts, more than four million checks in 2019 and $210 on average in one week of March 2020; a count of April 2020 comes to eight million a year. How unequal receipts are is assumed, and with it how many checks are for cents. Where receipts are divided, a title’s check comes every quarter; so a run of checks for cents is what a few old titles bring that take in little.',
  },
  {
    title: 'Employers',
    text: 'Better terms are a transfer: the companies’ cost is the members’ gain plus contributions. The stop is a loss neither side gets: a cost per full-stop day times the work lost. Cash is counted apart: production money not spent stays in hand for a while, and goes out as work resumes. Terms are divided among companies by the writers’ guild’s costing, the stop by what companies disclosed.',
  },
  {
    title: 'When a stop has cost as much as the better terms',
    text: 'For the settlement of each run two lengths are looked for: that at which the stop has cost members what the better terms bring them against the offer, and that at which it has cost the companies what those terms cost them. The terms stay the same at every length, both sides are counted over the same years, and the forecast of the length stands on the same axis. A strike that lasts longer than both has cost each side more than the settlement adds to the offer. For the companies this is no break-even: the same terms on day 0 would always be cheaper. It says nothing of later rounds, of which a party may think too, nor of what the sides could have settled for. Measured against the union’s opening demand the companies’ length is another, named as such.',
  },
  {
    title: 'What is uncertain, and what is in dispute',
    text: 'Numbers drawn from data and estimates nobody has published are drawn over their ranges, 8,192 times unless the link says otherwise. Where the parties differ, nothing is drawn: you choose whose number counts, and under each headline stands what it comes to when every disputed input favours one side’s case. For the actors the wage base at the start is the employers’, the values of the bonus and of 2% of revenue are the union’s. Their wage base of $2.53 billion a year is backed out of the employers’ own $717 million of wages, so that part of their costing is reproduced by construction; contributions, residuals and ceilings are not. $1.8 billion follows from the union’s 2020 figures. Each side’s “more than $1 billion” is about right on its own base.',
  },
  {
    title: 'While a slider moves',
    text: 'You see a preview: both sides’ results, and both sides’ cases, from 64 to 512 of the runs, always the same ones while you drag. When the slider rests, all runs are computed and replace it. Every figure shows only the digits that its simulation error allows, so a preview shows fewer of them.',
  },
  {
    title: 'What it does not do',
    text: 'It does not forecast what the sides will agree, does not count crews, suppliers or the region, and knows no single member’s contract. One actor’s statement of $27.30, often shown as residuals, was foreign levies, not residuals, so no residual formula applies to it.',
  },
  {
    title: 'Words used',
    text: 'Scale-linked pay: pay at the contract’s minimums, which rises with the general increase. Pay above scale: negotiated pay, which does not. Residual: what a performer is paid when the work is shown again. Ceilings: the pay per episode or picture above which no pension and health contributions are due, or above which a residual does not grow. Full-stop day: one day on which all covered work stands still. Persistence: how much of a difference in terms is left after the next contract. Replicas: digital doubles of performers.',
  },
];
