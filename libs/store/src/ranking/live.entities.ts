import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Preference } from '#ranking';

/** What the running statistics of a round are about; another basis and they are counted anew. */
@Entity('live_round')
export class LiveRoundRow {
  @PrimaryColumn('text', { name: 'round_id', primaryKeyConstraintName: 'live_round_pk' }) roundId: string;
  @Column('text') basis: string;
}

/** The running statistics of one stratum. */
@Entity('live_statistics')
export class LiveStatisticsRow {
  @PrimaryColumn('text', { name: 'round_id', primaryKeyConstraintName: 'live_statistics_pk' })
  roundId: string;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'live_statistics_pk' }) stratum: string;
  @Column('integer') invited: number;
  @Column('integer') begun: number;
  @Column('integer') submitted: number;
  @Column('integer') ranked: number;
  @Column('bytea', { nullable: true }) counts: Buffer | null;
}

/** What of a response is in the running statistics, so that it can be taken out again. */
@Entity('live_answer')
@Index('live_answer_lot', ['roundId', 'lot'], { where: 'preference IS NOT NULL' })
export class LiveAnswerRow {
  @PrimaryColumn('uuid', { name: 'response_id', primaryKeyConstraintName: 'live_answer_pk' })
  responseId: string;
  @Column('text', { name: 'round_id' }) roundId: string;
  @Column('text') stratum: string;
  @Column('boolean') submitted: boolean;
  @Column('jsonb', { nullable: true }) preference: Preference | null;
  @Column('text') lot: string;
}

/** A response that has changed since the running statistics were brought up to date. */
@Entity('live_change')
export class LiveChangeRow {
  @PrimaryColumn('integer', {
    generatedIdentity: 'ALWAYS',
    generated: 'identity',
    primaryKeyConstraintName: 'live_change_pk',
  })
  id: number;
  @Index('live_change_round') @Column('text', { name: 'round_id' }) roundId: string;
  @Column('uuid', { name: 'response_id', nullable: true }) responseId: string | null;
}
