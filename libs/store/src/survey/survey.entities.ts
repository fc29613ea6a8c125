import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { Relation } from 'typeorm';
import type { Questionnaire } from '#survey';
import { MemberCityRow } from '../members/roll.entities.ts';

@Entity('questionnaire')
export class QuestionnaireRow {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'questionnaire_pk' }) id: string;
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'questionnaire_pk' }) version: number;
  @Column('jsonb') document: Questionnaire;
}

@Entity('round')
export class RoundRow {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'round_pk' }) id: string;
  @Column('text') title: string;
  @Column('text', { name: 'questionnaire_id' }) questionnaireId: string;
  @Column('integer', { name: 'questionnaire_version' }) questionnaireVersion: number;
  @Column('timestamptz', { name: 'opens_at' }) opensAt: Date;
  @Column('timestamptz') deadline: Date;
  @Column('text', { name: 'time_zone' }) timeZone: string;
  @Column('integer', { name: 'grace_days', nullable: true }) graceDays: number | null;
  @Column('text') state: string;
  @Column('boolean') simulated: boolean;
  @Column('boolean') practice: boolean;

  @ManyToOne(() => QuestionnaireRow)
  @JoinColumn([
    {
      name: 'questionnaire_id',
      referencedColumnName: 'id',
      foreignKeyConstraintName: 'round_questionnaire_fk',
    },
    {
      name: 'questionnaire_version',
      referencedColumnName: 'version',
      foreignKeyConstraintName: 'round_questionnaire_fk',
    },
  ])
  questionnaire?: Relation<QuestionnaireRow>;
}

/** Cities of a round that have a deadline of their own. */
@Entity('round_cohort')
export class RoundCohortRow {
  @PrimaryColumn('text', { name: 'round_id', primaryKeyConstraintName: 'round_cohort_pk' }) roundId: string;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'round_cohort_pk' }) id: string;
  @Column('text') name: string;
  @Column('timestamptz') deadline: Date;

  @ManyToOne(() => RoundRow)
  @JoinColumn({ name: 'round_id', foreignKeyConstraintName: 'round_cohort_round_fk' })
  round?: Relation<RoundRow>;
}

/** A city that a round was put to. */
@Entity('round_city')
export class RoundCityRow {
  @PrimaryColumn('text', { name: 'round_id', primaryKeyConstraintName: 'round_city_pk' }) roundId: string;
  @PrimaryColumn('text', { name: 'city_id', primaryKeyConstraintName: 'round_city_pk' }) cityId: string;
  @Column('text', { nullable: true }) cohort: string | null;

  @ManyToOne(() => RoundRow)
  @JoinColumn({ name: 'round_id', foreignKeyConstraintName: 'round_city_round_fk' })
  round?: Relation<RoundRow>;
  @ManyToOne(() => MemberCityRow)
  @JoinColumn({ name: 'city_id', foreignKeyConstraintName: 'round_city_city_fk' })
  city?: Relation<MemberCityRow>;
  @ManyToOne(() => RoundCohortRow)
  @JoinColumn([
    { name: 'round_id', referencedColumnName: 'roundId', foreignKeyConstraintName: 'round_city_cohort_fk' },
    { name: 'cohort', referencedColumnName: 'id', foreignKeyConstraintName: 'round_city_cohort_fk' },
  ])
  group?: Relation<RoundCohortRow>;
}

@Entity('response')
@Index('response_round_city', ['roundId', 'cityId'], { unique: true })
export class ResponseRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'response_pk' }) id: string;
  @Column('text', { name: 'round_id' }) roundId: string;
  @Column('text', { name: 'city_id' }) cityId: string;
  @Column('text') state: string;
  @Column('timestamptz', { name: 'started_at' }) startedAt: Date;
  @Column('timestamptz', { name: 'saved_at' }) savedAt: Date;
  @Column('timestamptz', { name: 'submitted_at', nullable: true }) submittedAt: Date | null;
  /** When the team brought it in from an archive; null for what the city began itself. */
  @Column('timestamptz', { name: 'imported_at', nullable: true }) importedAt: Date | null;

  @ManyToOne(() => RoundRow)
  @JoinColumn({ name: 'round_id', foreignKeyConstraintName: 'response_round_fk' })
  round?: Relation<RoundRow>;
  @ManyToOne(() => MemberCityRow)
  @JoinColumn({ name: 'city_id', foreignKeyConstraintName: 'response_city_fk' })
  city?: Relation<MemberCityRow>;
}

