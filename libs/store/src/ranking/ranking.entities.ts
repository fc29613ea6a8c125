import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { Relation } from 'typeorm';
import type { DecidedArea, PackedHead, RankingSettings } from '#ranking';
import { RoundRow } from '../survey/survey.entities.ts';
import type { LeftOut } from './run-record.ts';

/** A frozen profile under the hash of its canonical form. */
@Entity('profile')
export class ProfileRow {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'profile_pk' }) hash: string;
  /** In one text, or packed in shards under this head. */
  @Column('text', { nullable: true }) document: string | null;
  @Column('jsonb', { nullable: true }) head: PackedHead | null;
  @Column('timestamptz', { name: 'frozen_at' }) frozenAt: Date;
}

@Entity('profile_shard')
export class ProfileShardRow {
  @PrimaryColumn('text', { name: 'profile_hash', primaryKeyConstraintName: 'profile_shard_pk' })
  profileHash: string;
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'profile_shard_pk' }) number: number;
  @Column('bytea') bytes: Buffer;

  @ManyToOne(() => ProfileRow)
  @JoinColumn({ name: 'profile_hash', foreignKeyConstraintName: 'profile_shard_profile_fk' })
  profile?: Relation<ProfileRow>;
}

@Entity('run')
@Index('run_round_number', ['roundId', 'number'], { unique: true })
export class RunRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'run_pk' }) id: string;
  @Column('text', { name: 'round_id' }) roundId: string;
  @Column('integer') number: number;
  @Column('text') state: string;
  @Column('boolean') official: boolean;
  @Column('real') progress: number;
  @Column('jsonb') settings: RankingSettings;
  @Column('jsonb', { name: 'left_out' }) leftOut: readonly LeftOut[];
  @Column('text', { name: 'profile_hash', nullable: true }) profileHash: string | null;
  /** Text, not jsonb: the bytes are part of the promise. */
  @Column('text', { nullable: true, select: false }) report?: string | null;
  @Column('text', { name: 'report_hash', nullable: true }) reportHash: string | null;
  @Column('text', { nullable: true }) failure: string | null;
  /** Name of the file whose preferences it counts, instead of the round's answers. */
  @Column('text', { nullable: true }) file: string | null;
  @Column('uuid', { name: 'started_by', nullable: true }) startedBy: string | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('timestamptz', { name: 'started_at', nullable: true }) startedAt: Date | null;
  @Column('timestamptz', { name: 'finished_at', nullable: true }) finishedAt: Date | null;

  @ManyToOne(() => RoundRow)
  @JoinColumn({ name: 'round_id', foreignKeyConstraintName: 'run_round_fk' })
  round?: Relation<RoundRow>;
  @ManyToOne(() => ProfileRow)
  @JoinColumn({ name: 'profile_hash', foreignKeyConstraintName: 'run_profile_fk' })
  profile?: Relation<ProfileRow>;
}

/** What a shard of a run was counted to, until all are merged. */
@Entity('run_count')
export class RunCountRow {
  @PrimaryColumn('uuid', { name: 'run_id', primaryKeyConstraintName: 'run_count_pk' }) runId: string;
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'run_count_pk' }) shard: number;
  @Column('bytea') counts: Buffer;

  @ManyToOne(() => RunRow)
  @JoinColumn({ name: 'run_id', foreignKeyConstraintName: 'run_count_run_fk' })
  run?: Relation<RunRow>;
}

@Entity('decision')
export class DecisionRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'decision_pk' }) id: string;
  @Index('decision_round') @Column('text', { name: 'round_id' }) roundId: string;
  @Index('decision_run') @Column('uuid', { name: 'run_id' }) runId: string;
  @Column('jsonb') areas: readonly DecidedArea[];
  /** Counts up as they are put forward. The cast: TypeORM declares identity for primary keys only. */
  @Column('integer', { generated: 'identity', generatedIdentity: 'ALWAYS' } as object) position: number;
  @Column('text', { name: 'border_reason', nullable: true }) borderReason: string | null;
  /** Text, not jsonb: the bytes are part of the promise. */
  @Column('text', { name: 'merged_report', nullable: true, select: false }) mergedReport?: string | null;
  @Column('text', { name: 'merged_hash', nullable: true }) mergedHash: string | null;
  @Column('uuid', { name: 'signed_by', nullable: true }) signedBy: string | null;
  @Column('timestamptz', { name: 'signed_at' }) signedAt: Date;

  @ManyToOne(() => RoundRow)
  @JoinColumn({ name: 'round_id', foreignKeyConstraintName: 'decision_round_fk' })
  round?: Relation<RoundRow>;
  @ManyToOne(() => RunRow)
  @JoinColumn({ name: 'run_id', foreignKeyConstraintName: 'decision_run_fk' })
  run?: Relation<RunRow>;
}

/** The second signature, by which a decision counts. */
@Entity('decision_signature')
export class DecisionSignatureRow {
  @PrimaryColumn('uuid', { name: 'decision_id', primaryKeyConstraintName: 'decision_signature_pk' })
  decisionId: string;
  @Column('uuid', { name: 'signed_by', nullable: true }) signedBy: string | null;
  @Column('timestamptz', { name: 'signed_at' }) signedAt: Date;

  @ManyToOne(() => DecisionRow)
  @JoinColumn({ name: 'decision_id', foreignKeyConstraintName: 'decision_signature_decision_fk' })
  decision?: Relation<DecisionRow>;
}

@Entity('decision_comment')
export class DecisionCommentRow {
  @PrimaryColumn('integer', {
    generatedIdentity: 'ALWAYS',
    generated: 'identity',
    primaryKeyConstraintName: 'decision_comment_pk',
  })
  id: number;
  @Index('decision_comment_decision') @Column('uuid', { name: 'decision_id' }) decisionId: string;
  @Column('text') text: string;
  @Column('uuid', { name: 'written_by', nullable: true }) writtenBy: string | null;
  @Column('timestamptz', { name: 'written_at' }) writtenAt: Date;

  @ManyToOne(() => DecisionRow)
  @JoinColumn({ name: 'decision_id', foreignKeyConstraintName: 'decision_comment_decision_fk' })
  decision?: Relation<DecisionRow>;
}
