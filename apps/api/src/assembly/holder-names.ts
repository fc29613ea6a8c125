import type { Store } from '#store';

/** The holder of a seat by name. */
export interface HolderName {
  readonly seat: string;
  readonly name: string;
  /** Signed in, as a person whom the service tells from any other; else seated at the desk. */
  readonly signedIn: boolean;
}

/** Who sits in the seats of a session now, by name: seated at the desk, or signed in. Needs the system's sight. */
export async function holderNames(store: Store, assembly: string): Promise<readonly HolderName[]> {
  const holdings = await store.credentials.holdings(assembly);
  const delegates = new Map((await store.delegations.delegates(assembly)).map(({ id, name }) => [id, name]));
  const labels = await store.people.labels(holdings.map(({ person }) => person));
  return holdings.flatMap(({ seat, delegate, person }) => {
    const name = delegate === null ? labels(person) : (delegates.get(delegate) ?? null);
    return name === null ? [] : [{ seat, name, signedIn: delegate === null }];
  });
}
