import type { EntityManager } from 'typeorm';
import { permissions } from '#members';
import type { Act, Actor } from '#members';
import { AuditStore } from '../audit/audit-store.ts';
import type { BallotRecord, SeatRecord } from './assembly-record.ts';

/** A ballot with the city of its seat, who casts it, and what the log says of that. */
export interface ProvenBallot extends BallotRecord {
  readonly city: string;
  readonly line: string;
  readonly actor: Actor;
  readonly act: Act;
}

/** What is known of a batch before it is decided. */
export interface BatchSight {
  readonly seats: ReadonlyMap<string, SeatRecord>;
  /** Ballots by nonce that are recorded already. */
  readonly known: ReadonlyMap<string, BallotRecord>;
  /** Seats with a paper ballot. */
  readonly onPaper: ReadonlySet<string>;
  /** Seat → the devices that vote from it now, and the public key of each. */
  readonly devices: ReadonlyMap<string, ReadonlyMap<string, string | null>>;
}

/**
 * Ballots of several actors in one transaction of the system. What is written of them is written with the rights of
 * exactly the cities that vote in it, see docs/security.md.
 */
export class BallotBatchStore {
  constructor(private readonly manager: EntityManager) {}

  /** What must be known, read behind the locked head. */
  async see(poll: string, seats: readonly string[], nonces: readonly string[]): Promise<BatchSight> {
    const found = await this.manager.query<readonly SeatRecord[]>(
      `SELECT id, assembly_id AS assembly, city_id AS city, present, provisional, person_id AS person FROM seat WHERE id = ANY ($1)`,
      [seats],
    );
    const known = await this.manager.query<readonly BallotRecord[]>(
      `SELECT poll_id AS poll, number, seat_id AS seat, choice, nonce, hash, way, provisional
       FROM ballot WHERE poll_id = $1 AND nonce = ANY ($2)`,
      [poll, nonces],
    );
    const papers = await this.manager.query<readonly { seat: string }[]>(
      `SELECT seat_id AS seat FROM paper_ballot WHERE poll_id = $1 AND seat_id = ANY ($2)`,
      [poll, seats],
    );
    const devices = await this.manager.query<readonly { seat: string; id: string; key: string | null }[]>(
      `SELECT seat_id AS seat, id, key FROM seat_device WHERE seat_id = ANY ($1) AND revoked_at IS NULL`,
      [seats],
    );
    return {
      devices: bySeat(devices),
      seats: new Map(found.map((seat) => [seat.id, seat])),
      known: new Map(known.map((ballot) => [ballot.nonce, ballot])),
      onPaper: new Set(papers.map(({ seat }) => seat)),
    };
  }

  /** Appends ballots in the order of their numbers, moves the head to the last, and logs that each of them was cast. */
  async append(assembly: string, poll: string, at: Date, ballots: readonly ProvenBallot[]): Promise<void> {
    await this.proveEach(ballots);
    // That somebody voted, never how.
    await new AuditStore(this.manager).addAll(ballots);
    await this.manager.query(
      `INSERT INTO ledger_entry (assembly_id, number, poll_id, line)
       SELECT $1, number, $2, line FROM unnest($3::integer[], $4::text[]) AS entry (number, line)`,
      [assembly, poll, ballots.map(({ number }) => number), ballots.map(({ line }) => line)],
    );
    const last = ballots[ballots.length - 1];
    await this.manager.query(
      `UPDATE ledger_head SET number = $2, hash = $3, recorded_at = $4 WHERE assembly_id = $1`,
      [assembly, last?.number, last?.hash, at],
    );
    await this.speakFor([...new Set(ballots.map(({ city }) => city))]);
    // Nothing is read back: the policies of reading would be asked for every row.
    await this.manager.query(
      `INSERT INTO ballot (poll_id, number, seat_id, choice, nonce, hash, way, provisional)
       SELECT $1, number, seat, choice, nonce, hash, 'electronic', provisional
       FROM unnest($2::integer[], $3::uuid[], $4::jsonb[], $5::text[], $6::text[], $7::boolean[])
         AS b (number, seat, choice, nonce, hash, provisional)`,
      [
        poll,
        ballots.map(({ number }) => number),
        ballots.map(({ seat }) => seat),
        ballots.map(({ choice }) => JSON.stringify(choice)),
        ballots.map(({ nonce }) => nonce),
        ballots.map(({ hash }) => hash),
        ballots.map(({ provisional }) => provisional),
      ],
    );
  }

  /** Each ballot is for the seat of a city that its own actor speaks for, whoever else is in the batch. */
  private async proveEach(ballots: readonly ProvenBallot[]): Promise<void> {
    const [proven] = await this.manager.query<readonly { count: number }[]>(
      `SELECT count(*)::integer AS count FROM unnest($1::uuid[], $2::text[]) AS b (seat, cities)
       JOIN seat s ON s.id = b.seat AND s.city_id = ANY (string_to_array(b.cities, ','))`,
      [ballots.map(({ seat }) => seat), ballots.map(({ actor }) => citiesOf(actor).join(','))],
    );
    if (proven?.count !== ballots.length)
      throw new Error('a ballot of the batch is for the seat of another city');
  }

  /** From here to the end this transaction may do what the holders of these cities' seats may, and no more. */
  private async speakFor(cities: readonly string[]): Promise<void> {
    await this.manager.query(
      `SELECT set_config('gnlc.actor', 'person', true), set_config('gnlc.cities', $1, true)`,
      [cities.join(',')],
    );
  }
}

function bySeat(
  devices: readonly { readonly seat: string; readonly id: string; readonly key: string | null }[],
): BatchSight['devices'] {
  const found = new Map<string, Map<string, string | null>>();
  for (const { seat, id, key } of devices) found.set(seat, (found.get(seat) ?? new Map()).set(id, key));
  return found;
}

/** Cities for which somebody may vote, by their own roles or by the device in their hand. */
function citiesOf(actor: Actor): readonly string[] {
  if (actor.kind !== 'person') return [];
  if (actor.bound) return [actor.bound.city];
  return actor.grants.flatMap(({ role, city }) =>
    city !== null && permissions['ballot.cast'].includes(role) ? [city] : [],
  );
}
