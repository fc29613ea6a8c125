import type { FrozenRoll, LocalText } from '#members';
import type { LedgerEntry } from './ledger.ts';
import { witnessedHeads } from './witnessed-heads.ts';

/** Texts that were put to the seats, so that their hashes on the ledger can be recomputed. */
export interface SessionTexts {
  /** SHA-256 → the value whose canonical JSON has it; without those that are parts of `plan.json`. */
  readonly texts: Readonly<Record<string, unknown>>;
  /** Poll → what was chosen from or put in order. */
  readonly options: Readonly<Record<string, readonly { readonly id: string; readonly title: LocalText }[]>>;
}

/** A version of the plan that the session dealt with; `plan` is null where `plan.json` is its text. */
export interface SessionPlanVersion {
  readonly version: number;
  readonly hash: string;
  readonly adopted: boolean;
  readonly plan: unknown;
}

/** What the ledger names by hash only. */
export interface SessionParts {
  /** Null for a rehearsal on the roll of a day, which nobody kept. */
  readonly roll: FrozenRoll | null;
  /** Seat → city. */
  readonly seats: Readonly<Record<string, string>>;
  readonly texts: SessionTexts;
  readonly versions: readonly SessionPlanVersion[];
}

/** A device with or without a key, as `keys.json` lists it; numbers are those of ledger entries. */
interface ListedDevice {
  readonly device: string;
  readonly seat: string;
  readonly key: string | null;
  readonly bound: number;
  readonly revoked: number | null;
}

/** `keys.json`: every device and every witness in the order in which the ledger names them. */
export function sessionKeys(entries: readonly LedgerEntry[]) {
  const devices: ListedDevice[] = [];
  const witnesses: { witness: string; role: string; key: string; registered: number }[] = [];
  for (const { number, event } of entries) {
    if (event.type === 'device-bound') {
      const { device, seat, key } = event;
      devices.push({ device, seat, key, bound: number, revoked: null });
    } else if (event.type === 'device-revoked') {
      const place = devices.findLastIndex(({ device }) => device === event.device);
      const found = devices[place];
      if (found !== undefined) devices[place] = { ...found, revoked: number };
    } else if (event.type === 'witness-registered') {
      const { witness, role, key } = event;
      witnesses.push({ witness, role, key, registered: number });
    }
  }
  return { devices, witnesses };
}

/** `heads.json`: the heads to counter-sign and by whom they are, of a session that is closed. */
export function sessionHeads(entries: readonly LedgerEntry[]) {
  return witnessedHeads(entries, true);
}

/** `rules.json`: the rules that the ledger opens with; null without an opening. */
export function sessionRulesOf(entries: readonly LedgerEntry[]) {
  const event = entries[0]?.event;
  return event?.type === 'assembly-opened' ? event.rules : null;
}