/** One saved answer to one question; the highest revision counts, the others are its history. */
@Entity('answer_revision')
export class AnswerRevisionRow {
  @PrimaryColumn('uuid', { name: 'response_id', primaryKeyConstraintName: 'answer_revision_pk' })
  responseId: string;
  @PrimaryColumn('text', { name: 'question_id', primaryKeyConstraintName: 'answer_revision_pk' })
  questionId: string;
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'answer_revision_pk' }) revision: number;
  @Column('jsonb', { nullable: true }) value: unknown;
  @Column('timestamptz', { name: 'saved_at' }) savedAt: Date;
  @Column('uuid', { name: 'saved_by', nullable: true }) savedBy: string | null;

  @ManyToOne(() => ResponseRow)
  @JoinColumn({ name: 'response_id', foreignKeyConstraintName: 'answer_revision_response_fk' })
  response?: Relation<ResponseRow>;
}

/** What a city submitted, frozen: canonical answers, the statement only as a salted commitment. */
@Entity('submission')
export class SubmissionRow {
  @PrimaryColumn('uuid', { name: 'response_id', primaryKeyConstraintName: 'submission_pk' })
  responseId: string;
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'submission_pk' }) number: number;
  @Column('text') answers: string;
  @Column('text', { name: 'statement_commitment' }) statementCommitment: string;
  @Column('text') hash: string;
  @Column('integer', { name: 'questionnaire_version' }) questionnaireVersion: number;
  @Column('timestamptz', { name: 'submitted_at' }) submittedAt: Date;
  @Column('uuid', { name: 'submitted_by', nullable: true }) submittedBy: string | null;

  @ManyToOne(() => ResponseRow)
  @JoinColumn({ name: 'response_id', foreignKeyConstraintName: 'submission_response_fk' })
  response?: Relation<ResponseRow>;
}

/** Who stood behind a submission: personal, erasable. */
@Entity('submission_statement')
export class SubmissionStatementRow {
  @PrimaryColumn('uuid', { name: 'response_id', primaryKeyConstraintName: 'submission_statement_pk' })
  responseId: string;
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'submission_statement_pk' }) number: number;
  @Column('text') salt: string;
  @Column('text') name: string;
  @Column('text') title: string;
  @Column('date') date: string;

  @ManyToOne(() => SubmissionRow)
  @JoinColumn([
    {
      name: 'response_id',
      referencedColumnName: 'responseId',
      foreignKeyConstraintName: 'submission_statement_submission_fk',
    },
    {
      name: 'number',
      referencedColumnName: 'number',
      foreignKeyConstraintName: 'submission_statement_submission_fk',
    },
  ])
  submission?: Relation<SubmissionRow>;
}

/** The team let a city change its answer, and why. */
@Entity('reopening')
export class ReopeningRow {
  @PrimaryColumn('uuid', { name: 'response_id', primaryKeyConstraintName: 'reopening_pk' })
  responseId: string;
  @PrimaryColumn('timestamptz', { name: 'reopened_at', primaryKeyConstraintName: 'reopening_pk' })
  reopenedAt: Date;
  @Column('uuid', { name: 'reopened_by', nullable: true }) reopenedBy: string | null;
  @Column('text') reason: string;

  @ManyToOne(() => ResponseRow)
  @JoinColumn({ name: 'response_id', foreignKeyConstraintName: 'reopening_response_fk' })
  response?: Relation<ResponseRow>;
}
