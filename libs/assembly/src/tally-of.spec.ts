import { checkNumber, headDigits } from './hash-digits.ts';
import { ledgerLine } from './ledger-line.ts';
import type { LedgerEvent } from './ledger.ts';
import { presentSeats } from './present-seats.ts';
import { readLedgerLine } from './read-ledger-line.ts';
import { tallyOf } from './tally-of.ts';
import { aSession, chained } from './testing/a-session.ts';

const events = aSession();
const closed = events.findIndex(({ type }) => type === 'poll-closed');

function seated(seat: string, holder: string, provisional = false): LedgerEvent {
  return { type: 'holder-seated', seat, holder, rank: 'mayor', provisional, mandate: null, by: 'clerk' };
}

describe('tallyOf', () => {
  const entries = chained(events);

  test('counts the last ballot of each seat', () => {
    expect(tallyOf(entries, 'poll-1')).toEqual({ yes: 2, no: 0, abstain: 1, present: 3, eligible: 4 });
  });

  test('counts as present who came or left while the poll was open', () => {
    const busy = events.toSpliced(
      closed,
      0,
      { type: 'holder-left', seat: 'cork-irl', cause: 'left' },
      seated('espoo-fin', 'mayor of espoo-fin'),
    );
    expect(tallyOf(chained(busy), 'poll-1')).toMatchObject({ yes: 2, present: 4 });
    expect([...presentSeats(chained(busy))]).toEqual(['goyang-kor', 'medellin-col', 'espoo-fin']);
  });

  test('refuses a poll that the ledger does not know', () => {
    expect(() => tallyOf(entries, 'poll-9')).toThrow('poll-unknown');
  });
});

describe('a line', () => {
  test('reads back as the entry it was written from', () => {
    for (const entry of chained(events)) expect(readLedgerLine(ledgerLine(entry))).toEqual(entry);
  });
});

describe('digits of a hash', () => {
  test.each([
    ['0'.repeat(64), ['0000', '0000', '0000'], '000000'],
    // The first 13 hex digits are 2^49 − 1 = 562949953421311.
    [`1${'f'.repeat(63)}`, ['9499', '5342', '1311'], '421311'],
    // 2^52 − 1 = 4503599627370495.
    ['f'.repeat(64), ['5996', '2737', '0495'], '370495'],
  ])('%s', (hash, head, check) => {
    expect(headDigits(hash)).toEqual(head);
    expect(checkNumber(hash)).toBe(check);
  });
});
