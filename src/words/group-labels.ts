import type { MediatedFilter } from '../facts/mediated-groups';
import type { Country, Segment } from '../facts/past-strikes';

/** What a sample of disputes can be cut to: a part of the industry, a country, or a group of the mediated stoppages. */
export type DisputeGroup = Segment | Country | NonNullable<MediatedFilter[keyof MediatedFilter]>;

const GROUPS: Readonly<Record<DisputeGroup, string>> = {
  'film-tv-performers': 'film and television performers',
  'film-tv-writers': 'film and television writers',
  'film-tv-directors': 'film and television directors',
  'film-tv-crew': 'film and television crew',
  'film-tv-music': 'film and television music',
  commercials: 'commercials',
  videogames: 'video games',
  animation: 'animation',
  broadcast: 'broadcast',
  theatre: 'theater',
  'orchestra-opera-dance': 'orchestra, opera, dance',
  'music-recording': 'music recording',
  US: 'United States',
  CA: 'Canada',
  UK: 'United Kingdom',
  manufacturing: 'manufacturing',
  construction: 'construction',
  mining: 'mining, oil and gas',
  utilities: 'utilities',
  trade: 'retail and wholesale trade',
  transport: 'transport and warehousing',
  information: 'information, with film and broadcast',
  arts: 'arts, entertainment and recreation',
  health: 'health care and social assistance',
  education: 'education',
  government: 'government',
  hospitality: 'accommodation and food',
  services: 'other services',
  unknown: 'not stated',
  'under-100': 'under 100',
  '100-499': '100 to 499',
  '500-999': '500 to 999',
  '1000-4999': '1,000 to 4,999',
  '5000-up': '5,000 and more',
  'before-1984': 'before 1984',
  '1984-89': '1984 to 1989',
  '1990-99': '1990 to 1999',
  '2000-09': '2000 to 2009',
  '2010-20': '2010 to 2020',
};

/** A group of disputes in a reader's words. */
export const groupLabel = (group: DisputeGroup): string => GROUPS[group];
