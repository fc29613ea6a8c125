import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { Relation } from 'typeorm';
import { ResponseRow, SubmissionRow } from './survey.entities.ts';

/** A file of a response, with its content: kept here so that one backup holds everything. */
@Entity('upload')
@Index('upload_response', ['responseId'])
@Check('upload_purged', '(content IS NULL) = (purged_at IS NOT NULL)')
export class UploadRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'upload_pk' }) id: string;
  @Column('uuid', { name: 'response_id' }) responseId: string;
  @Column('text') purpose: string;
  @Column('text', { name: 'question_id', nullable: true }) questionId: string | null;
  @Column('text') name: string;
  @Column('text') type: string;
  @Column('integer') bytes: number;
  @Column('text') sha256: string;
  /** Megabytes: read by itself, in parts. Null once it was purged. */
  @Column('bytea', { select: false, nullable: true }) content: Buffer | null;
  @Column('timestamptz', { name: 'purged_at', nullable: true }) purgedAt: Date | null;
  @Column('timestamptz', { name: 'sent_at' }) sentAt: Date;
  @Column('uuid', { name: 'sent_by', nullable: true }) sentBy: string | null;

  @ManyToOne(() => ResponseRow)
  @JoinColumn({ name: 'response_id', foreignKeyConstraintName: 'upload_response_fk' })
  response?: Relation<ResponseRow>;
}

/** What people of a city say to one another about a question; never part of the answer. */
@Entity('answer_comment')
@Index('answer_comment_response', ['responseId'])
export class AnswerCommentRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'answer_comment_pk' }) id: string;
  @Column('uuid', { name: 'response_id' }) responseId: string;
  @Column('text', { name: 'question_id' }) questionId: string;
  @Column('text') text: string;
  @Column('timestamptz', { name: 'written_at' }) writtenAt: Date;
  @Column('uuid', { name: 'written_by', nullable: true }) writtenBy: string | null;
  @Column('timestamptz', { name: 'resolved_at', nullable: true }) resolvedAt: Date | null;
  @Column('uuid', { name: 'resolved_by', nullable: true }) resolvedBy: string | null;

  @ManyToOne(() => ResponseRow)
  @JoinColumn({ name: 'response_id', foreignKeyConstraintName: 'answer_comment_response_fk' })
  response?: Relation<ResponseRow>;
}

/** Somebody asked for review or sent the answer back. */
@Entity('response_step')
export class ResponseStepRow {
  @PrimaryColumn('uuid', { name: 'response_id', primaryKeyConstraintName: 'response_step_pk' })
  responseId: string;
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'response_step_pk' }) number: number;
  @Column('text') step: string;
  @Column('text', { nullable: true }) note: string | null;
  @Column('timestamptz', { name: 'taken_at' }) takenAt: Date;
  @Column('uuid', { name: 'taken_by', nullable: true }) takenBy: string | null;

  @ManyToOne(() => ResponseRow)
  @JoinColumn({ name: 'response_id', foreignKeyConstraintName: 'response_step_response_fk' })
  response?: Relation<ResponseRow>;
}

/** Those whom a step concerns were told of it by mail: once. */
@Entity('step_told')
export class StepToldRow {
  @PrimaryColumn('uuid', { name: 'response_id', primaryKeyConstraintName: 'step_told_pk' })
  responseId: string;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'step_told_pk' }) step: string;
  @PrimaryColumn('timestamptz', { name: 'taken_at', primaryKeyConstraintName: 'step_told_pk' })
  takenAt: Date;
  @Column('timestamptz', { name: 'told_at' }) toldAt: Date;

  @ManyToOne(() => ResponseRow)
  @JoinColumn({ name: 'response_id', foreignKeyConstraintName: 'step_told_response_fk' })
  response?: Relation<ResponseRow>;
}

/** The city answered on paper: the team types what the scanned form says. */
@Entity('paper_entry')
export class PaperEntryRow {
  @PrimaryColumn('uuid', { name: 'response_id', primaryKeyConstraintName: 'paper_entry_pk' })
  responseId: string;
  @Column('uuid', { name: 'upload_id' }) uploadId: string;
  @Column('timestamptz', { name: 'entered_at' }) enteredAt: Date;
  @Column('uuid', { name: 'entered_by', nullable: true }) enteredBy: string | null;

  @ManyToOne(() => ResponseRow)
  @JoinColumn({ name: 'response_id', foreignKeyConstraintName: 'paper_entry_response_fk' })
  response?: Relation<ResponseRow>;
  @ManyToOne(() => UploadRow)
  @JoinColumn({ name: 'upload_id', foreignKeyConstraintName: 'paper_entry_upload_fk' })
  upload?: Relation<UploadRow>;
}

/** The paper that carries the signature of a submission: the signed sheet, or the city's form. */
@Entity('submission_paper')
export class SubmissionPaperRow {
  @PrimaryColumn('uuid', { name: 'response_id', primaryKeyConstraintName: 'submission_paper_pk' })
  responseId: string;
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'submission_paper_pk' }) number: number;
  @Column('uuid', { name: 'upload_id' }) uploadId: string;

  @ManyToOne(() => SubmissionRow)
  @JoinColumn([
    {
      name: 'response_id',
      referencedColumnName: 'responseId',
      foreignKeyConstraintName: 'submission_paper_submission_fk',
    },
    {
      name: 'number',
      referencedColumnName: 'number',
      foreignKeyConstraintName: 'submission_paper_submission_fk',
    },
  ])
  submission?: Relation<SubmissionRow>;
  @ManyToOne(() => UploadRow)
  @JoinColumn({ name: 'upload_id', foreignKeyConstraintName: 'submission_paper_upload_fk' })
  upload?: Relation<UploadRow>;
}
