import type { CasePreset, Plant } from '../case';
import { values } from './values';

const MEMBERS = values['uaw-members'].value;
const [FORD_1, GM_1, STELLANTIS_1] = values['uaw-first-wave'].value;
const [GM_2, STELLANTIS_2] = values['uaw-second-wave'].value;
const [FORD_3, GM_3] = values['uaw-third-wave'].value;

/** Day of the strike on which a company’s strikers were back: Ford agreed on day 41 of 46, Stellantis on day 44. */
const DAYS = values['uaw-length-derived'].value;
const BACK = { ford: [41, DAYS], gm: [DAYS, DAYS], stellantis: [44, DAYS] } as const;

const plant = (company: keyof typeof BACK, kind: Plant['kind'], strikers: number, out: number): Plant => ({
  company,
  kind,
  strikers,
  out,
  back: BACK[company],
});

/** Struck plants and depots. Days count from 15 September; Kentucky and Spring Hill left in the evening, so the next day counts first. */
export const PLANTS: readonly Plant[] = [
  plant('ford', 'assembly', FORD_1, 0),
  plant('gm', 'assembly', GM_1, 0),
  plant('stellantis', 'assembly', STELLANTIS_1, 0),
  plant('gm', 'depot', GM_2, 7),
  plant('stellantis', 'depot', STELLANTIS_2, 7),
  plant('ford', 'assembly', FORD_3, 14),
  plant('gm', 'assembly', GM_3, 14),
  plant('ford', 'truck', values['uaw-kentucky'].value, 27),
  plant('stellantis', 'truck', values['uaw-sterling-heights'].value, 38),
  plant('gm', 'truck', values['uaw-arlington'].value, 39),
  plant('gm', 'assembly', values['uaw-spring-hill'].value, 44),
];

/** Members out by company, as a share of all members, from each wave on. */
export const WAVES: NonNullable<CasePreset['waves']> = (['ford', 'gm', 'stellantis'] as const).map((company) => {
  const own = PLANTS.filter((each) => each.company === company);
  const days = [...new Set(own.map(({ out }) => out))];
  const strikers = (day: number): number => own.reduce((sum, each) => sum + (each.out <= day ? each.strikers : 0), 0);
  return { id: company, out: days.map((day) => ({ day, share: strikers(day) / MEMBERS })), back: BACK[company] };
});

const [LAID_OFF_1, LAID_OFF_2, LAID_OFF_3, LAID_OFF_4, LAID_OFF_5] = values['uaw-laid-off-derived'].value;

/** Members laid off without striking: 15 and 20 September, 9 and 14 October, the last week. */
export const LAYOFFS: NonNullable<CasePreset['layoffs']> = [
  {
    id: 'laid-off',
    out: [
      { day: 0, share: LAID_OFF_1 / MEMBERS },
      { day: 5, share: LAID_OFF_2 / MEMBERS },
      { day: 24, share: LAID_OFF_3 / MEMBERS },
      { day: 29, share: LAID_OFF_4 / MEMBERS },
      { day: 39, share: LAID_OFF_5 / MEMBERS },
    ],
    back: BACK.gm,
  },
];

/** As known on 19 September: the first wave, then more from the 22nd on, by the input that says how many; 600 laid off. */
export const KNOWN: Pick<CasePreset, 'waves' | 'layoffs'> = {
  waves: [
    {
      id: 'strikers',
      out: [
        { day: 0, share: (FORD_1 + GM_1 + STELLANTIS_1) / MEMBERS },
        { day: 7, share: 'shareOut' },
      ],
      back: BACK.gm,
    },
  ],
  layoffs: [{ id: 'laid-off', out: [{ day: 0, share: LAID_OFF_1 / MEMBERS }], back: BACK.gm }],
};

/** The weekly estimates by the days they cover: each runs to a Thursday. */
export const ESTIMATES = values['uaw-weekly-estimates'].value.map((loss, week) => ({ day: 7 * (week + 1), loss }));
