import type { DelegateRecord, SeatHolding, Store } from '#store';
import { cityDelegations } from './city-delegations.ts';
import type { DeskSeatView, SeatHolderView } from './credentials.view.ts';

/** Every seat of a session as the desk sees it, by name of the city; only one of them where its city is named. */
export async function deskSeats(
  store: Store,
  assembly: string,
  at: Date,
  only?: string,
): Promise<DeskSeatView[]> {
  const seats = new Map((await store.assemblies.seats(assembly)).map((seat) => [seat.city, seat.id]));
  const holdings = await store.credentials.holdings(assembly);
  const delegates = await store.delegations.delegates(assembly);
  const labels = await labelsOf(store, holdings);
  const devices = await store.credentials.devices(assembly);
  const codes = await store.credentials.waitingCodes(assembly, at);
  return (await cityDelegations(store, assembly, only)).map((delegation) => {
    const seat = seats.get(delegation.city) ?? '';
    const holding = holdings.find((one) => one.seat === seat);
    return {
      ...delegation,
      seat,
      holder: holding ? holderView(holding, delegates, labels) : null,
      devices: devices
        .filter((device) => device.seat === seat)
        .map(({ id, kind, boundAt }) => ({ id, kind, boundAt })),
      codeUntil: codes.get(seat)?.expiresAt ?? null,
    };
  });
}

/** What those are called who signed in to sit. */
async function labelsOf(
  store: Store,
  holdings: readonly SeatHolding[],
): Promise<ReadonlyMap<string, string>> {
  const signedIn = holdings.flatMap(({ person }) => person ?? []);
  const people = await store.people.byIds(signedIn);
  return new Map([...people].map(([id, { label }]) => [id, label]));
}

function holderView(
  { id, delegate, person, rank, provisional, seatedAt }: SeatHolding,
  delegates: readonly DelegateRecord[],
  labels: ReadonlyMap<string, string>,
): SeatHolderView {
  const known = delegates.find((one) => one.id === delegate);
  return {
    id,
    delegate,
    name: known?.name ?? labels.get(person ?? '') ?? '',
    function: known?.function ?? null,
    rank,
    provisional,
    seatedAt,
  };
}
