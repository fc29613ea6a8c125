import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { Relation } from 'typeorm';
import { PersonRow } from './person.entities.ts';

@Entity('passkey')
export class PasskeyRow {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'passkey_pk' }) id: string;
  @Index('passkey_person') @Column('uuid', { name: 'person_id' }) personId: string;
  @Column('text', { name: 'public_key' }) publicKey: string;
  @Column('bigint') counter: string;
  @Column('text', { array: true }) transports: string[];
  @Column('text') name: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('timestamptz', { name: 'used_at', nullable: true }) usedAt: Date | null;

  @ManyToOne(() => PersonRow)
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'passkey_person_fk' })
  person?: Relation<PersonRow>;
}

/** The secret that a person's authenticator app shares with us; the database alone cannot read it. */
@Entity('totp')
export class TotpRow {
  @PrimaryColumn('uuid', { name: 'person_id', primaryKeyConstraintName: 'totp_pk' }) personId: string;
  @Column('text', { name: 'sealed_secret' }) sealedSecret: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('timestamptz', { name: 'confirmed_at', nullable: true }) confirmedAt: Date | null;
  @Column('bigint', { name: 'last_step' }) lastStep: string;

  @ManyToOne(() => PersonRow)
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'totp_person_fk' })
  person?: Relation<PersonRow>;
}

/** A recovery code that has not been used. */
@Entity('recovery_code')
export class RecoveryCodeRow {
  @PrimaryColumn('uuid', { name: 'person_id', primaryKeyConstraintName: 'recovery_code_pk' })
  personId: string;
  @PrimaryColumn('text', { name: 'code_mark', primaryKeyConstraintName: 'recovery_code_pk' })
  codeMark: string;

  @ManyToOne(() => PersonRow)
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'recovery_code_person_fk' })
  person?: Relation<PersonRow>;
}

/** An account elsewhere that is a person's way in. */
@Entity('other_account')
@Index('other_account_person', ['personId', 'issuer'], { unique: true })
export class OtherAccountRow {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'other_account_pk' }) issuer: string;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'other_account_pk' }) subject: string;
  @Column('uuid', { name: 'person_id' }) personId: string;
  @Column('timestamptz', { name: 'bound_at' }) boundAt: Date;

  @ManyToOne(() => PersonRow)
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'other_account_person_fk' })
  person?: Relation<PersonRow>;
}
