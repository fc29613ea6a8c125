import type { AssemblyRecord, Breach } from './assembly-record.ts';
import type { LedgerEventOf } from './ledger.ts';

/** Who sits in a seat, as the ledger tells it. */
export interface SeatHolder {
  /** Salted commitment; who it is, only the desk knows. */
  readonly holder: string;
  readonly rank: 'mayor' | 'representative';
  /** The credentials are in doubt and the chair has not ruled yet. */
  provisional: boolean;
  /** Devices that vote from the seat. */
  readonly devices: Set<string>;
  /** Device → its public key, where it has one. */
  readonly keys: Map<string, string>;
}

/** The events of seats: who sits down and leaves, which device is theirs, what the chair rules. */
export type SeatEventType =
  | 'chair-seated'
  | 'holder-seated'
  | 'holder-left'
  | 'device-bound'
  | 'device-revoked'
  | 'credentials-decided';

const order = (code: string): readonly Breach[] => [{ check: 'ledger-order', code }];

/** Takes an event of a seat into the record and returns what it breaks. */
export function recordSeatEvent(
  record: AssemblyRecord,
  event: LedgerEventOf<SeatEventType>,
): readonly Breach[] {
  switch (event.type) {
    case 'chair-seated':
      record.chair = event.chair;
      return [];
    case 'holder-seated':
      return seat(record, event);
    case 'holder-left':
      record.holders.delete(event.seat);
      return record.present.delete(event.seat) ? [] : order('seat-not-present');
    case 'device-bound':
      return bind(record, event);
    case 'device-revoked':
      record.holders.get(event.seat)?.keys.delete(event.device);
      return record.holders.get(event.seat)?.devices.delete(event.device) === true
        ? []
        : order('device-not-bound');
    case 'credentials-decided':
      return decide(record, event);
  }
}

function seat(record: AssemblyRecord, event: LedgerEventOf<'holder-seated'>): readonly Breach[] {
  if (record.present.has(event.seat)) return order('seat-already-held');
  if ([...record.holders.values()].some(({ holder }) => holder === event.holder)) {
    return order('holder-has-seat');
  }
  const { holder, rank, provisional } = event;
  record.present.add(event.seat);
  record.holders.set(event.seat, { holder, rank, provisional, devices: new Set(), keys: new Map() });
  for (const { closed, present } of [...record.polls.values(), ...record.calls.values()])
    if (closed === null) present.add(event.seat);
  return [];
}

function bind(record: AssemblyRecord, event: LedgerEventOf<'device-bound'>): readonly Breach[] {
  const bound = [...record.holders.values()].some(({ devices }) => devices.has(event.device));
  if (bound) return order('device-bound-twice');
  const holder = record.holders.get(event.seat);
  if (!holder) return order('seat-not-present');
  holder.devices.add(event.device);
  if (event.key !== null) holder.keys.set(event.device, event.key);
  return [];
}

/** The holder's credentials are accepted, or the holder has to leave: that is an entry of its own. */
function decide(record: AssemblyRecord, event: LedgerEventOf<'credentials-decided'>): readonly Breach[] {
  const holder = record.holders.get(event.seat);
  if (!holder?.provisional) return order('credentials-not-in-doubt');
  if (event.accepted) holder.provisional = false;
  return [];
}
