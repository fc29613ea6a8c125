import { AsyncLocalStorage } from 'node:async_hooks';
import type { Pool, PoolClient } from 'pg';
import { DataSource } from 'typeorm';
import { isCountryRole } from '#members';
import type { Act, Actor, Role, RoleGrant } from '#members';
import { Problem } from '#problem';
import { canonicalJson, sha256Hex } from '#canonical';
import { auditValues } from './audit/audit-row.ts';
import { entities } from './entities.ts';
import { askDirectly } from './server/ask-directly.ts';
import { Doorkeeper } from './members/doorkeeper.ts';
import type { Asking } from './members/doorkeeper.ts';
import { once } from './queue/once.ts';
import { PreparedClient } from './server/prepared-client.ts';
import { Store } from './store.ts';
import { Writes } from './server/writes.ts';

const citiesIn = (grants: readonly RoleGrant[]): string =>
  grants.flatMap((grant) => grant.city ?? []).join(',');

/** Roles that keep the contacts of a city, and the one that invites colleagues. */
const leading: readonly Role[] = ['focal-point', 'signatory'];
const inviting: readonly Role[] = ['focal-point'];

/** The settings that row-level security reads, for one actor. */
function settingsOf(actor: Actor): readonly string[] {
  const grants = actor.kind === 'person' ? actor.grants : [];
  return [
    actor.kind,
    actor.kind === 'person' ? actor.person : '',
    grants
      .filter((grant) => grant.city === null)
      .map((grant) => grant.role)
      .join(','),
    citiesIn(grants.filter((grant) => !isCountryRole(grant.role))),
    citiesIn(grants.filter((grant) => isCountryRole(grant.role))),
    citiesIn(grants.filter((grant) => leading.includes(grant.role))),
    citiesIn(grants.filter((grant) => inviting.includes(grant.role))),
    actor.kind === 'person' && actor.guest ? `${actor.guest.round} ${actor.guest.city}` : '',
    actor.kind === 'person' && actor.bound ? actor.bound.seat : '',
  ];
}

/** Milliseconds for which a connection that nobody uses is kept. */
const keptFor = 600_000;

/** The transaction whose work asks. */
const around = new AsyncLocalStorage<{ over: boolean }>();

const tellWhoAsks = `
  SELECT set_config('gnlc.actor', $1, true), set_config('gnlc.person', $2, true),
         set_config('gnlc.roles', $3, true), set_config('gnlc.cities', $4, true),
         set_config('gnlc.watched', $5, true), set_config('gnlc.led', $6, true),
         set_config('gnlc.inviting', $7, true), set_config('gnlc.guest', $8, true),
         set_config('gnlc.seat', $9, true)`;

/** Identifies the same write sent twice. */
export interface WriteKey {
  /** Made by the client; unique per actor. */
  readonly key: string;
  /** What was asked for: the same key with another request is refused. */
  readonly request: unknown;
  /** What it is, for the log of who did what. */
  readonly act: Act;
}

/** The store as one actor sees it. */
export class ActorStore {
  constructor(
    private readonly source: DataSource,
    private readonly actor: Actor,
    private readonly accessChanged: () => void,
  ) {}

  /**
   * Runs the work in one transaction in which the database knows who asks; rolls back when it throws. Refused within the
   * work of another one, which would hold a connection while it waits for a second: enough of these at once wait for ever.
   */
  async transaction<T>(work: (store: Store) => Promise<T>): Promise<T> {
    if (around.getStore()?.over === false) throw new Error('a transaction within the work of another one');
    const own = { over: false };
    const runner = this.source.createQueryRunner();
    try {
      const client = (await runner.connect()) as PoolClient & PreparedClient;
      // Nobody waits for these two: the first statement of the work travels with them.
      const begun = Promise.all([
        client.query('BEGIN'),
        client.query(tellWhoAsks, [...settingsOf(this.actor)]),
      ]);
      begun.catch(() => undefined);
      // TypeORM starts none of its own inside.
      (runner as { isTransactionActive: boolean }).isTransactionActive = true;
      askDirectly(runner, client);
      try {
        const store = new Store(runner.manager, new Writes(client));
        const result = await around.run(own, () => work(store));
        await begun;
        await store.writes.commit();
        if (client.sawAccessChange()) this.accessChanged();
        return result;
      } catch (error) {
        await client.query('ROLLBACK').catch(() => undefined);
        throw error;
      }
    } finally {
      own.over = true;
      await runner.release();
    }
  }

