import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Language } from '#members';
import type { ProblemDetail } from '#problem';
import type { Questionnaire, TranslationMarks } from '#survey';

/** A questionnaire that is being written. */
@Entity('questionnaire_draft')
export class QuestionnaireDraftRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'questionnaire_draft_pk' }) id: string;
  @Column('integer') revision: number;
  @Column('text') source: Language;
  @Column('jsonb') document: Questionnaire;
  @Column('jsonb') marks: TranslationMarks;
  @Column('jsonb') notes: readonly ProblemDetail[];
  @Column('text', { name: 'file_name', nullable: true }) fileName: string | null;
  @Column('timestamptz', { name: 'made_at' }) madeAt: Date;
  @Column('uuid', { name: 'made_by', nullable: true }) madeBy: string | null;
  @Column('timestamptz', { name: 'changed_at' }) changedAt: Date;
  @Column('uuid', { name: 'changed_by', nullable: true }) changedBy: string | null;
  @Column('integer', { name: 'published_version', nullable: true }) publishedVersion: number | null;
  @Column('timestamptz', { name: 'published_at', nullable: true }) publishedAt: Date | null;
  @Column('uuid', { name: 'published_by', nullable: true }) publishedBy: string | null;
  @Column('text', { name: 'gaps_reason', nullable: true }) gapsReason: string | null;
}
