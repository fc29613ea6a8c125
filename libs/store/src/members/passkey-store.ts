import type { EntityManager } from 'typeorm';
import { PasskeyRow } from './factor.entities.ts';

/** A passkey: what a device proves by, of which we know the public half. */
export interface Passkey {
  /** Credential id, base64url. */
  readonly id: string;
  readonly person: string;
  /** COSE key, base64url. */
  readonly publicKey: string;
  readonly counter: number;
  readonly transports: readonly string[];
  readonly name: string;
  readonly createdAt: Date;
  readonly usedAt: Date | null;
}

const passkey = ({ personId, counter, ...row }: PasskeyRow): Passkey => ({
  id: row.id,
  person: personId,
  publicKey: row.publicKey,
  counter: Number(counter),
  transports: row.transports,
  name: row.name,
  createdAt: row.createdAt,
  usedAt: row.usedAt,
});

/** Passkeys of staff. */
export class PasskeyStore {
  constructor(private readonly manager: EntityManager) {}

  /** False: somebody has it already, whom a person alone does not see. */
  async add({ person, counter, transports, ...fields }: Passkey): Promise<boolean> {
    const row = { ...fields, personId: person, counter: String(counter), transports: [...transports] };
    const { raw } = await this.manager
      .createQueryBuilder()
      .insert()
      .into(PasskeyRow)
      .values(row)
      .orIgnore()
      .returning('id')
      .execute();
    return (raw as readonly unknown[]).length > 0;
  }

  /** One passkey, locked until the transaction ends, so that its counter is compared and set at once. */
  async locked(id: string): Promise<Passkey | null> {
    const row = await this.manager.findOne(PasskeyRow, {
      where: { id },
      lock: { mode: 'pessimistic_write' },
    });
    return row && passkey(row);
  }

  /** The passkeys of a person in the order in which they were added. */
  async ofPerson(personId: string): Promise<readonly Passkey[]> {
    const rows = await this.manager.find(PasskeyRow, {
      where: { personId },
      order: { createdAt: 'ASC', id: 'ASC' },
    });
    return rows.map(passkey);
  }

  async used(id: string, counter: number, at: Date): Promise<void> {
    await this.manager.update(PasskeyRow, { id }, { counter: String(counter), usedAt: at });
  }

  /** Gives another name; false when the person has no such passkey. */
  async rename(id: string, personId: string, name: string): Promise<boolean> {
    return (await this.manager.update(PasskeyRow, { id, personId }, { name })).affected === 1;
  }

  /** Removes one; false when the person has no such passkey. */
  async remove(id: string, personId: string): Promise<boolean> {
    return (await this.manager.delete(PasskeyRow, { id, personId })).affected === 1;
  }

  async removeAll(personId: string): Promise<void> {
    await this.manager.delete(PasskeyRow, { personId });
  }
}
