import type { CallRecord, Store } from '#store';
import type { CallView } from './hall.view.ts';
import { seatNames } from './seat-names.ts';

/** A call as everyone may see it: who objected stands there once it is closed. Needs the system's sight. */
export async function callView(store: Store, call: CallRecord): Promise<CallView> {
  const { assembly: _, ...shown } = call;
  return { ...shown, objecting: call.state === 'closed' ? await objecting(store, call) : null };
}

/** The seats whose objection stands. */
export async function objecting(store: Store, call: CallRecord): Promise<NonNullable<CallView['objecting']>> {
  const names = await seatNames(store, call.assembly);
  return (await store.calls.objections(call.id))
    .filter(({ stands }) => stands)
    .map(({ seat }) => ({ seat, ...names(seat) }));
}
