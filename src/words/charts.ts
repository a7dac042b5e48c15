/** The charts, by the name that an embed's address uses, in the order they stand on the page. */
export const CHART_IDS = ['answer', 'dispute', 'length', 'balance', 'break-even', 'companies', 'residuals', 'checks'] as const;
export type ChartId = (typeof CHART_IDS)[number];

/** Whether a word is the id of a chart. */
export const isChartId = (word: string): word is ChartId => (CHART_IDS as readonly string[]).includes(word);

/** What each chart shows, before there is a finding. */
export const CHART_TITLES: Readonly<Record<ChartId, string>> = {
  answer: 'What members gain and the companies pay, by whose numbers',
  dispute: 'How long a strike can last before it costs more than it wins',
  length: 'How long the strike lasts',
  balance: 'Members’ balance against the offer',
  'break-even': 'When members are ahead for good',
  companies: 'What it comes to for each company',
  residuals: 'What one episode pays, year after year',
  checks: 'How many checks, and how small',
};

/** The link from what one episode pays to the residuals calculator. */
export const OWN_WORK = 'What other work is paid: the residuals calculator';
