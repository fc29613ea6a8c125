import { IsNull, MoreThan } from 'typeorm';
import type { EntityManager } from 'typeorm';
import { rowId } from '../row-id.ts';
import { SeatCodeRow, SeatDeviceRow, SeatHoldingRow } from './credentials.entities.ts';

/** What the desk hands out a code for: the holder's own phone, a tablet on loan, or a slip to be typed in later. */
export const deviceKinds = ['phone', 'loan', 'slip'] as const;
export type DeviceKind = (typeof deviceKinds)[number];

/** Who sits in a seat. */
export interface SeatHolding {
  readonly id: string;
  readonly assembly: string;
  readonly seat: string;
  /** Null for who signed in, and for who was erased. */
  readonly delegate: string | null;
  /** Who signed in to take the seat. */
  readonly person: string | null;
  /** As the ledger has it. */
  readonly holder: string;
  readonly rank: 'mayor' | 'representative';
  readonly provisional: boolean;
  readonly seatedAt: string;
}

/** A device that votes from a seat. */
export interface SeatDevice {
  readonly id: string;
  readonly assembly: string;
  readonly seat: string;
  readonly kind: DeviceKind;
  /** Its public key; null where it made none. */
  readonly key: string | null;
  readonly boundAt: string;
}

/** A code that binds a device. */
export interface SeatCode {
  readonly codeHash: string;
  readonly assembly: string;
  readonly seat: string;
  readonly kind: DeviceKind;
  readonly expiresAt: string;
  readonly usedAt: string | null;
  readonly revokedAt: string | null;
}

/** Who holds the seats of a session now, and by which devices they vote. */
export class CredentialStore {
  constructor(private readonly manager: EntityManager) {}

  async sit(holding: Omit<SeatHolding, 'id' | 'seatedAt'>, at: Date): Promise<void> {
    const { assembly: assemblyId, seat: seatId, delegate: delegateId, person: personId, ...fields } = holding;
    const row = { id: rowId(), assemblyId, seatId, delegateId, personId, ...fields };
    await this.manager.insert(SeatHoldingRow, { ...row, seatedAt: at, leftAt: null });
  }

  async holdings(assemblyId: string): Promise<readonly SeatHolding[]> {
    return (await this.manager.findBy(SeatHoldingRow, { assemblyId, leftAt: IsNull() })).map(holdingOf);
  }

  async holdingOf(seatId: string): Promise<SeatHolding | null> {
    const row = await this.manager.findOneBy(SeatHoldingRow, { seatId, leftAt: IsNull() });
    return row && holdingOf(row);
  }

  /** The seat of a session that a person who signed in holds already. */
  async heldBy(assemblyId: string, personId: string): Promise<SeatHolding | null> {
    const row = await this.manager.findOneBy(SeatHoldingRow, { assemblyId, personId, leftAt: IsNull() });
    return row && holdingOf(row);
  }

  async leave(id: string, at: Date): Promise<void> {
    await this.manager.update(SeatHoldingRow, { id }, { leftAt: at });
  }

  /** Seats that lost their holder or a device last, the latest first. */
  async lastLeft(assemblyId: string, most: number): Promise<readonly string[]> {
    const rows = await this.manager.query<readonly { seat_id: string }[]>(
      `SELECT seat_id FROM (
         SELECT seat_id, left_at AS at FROM seat_holding WHERE assembly_id = $1 AND left_at IS NOT NULL
         UNION ALL SELECT seat_id, revoked_at FROM seat_device WHERE assembly_id = $1 AND revoked_at IS NOT NULL
       ) AS gone ORDER BY at DESC, seat_id LIMIT $2`,
      [assemblyId, most],
    );
    return rows.map(({ seat_id }) => seat_id);
  }

  /** The chair has accepted the holder. */
  async accept(id: string): Promise<void> {
    await this.manager.update(SeatHoldingRow, { id }, { provisional: false });
  }

  /** Keeps a code; false where somebody has drawn the same one. */
  async addCode(code: Omit<SeatCode, 'usedAt' | 'revokedAt'>, at: Date): Promise<boolean> {
    const added = await this.manager.query<readonly unknown[]>(
      `INSERT INTO seat_code (code_hash, assembly_id, seat_id, kind, made_at, expires_at) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (code_hash) DO NOTHING RETURNING code_hash`,
      [code.codeHash, code.assembly, code.seat, code.kind, at, code.expiresAt],
    );
    return added.length > 0;
  }

