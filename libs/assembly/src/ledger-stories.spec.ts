import fc from 'fast-check';
import { emptyRecord, recordEvent } from './assembly-record.ts';
import { defaultQuorum } from './default-rules.ts';
import { ledgerLine } from './ledger-line.ts';
import { ledgerProblems } from './ledger-problems.ts';
import type { LedgerEvent } from './ledger.ts';
import type { BallotChoice } from './poll-kind.ts';
import { defaultRules } from './session-rules.ts';
import { resultOf } from './tally-of.ts';
import { aPoll, aSession, chained } from './testing/a-session.ts';

const textHash = 'c'.repeat(64);
const hall = aSession().slice(0, 4);
const item = { type: 'item-added', item: 'P1', kind: 'area', textHash, holds: [] } as const;
const other = { ...item, item: 'P2' } as const;
const rulesItem = { ...item, item: 'R', kind: 'rules' } as const;
const rulesSet = { type: 'rules-set', rules: defaultRules, item: 'R', textHash } as const;
const asked = {
  type: 'objection-asked',
  call: 'call-1',
  item: 'P1',
  textHash,
  quorum: defaultQuorum,
  eligible: 4,
  present: 3,
} as const;
const objection = { type: 'objection', call: 'call-1', seat: 'cork-irl', nonce: 'n1' } as const;
const back = { ...objection, type: 'objection-taken-back', nonce: 'n2' } as const;
const callClosed = (objections: number) => ({ type: 'call-closed', call: 'call-1', objections }) as const;
const adopted = { type: 'item-adopted', item: 'P1', by: { call: 'call-1' } } as const;
const opened = { ...aPoll, poll: 'poll-1', item: 'P1', eligible: 4, present: 3 };
const ballot = (seat: string, choice: BallotChoice, nonce: string) =>
  ({ type: 'ballot', poll: 'poll-1', seat, choice, nonce, provisional: false }) as const;
const paper = {
  type: 'paper-ballot',
  poll: 'poll-1',
  seat: 'cork-irl',
  choice: 'yes',
  teller: 't1',
  nonce: 'p1',
} as const;
const confirmed = (number: number, teller = 't2') =>
  ({ type: 'paper-confirmed', poll: 'poll-1', seat: 'cork-irl', number, teller }) as const;

/** What a story breaks: the code and the line. */
const breaches = (...events: readonly LedgerEvent[]): readonly string[] =>
  ledgerProblems(chained([...hall, ...events]).map(ledgerLine)).map(({ line, code }) => `${line} ${code}`);
/** The story with its poll closed as it counts. */
const closed = (...events: readonly LedgerEvent[]): readonly LedgerEvent[] => {
  const entries = chained([...hall, ...events]);
  return [...events, { type: 'poll-closed', poll: 'poll-1', ...resultOf(entries, 'poll-1') }];
};
const declared = (...events: readonly LedgerEvent[]): readonly LedgerEvent[] => {
  const result = resultOf(chained([...hall, ...events]), 'poll-1');
  return [...events, { type: 'poll-declared', poll: 'poll-1', ...result, without: null }];
};

