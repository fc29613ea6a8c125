import { ledgerLine } from './ledger-line.ts';
import { ledgerProblems } from './ledger-problems.ts';
import type { LedgerEvent, LedgerEventOf } from './ledger.ts';
import { presenceLog } from './presence-log.ts';
import { seatHolders } from './present-seats.ts';
import { aSession, chained } from './testing/a-session.ts';

const events = aSession();
const lines = chained(events).map(ledgerLine);
const place = (type: LedgerEvent['type']) => events.findIndex((event) => event.type === type);
const opened = place('poll-opened');
const ballot = place('ballot');
const closed = place('poll-closed');

/** The session with the event at an index replaced, and chained anew so that only the story is wrong. */
function retold<Type extends LedgerEvent['type']>(index: number, change: Partial<LedgerEventOf<Type>>) {
  return events.map((event, i) => (i === index ? { ...event, ...change } : event));
}

function seated(seat: string, holder: string, provisional = false): LedgerEvent {
  return { type: 'holder-seated', seat, holder, rank: 'mayor', provisional, mandate: null, by: 'clerk' };
}

function codes(text: readonly string[]): readonly string[] {
  return ledgerProblems(text).map(({ check, line, code }) => `${line} ${check} ${code}`);
}

describe('ledgerProblems', () => {
  test('finds nothing in a sound record', () => {
    expect(ledgerProblems(lines)).toEqual([]);
    expect(ledgerProblems([])).toEqual([]);
  });

  test('writes a ballot as canonical JSON with its choice', () => {
    expect(lines[ballot]).toContain(
      '"event":{"choice":"yes","nonce":"nonce-0","poll":"poll-1","provisional":false,"seat":"cork-irl","type":"ballot"}',
    );
  });

  test.each<[string, readonly LedgerEvent[], readonly string[]]>([
    [
      'a ballot by an unknown seat',
      retold<'ballot'>(ballot + 3, { seat: 'atlantis' }),
      [
        '10 ledger-ballots seat-unknown',
        '11 ledger-tallies tally-differs',
        '11 ledger-outcomes outcome-differs',
        '12 ledger-tallies tally-differs',
        '12 ledger-outcomes outcome-differs',
      ],
    ],
    [
      'a ballot after the close',
      [
        ...events,
        { type: 'ballot', poll: 'poll-1', seat: 'cork-irl', choice: 'no', nonce: 'late', provisional: false },
      ],
      ['15 ledger-ballots poll-closed'],
    ],
    [
      'a ballot before the poll',
      events.toSpliced(opened, 0, {
        type: 'ballot',
        poll: 'poll-1',
        seat: 'cork-irl',
        choice: 'no',
        nonce: 'x',
        provisional: false,
      }),
      ['6 ledger-ballots poll-not-open'],
    ],
    [
      'a second ballot under one nonce',
      retold<'ballot'>(ballot + 3, { nonce: 'nonce-1' }),
      [
        '10 ledger-ballots ballot-nonce-reused',
        '11 ledger-tallies tally-differs',
        '11 ledger-outcomes outcome-differs',
        '12 ledger-tallies tally-differs',
        '12 ledger-outcomes outcome-differs',
      ],
    ],
    [
      'a ballot of a seat whose holder has left',
      events.toSpliced(ballot, 0, { type: 'holder-left', seat: 'cork-irl', cause: 'left' }),
      [
        '8 ledger-ballots seat-unknown',
        '12 ledger-tallies tally-differs',
        '12 ledger-outcomes outcome-differs',
        '13 ledger-tallies tally-differs',
        '13 ledger-outcomes outcome-differs',
      ],
    ],
    [
      'a missing ballot that had been replaced later',
      events.toSpliced(ballot + 3, 1),
      [
        '10 ledger-tallies tally-differs',
        '10 ledger-outcomes outcome-differs',
        '11 ledger-tallies tally-differs',
        '11 ledger-outcomes outcome-differs',
      ],
    ],
    [
      'a tally with one yes too many',
      retold<'poll-closed'>(closed, { tally: { yes: 3, no: 0, abstain: 0, present: 3, eligible: 4 } }),
      ['11 ledger-tallies tally-differs'],
    ],
    [
      'an outcome under another threshold',
      retold<'poll-opened'>(opened, {
        rule: { base: 'eligible', numerator: 1, denominator: 2, strict: true },
      }),
      ['11 ledger-outcomes outcome-differs', '12 ledger-outcomes outcome-differs'],
    ],
    [
      'a roll that grew overnight',
      retold<'poll-opened'>(opened, { eligible: 5 }),
      [
        '6 ledger-order eligible-differs-from-roll',
        '11 ledger-tallies tally-differs',
        '12 ledger-tallies tally-differs',
      ],
    ],
    [
      'a presence that nobody called',
      retold<'poll-opened'>(opened, { present: 2 }),
      ['6 ledger-order present-differs-from-roll-call'],
    ],
    [
      'an item adopted by another poll',
      retold<'item-adopted'>(closed + 2, { item: 'P2' }),
      ['13 ledger-adoptions item-not-carried', '14 ledger-adoptions no-item-carried'],
    ],
    [
      'another plan adopted than was put',
      retold<'plan-adopted'>(closed + 3, { planHash: 'd'.repeat(64) }),
      ['14 ledger-adoptions other-plan-than-put'],
    ],
    [
      'a poll closed twice',
      events.toSpliced(closed, 0, ...events.slice(closed, closed + 1)),
      ['12 ledger-order poll-closed-twice'],
    ],
    [
      'a poll opened twice',
      events.toSpliced(opened, 0, ...events.slice(opened, opened + 1)),
      ['7 ledger-order poll-opened-twice'],
    ],
    ['a session without opening', events.slice(1, 2), ['1 ledger-order assembly-not-opened']],
  ])('finds %s', (_, story, expected) => {
    expect(codes(chained(story).map(ledgerLine))).toEqual(expected);
  });

  test.each<[string, (text: readonly string[]) => readonly string[], string]>([
    ['a dropped entry', (text) => text.toSpliced(7, 1), '8 ledger-numbers number-out-of-line'],
    [
      'two entries swapped',
      (text) => text.with(7, text[8] ?? '').with(8, text[7] ?? ''),
      '8 ledger-numbers number-out-of-line',
    ],
    [
      'a changed choice',
      (text) => text.with(7, (text[7] ?? '').replace('"no"', '"yes"')),
      '8 ledger-hashes hash-differs',
    ],
    [
      'a choice outside the set',
      (text) => text.with(7, (text[7] ?? '').replace('"no"', '"may be"')),
      '8 ledger-form line-not-an-entry',
    ],
    [
      'a forged hash before',
      (text) => text.with(7, (text[7] ?? '').replace(/"previous":"./, '"previous":"x')),
      '8 ledger-form line-not-an-entry',
    ],
    [
      'an extra member',
      (text) => text.with(7, (text[7] ?? '').replace('{"at"', '{"Aside":1,"at"')),
      '8 ledger-form line-not-an-entry',
    ],
    ['white space', (text) => text.with(7, `${text[7]} `), '8 ledger-form line-not-canonical'],
    [
      'a repeated member',
      (text) => text.with(7, (text[7] ?? '').replace('{"at"', '{"at":1,"at"')),
      '8 ledger-form line-not-canonical',
    ],
    ['no JSON', (text) => text.with(7, 'yes'), '8 ledger-form line-not-json'],
    ['an empty line', (text) => text.with(7, ''), '8 ledger-form line-not-json'],
    ['the first entry missing', (text) => text.slice(1), '1 ledger-numbers number-out-of-line'],
  ])('finds %s', (_, change, expected) => {
    expect(codes(change(lines))).toContain(expected);
  });

  test('finds a clock that runs backwards', () => {
    const late = chained(events.slice(0, 2)).map((entry, index) => ({
      ...entry,
      at: `2019-10-0${3 - index}T00:00:00Z`,
    }));
    expect(codes(late.map(ledgerLine))).toContain('2 ledger-order time-runs-backwards');
  });

  test('finds every change of a single character of a line', () => {
    const line = lines[ballot] ?? '';
    for (let at = 0; at < line.length; at += 1) {
      const changed = line.slice(0, at) + (line[at] === '0' ? '1' : '0') + line.slice(at + 1);
      expect(ledgerProblems(lines.with(ballot, changed))).not.toEqual([]);
    }
  });

  test('stops after a hundred problems', () => {
    expect(ledgerProblems(Array.from({ length: 10_000 }, () => '{}'))).toHaveLength(100);
  });
});

describe('seats', () => {
  const bound = (device: string, seat = 'cork-irl'): LedgerEvent => ({
    type: 'device-bound',
    seat,
    device,
    key: null,
  });
  const after = (...more: readonly LedgerEvent[]) => codes(chained([...events, ...more]).map(ledgerLine));

  test.each<[string, readonly LedgerEvent[], readonly string[]]>([
    ['a seat that is held', [seated('cork-irl', 'x')], ['15 ledger-order seat-already-held']],
    [
      'one person in two seats',
      [seated('espoo-fin', 'mayor of cork-irl')],
      ['15 ledger-order holder-has-seat'],
    ],
    ['a device for an empty seat', [bound('d', 'espoo-fin')], ['15 ledger-order seat-not-present']],
    ['a device bound twice', [bound('d'), bound('d', 'goyang-kor')], ['16 ledger-order device-bound-twice']],
    [
      'a device revoked that was not bound',
      [{ type: 'device-revoked', seat: 'cork-irl', device: 'd', cause: 're-issued' }],
      ['15 ledger-order device-not-bound'],
    ],
    [
      'a ruling on nobody in doubt',
      [{ type: 'credentials-decided', seat: 'cork-irl', accepted: true }],
      ['15 ledger-order credentials-not-in-doubt'],
    ],
  ])('%s is a breach', (_, more, expected) => {
    expect(after(...more)).toEqual(expected);
  });

  test('a holder comes provisionally, is accepted, hands over and comes back', () => {
    const story: LedgerEvent[] = [
      { type: 'chair-seated', chair: 'medellin-col' },
      seated('espoo-fin', 'deputy', true),
      bound('phone', 'espoo-fin'),
      { type: 'credentials-decided', seat: 'espoo-fin', accepted: true },
      { type: 'device-revoked', seat: 'espoo-fin', device: 'phone', cause: 'handed-over' },
      { type: 'holder-left', seat: 'espoo-fin', cause: 'handed-over' },
      seated('espoo-fin', 'mayor', true),
    ];
    const entries = chained([...events, ...story]);
    expect(codes(entries.map(ledgerLine))).toEqual([]);
    expect(seatHolders(entries).get('espoo-fin')).toMatchObject({ holder: 'mayor', provisional: true });
    expect(presenceLog(entries).map(({ cause, present }) => `${cause} ${present}`)).toEqual([
      'seated 1',
      'seated 2',
      'seated 3',
      'seated-provisionally 4',
      'accepted 4',
      'handed-over 3',
      'seated-provisionally 4',
    ]);
  });
});