  /** Codes that wait for a device, the latest of each seat. */
  async waitingCodes(assemblyId: string, at: Date): Promise<ReadonlyMap<string, SeatCode>> {
    const rows = await this.manager.find(SeatCodeRow, {
      where: { assemblyId, usedAt: IsNull(), revokedAt: IsNull(), expiresAt: MoreThan(at) },
      order: { madeAt: 'ASC' },
    });
    return new Map(rows.map((row) => [row.seatId, codeOf(row)]));
  }

  async code(codeHash: string): Promise<SeatCode | null> {
    const row = await this.manager.findOneBy(SeatCodeRow, { codeHash });
    return row && codeOf(row);
  }

  /** Uses a code up; false when somebody was first. */
  async useCode(codeHash: string, at: Date): Promise<boolean> {
    const [, used] = await this.manager.query<[unknown, number]>(
      `UPDATE seat_code SET used_at = $2 WHERE code_hash = $1 AND used_at IS NULL AND revoked_at IS NULL`,
      [codeHash, at],
    );
    return used > 0;
  }

  /** Makes every code of a seat worthless that nobody has used. */
  async revokeCodes(seatId: string, at: Date): Promise<void> {
    await this.manager.query(
      `UPDATE seat_code SET revoked_at = $2 WHERE seat_id = $1 AND used_at IS NULL AND revoked_at IS NULL`,
      [seatId, at],
    );
  }

  async bind(device: Omit<SeatDevice, 'boundAt'> & { readonly tokenHash: string }, at: Date): Promise<void> {
    const { assembly: assemblyId, seat: seatId, ...fields } = device;
    await this.manager.insert(SeatDeviceRow, { assemblyId, seatId, ...fields, boundAt: at, revokedAt: null });
  }

  /** Devices that vote from the seats of a session now. */
  async devices(assemblyId: string): Promise<readonly SeatDevice[]> {
    const rows = await this.manager.find(SeatDeviceRow, {
      where: { assemblyId, revokedAt: IsNull() },
      order: { boundAt: 'ASC', id: 'ASC' },
    });
    return rows.map(deviceOf);
  }

  /** Takes the seat from all its devices, and says which they were. */
  async revokeDevices(seatId: string, at: Date): Promise<readonly string[]> {
    const [rows] = await this.manager.query<[readonly { id: string }[], number]>(
      `UPDATE seat_device SET revoked_at = $2 WHERE seat_id = $1 AND revoked_at IS NULL RETURNING id`,
      [seatId, at],
    );
    return rows.map(({ id }) => id);
  }

  /** Takes the seat from one device. */
  async revokeDevice(id: string, at: Date): Promise<void> {
    await this.manager.update(SeatDeviceRow, { id }, { revokedAt: at });
  }

  /** The device with this token and the city of its seat; null for one that is unknown or revoked. */
  async deviceOfToken(tokenHash: string): Promise<(SeatDevice & { readonly city: string }) | null> {
    const row = await this.manager.findOne(SeatDeviceRow, {
      where: { tokenHash, revokedAt: IsNull() },
      relations: { seat: true },
    });
    return row?.seat ? { ...deviceOf(row), city: row.seat.cityId } : null;
  }
}

function holdingOf(row: SeatHoldingRow): SeatHolding {
  return {
    id: row.id,
    assembly: row.assemblyId,
    seat: row.seatId,
    delegate: row.delegateId,
    person: row.personId,
    holder: row.holder,
    rank: row.rank as SeatHolding['rank'],
    provisional: row.provisional,
    seatedAt: row.seatedAt.toISOString(),
  };
}

function deviceOf(row: SeatDeviceRow): SeatDevice {
  const { id, assemblyId: assembly, seatId: seat, key, boundAt } = row;
  return { id, assembly, seat, key, kind: row.kind as DeviceKind, boundAt: boundAt.toISOString() };
}

function codeOf(row: SeatCodeRow): SeatCode {
  const { codeHash, assemblyId: assembly, seatId: seat, expiresAt, usedAt, revokedAt } = row;
  return {
    codeHash,
    assembly,
    seat,
    kind: row.kind as DeviceKind,
    expiresAt: expiresAt.toISOString(),
    usedAt: usedAt?.toISOString() ?? null,
    revokedAt: revokedAt?.toISOString() ?? null,
  };
}
