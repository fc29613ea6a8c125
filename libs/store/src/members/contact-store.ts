import { In } from 'typeorm';
import type { EntityManager } from 'typeorm';
import type { CityContact } from '#members';
import { rowId } from '../row-id.ts';
import { ContactChangeRow, MemberContactRow } from './contact.entities.ts';

/** That a field of a contact was changed: never what stood there, which may be somebody's address. */
export interface ContactChange {
  readonly field: string;
  readonly at: Date;
  /** Null: the system. */
  readonly by: string | null;
  readonly note: string | null;
}

/** Whose contact it is. */
export type ContactOf = { readonly person: string } | { readonly city: string };

const columns = (of: ContactOf) =>
  'person' in of ? { personId: of.person, cityId: null } : { personId: null, cityId: of.city };

/** How cities can be reached, and who changed what of any contact. */
export class ContactStore {
  constructor(private readonly manager: EntityManager) {}

  async find(city: string): Promise<CityContact | null> {
    const row = await this.manager.findOneBy(MemberContactRow, { cityId: city });
    return row && cityContact(row);
  }

  /** The contacts of these cities that are known, by city. */
  async ofCities(cities: readonly string[]): Promise<ReadonlyMap<string, CityContact>> {
    const rows = await this.manager.find(MemberContactRow, { where: { cityId: In([...cities]) } });
    return new Map(rows.map((row) => [row.cityId, cityContact(row)]));
  }

  /** Adds or replaces the contact of a city. */
  async save(city: string, contact: CityContact): Promise<void> {
    const { confirmedAt, bouncedAt, ...fields } = contact;
    await this.manager.upsert(
      MemberContactRow,
      {
        cityId: city,
        ...fields,
        confirmedAt: new Date(confirmedAt),
        bouncedAt: bouncedAt === null ? null : new Date(bouncedAt),
      },
      ['cityId'],
    );
  }

  /** Keeps that these fields were changed. */
  async note(of: ContactOf, fields: readonly string[], change: Omit<ContactChange, 'field'>): Promise<void> {
    if (fields.length === 0) return;
    const { at, by, note } = change;
    await this.manager.insert(
      ContactChangeRow,
      fields.map((field) => ({ id: rowId(), ...columns(of), field, at, changedBy: by, note })),
    );
  }

  /** What was changed of a contact, the latest first. */
  async changes(of: ContactOf): Promise<readonly ContactChange[]> {
    const rows = await this.manager.find(ContactChangeRow, {
      where: 'person' in of ? { personId: of.person } : { cityId: of.city },
      order: { at: 'DESC', field: 'ASC', id: 'ASC' },
    });
    return rows.map(({ field, at, changedBy, note }) => ({ field, at, by: changedBy, note }));
  }
}

function cityContact(row: MemberContactRow): CityContact {
  return {
    email: row.email,
    phone: row.phone,
    address: row.address,
    note: row.note,
    confirmedAt: row.confirmedAt.toISOString(),
    bouncedAt: row.bouncedAt?.toISOString() ?? null,
  };
}
