import { LessThan } from 'typeorm';
import type { EntityManager } from 'typeorm';
import { GuestNameRow, GuestSessionRow, InvitationLinkRow } from './round-life.entities.ts';

/** A way into the draft of one city in one round. */
export interface InvitationLink {
  readonly id: string;
  readonly round: string;
  readonly city: string;
  readonly openedAt: string | null;
  readonly revokedAt: string | null;
}

/** Invitation links, and the browsers that came by one. */
export class InvitationStore {
  constructor(private readonly manager: EntityManager) {}

  /** Keeps new links of a round; where a city has a live one already, that one stays. */
  async add(
    roundId: string,
    links: readonly { readonly id: string; readonly city: string; readonly tokenHash: string }[],
    at: Date,
  ): Promise<void> {
    await this.manager.query(
      `INSERT INTO invitation_link (id, round_id, city_id, token_hash, made_at)
       SELECT id, $1, city, hash, $5 FROM unnest($2::uuid[], $3::text[], $4::text[]) AS new (id, city, hash)
       ON CONFLICT (round_id, city_id) WHERE revoked_at IS NULL DO NOTHING`,
      [
        roundId,
        links.map(({ id }) => id),
        links.map(({ city }) => city),
        links.map(({ tokenHash }) => tokenHash),
        at,
      ],
    );
  }

  async ofToken(tokenHash: string): Promise<InvitationLink | null> {
    const row = await this.manager.findOneBy(InvitationLinkRow, { tokenHash });
    return row && link(row);
  }

  /** Every link of a round, revoked ones too, the latest first. */
  async ofRound(roundId: string): Promise<readonly InvitationLink[]> {
    const rows = await this.manager.find(InvitationLinkRow, {
      where: { roundId },
      order: { madeAt: 'DESC', id: 'ASC' },
    });
    return rows.map(link);
  }

  /** The link that works for each city of a round. */
  async live(roundId: string): Promise<ReadonlyMap<string, InvitationLink>> {
    const links = await this.ofRound(roundId);
    return new Map(links.filter(({ revokedAt }) => revokedAt === null).map((one) => [one.city, one]));
  }

  /** Makes the link of a city worthless, and with it the sessions that came by it; false when there was none. */
  async revoke(roundId: string, cityId: string, at: Date): Promise<boolean> {
    const [, changed] = await this.manager.query<[unknown, number]>(
      `UPDATE invitation_link SET revoked_at = $3 WHERE round_id = $1 AND city_id = $2 AND revoked_at IS NULL`,
      [roundId, cityId, at],
    );
    return changed > 0;
  }

  /** Begins a session of somebody who came by a link, and notes when the link was opened first. */
  async begin(
    session: { readonly tokenHash: string; readonly link: string; readonly hand: string },
    at: Date,
    expiresAt: Date,
  ): Promise<void> {
    const { tokenHash, link: linkId, hand } = session;
    await this.manager.insert(GuestSessionRow, { tokenHash, linkId, hand, begunAt: at, expiresAt });
    await this.manager.query(
      `UPDATE invitation_link SET opened_at = $2 WHERE id = $1 AND opened_at IS NULL`,
      [linkId, at],
    );
  }

  /** The link by which a session came, and whose hand it is; null for one that is unknown, over, or whose link was revoked. */
  async ofSession(tokenHash: string, at: Date): Promise<(InvitationLink & { readonly hand: string }) | null> {
    const row = await this.manager.findOne(GuestSessionRow, {
      where: { tokenHash },
      relations: { link: true },
    });
    if (!row?.link || row.expiresAt <= at || row.link.revokedAt !== null) return null;
    return { ...link(row.link), hand: row.hand };
  }

  /** What a guest is called; null for one who has not said so. */
  async nameOf(hand: string): Promise<string | null> {
    return (await this.manager.findOneBy(GuestNameRow, { hand }))?.name ?? null;
  }

  /** Keeps what a guest is called; null erases it. */
  async name(
    hand: string,
    { round: roundId, city: cityId }: { readonly round: string; readonly city: string },
    name: string | null,
    at: Date,
  ): Promise<void> {
    if (name === null) await this.manager.delete(GuestNameRow, { hand });
    else await this.manager.upsert(GuestNameRow, { hand, roundId, cityId, name, givenAt: at }, ['hand']);
  }

  /** Ends the session of a token. */
  async end(tokenHash: string): Promise<void> {
    await this.manager.delete(GuestSessionRow, { tokenHash });
  }

  /** Forgets sessions that are over. */
  async forget(before: Date): Promise<void> {
    await this.manager.delete(GuestSessionRow, { expiresAt: LessThan(before) });
  }
}

function link(row: InvitationLinkRow): InvitationLink {
  return {
    id: row.id,
    round: row.roundId,
    city: row.cityId,
    openedAt: row.openedAt?.toISOString() ?? null,
    revokedAt: row.revokedAt?.toISOString() ?? null,
  };
}
