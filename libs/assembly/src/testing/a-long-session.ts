import { appendToLedger, emptyLedger } from '../append-to-ledger.ts';
import { emptyRecord, recordEvent } from '../assembly-record.ts';
import { defaultQuorum } from '../default-rules.ts';
import type { LedgerEntry, LedgerEvent, LedgerHead } from '../ledger.ts';
import type { BallotChoice } from '../poll-kind.ts';
import { recordedResult, resultWithoutProvisional } from '../recorded-result.ts';
import { defaultRules } from '../session-rules.ts';
import { presentHash } from '../seats-hash.ts';
import { ballotText } from '../ballot-text.ts';
import { headText } from '../head-text.ts';
import { testKey } from './test-key.ts';
import type { TestKey } from './test-key.ts';
import { aPoll } from './a-session.ts';

const hash = 'c'.repeat(64);

/** Writes a session down as it goes on, five seconds an entry; results are counted, not told. */
export class SessionScript {
  readonly entries: LedgerEntry[] = [];
  readonly #record = emptyRecord();
  readonly #devices = new Map<string, { readonly device: string; readonly key: TestKey }>();
  readonly #opened = new Map<string, string>();
  #nonces = 0;

  constructor(
    readonly seats: readonly string[],
    opening: Partial<Extract<LedgerEvent, { type: 'assembly-opened' }>> = {},
  ) {
    this.say({
      type: 'assembly-opened',
      assembly: 'medellin-2019',
      title: 'Mayors’ session, Medellín',
      planHash: 'a'.repeat(64),
      rollHash: 'b'.repeat(64),
      seatsHash: 'd'.repeat(64),
      seats: seats.length + 1,
      simulated: true,
      rules: { ...defaultRules, special: ['plan'] },
      access: 'open',
      governing: 'en',
      ...opening,
    });
  }

