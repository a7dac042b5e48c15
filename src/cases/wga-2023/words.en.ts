import type { CaseWords } from '../../words/case-words';
import { isoDay, number } from '../../words/format';
import { fact, input, sentence } from '../../words/sentence';
import { wga2023 } from './case';
import { values } from './values';

const ESTIMATES = 'Estimates of money and work carry their own dates.';

/** The steps of a wage term, «5 / 4 / 3.5%». */
const steps = (id: 'gwi-2023-dga' | 'gwi-2023-wga-august-offer') => fact(id, `${values[id].value.join(' / ')}%`);

export const words: CaseWords = {
  presets: {
    'wga-2023': {
      label: 'Writers on day 78',
      title: 'Writers’ strike, as known on 18 July 2023',
      about: sentence`${fact('tl-wga-elapsed-derived', '78 days')} in, with the actors out for ${fact('tl-sag-start-derived', 'five')}, neither length is known. Terms on writers’ rooms count for half of what the guild’s figures leave for them. Terms on artificial intelligence have no price.`,
      asOf: `The offer and demands of 1 May 2023 and past strikes as known on 18 July 2023. ${ESTIMATES}`,
      offer: 'the offer of 1 May',
    },
    'wga-2023-settled': {
      label: 'Writers 2023, as it ended',
      title: 'Writers’ strike, as it ended on 27 September 2023',
      about: sentence`It lasted ${fact('tl-wga-end', '148 days')}; the deal is the one that members ratified, against the offer of 1 May. In August the employers had offered the same wages. Terms on writers’ rooms count for half of what the guild’s figures leave for them.`,
      asOf: `Length and terms as of September 2023; the offer is that of 1 May 2023. ${ESTIMATES}`,
      offer: 'the offer of 1 May',
    },
  },
  intro: () => {
    const called = fact('members-wga', number(values['members-wga'].value));
    return sentence`${called} film and television writers (WGA) went on strike against the studios (AMPTP) on ${isoDay(wga2023.start)}. The actors’ strike ran at the same time.`;
  },
  otherName: 'the actors’ strike',
  unpriced: 'the terms on writers’ rooms',
  employersBase: 'of television pay reported to the guild',
  labels: {
    otherStopTv: 'Television writing the other strike stops',
    otherStopFilm: 'Film writing the other strike stops',
    stopTv: 'Television writing this strike stops',
    stopFilm: 'Film writing this strike stops',
    contractionDepth: 'Fall in television writing without strikes, as part of the fall in Los Angeles',
    restartWeeks: 'Weeks for writing to restart after this strike',
    contributionShare: 'Share of the gap in plan contributions the deal closes',
    crewSizeShare: 'Share of the gap in terms on writers’ rooms the deal closes',
    crewSizePay: 'Part of the pay in writers’ rooms that depends on their terms, after 36 months',
    dayShare: 'Share of pay at scale earned by the week in writers’ rooms',
    strikeAid: 'Strike aid that is not paid back',
  },
  terms: {
    'general-increase': { offer: 'Employers’ offer', ask: 'Union’s demand', deal: 'Deal' },
    'revenue-share': { ask: 'What the viewership residual in the demand is worth' },
    'success-bonus': { deal: 'What the success bonus is worth' },
    'contribution-ceilings': {
      offer: 'Contributions from a higher health rate and fuller caps: offer',
      deal: 'Contributions from health rate and caps: named deal, times the offer’s',
      ask: 'Contributions from health rate and caps: demand, times the offer’s',
    },
    'writers-rooms': {
      offer: 'How much of that room pay is paid: offer',
      deal: 'How much of that room pay is paid: named deal',
      ask: 'How much of that room pay is paid: demand',
    },
  },
  formulas: { old: '2020 contract', bonus: 'Success bonus', revenue: 'Pay by views' },
  credited: 'the credited writer',
  quantities: {},
  lines: {},
  context: () => [
    sentence`The yardstick is the offer of 1 May 2023. The directors got ${steps('gwi-2023-dga')} in June without a strike. On 11 August the employers offered the writers ${steps('gwi-2023-wga-august-offer')}.`,
    sentence`From day ${fact('tl-sag-start-after-wga-derived', values['tl-sag-start-after-wga-derived'].value)} the actors’ strike stopped nearly all shoots that were left. After that day the writers’ strike adds little to the companies’ cost. Writers still lose their writing.`,
    sentence`The union’s numbers take the guild’s own, smaller wage base. Every gain is smaller on it, so members may gain less on the union’s numbers.`,
    sentence`The guild seems to count each year’s raise alone. Here each raise also counts in the years after it. That makes the raises worth about ${fact('val-wga-offer-wages-amptp', 'twice')} as much, as the employers said of the offer.`,
  ],
  priced: ({ values }) => {
    if (values.crewSizePay === 0) return [];
    const rooms = input('crewSizePay', `${values.crewSizePay}%`);
    return sentence`Much of what the deal’s terms bring comes from terms on writers’ rooms. Here ${rooms} of the pay in rooms depends on them. It is drawn from zero to what the guild’s own count leaves for them. The employers called such terms a hiring quota and put no price on them. Set that input to 0 to leave them out.`;
  },
  companies: {
    source:
      'terms by the writers’ guild’s costing of May 2023; the strike by companies’ own disclosures of 2023, an estimate for those that gave none.',
    split:
      'How a strike’s cost splits among them is our estimate. Four companies gave figures. Disney called its own negligible, and the rest gave none.',
  },
  lacks: {
    checks:
      'How many residual checks writers get, and how large they are, is not published. The stock of credits behind that chart is the actors’.',
    background: 'Background performers are not in this dispute.',
  },
  offers: {
    'wga-wage-compound': {
      title: 'Writers: raises over three years, compounded',
      text: 'The guild asked for 6, 5 and 5%, and the employers offered 4, 3 and 2%. On 11 August they offered the 5, 4 and 3.5% that are in the deal.',
    },
    'wga-money': {
      title: 'Writers: all gains, by the guild’s count',
      text: 'The guild counted its demands at $429 million a year, the employers’ first offer at $86 million and the deal at $233 million. What lay between is not in print.',
    },
  },
  forecast: { dispute: 'writers’ 2023, as known then', days: 'The writers’ strike of 2023 on its days' },
  method: [
    {
      title: 'The writers’ strike: writing and shoots',
      text: 'Writers write while actors strike. Writing and shoots each have their own stop, by this strike and by the other, and their own restart. The companies lose shoots; members lose writing. Pay is reported some months after the writing. How deep writing falls without strikes is fitted. With it the pay that the model reports for 2024 is 79% of that of 2022, as the guild’s West reported. The wage base starts halfway between the numbers read for both sides. What depends on the terms for rooms is drawn, up to what the guild’s own count leaves for them.',
    },
  ],
};
