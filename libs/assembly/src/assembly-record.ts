import { recordAmendment } from './amendment/record-amendments.ts';
import type { AmendmentOnRecord } from './amendment/record-amendments.ts';
import { when } from './breach.ts';
import type { Breach } from './breach.ts';
import type { LedgerEvent, LedgerEventOf } from './ledger.ts';
import { recordAgenda } from './record-agenda.ts';
import type { CallRecord, ItemOnRecord } from './record-agenda.ts';
import { recordPaper } from './record-papers.ts';
import { recordPoll, ruleOnBallots } from './record-polls.ts';
import type { PollRecord } from './record-polls.ts';
import { recordSeatEvent } from './seat-record.ts';
import type { SeatHolder } from './seat-record.ts';

export type { Breach } from './breach.ts';

/** What the events so far amount to. */
export interface AssemblyRecord {
  opened: LedgerEventOf<'assembly-opened'> | null;
  /** Seats with a holder in the hall. */
  readonly present: Set<string>;
  readonly items: Map<string, ItemOnRecord>;
  readonly calls: Map<string, CallRecord>;
  /** Seat → who holds it. */
  readonly holders: Map<string, SeatHolder>;
  /** The city whose delegate chairs; null before one is seated. */
  chair: string | null;
  readonly polls: Map<string, PollRecord>;
  readonly adoptedItems: Set<string>;
  readonly amendments: Map<string, AmendmentOnRecord>;
  /** The plan that the adopted amendments make; null while none was merged. */
  amended: LedgerEventOf<'plan-amended'> | null;
}

/** The record before the first event. */
export function emptyRecord(): AssemblyRecord {
  return {
    opened: null,
    present: new Set(),
    items: new Map(),
    calls: new Map(),
    holders: new Map(),
    chair: null,
    polls: new Map(),
    adoptedItems: new Set(),
    amendments: new Map(),
    amended: null,
  };
}

/**
 * Takes an event into the record and returns what it breaks; an event that breaks the order is not taken in.
 * `number` is that of its entry: paper ballots are confirmed by it.
 */
export function recordEvent(record: AssemblyRecord, event: LedgerEvent, number = 0): readonly Breach[] {
  if (record.opened === null && event.type !== 'assembly-opened') {
    return [{ check: 'ledger-order', code: 'assembly-not-opened' }];
  }
  switch (event.type) {
    case 'assembly-opened':
      return openAssembly(record, event);
    case 'chair-seated':
    case 'holder-seated':
    case 'holder-left':
    case 'device-bound':
    case 'device-revoked':
      return recordSeatEvent(record, event);
    case 'credentials-decided':
      ruleOnBallots(record, event);
      return recordSeatEvent(record, event);
    case 'poll-opened':
    case 'ballot':
    case 'poll-closed':
    case 'vote-contested':
    case 'vote-corrected':
    case 'poll-declared':
    case 'poll-voided':
      return recordPoll(record, event);
    case 'paper-ballot':
    case 'paper-confirmed':
      return recordPaper(record, event, number);
    case 'item-added':
    case 'agenda-set':
    case 'item-divided':
    case 'item-withdrawn':
    case 'item-reopened':
    case 'objection-asked':
    case 'objection':
    case 'objection-taken-back':
    case 'call-closed':
    case 'item-adopted':
    case 'reservation':
      return recordAgenda(record, event);
    case 'amendment-submitted':
    case 'amendment-supported':
    case 'amendment-withdrawn':
    case 'amendment-translated':
    case 'amendment-tied':
    case 'amendments-ordered':
    case 'amendment-put':
    case 'amendment-untranslated':
    case 'amendment-decided':
    case 'amendment-fell':
    case 'amendment-restored':
    case 'plan-amended':
      return recordAmendment(record, event);
    case 'plan-adopted':
      return adoptPlan(record, event);
  }
}

function openAssembly(record: AssemblyRecord, event: LedgerEventOf<'assembly-opened'>): readonly Breach[] {
  if (record.opened !== null) return [{ check: 'ledger-order', code: 'assembly-opened-twice' }];
  record.opened = event;
  return [];
}

function adoptPlan(record: AssemblyRecord, event: LedgerEventOf<'plan-adopted'>): readonly Breach[] {
  return [
    ...when(record.adoptedItems.size === 0, 'ledger-adoptions', 'no-item-carried'),
    ...when(
      event.planHash !== (record.amended ?? record.opened)?.planHash,
      'ledger-adoptions',
      'other-plan-than-put',
    ),
    ...when(record.amended === null && anyAdopted(record), 'ledger-adoptions', 'adopted-amendment-left-out'),
  ];
}

function anyAdopted({ amendments }: AssemblyRecord): boolean {
  return [...amendments.values()].some(({ state }) => state === 'adopted');
}
