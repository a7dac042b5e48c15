import type { CaseWords } from '../../words/case-words';
import { isoDay, number } from '../../words/format';
import { fact, sentence } from '../../words/sentence';
import { wga2007 } from './case';
import { values } from './values';

export const words: CaseWords = {
  presets: {
    'wga-2007-settled': {
      label: 'Writers 2007, as it ended',
      title: 'Writers’ strike, as it ended on 13 February 2008',
      about: sentence`It lasted ${fact('wga-2007-length', '100 days')}. Nearly all numbers are ours with wide ranges: few of that time are in print. No terms for streams and downloads have a price here.`,
      asOf: 'Dates as of February 2008. Pay as the guild reported it for 2006. Raises and most estimates are ours.',
      offer: 'the offer of November 2007',
    },
  },
  intro: () => {
    const called = fact('wga-2007-members', number(values['wga-2007-members'].value));
    return sentence`${called} film and television writers (WGA) went on strike against the studios (AMPTP) on ${isoDay(wga2007.start)}. Residuals from streams and downloads were at its heart.`;
  },
  otherName: null,
  unpriced: null,
  leftOut:
    'What the deal pays for streams and downloads, the strike’s main issue, has no price here. So members’ result is better than this, and the companies’ cost higher.',
  employersBase: null,
  labels: {
    stopTv: 'Television writing this strike stops',
    stopFilm: 'Film writing this strike stops',
    contractionDepth: 'Fall of writing from 2006 to the end of 2009 for other reasons (below zero: a rise)',
    restartWeeks: 'Weeks for writing to restart after this strike',
    contributionShare: 'Share of the gap in plan contributions the deal closes',
    dayShare: 'Share of pay at scale earned by the week in writers’ rooms',
    strikeAid: 'Strike aid that is not paid back',
  },
  terms: {
    'general-increase': { offer: 'Employers’ offer', ask: 'Union’s demand', deal: 'Deal' },
    'contribution-ceilings': {
      offer: 'Contributions from higher rates and caps: offer',
      deal: 'Contributions from rates and caps: named deal, times the offer’s',
      ask: 'Contributions from rates and caps: demand, times the offer’s',
    },
  },
  formulas: { old: '2020 contract', bonus: 'Success bonus', revenue: 'Pay by views' },
  credited: 'the credited writer',
  quantities: {},
  lines: {},
  context: () => [
    sentence`No source that we hold prints the raises of offer, demand and deal, so they are ours: 3, 4 and 3.5% a year. What the deal’s residuals from streams and downloads were worth is left out, so its terms are worth more than the page says.`,
    sentence`Shoots went on with scripts in hand: the strike stops them over ${fact('filmla-2007q4-derived', '45 days')}. No state paid unemployment benefits to strikers then.`,
  ],
  priced: () => [],
  companies: {
    source: 'an estimate for all companies together; none is told apart.',
    split: 'We hold no number of any company for 2007.',
  },
  lacks: {
    checks: 'How many residual checks writers got, and how large they were, is not published.',
    background: 'Background performers are not in this dispute.',
    cash: 'We hold no number for production money that waited.',
    otherStrike: 'No other union was on strike.',
    unionBase: 'The guild named no base of its own.',
  },
  offers: {},
  forecast: { dispute: 'writers’ 2007, as known then', days: 'The writers’ strike of 2007 on its days' },
  method: [
    {
      title: 'The writers’ strike of 2007',
      text: 'Dates are known, and the $1,051 million that the guild’s West reported for 2006 gives the size of pay. Nearly everything else is ours with wide ranges. How work moved for other reasons is not known. By the end of 2009 it has risen or fallen by up to 15% in 8 of 10 runs. About a third of the lost television work is made up, and two fifths of all lost work. The lag of writers’ pay and the room for make-up work are those of 2023. What the guild reported for 2007 to 2009 is used nowhere, but for how many members had no pay.',
    },
  ],
};
