import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What became of one backup. */
@Entity('backup')
export class BackupRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'backup_pk' }) id: string;
  @Index('backup_at') @Column('timestamptz') at: Date;
  @Column('text') outcome: string;
  @Column('text', { nullable: true }) file: string | null;
  @Column('bigint', { nullable: true }) bytes: string | null;
  @Column('text', { nullable: true }) sha256: string | null;
  @Column('boolean', { name: 'taken_away', nullable: true }) takenAway: boolean | null;
  @Column('text', { nullable: true }) reason: string | null;
}
