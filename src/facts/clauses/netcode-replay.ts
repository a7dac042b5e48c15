import type { ClauseRecord, ClauseWords, WorkedExample } from '../clause';

export const clause = {
  id: 'netcode-replay',
  craft: 'actors',
  market: 'network-code',
  // `pay` is the programme fee. Run 2 is the first replay.
  text: 'pay * schedule(run, 0, 75%, 75%, 50%, 50%, 50%, 10%, 5%)',
  clause: 'Network Code, general replay schedule',
  from: '2014-11-16',
  until: '2018-06-30',
  appliesTo: 'work',
  unit: 'USD per performer per replay',
  source: 'sagaftra-network-code-2014',
  standing: 'contract',
} as const satisfies ClauseRecord;

export const words: ClauseWords = {
  title: 'Replay under the Network Code',
  about: 'For daytime and other network programmes: three quarters of the fee for the first two replays, half for three more, then little.',
};

export const examples: readonly WorkedExample[] = [
  {
    id: 'ex-netcode-dnm-drama',
    grade: 'published',
    source: 'sagaftra-tv-2014',
    to: 0.01,
    answers: [{ credits: [{ pay: 264, run: 2 }], printed: 198 }],
  },
];
