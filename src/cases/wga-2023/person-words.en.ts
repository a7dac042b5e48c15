import type { PersonWords } from '../../words/person-words';

export const personWords: PersonWords = {
  kinds: {
    staff: 'Staff writer or story editor',
    other: 'Other series writer',
    aboveScale: 'TV writer paid above scale',
    film: 'Screenwriter',
    elsewhere: 'Mostly news and promotion',
  },
  published: 'the last published median of writers’ pay',
  portraits: {
    staff: { name: 'A staff writer', about: 'writers’ strike; $95,000 in 20 weeks, made up' },
    showrunner: { name: 'A showrunner', about: 'writers’ strike; $900,000, made up' },
  },
};
