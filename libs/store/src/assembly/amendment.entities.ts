import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { Relation } from 'typeorm';
import type { TranslatedText } from '#assembly';
import type { PlanEdit } from '#plan';
import type { AmendmentFate } from './amendment-record.ts';
import { AssemblyRow, ItemRow, SeatRow } from './assembly.entities.ts';

/** A change of the plan that is put to the session. */
@Entity('amendment')
@Index('amendment_number', ['assemblyId', 'number'], { unique: true })
export class AmendmentRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'amendment_pk' }) id: string;
  @Column('uuid', { name: 'assembly_id' }) assemblyId: string;
  @Column('integer') number: number;
  @Column('uuid', { name: 'seat_id' }) seatId: string;
  @Column('text') base: string;
  @Column('uuid', { name: 'to_id', nullable: true }) toId: string | null;
  @Column('jsonb') edits: readonly PlanEdit[];
  @Column('text') reason: string;
  @Column('text') language: string;
  @Column('uuid', { name: 'falls_if', array: true }) fallsIf: string[];
  @Column('text', { nullable: true }) alternatives: string | null;
  @Column('uuid', { array: true }) replaces: string[];
  @Column('text') via: string;
  @Column('text') state: string;
  @Index('amendment_of_item') @Column('uuid', { name: 'item_id', nullable: true }) itemId: string | null;
  @Column('text', { array: true }) untranslated: string[];
  @Column('jsonb', { nullable: true }) fate: AmendmentFate | null;
  @Column('timestamptz', { name: 'submitted_at' }) submittedAt: Date;

  @ManyToOne(() => AssemblyRow)
  @JoinColumn({ name: 'assembly_id', foreignKeyConstraintName: 'amendment_assembly_fk' })
  assembly?: Relation<AssemblyRow>;
  @ManyToOne(() => SeatRow)
  @JoinColumn({ name: 'seat_id', foreignKeyConstraintName: 'amendment_seat_fk' })
  seat?: Relation<SeatRow>;
  @ManyToOne(() => AmendmentRow)
  @JoinColumn({ name: 'to_id', foreignKeyConstraintName: 'amendment_to_fk' })
  to?: Relation<AmendmentRow>;
  @ManyToOne(() => ItemRow)
  @JoinColumn({ name: 'item_id', foreignKeyConstraintName: 'amendment_item_fk' })
  item?: Relation<ItemRow>;
}

/** A city stands by an amendment. */
@Entity('amendment_support')
export class AmendmentSupportRow {
  @PrimaryColumn('uuid', { name: 'amendment_id', primaryKeyConstraintName: 'amendment_support_pk' })
  amendmentId: string;
  @PrimaryColumn('uuid', { name: 'seat_id', primaryKeyConstraintName: 'amendment_support_pk' })
  seatId: string;
  @Column('timestamptz') at: Date;

  @ManyToOne(() => AmendmentRow)
  @JoinColumn({ name: 'amendment_id', foreignKeyConstraintName: 'amendment_support_amendment_fk' })
  amendment?: Relation<AmendmentRow>;
  @ManyToOne(() => SeatRow)
  @JoinColumn({ name: 'seat_id', foreignKeyConstraintName: 'amendment_support_seat_fk' })
  seat?: Relation<SeatRow>;
}

/** The texts of an amendment in another language than its own. */
@Entity('amendment_translation')
export class AmendmentTranslationRow {
  @PrimaryColumn('uuid', { name: 'amendment_id', primaryKeyConstraintName: 'amendment_translation_pk' })
  amendmentId: string;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'amendment_translation_pk' }) language: string;
  @Column('text', { nullable: true }) reason: string | null;
  @Column('jsonb') texts: readonly TranslatedText[];
  @Column('timestamptz') at: Date;

  @ManyToOne(() => AmendmentRow)
  @JoinColumn({ name: 'amendment_id', foreignKeyConstraintName: 'amendment_translation_amendment_fk' })
  amendment?: Relation<AmendmentRow>;
}
