import { readFileSync } from 'node:fs';
import { defaultQuorum, defaultRule, outcome } from '#assembly';
import type { CallView, PollView, ResultView } from '../api/assembly.ts';
import { textFor } from '../i18n/text.ts';
import { choiceInWords } from './choice-in-words.ts';
import { callInWords, outcomeInWords, withoutInWords } from './outcome-in-words.ts';

const read = (area: string) =>
  JSON.parse(readFileSync(`apps/web/src/i18n/messages/en/${area}.json`, 'utf8')) as Record<string, string>;
const text = textFor('en', { ...read('assembly'), ...read('common') });
const title = (en: string) => ({ en, fr: en, es: en, ar: en });
const options = [
  { id: 'esd', title: title('Sustainable development') },
  { id: 'health', title: title('Health') },
];
const quorum = { needed: 5, got: 9, reached: true };
const none = { tally: null, outcome: null, counts: null, chosen: null, ordered: null };
const poll = (part: object): PollView =>
  ({ rule: defaultRule, quorum: defaultQuorum, options, without: null, ...part }) as unknown as PollView;
const result = (part: object): ResultView => ({ ...none, ...part }) as ResultView;
const said = (part: object) => outcomeInWords(poll({}), result(part), text);
const counts = { options: { esd: 4, health: 3 }, ballots: 7, abstain: 2, present: 9, eligible: 10 };
const yesNo = (yes: number, no: number) => {
  const tally = { yes, no, abstain: 0, present: 9, eligible: 10 };
  return result({ tally, outcome: outcome(defaultRule, defaultQuorum, tally) });
};

test('a majority says what it needed and what there was', () => {
  expect(outcomeInWords(poll({}), yesNo(6, 3), text)).toEqual({
    word: 'Adopted',
    why: 'More than half of the Yes and No ballots must be Yes. That is 5 of 9. There are 6.',
    good: true,
  });
});

test.each<[string, object, string, string]>([
  [
    'who was chosen',
    { counts, chosen: { verdict: 'chosen', chosen: 'esd', next: [], of: 7, needed: 4, got: 4, quorum } },
    'Sustainable development',
    'Sustainable development has 4 of 7 ballots; 4 were needed.',
  ],
  [
    'who goes into the run-off',
    {
      counts,
      chosen: { verdict: 'run-off', chosen: null, next: ['esd', 'health'], of: 7, needed: 5, got: 4, quorum },
    },
    'Run-off',
    '5 of 7 ballots were needed; the first has 4. Next ballot: Sustainable development and Health.',
  ],
  [
    'who is tied',
    {
      counts,
      chosen: { verdict: 'tied', chosen: null, next: ['esd', 'health'], of: 6, needed: 4, got: 3, quorum },
    },
    'Tied',
    'Sustainable development and Health have 3 ballots each.',
  ],
  [
    'how many orders were counted',
    { counts, ordered: { verdict: 'ordered', order: [['esd'], ['health']], quorum } },
    'In order',
    'Counted from 7 orders by the rule of the ranking.',
  ],
  [
    'how many seats were missing',
    { counts, ordered: { verdict: 'no-quorum', order: [], quorum: { needed: 5, got: 1, reached: false } } },
    'No quorum',
    '5 seats must be present; there was 1.',
  ],
])('a result says %s', (_what, part, word, why) => {
  expect(said(part)).toMatchObject({ word, why });
});

test('what it would be without provisional seats is said only where there are some', () => {
  expect(withoutInWords(poll({ result: yesNo(6, 3) }), text)).toBeNull();
  expect(withoutInWords(poll({ result: yesNo(6, 3), without: yesNo(5, 3) }), text)).toBe(
    'The same without provisional seats.',
  );
  expect(withoutInWords(poll({ result: yesNo(5, 4), without: yesNo(4, 4) }), text)).toBe(
    'Without provisional seats: Rejected',
  );
});

test.each<[Partial<CallView>, string | null]>([
  [{ verdict: null }, null],
  [{ verdict: 'adopted', present: 9 }, '9 seats were present; nobody objected.'],
  [{ verdict: 'objected', objections: 1 }, '1 seat objects; the item goes to a vote.'],
  [
    { verdict: 'no-quorum', present: 2, eligible: 10, quorum: defaultQuorum },
    /must be present; there were 2\.$/ as never,
  ],
])('a call %j', (call, why) => {
  const words = callInWords(call as CallView, text.t);
  if (typeof why === 'string' || why === null) expect(words?.why ?? null).toBe(why);
  else expect(words?.why).toMatch(why);
});

test.each([
  ['yes', 'Yes'],
  ['health', 'Health'],
  [['health', 'esd'], '1. Health · 2. Sustainable development'],
  ['gone', 'gone'],
])('the choice %j is said as %s', (choice, words) => {
  expect(choiceInWords({ options }, choice, text)).toBe(words);
});
