import type { EntityManager } from 'typeorm';
import { rowId } from '../row-id.ts';
import { RoundSettingsRow, SettingsChangeRow } from './round-life.entities.ts';

/** A version of the settings that a round's ranking is bound to: canonical text, its hash, who signed and when. */
export interface SignedDocument {
  readonly version: number;
  readonly document: string;
  readonly hash: string;
  readonly signedAt: string;
  /** Null: the system. */
  readonly signedBy: string | null;
  /** The change after the opening by which this version came; null for one signed before. */
  readonly change: string | null;
  /** Who agreed to that change. */
  readonly secondBy: string | null;
}

/** A change of signed settings that someone put forward after the opening. */
export interface SettingsChange {
  readonly id: string;
  readonly document: string;
  readonly hash: string;
  readonly reason: string;
  readonly by: string | null;
  readonly at: string;
}

/** The signed settings of rounds. What they mean is the business of the ranking. */
export class SignedSettingsStore {
  constructor(private readonly manager: EntityManager) {}

  /** The version that counts; null where nothing was signed. */
  async current(roundId: string): Promise<SignedDocument | null> {
    return (await this.all(roundId)).at(-1) ?? null;
  }

  /** Every version, the first one first. */
  async all(roundId: string): Promise<readonly SignedDocument[]> {
    const rows = await this.manager.find(RoundSettingsRow, { where: { roundId }, order: { version: 'ASC' } });
    return rows.map(({ version, document, hash, signedAt, signedBy, changeId, secondBy }) => ({
      version,
      document,
      hash,
      signedAt: signedAt.toISOString(),
      signedBy,
      change: changeId,
      secondBy,
    }));
  }

  /** Lets one version of a round after the other, so that the second sees the first. */
  async lock(roundId: string): Promise<void> {
    await this.manager.query(`SELECT pg_advisory_xact_lock(hashtextextended('settings ' || $1, 0))`, [
      roundId,
    ]);
  }

  /** Appends a version. */
  async sign(
    roundId: string,
    signed: {
      readonly document: string;
      readonly hash: string;
      readonly signedBy: string | null;
      readonly changeId?: string;
      readonly secondBy?: string | null;
    },
    at: Date,
  ): Promise<void> {
    const version = 1 + (await this.manager.countBy(RoundSettingsRow, { roundId }));
    await this.manager.insert(RoundSettingsRow, { roundId, version, ...signed, signedAt: at });
  }

  /** Puts a change forward. */
  async propose(
    roundId: string,
    change: {
      readonly document: string;
      readonly hash: string;
      readonly reason: string;
      readonly proposedBy: string | null;
    },
    at: Date,
  ): Promise<void> {
    await this.manager.insert(SettingsChangeRow, { id: rowId(), roundId, ...change, proposedAt: at });
  }

  /** Every change that was put forward and that the reader may see, newest first. */
  async changes(roundId: string): Promise<readonly SettingsChange[]> {
    const rows = await this.manager.find(SettingsChangeRow, {
      where: { roundId },
      order: { position: 'DESC' },
    });
    return rows.map(({ id, document, hash, reason, proposedBy, proposedAt }) => ({
      id,
      document,
      hash,
      reason,
      by: proposedBy,
      at: proposedAt.toISOString(),
    }));
  }
}