describe('a story that a ledger tells', () => {
  test.each<[string, readonly LedgerEvent[]]>([
    ['adoption without a vote', [item, asked, callClosed(0), adopted]],
    ['an objection that was taken back', [item, asked, objection, back, callClosed(0), adopted]],
    ['an objection that stands', [item, asked, objection, callClosed(1)]],
    ['paper that another teller confirmed', declared(...closed(item, opened, paper, confirmed(7)))],
    [
      'a vote that was contested and corrected',
      declared(
        ...closed(item, opened, ballot('cork-irl', 'no', 'n1')),
        { type: 'vote-contested', poll: 'poll-1', seat: 'cork-irl', nonce: 'n2' },
        {
          type: 'vote-corrected',
          poll: 'poll-1',
          seat: 'cork-irl',
          choice: 'yes',
          teller: 't1',
          reason: 'r',
        },
      ),
    ],
    [
      'a poll in writing, of a seat that is not in the hall, beside one in the hall',
      declared(
        ...closed(
          item,
          { ...opened, procedure: 'written', closesAt: '2019-10-09T09:00:00.000Z' },
          { ...opened, poll: 'poll-2' },
          ballot('espoo-fin', 'yes', 'n1'),
        ),
      ),
    ],
    [
      'a poll that was voided and repeated',
      [
        ...closed(item, opened),
        { type: 'poll-voided', poll: 'poll-1', mover: 'cork-irl', reason: 'An older text.' },
        { ...opened, poll: 'poll-2', again: 'poll-1' },
      ],
    ],
    [
      'an order of priorities that answers a question of its own',
      [
        ...declared(
          ...closed(
            { ...item, kind: 'choice' },
            { ...opened, kind: 'order', options: ['a', 'b'] },
            ballot('cork-irl', ['b', 'a'], 'n1'),
          ),
        ),
        { type: 'item-adopted', item: 'P1', by: { poll: 'poll-1' } },
      ],
    ],
    ['rules put right after a rehearsal', [rulesItem, item, { ...opened, rehearsal: true }, rulesSet]],
    [
      'items decided en bloc',
      [
        item,
        other,
        { ...item, item: 'B', kind: 'bloc', holds: ['P1', 'P2'] },
        { ...asked, item: 'B' },
        callClosed(0),
        { ...adopted, item: 'B' },
        adopted,
        { ...adopted, item: 'P2' },
      ],
    ],
    [
      'a reservation in its language',
      [
        item,
        {
          type: 'reservation',
          item: 'P1',
          seat: 'cork-irl',
          kind: 'reservation',
          language: 'ar',
          text: 'تحفظ',
        },
      ],
    ],
  ])('holds: %s', (_, story) => {
    expect(breaches(...story)).toEqual([]);
  });

  test.each<[string, readonly LedgerEvent[], readonly string[]]>([
    ['an objection that nobody counted', [item, asked, objection, callClosed(0)], ['8 tally-differs']],
    [
      'adoption against an objection',
      [item, asked, objection, callClosed(1), adopted],
      ['9 item-not-carried'],
    ],
    [
      'adoption by a call on another item',
      [item, other, asked, callClosed(0), { ...adopted, item: 'P2' }],
      ['9 item-not-carried'],
    ],
    ['an objection after the close', [item, asked, callClosed(0), objection], ['8 call-closed']],
    [
      'an objection taken back that was not there',
      [item, asked, back, callClosed(0)],
      ['7 no-objection-to-take-back'],
    ],
    [
      'paper confirmed by who entered it',
      [item, opened, paper, confirmed(7, 't1')],
      ['8 paper-confirmed-by-same-teller'],
    ],
    ['paper that nobody entered', [item, opened, confirmed(7)], ['7 paper-unknown']],
    ['a ballot beside paper', [item, opened, paper, ballot('cork-irl', 'no', 'n1')], ['8 seat-on-paper']],
    [
      'paper beside a ballot',
      [item, opened, ballot('cork-irl', 'no', 'n1'), paper],
      ['8 seat-voted-electronically'],
    ],
    ['a choice that was not offered', [item, opened, ballot('cork-irl', 'lima', 'n1')], ['7 choice-unknown']],
    ['a poll on nothing', [opened], ['5 item-not-on-agenda']],
    ['two polls in the hall', [item, opened, { ...opened, poll: 'poll-2' }], ['7 two-polls-in-the-hall']],
    [
      'a correction after the declaration',
      [
        ...declared(...closed(item, opened)),
        {
          type: 'vote-corrected',
          poll: 'poll-1',
          seat: 'cork-irl',
          choice: 'yes',
          teller: 't1',
          reason: 'r',
        },
      ],
      ['9 poll-not-waiting-for-declaration'],
    ],
    [
      'a rehearsal that adopts',
      [
        ...declared(...closed(item, { ...opened, rehearsal: true }, ballot('cork-irl', 'yes', 'n1'))),
        { type: 'item-adopted', item: 'P1', by: { poll: 'poll-1' } },
      ],
      ['10 item-not-carried'],
    ],
    [
      'an order of priorities that adopts a part of the plan',
      [
        ...declared(
          ...closed(
            item,
            { ...opened, kind: 'order', options: ['a', 'b'] },
            ballot('cork-irl', ['b', 'a'], 'n1'),
          ),
        ),
        { type: 'item-adopted', item: 'P1', by: { poll: 'poll-1' } },
      ],
      ['10 item-not-carried'],
    ],
    [
      'rules that are changed once something was asked',
      [rulesItem, item, asked, rulesSet],
      ['8 rules-pinned'],
    ],
    ['rules without an item that agrees to them', [item, rulesSet], ['6 item-not-on-agenda']],
    [
      'an agenda without one of its items',
      [item, other, { type: 'agenda-set', order: ['P2'] }],
      ['7 agenda-differs'],
    ],
    [
      'a doubt about credentials that is not told',
      [item, opened, { ...ballot('cork-irl', 'yes', 'n1'), provisional: true }],
      ['7 provisional-differs'],
    ],
  ])('breaks: %s', (_, story, expected) => {
    expect(breaches(...story)).toEqual(expected);
  });

  test('a quorum that is lost between two items decides neither of them wrongly', () => {
    const leaving = ['cork-irl', 'goyang-kor'].map(
      (seat) => ({ type: 'holder-left', seat, cause: 'left' }) as const,
    );
    const half = { of: 'present', numerator: 1, denominator: 2 } as const;
    const story = [item, { ...asked, quorum: half }, callClosed(0), adopted, ...leaving, other];
    const second = { ...asked, call: 'call-2', item: 'P2', quorum: half, present: 1 } as const;
    expect(
      breaches(
        ...story,
        second,
        { type: 'call-closed', call: 'call-2', objections: 0 },
        { type: 'item-adopted', item: 'P2', by: { call: 'call-2' } },
      ),
    ).toEqual(['14 item-not-carried']);
  });

  test('whatever the ballots, the last one of each seat is counted, and no other story is told of them', () => {
    const seats = ['cork-irl', 'goyang-kor', 'medellin-col'];
    const casts = fc.array(
      fc.record({ seat: fc.constantFrom(...seats), choice: fc.constantFrom('yes', 'no', 'abstain') }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(casts, (cast) => {
        const ballots = cast.map(({ seat, choice }, place) => ballot(seat, choice, `n${place}`));
        const story = declared(...closed(item, opened, ...ballots));
        expect(breaches(...story)).toEqual([]);
        const last = new Map(cast.map(({ seat, choice }) => [seat, choice]));
        const count = (wanted: string) => [...last.values()].filter((choice) => choice === wanted).length;
        expect(resultOf(chained([...hall, ...story]), 'poll-1').tally).toEqual({
          yes: count('yes'),
          no: count('no'),
          abstain: count('abstain'),
          present: 3,
          eligible: 4,
        });
      }),
      { numRuns: 60 },
    );
  });

  test('the record takes every event in without throwing, in whatever order they come', () => {
    const events: readonly LedgerEvent[] = [
      ...hall,
      item,
      asked,
      objection,
      back,
      callClosed(0),
      adopted,
      opened,
      ballot('cork-irl', 'yes', 'n9'),
      paper,
      confirmed(3),
      ...declared(...closed(item, opened)).slice(2),
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray([...events]), (story) => {
        const record = emptyRecord();
        story.forEach((event, place) => void recordEvent(record, event, place + 1));
      }),
    );
  });
});
