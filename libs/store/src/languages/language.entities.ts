import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { Relation } from 'typeorm';
import { PersonRow } from '../members/person.entities.ts';

/** One version of an added language: what was uploaded, or that it was withdrawn. */
@Entity('language_version')
@Check('language_version_state', `state IN ('offered', 'withdrawn')`)
export class LanguageVersionRow {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'language_version_pk' }) tag: string;
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'language_version_pk' }) version: number;
  @Column('text') state: string;
  @Column('text') name: string;
  @Column('jsonb') translations: unknown;
  @Column('timestamptz') at: Date;
  @Column('uuid', { name: 'person_id', nullable: true }) personId: string | null;

  @ManyToOne(() => PersonRow)
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'language_version_person_fk' })
  person?: Relation<PersonRow>;
}
