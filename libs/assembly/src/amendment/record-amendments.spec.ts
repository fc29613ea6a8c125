import { ledgerLine } from '../ledger-line.ts';
import { ledgerProblems } from '../ledger-problems.ts';
import type { LedgerEventOf } from '../ledger.ts';
import { minutesOf } from '../minutes/minutes-of.ts';
import { SessionScript } from '../testing/a-long-session.ts';
import type { AmendmentEvent } from './amendment-events.ts';

const seats = ['cork', 'goyang', 'lagos'];
const hash = 'a'.repeat(64);
const merged = 'd'.repeat(64);

/** A session with three amendments: two that exclude one another, and one that amends the first. */
class AmendedSession extends SessionScript {
  constructor() {
    super(seats);
    for (const seat of seats) this.seat(seat);
    for (const number of [1, 2, 3]) {
      this.submit(number, number === 3 ? { to: 'a1' } : {});
      this.add(`item-${number}`, 'amendment');
      this.say({ type: 'amendment-put', amendment: `a${number}`, item: `item-${number}` });
    }
  }

  submit(number: number, more: Partial<LedgerEventOf<'amendment-submitted'>> = {}): void {
    this.say({
      type: 'amendment-submitted',
      amendment: `a${number}`,
      number,
      seat: 'cork',
      supporters: ['lagos'],
      base: hash,
      to: null,
      edits: [{ op: 'set', id: 'P1.O1.A1.cost', value: number }],
      reason: 'It costs more.',
      language: 'en',
      fallsIf: [],
      alternatives: null,
      replaces: [],
      ...more,
    });
  }

  decided(amendment: string, by: string, fate: 'adopted' | 'rejected' = 'adopted'): void {
    this.say({ type: 'amendment-decided', amendment, fate, by: { call: by } });
  }

  /** What is wrong with it so far. */
  problems(): readonly string[] {
    return ledgerProblems(this.entries.map(ledgerLine)).map(({ check, code }) => `${check} ${code}`);
  }
}

/** What is wrong once these were said on top. */
function after(...events: readonly AmendmentEvent[]): readonly string[] {
  const session = new AmendedSession();
  for (const event of events) session.say(event);
  return session.problems();
}

test('amendments that are put, decided and fall make a sound ledger, and the plan that is adopted', () => {
  const session = new AmendedSession();
  session.say({ type: 'amendment-supported', amendment: 'a1', seat: 'goyang' });
  session.say({ type: 'amendments-ordered', order: ['a3', 'a1', 'a2'] });
  session.say({ type: 'amendment-untranslated', amendment: 'a1', languages: ['fr'] });
  session.call('call-1', 'item-1');
  session.decided('a1', 'call-1');
  session.say({ type: 'amendment-fell', amendment: 'a2', with: 'a1', cause: 'excluded' });
  session.say({ type: 'amendment-fell', amendment: 'a3', with: 'a1', cause: 'parent' });
  session.say({ type: 'plan-amended', base: hash, planHash: merged, amendments: ['a1'] });
  session.say({ type: 'plan-adopted', planHash: merged, version: 2 });
  expect(session.problems()).toEqual([]);
  const { amendments } = minutesOf(session.entries);
  expect(amendments.map(({ number, state, by, to }) => [number, state, by, to])).toEqual([
    [1, 'adopted', 'consensus', null],
    [2, 'fallen', 1, null],
    [3, 'fallen', 1, 1],
  ]);
  expect(amendments[0]!.seats).toEqual(['cork', 'lagos', 'goyang']);
});

test('what a poll decided is open again once the poll is void', () => {
  const session = new AmendedSession();
  session.open('poll-1', 'item-1');
  for (const seat of seats) session.vote('poll-1', seat, 'yes');
  session.close('poll-1');
  session.declare('poll-1', 'item-1');
  session.say({ type: 'amendment-decided', amendment: 'a1', fate: 'adopted', by: { poll: 'poll-1' } });
  session.say({ type: 'amendment-fell', amendment: 'a2', with: 'a1', cause: 'excluded' });
  session.say({ type: 'poll-voided', poll: 'poll-1', mover: 'chair', reason: 'Somebody was not heard.' });
  session.say({ type: 'amendment-restored', amendment: 'a1' });
  session.say({ type: 'amendment-restored', amendment: 'a2' });
  expect(session.problems()).toEqual([]);
});

