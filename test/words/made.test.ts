import { expect, test } from 'vitest';
import { decodeScenario, encodeScenario, type Nets } from '../../src/scenario/codec';
import { checksum } from '../../src/scenario/checksum';
import { MODEL_VERSION, shortVersion } from '../../src/scenario/model-version';
import { presetScenario } from '../../src/scenario/scenario';
import { madeSentence } from '../../src/words/made';

const own = shortVersion(MODEL_VERSION);
const here: Nets = { members: 171_234_567, companies: 1_234_567_890 };
const signed = (text: string): string => `${text}&sum=${checksum(text)}`;
const link = (rest: string): string => signed(`v=1&preset=sag-aftra-2023-settled&seed=1&draws=8192${rest}`);

test('a link carries the version of the model, and the nets to three digits where they are given', () => {
  const scenario = presetScenario('sag-aftra-2023-settled');
  expect(decodeScenario(encodeScenario(scenario)).made).toEqual({ model: MODEL_VERSION, nets: null });
  expect(decodeScenario(encodeScenario(scenario, here)).made).toEqual({
    model: MODEL_VERSION,
    nets: { members: 171_000_000, companies: 1_230_000_000 },
  });
  expect(decodeScenario(encodeScenario(scenario, { members: -0.4, companies: 0 })).made?.nets).toEqual({ members: -0.4, companies: 0 });
  expect(decodeScenario(encodeScenario(scenario, here)).status).toBe('exact');
});

test.each([
  ['no version', '', here, `Link made with 1.4 or earlier. This page runs version ${own} of the model.`],
  ['this version without nets', `&model=${MODEL_VERSION}`, here, ''],
  ['an earlier version without nets', '&model=1.4.0', here, `Link made with 1.4. This page runs ${own}.`],
  ['a later version without nets', '&model=99.0', here, `Link made with 99, which is later than this page’s ${own}.`],
  [
    'nets before the run has ended',
    '&model=1.4.0&membersNet=183000000&companiesNet=1230000000',
    null,
    'Link made with 1.4. Its net results are compared once all runs are done.',
  ],
  [
    'one net that moved',
    '&model=1.4.0&membersNet=183000000&companiesNet=1230000000',
    here,
    'Updated: this link says that members’ net was $183 million in 1.4; it is $171 million here.',
  ],
  [
    'two nets that moved',
    '&model=1.4.0&membersNet=-183000000&companiesNet=1330000000',
    here,
    'Updated: this link says that members’ net was a loss of $183 million in 1.4; it is $171 million here. It also says that the companies’ net cost was $1.33 billion in 1.4; it is $1.23 billion here.',
  ],
  [
    'nets that agree, of an earlier version',
    '&model=1.4.0&membersNet=171000000&companiesNet=1230000000',
    here,
    `Link made with 1.4. Both net results are the same in ${own}.`,
  ],
  [
    'nets that agree, of this version',
    `&model=${MODEL_VERSION}&membersNet=171000000&companiesNet=1230000000`,
    here,
    `The link’s net results agree with this page’s (version ${own}).`,
  ],
  [
    'nets of this version that do not agree',
    `&model=${MODEL_VERSION}&membersNet=172000000&companiesNet=1230000000`,
    here,
    `This link says that members’ net was $172 million in ${own}; it is $171 million here. Within one version they should agree, so the link was changed.`,
  ],
])('madeSentence: %s', (_, rest, nets, sentence) => {
  const { made, status } = decodeScenario(link(rest));
  expect(status).toBe('exact');
  expect(madeSentence(made!, nets)).toBe(sentence);
});

test('a cut link claims no version: it may have lost it with its end', () => {
  const whole = encodeScenario(presetScenario('sag-aftra-2023-settled'), here);
  for (const cut of [whole.indexOf('&model=') + 4, whole.indexOf('&companiesNet='), whole.length - 3])
    expect(decodeScenario(whole.slice(0, cut))).toMatchObject({ status: 'incomplete', made: null });
});

test.each([
  ['&model=newest', /version must be like .*; the link says “newest”/],
  ['&model=1.5.0&membersNet=183000000', /must be two numbers; they are “183000000” and “”/],
  ['&model=1.5.0&membersNet=NaN&companiesNet=1', /must be two numbers; they are “NaN” and “1”/],
])('a link with %s is repaired, and says so', (rest, note) => {
  const { made, status, notes, scenario } = decodeScenario(link(rest));
  expect({ status, nets: made?.nets }).toEqual({ status: 'repaired', nets: null });
  expect(notes.join(' ')).toMatch(note);
  expect(scenario).toEqual(presetScenario('sag-aftra-2023-settled'));
});
