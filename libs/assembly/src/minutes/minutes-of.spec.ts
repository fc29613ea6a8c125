import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ledgerLine } from '../ledger-line.ts';
import { ledgerProblems } from '../ledger-problems.ts';
import { aLongSession } from '../testing/a-long-session.ts';
import type { MinutedItem, MinutedPoll } from './minutes.ts';
import { minutesOf } from './minutes-of.ts';

const entries = aLongSession();
const minutes = minutesOf(entries);
const itemOf = (id: string): MinutedItem => minutes.items.find(({ item }) => item === id)!;
const pollsOf = (id: string): readonly MinutedPoll[] =>
  itemOf(id).steps.filter((step) => step.kind === 'poll');

describe('minutesOf', () => {
  test('tells a ledger that holds', () => {
    expect(ledgerProblems(entries.map(ledgerLine))).toEqual([]);
    expect(minutes.head).toEqual({ number: entries.length, hash: entries.at(-1)!.hash });
  });

  test('is the one that documents are tried on', () => {
    const file = join(process.cwd(), 'libs/documents/src/minutes/testing/long-session.ndjson');
    const text = entries.map((entry) => `${ledgerLine(entry)}\n`).join('');
    if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(file, text);
    expect(readFileSync(file, 'utf8')).toBe(text);
  });

  test('tells who was there, who was mayor, and whose credentials are in doubt', () => {
    expect(minutes.chairs).toEqual(['medellin-col']);
    expect(minutes.seats.map(({ seat }) => seat)).toHaveLength(6);
    expect(minutes.seats.find(({ seat }) => seat === 'lagos-nga')).toMatchObject({
      rank: 'representative',
      provisional: true,
    });
    expect(minutes.presence.at(-1)).toMatchObject({ seat: 'bristol-gbr', cause: 'left', present: 5 });
  });

  test('tells a call without objections from one with', () => {
    expect(itemOf('rules')).toMatchObject({
      adopted: { by: 'consensus' },
      steps: [{ kind: 'call', present: 6, quorate: true, objecting: [] }],
    });
    expect(itemOf('P1').steps[0]).toMatchObject({ kind: 'call', objecting: ['cork-irl'] });
  });

  test('tells the vote that counts: paper confirmed, contested, corrected, with and without seats in doubt', () => {
    const [poll] = pollsOf('P1');
    expect(poll).toMatchObject({
      onPaper: ['bristol-gbr'],
      contested: ['goyang-kor'],
      corrections: [{ seat: 'goyang-kor', choice: 'yes', reason: 'Pressed the wrong button' }],
      result: { tally: { yes: 4, no: 1, abstain: 1 } },
      without: { tally: { yes: 3, no: 1, abstain: 1 } },
      silent: [],
    });
    expect(poll!.choices.get('goyang-kor')).toBe('yes');
    expect(itemOf('P1').reservations).toMatchObject([{ seat: 'cork-irl', kind: 'reservation' }]);
  });

  test('tells of a void poll that was never closed, and of the one that followed it', () => {
    expect(itemOf('P2').steps[0]).toMatchObject({ kind: 'voided', mover: 'espoo-fin' });
    expect(pollsOf('P2')).toMatchObject([{ opened: { again: 'poll-2' }, silent: expect.any(Array) }]);
    expect(itemOf('P2').adopted).toBeNull();
  });

  test('tells what was decided en bloc, chosen after a run-off, ordered, and withdrawn', () => {
    expect(itemOf('P3')).toMatchObject({ adopted: { by: 'poll' }, steps: [] });
    expect(pollsOf('host').map(({ result }) => result.outcome.verdict)).toEqual(['run-off', 'chosen']);
    expect(pollsOf('order')[0]!.result.outcome).toMatchObject({ verdict: 'ordered' });
    expect(itemOf('P5')).toMatchObject({ withdrawn: true, adopted: null });
    expect(minutes.plan).toMatchObject({ version: 4 });
  });

  test('keeps the ballots of an open poll to itself', () => {
    const until = entries.findIndex(({ event }) => event.type === 'poll-closed');
    const early = minutesOf(entries.slice(0, until));
    expect(JSON.stringify(early.items.map(({ steps }) => steps))).not.toContain('poll-1');
  });

  test('needs an opening', () => {
    expect(() => minutesOf([])).toThrow('assembly-not-opened');
  });
});