describe('a ledger is refused in which an amendment', () => {
  const order = (code: string) => [`ledger-order ${code}`];
  const adoptions = (code: string) => [`ledger-adoptions ${code}`];
  const withdrawn: AmendmentEvent = {
    type: 'amendment-withdrawn',
    amendment: 'a2',
    mover: 'cork',
    reason: 'No.',
  };
  test.each<[string, readonly AmendmentEvent[], readonly string[]]>([
    [
      'is not known',
      [{ type: 'amendment-supported', amendment: 'a9', seat: 'goyang' }],
      order('amendment-unknown'),
    ],
    [
      'is supported twice by a seat',
      [{ type: 'amendment-supported', amendment: 'a1', seat: 'lagos' }],
      order('amendment-supported-twice'),
    ],
    [
      'is supported after it was withdrawn',
      [withdrawn, { type: 'amendment-supported', amendment: 'a2', seat: 'goyang' }],
      order('amendment-not-open'),
    ],
    ['is ordered twice', [{ type: 'amendments-ordered', order: ['a1', 'a1'] }], order('amendment-not-open')],
    [
      'is put as an item that is not there',
      [{ type: 'amendment-put', amendment: 'a1', item: 'item-9' }],
      order('item-not-on-agenda'),
    ],
    [
      'is translated where it says nothing',
      [
        {
          type: 'amendment-translated',
          amendment: 'a1',
          language: 'fr',
          reason: null,
          texts: [{ id: 'x', text: 'y' }],
        },
      ],
      order('translates-no-text'),
    ],
    [
      'is translated into its own language',
      [{ type: 'amendment-translated', amendment: 'a1', language: 'en', reason: 'x', texts: [] }],
      order('translated-into-itself'),
    ],
    [
      'hangs on a stranger',
      [{ type: 'amendment-tied', amendment: 'a1', fallsIf: ['a9'], alternatives: null }],
      order('amendment-unknown'),
    ],
    [
      'is adopted by a call that never was',
      [{ type: 'amendment-decided', amendment: 'a1', fate: 'adopted', by: { call: 'call-9' } }],
      adoptions('amendment-not-decided-by-it'),
    ],
    [
      'is rejected by a poll that never was',
      [{ type: 'amendment-decided', amendment: 'a1', fate: 'rejected', by: { poll: 'poll-9' } }],
      adoptions('amendment-not-decided-by-it'),
    ],
    [
      'falls with one that is open',
      [{ type: 'amendment-fell', amendment: 'a3', with: 'a1', cause: 'parent' }],
      adoptions('amendment-fell-without-cause'),
    ],
    [
      'falls as an alternative that it is not',
      [{ type: 'amendment-fell', amendment: 'a2', with: 'a1', cause: 'alternative' }],
      adoptions('amendment-fell-without-cause'),
    ],
    [
      'is restored although it was withdrawn',
      [withdrawn, { type: 'amendment-restored', amendment: 'a2' }],
      order('amendment-still-decided'),
    ],
    [
      'is merged that was not adopted',
      [{ type: 'plan-amended', base: hash, planHash: merged, amendments: ['a1'] }],
      adoptions('other-amendments-than-adopted'),
    ],
    [
      'amends another plan than was put',
      [{ type: 'plan-amended', base: merged, planHash: hash, amendments: [] }],
      adoptions('other-plan-than-put'),
    ],
  ])('%s', (_, events, expected) => {
    expect(after(...events)).toEqual(expected);
  });

  test('comes in under another number, on another plan, twice, empty, or on a stranger', () => {
    const submitted = (more: Partial<LedgerEventOf<'amendment-submitted'>>, number = 4) => {
      const session = new AmendedSession();
      session.submit(number, more);
      return session.problems();
    };
    expect(submitted({}, 5)).toEqual(order('amendment-number-out-of-line'));
    expect(submitted({ base: merged })).toEqual(order('amendment-of-another-plan'));
    expect(submitted({ amendment: 'a1' })).toEqual(order('amendment-submitted-twice'));
    expect(submitted({ edits: [] })).toEqual(order('amendment-empty'));
    expect(submitted({ fallsIf: ['a9'] })).toEqual(order('amendment-unknown'));
  });

  test('was adopted and left out of the adopted plan', () => {
    const session = new AmendedSession();
    session.call('call-1', 'item-1');
    session.decided('a1', 'call-1');
    session.say({ type: 'plan-adopted', planHash: hash, version: 2 });
    expect(session.problems()).toEqual(adoptions('adopted-amendment-left-out'));
  });

  test('has a shape that no amendment has', () => {
    const session = new AmendedSession();
    session.submit(4, { edits: [{ op: 'burn', id: 'P1' } as never] });
    expect(session.problems()).toEqual(['ledger-form line-not-an-entry']);
  });
});
