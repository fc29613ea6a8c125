import type { CallRecord, Store } from '#store';
import type { CallView } from './hall.view.ts';
import { seatNames } from './seat-names.ts';
import type { SeatName } from './seat-names.ts';

/** A call as everyone may see it: who objected stands there once it is closed; `names` where they were looked up already. Needs the system's sight. */
export async function callView(
  store: Store,
  call: CallRecord,
  names?: (seat: string) => SeatName,
): Promise<CallView> {
  const { assembly: _, ...shown } = call;
  return {
    ...shown,
    objecting:
      call.state === 'closed'
        ? await objecting(store, call.id, names ?? (await seatNames(store, call.assembly)))
        : null,
  };
}

/** The seats whose objection stands. */
async function objecting(
  store: Store,
  call: string,
  names: (seat: string) => SeatName,
): Promise<NonNullable<CallView['objecting']>> {
  return (await store.calls.objections(call))
    .filter(({ stands }) => stands)
    .map(({ seat }) => ({ seat, ...names(seat) }));
}
