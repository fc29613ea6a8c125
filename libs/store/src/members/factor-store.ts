import type { EntityManager } from 'typeorm';
import { RecoveryCodeRow, TotpRow } from './factor.entities.ts';

/** What a person's authenticator app shares with us. */
export interface Totp {
  readonly sealedSecret: string;
  /** Null until a first code has shown that the app has it. */
  readonly confirmedAt: Date | null;
  /** The last time step whose code was accepted: neither it nor an earlier one is again. */
  readonly lastStep: number;
}

/** Codes of authenticator apps, and recovery codes. */
export class FactorStore {
  constructor(private readonly manager: EntityManager) {}

  /** The authenticator app of a person, locked until the transaction ends. */
  async totp(personId: string): Promise<Totp | null> {
    const row = await this.manager.findOne(TotpRow, {
      where: { personId },
      lock: { mode: 'pessimistic_write' },
    });
    return row && { ...row, lastStep: Number(row.lastStep) };
  }

  /** Whether a person has an authenticator app that has shown a first code. */
  async hasTotp(personId: string): Promise<boolean> {
    const row = await this.manager.findOneBy(TotpRow, { personId });
    return row !== null && row.confirmedAt !== null;
  }

  /** Keeps a new secret in place of an earlier one; it counts once it is confirmed. */
  async offerTotp(personId: string, sealedSecret: string, at: Date): Promise<void> {
    await this.manager.delete(TotpRow, { personId });
    await this.manager.insert(TotpRow, {
      personId,
      sealedSecret,
      createdAt: at,
      confirmedAt: null,
      lastStep: '0',
    });
  }

  /** Notes the time step of a code that was accepted, and when the app was confirmed. */
  async acceptTotp(personId: string, lastStep: number, confirmedAt: Date): Promise<void> {
    await this.manager.update(TotpRow, { personId }, { lastStep: String(lastStep), confirmedAt });
  }

  async removeTotp(personId: string): Promise<void> {
    await this.manager.delete(TotpRow, { personId });
  }

  /** Replaces the recovery codes of a person. */
  async keepRecoveryCodes(personId: string, marks: readonly string[]): Promise<void> {
    await this.manager.delete(RecoveryCodeRow, { personId });
    await this.manager.insert(
      RecoveryCodeRow,
      marks.map((codeMark) => ({ personId, codeMark })),
    );
  }

  /** Uses up a recovery code; false when the person has none such. */
  async useRecoveryCode(personId: string, codeMark: string): Promise<boolean> {
    return (await this.manager.delete(RecoveryCodeRow, { personId, codeMark })).affected === 1;
  }

  async recoveryCodesLeft(personId: string): Promise<number> {
    return this.manager.countBy(RecoveryCodeRow, { personId });
  }
}
