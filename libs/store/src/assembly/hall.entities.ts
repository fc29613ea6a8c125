import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { Relation } from 'typeorm';
import type { BallotChoice, Quorum } from '#assembly';
import { AssemblyRow, ItemRow, PollRow, SeatRow } from './assembly.entities.ts';

/** "Any objection?", asked about an item. */
@Entity('consensus_call')
@Index('consensus_call_one_open', ['assemblyId'], { unique: true, where: "state = 'open'" })
export class ConsensusCallRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'consensus_call_pk' }) id: string;
  @Column('uuid', { name: 'assembly_id' }) assemblyId: string;
  @Index('consensus_call_item') @Column('uuid', { name: 'item_id' }) itemId: string;
  @Column('text') state: string;
  @Column('jsonb') quorum: Quorum;
  @Column('integer') eligible: number;
  @Column('integer') present: number;
  @Column('timestamptz', { name: 'opened_at' }) openedAt: Date;
  @Column('timestamptz', { name: 'closed_at', nullable: true }) closedAt: Date | null;
  @Column('integer', { nullable: true }) objections: number | null;
  @Column('text', { nullable: true }) verdict: string | null;

  @ManyToOne(() => AssemblyRow)
  @JoinColumn({ name: 'assembly_id', foreignKeyConstraintName: 'consensus_call_assembly_fk' })
  assembly?: Relation<AssemblyRow>;
  @ManyToOne(() => ItemRow)
  @JoinColumn({ name: 'item_id', foreignKeyConstraintName: 'consensus_call_item_fk' })
  item?: Relation<ItemRow>;
}

/** One tap: an objection, or that it is taken back. */
@Entity('objection')
@Index('objection_nonce', ['callId', 'nonce'], { unique: true })
export class ObjectionRow {
  @PrimaryColumn('uuid', { name: 'call_id', primaryKeyConstraintName: 'objection_pk' }) callId: string;
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'objection_pk' }) number: number;
  @Column('uuid', { name: 'seat_id' }) seatId: string;
  @Column('boolean') stands: boolean;
  @Column('text') nonce: string;
  @Column('text') hash: string;

  @ManyToOne(() => ConsensusCallRow)
  @JoinColumn({ name: 'call_id', foreignKeyConstraintName: 'objection_call_fk' })
  call?: Relation<ConsensusCallRow>;
  @ManyToOne(() => SeatRow)
  @JoinColumn({ name: 'seat_id', foreignKeyConstraintName: 'objection_seat_fk' })
  seat?: Relation<SeatRow>;
}

/** A slip or a raised hand, entered by one teller and confirmed by another. */
@Entity('paper_ballot')
@Index('paper_ballot_seat', ['pollId', 'seatId'], { unique: true })
export class PaperBallotRow {
  @PrimaryColumn('uuid', { name: 'poll_id', primaryKeyConstraintName: 'paper_ballot_pk' }) pollId: string;
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'paper_ballot_pk' }) number: number;
  @Column('uuid', { name: 'seat_id' }) seatId: string;
  @Column('jsonb') choice: BallotChoice;
  @Column('text') nonce: string;
  @Column('uuid', { name: 'entered_by', nullable: true }) enteredBy: string | null;
  @Column('uuid', { name: 'confirmed_by', nullable: true }) confirmedBy: string | null;
  @Column('integer', { name: 'confirmed_number', nullable: true }) confirmedNumber: number | null;

  @ManyToOne(() => PollRow)
  @JoinColumn({ name: 'poll_id', foreignKeyConstraintName: 'paper_ballot_poll_fk' })
  poll?: Relation<PollRow>;
  @ManyToOne(() => SeatRow)
  @JoinColumn({ name: 'seat_id', foreignKeyConstraintName: 'paper_ballot_seat_fk' })
  seat?: Relation<SeatRow>;
}

