import type { EntityManager } from 'typeorm';
import { RoundSettingsRow } from './round-life.entities.ts';

/** A version of the settings that a round's ranking is bound to: canonical text, its hash, who signed and when. */
export interface SignedDocument {
  readonly version: number;
  readonly document: string;
  readonly hash: string;
  readonly signedAt: string;
  /** Null: the system. */
  readonly signedBy: string | null;
}

/** The signed settings of rounds. What they mean is the business of the ranking. */
export class SignedSettingsStore {
  constructor(private readonly manager: EntityManager) {}

  /** The version that counts; null where nothing was signed. */
  async current(roundId: string): Promise<SignedDocument | null> {
    const row = await this.manager.findOne(RoundSettingsRow, {
      where: { roundId },
      order: { version: 'DESC' },
    });
    if (!row) return null;
    const { version, document, hash, signedAt, signedBy } = row;
    return { version, document, hash, signedAt: signedAt.toISOString(), signedBy };
  }

  /** Appends a version. */
  async sign(
    roundId: string,
    signed: { readonly document: string; readonly hash: string; readonly signedBy: string | null },
    at: Date,
  ): Promise<void> {
    const version = 1 + (await this.manager.countBy(RoundSettingsRow, { roundId }));
    await this.manager.insert(RoundSettingsRow, { roundId, version, ...signed, signedAt: at });
  }
}
