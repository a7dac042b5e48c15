import type { PersonWords } from '../../words/person-words';

export const personWords: PersonWords = {
  kinds: {
    background: 'Background',
    day: 'Day player',
    weekly: 'Weekly performer',
    series: 'Series regular',
    aboveScale: 'Paid above scale',
    elsewhere: 'Mostly commercials, games, broadcast',
  },
  published: null,
  portraits: {
    background: { name: 'A background actor', about: '60 days at the minimum of about $187, in California' },
    day: { name: 'A day player in New York', about: '20 days at the minimum of $1,082, and commercials' },
    series: { name: 'A series regular', about: '13 one-hour episodes at the minimum of $4,520' },
    voice: { name: 'A voice actor who lives on residuals', about: '6 days at the minimum; $38,000 of residuals, made up' },
  },
};
