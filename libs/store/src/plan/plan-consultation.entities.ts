import { Check, Column, Entity, Index, JoinColumn, ManyToOne, OneToOne, PrimaryColumn } from 'typeorm';
import type { Relation } from 'typeorm';
import { MemberCityRow } from '../members/roll.entities.ts';
import { PlanVersionRow } from './plan.entities.ts';

/** A published version that member cities may comment on. */
@Entity('plan_consultation')
@Check('plan_consultation_visibility', `visibility IN ('own', 'after-close', 'all')`)
export class PlanConsultationRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'plan_consultation_pk' }) id: string;
  @Index('plan_consultation_plan') @Column('uuid', { name: 'plan_id' }) planId: string;
  @Column('integer') version: number;
  @Column('text') visibility: string;
  @Column('timestamptz', { name: 'opened_at' }) openedAt: Date;
  @Column('uuid', { name: 'opened_by', nullable: true }) openedBy: string | null;

  @ManyToOne(() => PlanVersionRow)
  @JoinColumn([
    {
      name: 'plan_id',
      referencedColumnName: 'planId',
      foreignKeyConstraintName: 'plan_consultation_version_fk',
    },
    {
      name: 'version',
      referencedColumnName: 'version',
      foreignKeyConstraintName: 'plan_consultation_version_fk',
    },
  ])
  of?: Relation<PlanVersionRow>;
}

/** Until when comments are taken; the last line counts. */
@Entity('plan_consultation_term')
export class PlanConsultationTermRow {
  @PrimaryColumn('integer', {
    generatedIdentity: 'ALWAYS',
    generated: 'identity',
    primaryKeyConstraintName: 'plan_consultation_term_pk',
  })
  id: number;
  @Index('plan_consultation_term_of')
  @Column('uuid', { name: 'consultation_id' })
  consultationId: string;
  @Column('timestamptz', { name: 'closes_at' }) closesAt: Date;
  @Column('timestamptz', { name: 'set_at' }) setAt: Date;
  @Column('uuid', { name: 'set_by', nullable: true }) setBy: string | null;

  @ManyToOne(() => PlanConsultationRow)
  @JoinColumn({ name: 'consultation_id', foreignKeyConstraintName: 'plan_consultation_term_of_fk' })
  of?: Relation<PlanConsultationRow>;
}

/** That a consultation is over. */
@Entity('plan_consultation_close')
export class PlanConsultationCloseRow {
  @PrimaryColumn('uuid', {
    name: 'consultation_id',
    primaryKeyConstraintName: 'plan_consultation_close_pk',
  })
  consultationId: string;
  @Column('timestamptz', { name: 'closed_at' }) closedAt: Date;
  @Column('uuid', { name: 'closed_by', nullable: true }) closedBy: string | null;

  @OneToOne(() => PlanConsultationRow)
  @JoinColumn({ name: 'consultation_id', foreignKeyConstraintName: 'plan_consultation_close_of_fk' })
  of?: Relation<PlanConsultationRow>;
}

/** What a city says to a line, word for word. */
@Entity('plan_comment')
export class PlanCommentRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'plan_comment_pk' }) id: string;
  @Index('plan_comment_consultation')
  @Column('uuid', { name: 'consultation_id' })
  consultationId: string;
  @Index('plan_comment_city') @Column('text', { name: 'city_id' }) cityId: string;
  @Column('text') line: string;
  @Column('text') language: string;
  @Column('text') words: string;
  @Column('timestamptz', { name: 'written_at' }) writtenAt: Date;
  @Column('uuid', { name: 'written_by', nullable: true }) writtenBy: string | null;

  @ManyToOne(() => PlanConsultationRow)
  @JoinColumn({ name: 'consultation_id', foreignKeyConstraintName: 'plan_comment_consultation_fk' })
  consultation?: Relation<PlanConsultationRow>;

  @ManyToOne(() => MemberCityRow)
  @JoinColumn({ name: 'city_id', foreignKeyConstraintName: 'plan_comment_city_fk' })
  city?: Relation<MemberCityRow>;
}

/** What the team says to a comment; the last one counts. */
@Entity('plan_comment_answer')
@Check('plan_comment_answer_outcome', `outcome IN ('taken-up', 'in-part', 'not-taken-up')`)
export class PlanCommentAnswerRow {
  @PrimaryColumn('integer', {
    generatedIdentity: 'ALWAYS',
    generated: 'identity',
    primaryKeyConstraintName: 'plan_comment_answer_pk',
  })
  id: number;
  @Index('plan_comment_answer_comment') @Column('uuid', { name: 'comment_id' }) commentId: string;
  @Column('text') outcome: string;
  @Column('text') reason: string;
  @Column('integer', { nullable: true }) version: number | null;
  @Column('timestamptz', { name: 'answered_at' }) answeredAt: Date;
  @Column('uuid', { name: 'answered_by', nullable: true }) answeredBy: string | null;

  @ManyToOne(() => PlanCommentRow)
  @JoinColumn({ name: 'comment_id', foreignKeyConstraintName: 'plan_comment_answer_comment_fk' })
  comment?: Relation<PlanCommentRow>;
}
