import pg from 'pg';
import type { Role, RoleGrant } from '#members';
import { Listener } from '../live/listener.ts';
import { PreparedClient } from '../server/prepared-client.ts';
import { RecentAskers } from './recent-askers.ts';
import type { SessionRecord } from './session-store.ts';

/** Whose session it is, and the roles with which that person acts: one for a country stands once for each of its cities. */
export interface Asking {
  readonly person: string;
  readonly grants: readonly RoleGrant[];
  readonly session: Pick<SessionRecord, 'id' | 'person' | 'secondFactorAt' | 'seenAt'>;
}

interface AskingRow {
  readonly session: {
    readonly id: string;
    readonly person_id: string;
    readonly expires_at: string;
    readonly seen_at: string;
    readonly second_factor_at: string | null;
  };
  readonly grants: readonly {
    readonly role: Role;
    readonly city: string | null;
    readonly country: string | null;
  }[];
}

const question = 'SELECT session, grants FROM gnlc_asking($1)';

/** Connections kept for one short query, so that nobody waits for those that long transactions use. */
const connections = { max: 4, idleTimeoutMillis: 0, application_name: 'gnlc' };

/** Finds out who comes with a token. */
export class Doorkeeper {
  private readonly pool: pg.Pool;
  private readonly recent = new RecentAskers<AskingRow>();
  private readonly listener: Listener;
  private listening: Promise<void> | null = null;

  /** Connects when it is asked. */
  constructor(url: string) {
    const Client = PreparedClient as unknown as new () => pg.ClientBase;
    this.pool = new pg.Pool({ ...connections, Client, connectionString: url });
    // A connection lost while nobody used it is replaced by the next question.
    this.pool.on('error', () => undefined);
    this.listener = new Listener(url, 'gnlc_access', {
      notified: () => this.recent.forget(),
      lost: () => this.recent.hear(false),
      reconnected: () => this.recent.hear(true),
    });
  }

  /** Session and roles; null for a session that is unknown, ended or over. */
  async asking(tokenHash: string, at: Date): Promise<Asking | null> {
    this.listening ??= this.listener.start().then(
      () => this.recent.hear(true),
      () => void (this.listening = null),
    );
    const row = await this.recent.recall(tokenHash, async () => {
      const { rows } = await this.pool.query<AskingRow>(question, [tokenHash]);
      return rows[0] ?? null;
    });
    return row && livingSession(row, at);
  }

  /** Somebody may do more, or less, than before. */
  accessChanged(): void {
    this.recent.forget();
  }

  /** Ends the connections; safe to call twice. */
  async close(): Promise<void> {
    await this.listening;
    await this.listener.close();
    if (!this.pool.ending) await this.pool.end();
  }
}

function livingSession(row: AskingRow, at: Date): Asking | null {
  if (new Date(row.session.expires_at) <= at) return null;
  const { id, person_id: person, seen_at: seen, second_factor_at: given } = row.session;
  return {
    person,
    session: {
      id,
      person,
      seenAt: new Date(seen),
      secondFactorAt: given === null ? null : new Date(given),
    },
    grants: row.grants.map(({ role, city, country }) => ({
      role,
      city,
      ...(country !== null && { country }),
    })),
  };
}
