import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { Relation } from 'typeorm';
import { MemberCityRow } from '../members/roll.entities.ts';
import { PlanRow } from './plan.entities.ts';

/** A city that was asked about a task in a plan. */
@Entity('plan_request')
export class PlanRequestRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'plan_request_pk' }) id: string;
  @Index('plan_request_plan') @Column('uuid', { name: 'plan_id' }) planId: string;
  @Index('plan_request_city') @Column('text', { name: 'city_id' }) cityId: string;
  @Column('text') line: string;
  @Column('text') task: string;
  @Column('text') shown: string;
  @Column('timestamptz', { name: 'asked_at' }) askedAt: Date;
  @Column('uuid', { name: 'asked_by', nullable: true }) askedBy: string | null;

  @ManyToOne(() => PlanRow)
  @JoinColumn({ name: 'plan_id', foreignKeyConstraintName: 'plan_request_plan_fk' })
  plan?: Relation<PlanRow>;

  @ManyToOne(() => MemberCityRow)
  @JoinColumn({ name: 'city_id', foreignKeyConstraintName: 'plan_request_city_fk' })
  city?: Relation<MemberCityRow>;
}

/** What a city said; the last one counts. */
@Entity('plan_answer')
@Check('plan_answer_answer', `answer IN ('agreed', 'declined')`)
export class PlanAnswerRow {
  @PrimaryColumn('integer', {
    generatedIdentity: 'ALWAYS',
    generated: 'identity',
    primaryKeyConstraintName: 'plan_answer_pk',
  })
  id: number;
  @Index('plan_answer_request') @Column('uuid', { name: 'request_id' }) requestId: string;
  @Column('text') answer: string;
  @Column('text', { nullable: true }) condition: string | null;
  @Column('timestamptz', { name: 'answered_at' }) answeredAt: Date;
  @Column('uuid', { name: 'answered_by', nullable: true }) answeredBy: string | null;

  @ManyToOne(() => PlanRequestRow)
  @JoinColumn({ name: 'request_id', foreignKeyConstraintName: 'plan_answer_request_fk' })
  request?: Relation<PlanRequestRow>;
}