  /**
   * As `transaction`, but the same key gives the answer of the first time and does nothing again. Who did it is recorded
   * in the same transaction, once.
   * Throws a conflict when the key came with another request.
   */
  async once<T>(write: WriteKey, work: (store: Store) => Promise<T>): Promise<T> {
    return this.onceAfter(
      write,
      async () => undefined,
      (store) => work(store),
    );
  }

  /** As `once`; what the work must know is read, and locked, on the way that claims the key: nothing else may be done there. */
  async onceAfter<T, Seen>(
    write: WriteKey,
    look: (store: Store) => Promise<Seen>,
    work: (store: Store, seen: Seen) => Promise<T>,
  ): Promise<T> {
    return this.transaction((store) => this.claimed(store, write, look, work));
  }

  /** As `onceAfter`, but what is answered is read anew each time, in the same transaction, and nothing of it is kept. */
  async onceThenRead<View, Seen>(
    write: WriteKey,
    look: (store: Store) => Promise<Seen>,
    work: (store: Store, seen: Seen) => Promise<void>,
    read: (store: Store) => Promise<View>,
  ): Promise<View> {
    return this.transaction(async (store) => {
      await this.claimed(store, write, look, work);
      return read(store);
    });
  }

  private claimed<T, Seen>(
    store: Store,
    write: WriteKey,
    look: (store: Store) => Promise<Seen>,
    work: (store: Store, seen: Seen) => Promise<T>,
  ): Promise<T> {
    if (!/^[\w-]{8,100}$/.test(write.key)) throw new Problem('invalid', 'idempotency-key-missing');
    const actor = this.actor.kind === 'person' ? this.actor.person : this.actor.kind;
    const claim = { actor, key: write.key, requestHash: sha256Hex(canonicalJson(write.request)) };
    return once(
      store,
      claim,
      auditValues(this.actor, write.act),
      () => look(store),
      (seen) => work(store, seen),
    );
  }
}

/** The only way to the data: `gate.as(actor).transaction(…)`. */
export class StoreGate {
  private readonly source: DataSource;
  private readonly door: Doorkeeper;

  /**
   * A pool under the serving role; connects with `open`. A few connections that are busy answer sooner than many: what
   * each has planned and cached stays near the processor.
   */
  constructor(url: string, poolSize = 8) {
    this.source = new DataSource({
      type: 'postgres',
      url,
      entities: [...entities],
      poolSize,
      applicationName: 'gnlc',
      // A connection made anew would sign in, prepare and plan everything again.
      extra: { Client: PreparedClient, idleTimeoutMillis: keptFor },
    });
    this.door = new Doorkeeper(url);
  }

  /** Connects; reading and writing works from now on. */
  async open(): Promise<this> {
    await this.source.initialize();
    return this;
  }

  /** The store as this actor sees it. */
  as(actor: Actor): ActorStore {
    return new ActorStore(this.source, actor, () => this.door.accessChanged());
  }

  /** Who comes with the token of this hash, as was said a moment ago unless access has changed. Null: nobody, or not any more. */
  async asking(tokenHash: string, at: Date): Promise<Asking | null> {
    return this.door.asking(tokenHash, at);
  }

  /** Resolves when the database answers. */
  async ping(): Promise<void> {
    await this.source.query('SELECT 1');
  }

  /** Connections of the pool, and requests that wait for one. */
  pool(): { readonly all: number; readonly idle: number; readonly waiting: number } {
    const { master } = this.source.driver as unknown as { readonly master: Pool };
    return { all: master.totalCount, idle: master.idleCount, waiting: master.waitingCount };
  }

  async close(): Promise<void> {
    await this.door.close();
    if (this.source.isInitialized) await this.source.destroy();
  }
}
