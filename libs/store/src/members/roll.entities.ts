import { Check, Column, Entity, Generated, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { Relation } from 'typeorm';
import type { FormerName, Successor } from '#members';
import { PersonRow } from './person.entities.ts';

@Entity('member_city')
export class MemberCityRow {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'member_city_pk' }) id: string;
  @Column('text') name: string;
  @Index('member_city_country') @Column('text') country: string;
  @Column('text', { name: 'country_name' }) countryName: string;
  @Column('text') region: string;
  @Column('text') kind: string;
  @Column('text', { array: true }) languages: string[];
  @Column('integer', { nullable: true }) population: number | null;
  @Column('text', { nullable: true }) note: string | null;
  @Column('text', { name: 'official_name', nullable: true }) officialName: string | null;
  @Column('text', { name: 'own_name', nullable: true }) ownName: string | null;
  @Column('text', { name: 'short_names', array: true, default: '{}' }) shortNames: string[];
  @Column('jsonb', { name: 'former_names', default: [] }) formerNames: FormerName[];
  @Column('text', { name: 'size_class', nullable: true }) sizeClass: string | null;
  @Column('text', { nullable: true }) website: string | null;
  @Column('jsonb', { nullable: true }) successor: Successor | null;
}

/** One act of changing the roll: an edit, an import, a merger, or the undoing of one. */
@Entity('member_edit')
export class MemberEditRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'member_edit_pk' }) id: string;
  @Column('text') kind: string;
  @Column('uuid', { name: 'person_id', nullable: true }) personId: string | null;
  @Column('timestamptz') at: Date;
  @Column('text', { nullable: true }) title: string | null;
  @Column('text', { nullable: true }) reason: string | null;
  @Column('text', { nullable: true }) source: string | null;
  @Index('member_edit_undone', { unique: true }) @Column('uuid', { nullable: true }) undoes: string | null;
  /** The order in which edits were made; drawn by the database. */
  @Column('integer') @Generated('increment') number: number;

  @ManyToOne(() => PersonRow)
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'member_edit_person_fk' })
  person?: Relation<PersonRow>;
  @ManyToOne(() => MemberEditRow)
  @JoinColumn({ name: 'undoes', foreignKeyConstraintName: 'member_edit_undoes_fk' })
  undone?: Relation<MemberEditRow>;
}

/** One field of one member before and after an edit. */
@Entity('member_change')
export class MemberChangeRow {
  @PrimaryColumn('uuid', { name: 'edit_id', primaryKeyConstraintName: 'member_change_pk' }) editId: string;
  @Index('member_change_city')
  @PrimaryColumn('text', { name: 'city_id', primaryKeyConstraintName: 'member_change_pk' })
  cityId: string;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'member_change_pk' }) field: string;
  @Column('jsonb', { nullable: true }) before: unknown;
  @Column('jsonb', { nullable: true }) after: unknown;

  @ManyToOne(() => MemberEditRow)
  @JoinColumn({ name: 'edit_id', foreignKeyConstraintName: 'member_change_edit_fk' })
  edit?: Relation<MemberEditRow>;
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
