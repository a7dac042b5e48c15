/** What is unsure about a clause, by the key that the library gives. */
export const UNSURE_WORDS: Readonly<Record<string, string>> = {
  'network-freeze':
    'The amounts that were frozen in 2020 were not read. Those of 2016–17 stand for them; the range goes from those of 2015–16 to three more rises of 2%.',
  'later-network-runs':
    'Only the first two reruns were read. Later ones are taken to pay what syndication pays; the range goes from nothing to 40%.',
  'long-form-revenue':
    'That a performer is paid at most one and a half times the fixed amount, and the cast at least 6% of the fee, was read; what the price is divided by was not. $650,000 for each hour stands for it, as for one-hour series. The range goes from the least to the most that it can be.',
  'streaming-2017':
    'The ceilings were not printed, the factors by subscribers are from memory, and what use abroad paid after three years is not known. The range has the ceilings without our step of 5% and with one of 10%, smaller services, and pay below the ceiling, a tenth lower and higher, and nothing or all of the 35%.',
  'streaming-amounts':
    'The ceilings were not printed and the factors by subscribers are from memory. The range has the ceilings without our step of 5% and with one of 10%, and smaller services, and pay below the ceiling, a tenth lower and higher.',
  'streaming-2023':
    'The ceilings were not printed and the factors by subscribers are from memory; what smaller services pay for use abroad, and whether later years pay more as they do for directors, was not read. The upper end counts both; smaller services, and pay below the ceiling, are a tenth lower and higher.',
  'base-and-factor':
    'Of the base and the factor only the product on the largest services is known. The range has smaller services a tenth lower and higher.',
  'writers-2026':
    'Whether the base rose with the contract of 2026 was not published. The upper end lets it rise like the minimums, over the whole term.',
  'directors-2017':
    'The base is solved from a total of «about $50,000», and what use abroad paid after three years is not known. The range has nothing and all of the 35%.',
  'directors-2023':
    'Years 4 to 13 pay 12 points more of the base than in 2020, but which of them was not published. They are taken to have risen alike; the range leaves a year as it was or gives it all 12.',
  'one-percent': 'Whether the 1% was to come on top of the fixed amounts, as the 2% was, is not said. The upper end adds them.',
  'subscribers-counted':
    'Which subscribers count is not said. That those abroad do follows from the union’s cost of about $500 million a year; the lower end leaves them out.',
  'a-dollar': 'Only the studios’ account names a dollar. The lower end is the union’s figure, 57 cents.',
};
