import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { Relation } from 'typeorm';

@Entity('person')
export class PersonRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'person_pk' }) id: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  /** The first time; kept by the database, since sessions are forgotten. */
  @Column('timestamptz', { name: 'signed_in_at', nullable: true }) signedInAt: Date | null;
}

/** The erasable part of a person: everything that says who it is. */
@Entity('person_contact')
export class PersonContactRow {
  @PrimaryColumn('uuid', { name: 'person_id', primaryKeyConstraintName: 'person_contact_pk' })
  personId: string;
  @Index('person_contact_email') @Column('text') email: string;
  @Column('text') label: string;
  @Column('text') language: string;

  @ManyToOne(() => PersonRow)
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'person_contact_person_fk' })
  person?: Relation<PersonRow>;
}
