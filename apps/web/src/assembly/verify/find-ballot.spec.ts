import { appendToLedger, checkNumber, emptyLedger, ledgerLine } from '#assembly';
import type { LedgerEntry, LedgerEvent } from '#assembly';
import { findBallot } from './find-ballot.ts';

const ofCork = { poll: 'poll-1', seat: 'cork-irl' };
const events: readonly LedgerEvent[] = [
  { type: 'chair-seated', chair: 'medellin-col' },
  { type: 'ballot', ...ofCork, choice: 'yes', nonce: 'n1', provisional: false },
  { type: 'ballot', ...ofCork, seat: 'espoo-fin', choice: 'no', nonce: 'n2', provisional: false },
  { type: 'vote-corrected', ...ofCork, seat: 'espoo-fin', choice: 'yes', teller: 'a', reason: 'Misread' },
];
const entries = events.reduce<readonly LedgerEntry[]>(
  (told, event) => [...told, appendToLedger(told.at(-1) ?? emptyLedger, '2019-10-02T09:00:00Z', event)],
  [],
);
const lines = entries.map(ledgerLine);
const ballot = entries.find(({ event }) => event.type === 'ballot')!;
const check = checkNumber(ballot.hash);

test('a ballot is found by its number and its six digits, however they are typed', () => {
  const typed = `${check.slice(0, 3)} ${check.slice(3)}`;
  expect(findBallot(lines, ballot.number, typed)).toMatchObject({ choice: 'yes', signed: false });
});

test('a ballot says which one took its place', () => {
  const corrected = entries.find(({ event }) => event.type === 'vote-corrected')!;
  const before = entries.find(
    ({ event }) =>
      event.type === 'ballot' &&
      corrected.event.type === 'vote-corrected' &&
      event.seat === corrected.event.seat,
  )!;
  expect(findBallot(lines, before.number, checkNumber(before.hash))).toMatchObject({
    replacedBy: corrected.number,
  });
});

test.each([
  ['other digits', ballot.number, '000000', 'other-check'],
  ['what is no ballot', 1, checkNumber(entries[0]!.hash), 'unknown'],
  ['a number beyond the end', 10_000, check, 'unknown'],
])('%s find nothing', (_, number, digits, expected) => {
  expect(findBallot(lines, number, digits)).toBe(expected);
});

test('a ballot of an open poll is hidden', () => {
  expect(findBallot(lines.toSpliced(ballot.number - 1, 1), ballot.number, check)).toBe('hidden');
});
