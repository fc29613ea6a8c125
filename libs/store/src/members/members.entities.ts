import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { Relation } from 'typeorm';

@Entity('member_city')
export class MemberCityRow {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'member_city_pk' }) id: string;
  @Column('text') name: string;
  @Column('text') country: string;
  @Column('text', { name: 'country_name' }) countryName: string;
  @Column('text') region: string;
  @Column('text') kind: string;
  @Column('text', { array: true }) languages: string[];
  @Column('integer', { nullable: true }) population: number | null;
  @Column('text', { nullable: true }) note: string | null;
}

@Entity('member_status')
@Check('member_status_span', 'until_date IS NULL OR until_date > from_date')
export class MemberStatusRow {
  @PrimaryColumn('text', { name: 'city_id', primaryKeyConstraintName: 'member_status_pk' }) cityId: string;
  @PrimaryColumn('date', { name: 'from_date', primaryKeyConstraintName: 'member_status_pk' }) from: string;
  @Column('date', { name: 'until_date', nullable: true }) until: string | null;
  @Column('text') status: string;
  @Column('text') source: string;
  @Column('text', { nullable: true }) reason: string | null;

  @ManyToOne(() => MemberCityRow)
  @JoinColumn({ name: 'city_id', foreignKeyConstraintName: 'member_status_city_fk' })
  city?: Relation<MemberCityRow>;
}

@Entity('person')
export class PersonRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'person_pk' }) id: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
}

/** The erasable part of a person: everything that says who it is. */
@Entity('person_contact')
export class PersonContactRow {
  @PrimaryColumn('uuid', { name: 'person_id', primaryKeyConstraintName: 'person_contact_pk' })
  personId: string;
  @Index('person_contact_email', { unique: true }) @Column('text') email: string;
  @Column('text') label: string;
  @Column('text') language: string;

  @ManyToOne(() => PersonRow)
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'person_contact_person_fk' })
  person?: Relation<PersonRow>;
}

@Entity('role_grant')
export class RoleGrantRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'role_grant_pk' }) id: string;
  @Index('role_grant_person') @Column('uuid', { name: 'person_id' }) personId: string;
  @Column('text') role: string;
  @Column('text', { name: 'city_id', nullable: true }) cityId: string | null;
  @Column('timestamptz', { name: 'granted_at' }) grantedAt: Date;
  @Column('timestamptz', { name: 'revoked_at', nullable: true }) revokedAt: Date | null;

  @ManyToOne(() => PersonRow)
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'role_grant_person_fk' })
  person?: Relation<PersonRow>;
  @ManyToOne(() => MemberCityRow)
  @JoinColumn({ name: 'city_id', foreignKeyConstraintName: 'role_grant_city_fk' })
  city?: Relation<MemberCityRow>;
}

/** A link and a code that were sent to somebody; only their hashes are kept. */
@Entity('sign_in')
export class SignInRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'sign_in_pk' }) id: string;
  @Index('sign_in_person') @Column('uuid', { name: 'person_id' }) personId: string;
  @Index('sign_in_token', { unique: true }) @Column('text', { name: 'token_hash' }) tokenHash: string;
  @Column('text', { name: 'code_hash' }) codeHash: string;
  @Column('integer') attempts: number;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt: Date;
  @Column('timestamptz', { name: 'used_at', nullable: true }) usedAt: Date | null;

  @ManyToOne(() => PersonRow)
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'sign_in_person_fk' })
  person?: Relation<PersonRow>;
}

@Entity('session')
export class SessionRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'session_pk' }) id: string;
  @Index('session_token', { unique: true }) @Column('text', { name: 'token_hash' }) tokenHash: string;
  @Column('uuid', { name: 'person_id' }) personId: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt: Date;
  @Column('timestamptz', { name: 'revoked_at', nullable: true }) revokedAt: Date | null;

  @ManyToOne(() => PersonRow)
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'session_person_fk' })
  person?: Relation<PersonRow>;
}
