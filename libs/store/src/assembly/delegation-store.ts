import type { EntityManager } from 'typeorm';
import type { DelegateFunction } from '#assembly';
import { rowId } from '../row-id.ts';
import { DelegateRow, MandateRow } from './credentials.entities.ts';

/** Somebody who comes to a session: for a city, or to look on. */
export interface DelegateRecord {
  readonly id: string;
  readonly assembly: string;
  /** Null for an observer of an organisation. */
  readonly city: string | null;
  readonly organisation: string | null;
  readonly name: string;
  readonly function: DelegateFunction;
  /** Without a vote. */
  readonly observer: boolean;
  readonly salt: string;
  readonly registeredAt: string;
}

/** A letter of mandate without its content. */
export interface MandateRecord {
  readonly id: string;
  readonly city: string;
  readonly name: string;
  readonly type: string;
  readonly bytes: number;
  /** SHA-256 of its content, hex. */
  readonly sha256: string;
  readonly sentAt: string;
}

/** Delegations of a session and their letters; a delegate is erased as a row. */
export class DelegationStore {
  constructor(private readonly manager: EntityManager) {}

  async register(
    delegate: Omit<DelegateRecord, 'id' | 'registeredAt'>,
    by: string | null,
    at: Date,
  ): Promise<DelegateRecord> {
    const { assembly: assemblyId, city: cityId, ...fields } = delegate;
    const row = { id: rowId(), assemblyId, cityId, ...fields, registeredAt: at, registeredBy: by };
    await this.manager.insert(DelegateRow, row);
    return delegateRecord(row);
  }

  /** Everybody who is registered and whom the actor may see, as they were registered. */
  async delegates(assemblyId: string): Promise<readonly DelegateRecord[]> {
    const order = { registeredAt: 'ASC', id: 'ASC' } as const;
    return (await this.manager.find(DelegateRow, { where: { assemblyId }, order })).map(delegateRecord);
  }

  async ofCity(assemblyId: string, cityId: string): Promise<readonly DelegateRecord[]> {
    const order = { registeredAt: 'ASC', id: 'ASC' } as const;
    return (await this.manager.find(DelegateRow, { where: { assemblyId, cityId }, order })).map(
      delegateRecord,
    );
  }

  async find(assemblyId: string, id: string): Promise<DelegateRecord | null> {
    const row = await this.manager.findOneBy(DelegateRow, { assemblyId, id });
    return row && delegateRecord(row);
  }

  /** Erases somebody; what the ledger holds of them can no longer be traced to a name. */
  async erase(id: string): Promise<void> {
    await this.manager.delete(DelegateRow, { id });
  }

  /** Erases everybody who came to a session, and every letter. */
  async eraseAll(assemblyId: string): Promise<void> {
    await this.manager.delete(DelegateRow, { assemblyId });
    await this.manager.delete(MandateRow, { assemblyId });
  }

  async addMandate(
    mandate: Omit<MandateRecord, 'id' | 'bytes' | 'sentAt'> & {
      readonly assembly: string;
      readonly content: Uint8Array;
    },
    by: string | null,
    at: Date,
  ): Promise<MandateRecord> {
    const { assembly: assemblyId, city: cityId, content, ...fields } = mandate;
    const bytes = Buffer.from(content.buffer, content.byteOffset, content.length);
    const row = {
      id: rowId(),
      assemblyId,
      cityId,
      ...fields,
      bytes: content.length,
      sentAt: at,
      sentBy: by,
    };
    await this.manager.insert(MandateRow, { ...row, content: bytes });
    return mandateRecord(row);
  }

  /** The letter of each city that counts: the one that was sent last. */
  async mandates(assemblyId: string): Promise<ReadonlyMap<string, MandateRecord>> {
    const rows = await this.manager.find(MandateRow, {
      select: { id: true, cityId: true, name: true, type: true, bytes: true, sha256: true, sentAt: true },
      where: { assemblyId },
      order: { sentAt: 'ASC', id: 'ASC' },
    });
    return new Map(rows.map((row) => [row.cityId, mandateRecord(row)]));
  }

  async mandateContent(id: string): Promise<Uint8Array> {
    const row = await this.manager.findOneByOrFail(MandateRow, { id });
    return row.content;
  }
}

function delegateRecord(row: Omit<DelegateRow, 'assembly' | 'city'>): DelegateRecord {
  const { id, assemblyId: assembly, cityId: city, organisation, name, observer, salt, registeredAt } = row;
  return {
    id,
    assembly,
    city,
    organisation,
    name,
    function: row.function as DelegateFunction,
    observer,
    salt,
    registeredAt: registeredAt.toISOString(),
  };
}

function mandateRecord(row: Omit<MandateRow, 'content' | 'assemblyId' | 'sentBy'>): MandateRecord {
  const { id, cityId: city, name, type, bytes, sha256, sentAt } = row;
  return { id, city, name, type, bytes, sha256, sentAt: sentAt.toISOString() };
}
