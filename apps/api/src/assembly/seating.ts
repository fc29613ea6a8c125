import type { SeatHolding, SeatRecord, Store } from '#store';
import { record } from './ledger.ts';

/** Somebody sits down; whoever calls holds the head of the ledger. */
export async function sitDown(
  store: Store,
  seat: Pick<SeatRecord, 'id' | 'assembly'>,
  who: Pick<SeatHolding, 'delegate' | 'person' | 'holder' | 'rank' | 'provisional'> & {
    readonly mandate: string | null;
    readonly by: string | null;
  },
  at: Date,
): Promise<void> {
  const { mandate, by, ...holding } = who;
  const { holder, rank, provisional, person } = holding;
  await store.credentials.sit({ ...holding, assembly: seat.assembly, seat: seat.id }, at);
  await store.assemblies.setHolder(seat.id, { provisional, person });
  const event = { type: 'holder-seated', seat: seat.id, holder, rank, provisional, mandate, by } as const;
  await record(store, seat.assembly, at, event);
}

/** The holder leaves, and with the holder every code and device of the seat. */
export async function leaveSeat(
  store: Store,
  seat: Pick<SeatRecord, 'id' | 'assembly'>,
  holding: Pick<SeatHolding, 'id'> | null,
  cause: 'left' | 'handed-over' | 'revoked',
  at: Date,
): Promise<void> {
  await takeDevices(store, seat, cause, at);
  if (holding) await store.credentials.leave(holding.id, at);
  await store.assemblies.setHolder(seat.id, null);
  await record(store, seat.assembly, at, { type: 'holder-left', seat: seat.id, cause });
}

/** Takes the seat from its devices, on the record, and makes its codes worthless. */
export async function takeDevices(
  store: Store,
  { id: seat, assembly }: Pick<SeatRecord, 'id' | 'assembly'>,
  cause: string,
  at: Date,
): Promise<void> {
  await store.credentials.revokeCodes(seat, at);
  for (const device of await store.credentials.revokeDevices(seat, at))
    await record(store, assembly, at, { type: 'device-revoked', seat, device, cause });
}
