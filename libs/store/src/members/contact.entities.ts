import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { Relation } from 'typeorm';
import { PersonRow } from './person.entities.ts';
import { MemberCityRow } from './roll.entities.ts';

/** How to reach a city's office: the erasable part of a member. */
@Entity('member_contact')
export class MemberContactRow {
  @PrimaryColumn('text', { name: 'city_id', primaryKeyConstraintName: 'member_contact_pk' }) cityId: string;
  @Column('text') email: string;
  @Column('text', { nullable: true }) phone: string | null;
  @Column('text', { nullable: true }) address: string | null;
  @Column('text', { nullable: true }) note: string | null;
  @Column('timestamptz', { name: 'confirmed_at' }) confirmedAt: Date;
  @Column('timestamptz', { name: 'bounced_at', nullable: true }) bouncedAt: Date | null;

  @ManyToOne(() => MemberCityRow)
  @JoinColumn({ name: 'city_id', foreignKeyConstraintName: 'member_contact_city_fk' })
  city?: Relation<MemberCityRow>;
}

/** That a field of a person's or a city's contact was changed; never what stood there. */
@Entity('contact_change')
@Check('contact_change_about', '(person_id IS NULL) <> (city_id IS NULL)')
export class ContactChangeRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'contact_change_pk' }) id: string;
  @Index('contact_change_person') @Column('uuid', { name: 'person_id', nullable: true }) personId:
    string | null;
  @Index('contact_change_city') @Column('text', { name: 'city_id', nullable: true }) cityId: string | null;
  @Column('text') field: string;
  @Column('timestamptz') at: Date;
  @Column('uuid', { name: 'changed_by', nullable: true }) changedBy: string | null;
  @Column('text', { nullable: true }) note: string | null;

  @ManyToOne(() => PersonRow)
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'contact_change_person_fk' })
  person?: Relation<PersonRow>;
  @ManyToOne(() => MemberCityRow)
  @JoinColumn({ name: 'city_id', foreignKeyConstraintName: 'contact_change_city_fk' })
  city?: Relation<MemberCityRow>;
}