  say(event: LedgerEvent): number {
    const number = this.entries.length + 1;
    const head: LedgerHead = this.entries.at(-1) ?? emptyLedger;
    const at = new Date(Date.UTC(2019, 9, 2, 9, 0, 5 * number)).toISOString();
    this.entries.push(appendToLedger(head, at, event));
    recordEvent(this.#record, event, number);
    if (event.type === 'poll-opened') this.#opened.set(event.poll, this.entries.at(-1)!.hash);
    return number;
  }

  seat(seat: string, more: Partial<Extract<LedgerEvent, { type: 'holder-seated' }>> = {}): void {
    const who = { holder: `mayor of ${seat}`, rank: 'mayor', provisional: false, mandate: null, by: 'clerk' };
    this.say({ type: 'holder-seated', seat, ...who, ...more } as LedgerEvent);
  }

  /** Binds a device with a key to a seat that is held; what the seat votes is signed from now on. */
  bind(seat: string, device = `device of ${seat}`): void {
    const key = testKey(device);
    this.say({ type: 'device-bound', seat, device, key: key.key });
    this.#devices.set(seat, { device, key });
  }

  /** Takes the seat from its device. */
  revoke(seat: string): void {
    const { device } = this.#devices.get(seat)!;
    this.say({ type: 'device-revoked', seat, device, cause: 're-issued' });
    this.#devices.delete(seat);
  }

  /** A witness registers, and signs heads from then on. */
  register(witness: string, role: 'teller' | 'chair' = 'teller'): void {
    this.say({ type: 'witness-registered', witness, role, key: testKey(witness).key });
  }

  /** Witnesses sign an entry's head, one after the other; the last entry where nothing is said. */
  witness(witnesses: readonly string[], number = this.entries.length): void {
    const { hash } = this.entries[number - 1]!;
    for (const witness of witnesses) {
      const signature = testKey(witness).sign(
        headText(this.#record.opened?.assembly ?? '', { number, hash }),
      );
      this.say({ type: 'head-witnessed', number, hash, witness, signature });
    }
  }

  add(item: string, kind: string, holds: readonly string[] = [], textHash = hash): void {
    this.say({ type: 'item-added', item, kind, textHash, holds });
  }

  /** Asks whether anybody objects, and closes the question; adopts what nobody objected to. */
  call(call: string, item: string, objecting: readonly string[] = []): void {
    const { present } = this.#record;
    const sizes = { eligible: this.#record.opened?.seats ?? 0, present: present.size };
    const textHash = this.#textOf(item);
    this.say({ type: 'objection-asked', call, item, textHash, quorum: defaultQuorum, ...sizes });
    for (const seat of objecting) this.say({ type: 'objection', call, seat, nonce: this.nonce() });
    this.say({ type: 'call-closed', call, objections: objecting.length });
    if (objecting.length === 0) this.say({ type: 'item-adopted', item, by: { call } });
  }

  open(poll: string, item: string, more: Partial<Extract<LedgerEvent, { type: 'poll-opened' }>> = {}): void {
    const sizes = { eligible: this.#record.opened?.seats ?? 0, present: this.#record.present.size };
    const { rollHash = '' } = this.#record.opened ?? {};
    const seen = { presentHash: presentHash(this.#record.present), rollHash, textHash: this.#textOf(item) };
    this.say({ ...aPoll, poll, item, ...sizes, ...seen, ...more });
  }

  vote(poll: string, seat: string, choice: BallotChoice): void {
    const provisional = this.#record.holders.get(seat)?.provisional ?? false;
    const nonce = this.nonce();
    const ballot = { type: 'ballot', poll, seat, choice, nonce, provisional } as const;
    const bound = this.#devices.get(seat);
    if (bound === undefined) return void this.say(ballot);
    const open = this.#opened.get(poll) ?? '';
    const signature = bound.key.sign(ballotText({ poll, open, seat, choice, nonce }));
    this.say({ ...ballot, signed: { device: bound.device, signature } });
  }

  close(poll: string): void {
    this.say({ type: 'poll-closed', poll, ...recordedResult(this.#record.polls.get(poll)!) });
  }

  /** The chair declares what is counted, and what it adopts is adopted. */
  declare(poll: string, adopts: string | null): void {
    const found = this.#record.polls.get(poll)!;
    this.say({
      type: 'poll-declared',
      poll,
      ...recordedResult(found),
      without: resultWithoutProvisional(found),
    });
    if (adopts !== null) this.say({ type: 'item-adopted', item: adopts, by: { poll } });
  }

  #textOf(item: string): string {
    return this.#record.items.get(item)?.added.textHash ?? hash;
  }

  nonce(): string {
    this.#nonces += 1;
    return `nonce-${this.#nonces}`;
  }
}

/** A session of seven seats in which nearly everything happens that can happen. */
export function aLongSession(): readonly LedgerEntry[] {
  const [cork = '', goyang = '', medellin = '', espoo = '', bristol = '', lagos = ''] = seats;
  const session = new SessionScript(seats);
  session.say({ type: 'chair-seated', chair: medellin });
  for (const seat of seats.slice(0, 5)) session.seat(seat);
  session.seat(lagos, { rank: 'representative', provisional: true });
  for (const [item, kind] of agenda) session.add(item, kind);
  session.add('bloc', 'bloc', ['P3', 'P4']);
  session.call('call-0', 'rules');

  // Objected to, contested and corrected, with a doubtful holder and a raised hand.
  session.call('call-1', 'P1', [cork]);
  session.open('poll-1', 'P1');
  for (const seat of [medellin, espoo, lagos]) session.vote('poll-1', seat, 'yes');
  session.vote('poll-1', cork, 'no');
  session.vote('poll-1', goyang, 'no');
  const paper = { type: 'paper-ballot', poll: 'poll-1', seat: bristol, choice: 'abstain' } as const;
  const number = session.say({ ...paper, teller: 'teller-a', nonce: session.nonce() });
  session.say({ type: 'paper-confirmed', poll: 'poll-1', seat: bristol, number, teller: 'teller-b' });
  session.close('poll-1');
  session.say({ type: 'vote-contested', poll: 'poll-1', seat: goyang, nonce: session.nonce() });
  session.say({
    type: 'vote-corrected',
    poll: 'poll-1',
    seat: goyang,
    choice: 'yes',
    teller: 'teller-a',
    reason: 'Pressed the wrong button',
  });
  session.declare('poll-1', 'P1');
  const text = 'Cork agrees to coordinate if two other cities do.';
  session.say({ type: 'reservation', item: 'P1', seat: cork, kind: 'reservation', language: 'en', text });

  // Void, voted on again, and not carried.
  session.open('poll-2', 'P2');
  session.vote('poll-2', cork, 'yes');
  session.say({
    type: 'poll-voided',
    poll: 'poll-2',
    mover: espoo,
    reason: 'The wrong text was on the screen',
  });
  session.open('poll-3', 'P2', { again: 'poll-2' });
  session.vote('poll-3', cork, 'no');
  session.vote('poll-3', espoo, 'no');
  session.vote('poll-3', goyang, 'yes');
  session.close('poll-3');
  session.declare('poll-3', null);

  session.open('poll-4', 'bloc');
  for (const seat of [cork, goyang, espoo]) session.vote('poll-4', seat, 'yes');
  session.close('poll-4');
  session.declare('poll-4', 'bloc');
  for (const item of ['P3', 'P4']) session.say({ type: 'item-adopted', item, by: { poll: 'poll-4' } });

  session.say({ type: 'holder-left', seat: bristol, cause: 'left' });
  session.open('poll-5', 'host', { kind: 'choice', options: ['h1', 'h2', 'h3'], runOff: true });
  for (const [seat, option] of [
    [cork, 'h1'],
    [goyang, 'h2'],
    [espoo, 'h2'],
    [medellin, 'h3'],
  ] as const)
    session.vote('poll-5', seat, option);
  session.close('poll-5');
  session.declare('poll-5', null);
  session.open('poll-6', 'host', { kind: 'choice', options: ['h1', 'h2', 'h3'], again: 'poll-5' });
  for (const [seat, option] of [
    [cork, 'h2'],
    [goyang, 'h2'],
    [espoo, 'h2'],
    [medellin, 'h3'],
  ] as const)
    session.vote('poll-6', seat, option);
  session.close('poll-6');
  session.declare('poll-6', 'host');

  session.open('poll-7', 'order', { kind: 'order', options: ['a1', 'a2', 'a3'] });
  session.vote('poll-7', cork, ['a2', 'a1', 'a3']);
  session.vote('poll-7', goyang, ['a2', 'a3']);
  session.vote('poll-7', espoo, 'abstain');
  session.close('poll-7');
  session.declare('poll-7', 'order');

  session.say({ type: 'item-withdrawn', item: 'P5', mover: espoo, reason: 'Taken up in the order above' });
  session.call('call-2', 'plan');
  session.say({ type: 'plan-adopted', planHash: 'a'.repeat(64), version: 4 });
  return session.entries;
}

const seats = ['cork-irl', 'goyang-kor', 'medellin-col', 'espoo-fin', 'bristol-gbr', 'lagos-nga'];

const agenda = [
  ['rules', 'rules'],
  ['P1', 'area'],
  ['P2', 'area'],
  ['P3', 'area'],
  ['P4', 'area'],
  ['P5', 'area'],
  ['host', 'choice'],
  ['order', 'choice'],
  ['plan', 'plan'],
] as const;
