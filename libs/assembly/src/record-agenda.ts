import type { AssemblyRecord } from './assembly-record.ts';
import { when } from './breach.ts';
import type { Breach } from './breach.ts';
import type { LedgerEventOf } from './ledger.ts';
import { settles } from './poll-kind.ts';
import { quorumReached } from './quorum-reached.ts';

/** An item of the agenda as the ledger tells it so far. */
export interface ItemOnRecord {
  readonly added: LedgerEventOf<'item-added'>;
  withdrawn: boolean;
  /** Items that are decided before it. */
  parts: readonly string[];
  /** The poll or the call that adopted it. */
  adoptedBy: string | null;
}

/** A call for objections as the ledger tells it so far. */
export interface CallRecord {
  readonly asked: LedgerEventOf<'objection-asked'>;
  /** Seats that were present at any time during the call. */
  readonly present: Set<string>;
  readonly objecting: Set<string>;
  readonly nonces: Set<string>;
  closed: LedgerEventOf<'call-closed'> | null;
}

type AgendaEvent = LedgerEventOf<
  | 'item-added'
  | 'agenda-set'
  | 'item-divided'
  | 'item-withdrawn'
  | 'item-reopened'
  | 'objection-asked'
  | 'objection'
  | 'objection-taken-back'
  | 'call-closed'
  | 'item-adopted'
  | 'reservation'
>;

const order = (broken: boolean, code: string): readonly Breach[] => when(broken, 'ledger-order', code);

/** Takes an event of the agenda or of a call for objections into the record and returns what it breaks. */
export function recordAgenda(record: AssemblyRecord, event: AgendaEvent): readonly Breach[] {
  switch (event.type) {
    case 'item-added':
      return addItem(record, event);
    case 'agenda-set':
      return setAgenda(record, event);
    case 'item-divided':
      return divideItem(record, event);
    case 'item-withdrawn':
      return withdrawItem(record, event.item);
    case 'item-reopened':
      return reopenItem(record, event.item);
    case 'objection-asked':
      return askForObjections(record, event);
    case 'objection':
    case 'objection-taken-back':
      return recordObjection(record, event);
    case 'call-closed':
      return closeCall(record, event);
    case 'item-adopted':
      return adoptItem(record, event);
    case 'reservation':
      return order(!record.items.has(event.item), 'item-not-on-agenda');
  }
}

function addItem(record: AssemblyRecord, event: LedgerEventOf<'item-added'>): readonly Breach[] {
  if (record.items.has(event.item)) return order(true, 'item-added-twice');
  const unknown = event.holds.some((id) => !record.items.has(id));
  record.items.set(event.item, { added: event, withdrawn: false, parts: [], adoptedBy: null });
  return order(unknown, 'item-not-on-agenda');
}

function setAgenda(record: AssemblyRecord, { order: ids }: LedgerEventOf<'agenda-set'>): readonly Breach[] {
  const standing = [...record.items].filter(([, { withdrawn }]) => !withdrawn).map(([id]) => id);
  const same = ids.length === standing.length && new Set([...ids, ...standing]).size === ids.length;
  return order(!same, 'agenda-differs');
}

function divideItem(record: AssemblyRecord, event: LedgerEventOf<'item-divided'>): readonly Breach[] {
  const item = record.items.get(event.item);
  if (item === undefined || item.withdrawn || event.parts.some((part) => !record.items.has(part)))
    return order(true, 'item-not-on-agenda');
  item.parts = event.parts;
  return [];
}

function withdrawItem(record: AssemblyRecord, id: string): readonly Breach[] {
  const item = record.items.get(id);
  if (item === undefined || item.withdrawn) return order(true, 'item-not-on-agenda');
  if (item.adoptedBy !== null) return order(true, 'item-adopted');
  item.withdrawn = true;
  return [];
}

function reopenItem(record: AssemblyRecord, id: string): readonly Breach[] {
  const item = record.items.get(id);
  if (item === undefined) return order(true, 'item-not-on-agenda');
  item.withdrawn = false;
  item.adoptedBy = null;
  record.adoptedItems.delete(id);
  return [];
}

function askForObjections(
  record: AssemblyRecord,
  event: LedgerEventOf<'objection-asked'>,
): readonly Breach[] {
  if (record.calls.has(event.call)) return order(true, 'call-opened-twice');
  const item = record.items.get(event.item);
  record.calls.set(event.call, {
    asked: event,
    present: new Set(record.present),
    objecting: new Set(),
    nonces: new Set(),
    closed: null,
  });
  return [
    ...order(item === undefined || item.withdrawn, 'item-not-on-agenda'),
    ...order(event.eligible !== record.opened?.seats, 'eligible-differs-from-roll'),
    ...order(event.present !== record.present.size, 'present-differs-from-roll-call'),
  ];
}

function recordObjection(
  record: AssemblyRecord,
  event: LedgerEventOf<'objection' | 'objection-taken-back'>,
): readonly Breach[] {
  const call = record.calls.get(event.call);
  const breach = (code: string): readonly Breach[] => [{ check: 'ledger-ballots', code }];
  if (call === undefined) return breach('call-not-open');
  if (call.closed !== null) return breach('call-closed');
  if (!record.present.has(event.seat)) return breach('seat-unknown');
  if (call.nonces.has(event.nonce)) return breach('ballot-nonce-reused');
  call.nonces.add(event.nonce);
  if (event.type === 'objection') call.objecting.add(event.seat);
  else if (!call.objecting.delete(event.seat)) return breach('no-objection-to-take-back');
  return [];
}

function closeCall(record: AssemblyRecord, event: LedgerEventOf<'call-closed'>): readonly Breach[] {
  const call = record.calls.get(event.call);
  if (call === undefined) return order(true, 'call-not-open');
  if (call.closed !== null) return order(true, 'call-closed-twice');
  call.closed = event;
  return when(call.objecting.size !== event.objections, 'ledger-tallies', 'tally-differs');
}

function adoptItem(record: AssemblyRecord, event: LedgerEventOf<'item-adopted'>): readonly Breach[] {
  const by = 'poll' in event.by ? event.by.poll : event.by.call;
  const decided = 'poll' in event.by ? decidedByPoll(record, by) : decidedByCall(record, by);
  const item = record.items.get(event.item);
  const carried = decided === event.item || record.items.get(decided ?? '')?.added.holds.includes(event.item);
  if (item === undefined || !carried) return [{ check: 'ledger-adoptions', code: 'item-not-carried' }];
  item.adoptedBy = by;
  record.adoptedItems.add(event.item);
  return [];
}

function decidedByPoll(record: AssemblyRecord, id: string): string | null {
  const poll = record.polls.get(id);
  if (poll === undefined || poll.declared === null || poll.voided || poll.opened.rehearsal) return null;
  // An order or a choice answers a question of its own; it adopts no part of the plan.
  const own = record.items.get(poll.opened.item)?.added.kind === 'choice';
  if (poll.opened.kind !== 'yes-no' && !own) return null;
  return settles(poll.declared.outcome) ? poll.opened.item : null;
}

function decidedByCall(record: AssemblyRecord, id: string): string | null {
  const call = record.calls.get(id);
  if (call === undefined || call.closed === null || call.closed.objections > 0) return null;
  const { quorum, eligible, item } = call.asked;
  const present = call.present.size;
  return quorumReached({ ...quorum, of: 'present' }, { present, cast: present, eligible }).reached
    ? item
    : null;
}
