import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { Relation } from 'typeorm';
import { PlanVersionRow } from './plan.entities.ts';

/** What was changed to make a version. */
@Entity('plan_edit')
export class PlanEditRow {
  @PrimaryColumn('uuid', { name: 'plan_id', primaryKeyConstraintName: 'plan_edit_pk' }) planId: string;
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'plan_edit_pk' }) version: number;
  @Column('integer', { name: 'base_version' }) baseVersion: number;
  @Column('text') edits: string;

  @ManyToOne(() => PlanVersionRow)
  @JoinColumn([
    { name: 'plan_id', referencedColumnName: 'planId', foreignKeyConstraintName: 'plan_edit_version_fk' },
    { name: 'version', referencedColumnName: 'version', foreignKeyConstraintName: 'plan_edit_version_fk' },
  ])
  of?: Relation<PlanVersionRow>;
}
