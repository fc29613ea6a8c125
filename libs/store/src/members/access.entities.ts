import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { Relation } from 'typeorm';
import { PersonRow } from './person.entities.ts';
import { MemberCityRow } from './roll.entities.ts';

@Entity('role_grant')
@Check('role_grant_scope', 'city_id IS NULL OR country IS NULL')
export class RoleGrantRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'role_grant_pk' }) id: string;
  @Index('role_grant_person') @Column('uuid', { name: 'person_id' }) personId: string;
  @Column('text') role: string;
  @Index('role_grant_city') @Column('text', { name: 'city_id', nullable: true }) cityId: string | null;
  @Column('text', { nullable: true }) country: string | null;
  @Column('timestamptz', { name: 'granted_at' }) grantedAt: Date;
  @Column('uuid', { name: 'granted_by', nullable: true }) grantedBy: string | null;
  @Column('timestamptz', { name: 'revoked_at', nullable: true }) revokedAt: Date | null;
  @Column('uuid', { name: 'revoked_by', nullable: true }) revokedBy: string | null;
  /** Why the role ended. */
  @Column('text', { nullable: true }) note: string | null;

  @ManyToOne(() => PersonRow)
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'role_grant_person_fk' })
  person?: Relation<PersonRow>;
  @ManyToOne(() => MemberCityRow)
  @JoinColumn({ name: 'city_id', foreignKeyConstraintName: 'role_grant_city_fk' })
  city?: Relation<MemberCityRow>;
}
