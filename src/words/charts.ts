/** What each chart shows, before there is a finding: by the name that an embed's address uses, in the order the charts stand on the page. */
export const CHART_TITLES = {
  answer: 'What members gain and the companies pay, by whose numbers',
  dispute: 'How long a strike can last before it costs more than it wins',
  length: 'How long the strike lasts',
  balance: 'Members’ balance against the offer',
  'break-even': 'When members are ahead for good',
  companies: 'What it comes to for each company',
  residuals: 'What one episode pays, year after year',
  checks: 'How many checks, and how small',
  groups: 'Who gains, who loses',
  earnings: 'What members earned, year by year',
  attribution: 'Whose cost is whose',
} as const;

export type ChartId = keyof typeof CHART_TITLES;

export const CHART_IDS = Object.keys(CHART_TITLES) as readonly ChartId[];
