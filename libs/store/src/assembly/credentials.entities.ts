import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { Relation } from 'typeorm';
import { PersonRow } from '../members/person.entities.ts';
import { MemberCityRow } from '../members/roll.entities.ts';
import { AssemblyRow, SeatRow } from './assembly.entities.ts';

/** Who comes to a session; personal data, erased as a row. */
@Entity('delegate')
@Index('delegate_city', ['assemblyId', 'cityId'])
@Check('delegate_of', 'city_id IS NOT NULL OR observer')
export class DelegateRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'delegate_pk' }) id: string;
  @Column('uuid', { name: 'assembly_id' }) assemblyId: string;
  @Column('text', { name: 'city_id', nullable: true }) cityId: string | null;
  @Column('text', { nullable: true }) organisation: string | null;
  @Column('text') name: string;
  @Column('text') function: string;
  @Column('boolean') observer: boolean;
  /** Of the commitment on the ledger; goes with the name. */
  @Column('text') salt: string;
  @Column('timestamptz', { name: 'registered_at' }) registeredAt: Date;
  @Column('uuid', { name: 'registered_by', nullable: true }) registeredBy: string | null;

  @ManyToOne(() => AssemblyRow)
  @JoinColumn({ name: 'assembly_id', foreignKeyConstraintName: 'delegate_assembly_fk' })
  assembly?: Relation<AssemblyRow>;
  @ManyToOne(() => MemberCityRow)
  @JoinColumn({ name: 'city_id', foreignKeyConstraintName: 'delegate_city_fk' })
  city?: Relation<MemberCityRow>;
}

/** A city's letter that says who stands for it. */
@Entity('mandate')
@Index('mandate_city', ['assemblyId', 'cityId'])
export class MandateRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'mandate_pk' }) id: string;
  @Column('uuid', { name: 'assembly_id' }) assemblyId: string;
  @Column('text', { name: 'city_id' }) cityId: string;
  @Column('text') name: string;
  @Column('text') type: string;
  @Column('integer') bytes: number;
  @Column('text') sha256: string;
  @Column('bytea') content: Buffer;
  @Column('timestamptz', { name: 'sent_at' }) sentAt: Date;
  @Column('uuid', { name: 'sent_by', nullable: true }) sentBy: string | null;

  @ManyToOne(() => AssemblyRow)
  @JoinColumn({ name: 'assembly_id', foreignKeyConstraintName: 'mandate_assembly_fk' })
  assembly?: Relation<AssemblyRow>;
  @ManyToOne(() => MemberCityRow)
  @JoinColumn({ name: 'city_id', foreignKeyConstraintName: 'mandate_city_fk' })
  city?: Relation<MemberCityRow>;
}

/** Somebody in a seat, from sitting down to leaving. */
@Entity('seat_holding')
@Index('seat_holding_seat', ['seatId', 'seatedAt'])
@Index('seat_holding_now', ['seatId'], { unique: true, where: 'left_at IS NULL' })
@Index('seat_holding_delegate', ['delegateId'], { unique: true, where: 'left_at IS NULL' })
@Index('seat_holding_person', ['assemblyId', 'personId'], { unique: true, where: 'left_at IS NULL' })
export class SeatHoldingRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'seat_holding_pk' }) id: string;
  @Column('uuid', { name: 'assembly_id' }) assemblyId: string;
  @Column('uuid', { name: 'seat_id' }) seatId: string;
  @Column('uuid', { name: 'delegate_id', nullable: true }) delegateId: string | null;
  @Column('uuid', { name: 'person_id', nullable: true }) personId: string | null;
  /** As the ledger has it. */
  @Column('text') holder: string;
  @Column('text') rank: string;
  @Column('boolean') provisional: boolean;
  @Column('timestamptz', { name: 'seated_at' }) seatedAt: Date;
  @Column('timestamptz', { name: 'left_at', nullable: true }) leftAt: Date | null;

  @ManyToOne(() => AssemblyRow)
  @JoinColumn({ name: 'assembly_id', foreignKeyConstraintName: 'seat_holding_assembly_fk' })
  assembly?: Relation<AssemblyRow>;
  @ManyToOne(() => SeatRow)
  @JoinColumn({ name: 'seat_id', foreignKeyConstraintName: 'seat_holding_seat_fk' })
  seat?: Relation<SeatRow>;
  @ManyToOne(() => DelegateRow, { onDelete: 'SET NULL' })
  @JoinColumn({ name: 'delegate_id', foreignKeyConstraintName: 'seat_holding_delegate_fk' })
  delegate?: Relation<DelegateRow>;
  @ManyToOne(() => PersonRow)
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'seat_holding_person_fk' })
  person?: Relation<PersonRow>;
}

/** A code that binds one device to a seat, once. */
@Entity('seat_code')
export class SeatCodeRow {
  @PrimaryColumn('text', { name: 'code_hash', primaryKeyConstraintName: 'seat_code_pk' }) codeHash: string;
  @Column('uuid', { name: 'assembly_id' }) assemblyId: string;
  @Index('seat_code_seat') @Column('uuid', { name: 'seat_id' }) seatId: string;
  @Column('text') kind: string;
  @Column('timestamptz', { name: 'made_at' }) madeAt: Date;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt: Date;
  @Column('timestamptz', { name: 'used_at', nullable: true }) usedAt: Date | null;
  @Column('timestamptz', { name: 'revoked_at', nullable: true }) revokedAt: Date | null;

  @ManyToOne(() => AssemblyRow)
  @JoinColumn({ name: 'assembly_id', foreignKeyConstraintName: 'seat_code_assembly_fk' })
  assembly?: Relation<AssemblyRow>;
  @ManyToOne(() => SeatRow)
  @JoinColumn({ name: 'seat_id', foreignKeyConstraintName: 'seat_code_seat_fk' })
  seat?: Relation<SeatRow>;
}

/** A device that votes from a seat. */
@Entity('seat_device')
export class SeatDeviceRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'seat_device_pk' }) id: string;
  @Column('uuid', { name: 'assembly_id' }) assemblyId: string;
  @Index('seat_device_seat') @Column('uuid', { name: 'seat_id' }) seatId: string;
  @Column('text') kind: string;
  @Index('seat_device_token', { unique: true }) @Column('text', { name: 'token_hash' }) tokenHash: string;
  /** Public key of Ed25519; null where the device made none. */
  @Column('text', { nullable: true }) key: string | null;
  @Column('timestamptz', { name: 'bound_at' }) boundAt: Date;
  @Column('timestamptz', { name: 'revoked_at', nullable: true }) revokedAt: Date | null;

  @ManyToOne(() => AssemblyRow)
  @JoinColumn({ name: 'assembly_id', foreignKeyConstraintName: 'seat_device_assembly_fk' })
  assembly?: Relation<AssemblyRow>;
  @ManyToOne(() => SeatRow)
  @JoinColumn({ name: 'seat_id', foreignKeyConstraintName: 'seat_device_seat_fk' })
  seat?: Relation<SeatRow>;
}
