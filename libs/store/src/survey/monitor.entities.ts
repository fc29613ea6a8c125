import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { Relation } from 'typeorm';
import type { SegmentTarget } from '#survey';
import { RoundCityRow, RoundRow } from './survey.entities.ts';

/** When somebody of a city first read the form; who it was is not kept. */
@Entity('response_opening')
export class ResponseOpeningRow {
  @PrimaryColumn('text', { name: 'round_id', primaryKeyConstraintName: 'response_opening_pk' })
  roundId: string;
  @PrimaryColumn('text', { name: 'city_id', primaryKeyConstraintName: 'response_opening_pk' }) cityId: string;
  @Column('timestamptz', { name: 'opened_at' }) openedAt: Date;

  @ManyToOne(() => RoundCityRow)
  @JoinColumn([
    {
      name: 'round_id',
      referencedColumnName: 'roundId',
      foreignKeyConstraintName: 'response_opening_city_fk',
    },
    { name: 'city_id', referencedColumnName: 'cityId', foreignKeyConstraintName: 'response_opening_city_fk' },
  ])
  city?: Relation<RoundCityRow>;
}

/** The targets of a round as they were set; the latest count. */
@Entity('round_target')
@Index('round_target_round', ['roundId', 'id'])
export class RoundTargetRow {
  @PrimaryColumn('integer', {
    primaryKeyConstraintName: 'round_target_pk',
    generatedIdentity: 'ALWAYS',
    generated: 'identity',
  })
  id: number;
  @Column('text', { name: 'round_id' }) roundId: string;
  @Column('jsonb') targets: readonly SegmentTarget[];
  @Column('timestamptz', { name: 'set_at' }) setAt: Date;
  @Column('uuid', { name: 'set_by', nullable: true }) setBy: string | null;

  @ManyToOne(() => RoundRow)
  @JoinColumn({ name: 'round_id', foreignKeyConstraintName: 'round_target_round_fk' })
  round?: Relation<RoundRow>;
}

/** A doubt about an answer that the team has looked into, as it stood then. */
@Entity('flag_resolution')
export class FlagResolutionRow {
  @PrimaryColumn('text', { name: 'round_id', primaryKeyConstraintName: 'flag_resolution_pk' })
  roundId: string;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'flag_resolution_pk' }) flag: string;
  @Column('text', { name: 'city_id' }) cityId: string;
  @Column('text', { name: 'question_id' }) questionId: string;
  @Column('text') rule: string;
  @Column('jsonb') params: Record<string, unknown>;
  @Column('text') note: string;
  @Column('timestamptz', { name: 'resolved_at' }) resolvedAt: Date;
  @Column('uuid', { name: 'resolved_by', nullable: true }) resolvedBy: string | null;

  @ManyToOne(() => RoundCityRow)
  @JoinColumn([
    {
      name: 'round_id',
      referencedColumnName: 'roundId',
      foreignKeyConstraintName: 'flag_resolution_city_fk',
    },
    { name: 'city_id', referencedColumnName: 'cityId', foreignKeyConstraintName: 'flag_resolution_city_fk' },
  ])
  city?: Relation<RoundCityRow>;
}