/** A seat says that the board shows another vote than it cast. */
@Entity('vote_contest')
@Index('vote_contest_seat', ['pollId', 'seatId'], { unique: true })
export class VoteContestRow {
  @PrimaryColumn('uuid', { name: 'poll_id', primaryKeyConstraintName: 'vote_contest_pk' }) pollId: string;
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'vote_contest_pk' }) number: number;
  @Column('uuid', { name: 'seat_id' }) seatId: string;
  @Column('text') nonce: string;
  @Column('timestamptz') at: Date;

  @ManyToOne(() => PollRow)
  @JoinColumn({ name: 'poll_id', foreignKeyConstraintName: 'vote_contest_poll_fk' })
  poll?: Relation<PollRow>;
  @ManyToOne(() => SeatRow)
  @JoinColumn({ name: 'seat_id', foreignKeyConstraintName: 'vote_contest_seat_fk' })
  seat?: Relation<SeatRow>;
}

/** A reservation or an explanation of vote; public, as what was said in the hall is. */
@Entity('reservation')
export class ReservationRow {
  @PrimaryColumn('uuid', { name: 'assembly_id', primaryKeyConstraintName: 'reservation_pk' })
  assemblyId: string;
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'reservation_pk' }) number: number;
  @Column('uuid', { name: 'item_id' }) itemId: string;
  @Column('uuid', { name: 'seat_id' }) seatId: string;
  @Column('text') kind: string;
  @Column('text') language: string;
  @Column('text') text: string;
  @Column('timestamptz') at: Date;

  @ManyToOne(() => AssemblyRow)
  @JoinColumn({ name: 'assembly_id', foreignKeyConstraintName: 'reservation_assembly_fk' })
  assembly?: Relation<AssemblyRow>;
  @ManyToOne(() => ItemRow)
  @JoinColumn({ name: 'item_id', foreignKeyConstraintName: 'reservation_item_fk' })
  item?: Relation<ItemRow>;
  @ManyToOne(() => SeatRow)
  @JoinColumn({ name: 'seat_id', foreignKeyConstraintName: 'reservation_seat_fk' })
  seat?: Relation<SeatRow>;
}

/** A seat that has asked for the floor. */
@Entity('speaker')
@Index('speaker_waiting', ['assemblyId', 'seatId', 'kind'], { unique: true, where: "state = 'waiting'" })
export class SpeakerRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'speaker_pk' }) id: string;
  @Index('speaker_assembly') @Column('uuid', { name: 'assembly_id' }) assemblyId: string;
  @Column('uuid', { name: 'seat_id' }) seatId: string;
  @Column('uuid', { name: 'item_id', nullable: true }) itemId: string | null;
  @Column('text') kind: string;
  @Column('integer') place: number;
  @Column('text') state: string;
  @Column('timestamptz', { name: 'asked_at' }) askedAt: Date;
  @Column('timestamptz', { name: 'called_at', nullable: true }) calledAt: Date | null;
  @Column('timestamptz', { name: 'done_at', nullable: true }) doneAt: Date | null;

  @ManyToOne(() => AssemblyRow)
  @JoinColumn({ name: 'assembly_id', foreignKeyConstraintName: 'speaker_assembly_fk' })
  assembly?: Relation<AssemblyRow>;
  @ManyToOne(() => SeatRow)
  @JoinColumn({ name: 'seat_id', foreignKeyConstraintName: 'speaker_seat_fk' })
  seat?: Relation<SeatRow>;
  @ManyToOne(() => ItemRow)
  @JoinColumn({ name: 'item_id', foreignKeyConstraintName: 'speaker_item_fk' })
  item?: Relation<ItemRow> | null;
}

/** The clock that the hall sees, while one runs. */
@Entity('hall_timer')
export class HallTimerRow {
  @PrimaryColumn('uuid', { name: 'assembly_id', primaryKeyConstraintName: 'hall_timer_pk' })
  assemblyId: string;
  @Column('text') kind: string;
  @Column('integer') seconds: number;
  @Column('timestamptz', { name: 'started_at' }) startedAt: Date;

  @ManyToOne(() => AssemblyRow)
  @JoinColumn({ name: 'assembly_id', foreignKeyConstraintName: 'hall_timer_assembly_fk' })
  assembly?: Relation<AssemblyRow>;
}
