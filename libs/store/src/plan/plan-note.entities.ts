import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { Relation } from 'typeorm';
import { PlanRow } from './plan.entities.ts';

/** What somebody of the team says about a line of a plan. */
@Entity('plan_note')
export class PlanNoteRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'plan_note_pk' }) id: string;
  @Index('plan_note_plan') @Column('uuid', { name: 'plan_id' }) planId: string;
  @Column('text') line: string;
  @Column('uuid', { name: 'thread_id', nullable: true }) threadId: string | null;
  @Column('text') words: string;
  @Column('integer') version: number;
  @Column('timestamptz', { name: 'written_at' }) writtenAt: Date;
  @Column('uuid', { name: 'written_by', nullable: true }) writtenBy: string | null;

  @ManyToOne(() => PlanRow)
  @JoinColumn({ name: 'plan_id', foreignKeyConstraintName: 'plan_note_plan_fk' })
  plan?: Relation<PlanRow>;

  @ManyToOne(() => PlanNoteRow)
  @JoinColumn({ name: 'thread_id', foreignKeyConstraintName: 'plan_note_thread_fk' })
  thread?: Relation<PlanNoteRow>;
}

/** That a thread is settled, or taken up again; the last one counts. */
@Entity('plan_note_resolution')
export class PlanNoteResolutionRow {
  @PrimaryColumn('integer', {
    generatedIdentity: 'ALWAYS',
    generated: 'identity',
    primaryKeyConstraintName: 'plan_note_resolution_pk',
  })
  id: number;
  @Index('plan_note_resolution_note') @Column('uuid', { name: 'note_id' }) noteId: string;
  @Column('boolean') resolved: boolean;
  @Column('timestamptz', { name: 'resolved_at' }) resolvedAt: Date;
  @Column('uuid', { name: 'resolved_by', nullable: true }) resolvedBy: string | null;

  @ManyToOne(() => PlanNoteRow)
  @JoinColumn({ name: 'note_id', foreignKeyConstraintName: 'plan_note_resolution_note_fk' })
  note?: Relation<PlanNoteRow>;
}
