import { Column, Entity, Index, JoinColumn, ManyToOne, OneToOne, PrimaryColumn } from 'typeorm';
import type { Relation } from 'typeorm';
import { DecisionRow } from '../ranking/ranking.entities.ts';

@Entity('plan')
export class PlanRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'plan_pk' }) id: string;
  @Index('plan_decision') @Column('uuid', { name: 'decision_id' }) decisionId: string;
  @Column('text') state: string;
  @Column('boolean') published: boolean;
  @Column('text', { nullable: true }) failure: string | null;
  @Column('text') seed: string;
  @Column('real') progress: number;
  @Column('text') terms: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;

  @ManyToOne(() => DecisionRow)
  @JoinColumn({ name: 'decision_id', foreignKeyConstraintName: 'plan_decision_fk' })
  decision?: Relation<DecisionRow>;
}

/** What a plan was drafted from, frozen under its hash. */
@Entity('plan_input')
export class PlanInputRow {
  @PrimaryColumn('uuid', { name: 'plan_id', primaryKeyConstraintName: 'plan_input_pk' }) planId: string;
  @Column('text') document: string;
  @Column('text') hash: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;

  @OneToOne(() => PlanRow)
  @JoinColumn({ name: 'plan_id', foreignKeyConstraintName: 'plan_input_plan_fk' })
  plan?: Relation<PlanRow>;
}

/** A frozen text of a plan under its content hash. */
@Entity('plan_version')
export class PlanVersionRow {
  @PrimaryColumn('uuid', { name: 'plan_id', primaryKeyConstraintName: 'plan_version_pk' }) planId: string;
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'plan_version_pk' }) version: number;
  @Column('text') document: string;
  @Column('text') hash: string;
  @Column('boolean') adopted: boolean;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('uuid', { name: 'created_by', nullable: true }) createdBy: string | null;

  @ManyToOne(() => PlanRow)
  @JoinColumn({ name: 'plan_id', foreignKeyConstraintName: 'plan_version_plan_fk' })
  plan?: Relation<PlanRow>;
}
