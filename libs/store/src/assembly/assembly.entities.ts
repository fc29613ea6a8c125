import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { Relation } from 'typeorm';
import type { LocalText } from '#members';
import type {
  BallotChoice,
  CountedResult,
  MajorityRule,
  PollOutcome,
  PollTally,
  Quorum,
  SessionRules,
} from '#assembly';
import type { PollOption, PollVoided } from './assembly-record.ts';
import { FrozenRollRow } from '../members/frozen-roll.entities.ts';
import { PersonRow } from '../members/person.entities.ts';
import { MemberCityRow } from '../members/roll.entities.ts';
import { PlanRow } from '../plan/plan.entities.ts';

@Entity('assembly')
export class AssemblyRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'assembly_pk' }) id: string;
  @Index('assembly_plan') @Column('uuid', { name: 'plan_id' }) planId: string;
  @Column('integer', { name: 'plan_version' }) planVersion: number;
  @Column('text') title: string;
  @Column('text') state: string;
  @Column('boolean') simulated: boolean;
  @Column('boolean') practice: boolean;
  @Column('timestamptz', { name: 'opened_at' }) openedAt: Date;
  @Column('timestamptz', { name: 'closed_at', nullable: true }) closedAt: Date | null;

  @ManyToOne(() => PlanRow)
  @JoinColumn({ name: 'plan_id', foreignKeyConstraintName: 'assembly_plan_fk' })
  plan?: Relation<PlanRow>;

  @Column('uuid', { name: 'roll_id', nullable: true }) rollId: string | null;
  @Column('text') access: string;
  @Column('text') governing: string;
  @Column('jsonb') rules: SessionRules;
  @Column('text', { name: 'chair_city', nullable: true }) chairCity: string | null;
  @Column('timestamptz', { name: 'published_at', nullable: true }) publishedAt: Date | null;

  @Column('uuid', { name: 'shown_item', nullable: true }) shownItem: string | null;

  @ManyToOne(() => ItemRow)
  @JoinColumn({ name: 'shown_item', foreignKeyConstraintName: 'assembly_shown_item_fk' })
  shown?: Relation<ItemRow>;
  @ManyToOne(() => FrozenRollRow)
  @JoinColumn({ name: 'roll_id', foreignKeyConstraintName: 'assembly_roll_fk' })
  roll?: Relation<FrozenRollRow>;
  @ManyToOne(() => MemberCityRow)
  @JoinColumn({ name: 'chair_city', foreignKeyConstraintName: 'assembly_chair_fk' })
  chair?: Relation<MemberCityRow>;
}

@Entity('seat')
@Index('seat_assembly_city', ['assemblyId', 'cityId'], { unique: true })
export class SeatRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'seat_pk' }) id: string;
  @Column('uuid', { name: 'assembly_id' }) assemblyId: string;
  @Column('text', { name: 'city_id' }) cityId: string;
  @Column('boolean') present: boolean;
  @Column('boolean') provisional: boolean;
  @Column('uuid', { name: 'person_id', nullable: true }) personId: string | null;

  @ManyToOne(() => PersonRow)
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'seat_person_fk' })
  person?: Relation<PersonRow>;

  @ManyToOne(() => AssemblyRow)
  @JoinColumn({ name: 'assembly_id', foreignKeyConstraintName: 'seat_assembly_fk' })
  assembly?: Relation<AssemblyRow>;
  @ManyToOne(() => MemberCityRow)
  @JoinColumn({ name: 'city_id', foreignKeyConstraintName: 'seat_city_fk' })
  city?: Relation<MemberCityRow>;
}

@Entity('item')
@Index('item_assembly_number', ['assemblyId', 'number'], { unique: true })
export class ItemRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'item_pk' }) id: string;
  @Column('uuid', { name: 'assembly_id' }) assemblyId: string;
  @Column('integer') number: number;
  @Column('text') kind: string;
  @Column('text', { name: 'area_id', nullable: true }) areaId: string | null;
  @Column('jsonb') title: LocalText;
  @Column('jsonb') question: LocalText;
  @Column('jsonb') summary: LocalText;
  @Column('text', { name: 'text_hash' }) textHash: string;
  @Column('text') state: string;
  /** Where it comes up; its number stays what it was. */
  @Column('integer') place: number;
  @Column('uuid', { name: 'part_of', nullable: true }) partOf: string | null;
  /** Items that are decided with it. */
  @Column('uuid', { array: true }) holds: string[];

  @ManyToOne(() => AssemblyRow)
  @JoinColumn({ name: 'assembly_id', foreignKeyConstraintName: 'item_assembly_fk' })
  assembly?: Relation<AssemblyRow>;
  @ManyToOne(() => ItemRow)
  @JoinColumn({ name: 'part_of', foreignKeyConstraintName: 'item_part_fk' })
  whole?: Relation<ItemRow> | null;
}

@Entity('poll')
@Index('poll_one_open', ['assemblyId'], { unique: true, where: "state = 'open' AND procedure = 'hall'" })
@Index('poll_due', ['closesAt'], { where: "state = 'open'" })
export class PollRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'poll_pk' }) id: string;
  @Index('poll_assembly') @Column('uuid', { name: 'assembly_id' }) assemblyId: string;
  @Column('uuid', { name: 'item_id' }) itemId: string;
  @Column('text') state: string;
  @Column('jsonb') rule: MajorityRule;
  @Column('jsonb') quorum: Quorum;
  @Column('integer') eligible: number;
  @Column('integer') present: number;
  @Column('timestamptz', { name: 'opened_at' }) openedAt: Date;
  @Column('timestamptz', { name: 'closed_at', nullable: true }) closedAt: Date | null;
  @Column('jsonb', { nullable: true }) tally: PollTally | null;
  @Column('jsonb', { nullable: true }) outcome: PollOutcome | null;
  @Column('text') kind: string;
  @Column('jsonb') options: PollOption[];
  @Column('boolean', { name: 'run_off' }) runOff: boolean;
  @Column('text') procedure: string;
  @Column('timestamptz', { name: 'closes_at', nullable: true }) closesAt: Date | null;
  @Column('boolean') rehearsal: boolean;
  @Column('uuid', { name: 'again_id', nullable: true }) againId: string | null;
  @Column('integer', { name: 'contest_seconds' }) contestSeconds: number;
  @Column('timestamptz', { name: 'declared_at', nullable: true }) declaredAt: Date | null;
  @Column('jsonb', { nullable: true }) without: CountedResult | null;
  @Column('jsonb', { nullable: true }) voided: PollVoided | null;
  /** Of the ledger entry that opened it. */
  @Column('text', { name: 'open_hash', nullable: true }) openHash: string | null;

  @ManyToOne(() => AssemblyRow)
  @JoinColumn({ name: 'assembly_id', foreignKeyConstraintName: 'poll_assembly_fk' })
  assembly?: Relation<AssemblyRow>;
  @ManyToOne(() => ItemRow)
  @JoinColumn({ name: 'item_id', foreignKeyConstraintName: 'poll_item_fk' })
  item?: Relation<ItemRow>;
  @ManyToOne(() => PollRow)
  @JoinColumn({ name: 'again_id', foreignKeyConstraintName: 'poll_again_fk' })
  again?: Relation<PollRow> | null;
}

@Entity('ballot')
@Index('ballot_nonce', ['pollId', 'nonce'], { unique: true })
@Index('ballot_seat', ['pollId', 'seatId', 'number'])
@Check('ballot_way', "way IN ('electronic', 'paper', 'correction')")
export class BallotRow {
  @PrimaryColumn('uuid', { name: 'poll_id', primaryKeyConstraintName: 'ballot_pk' }) pollId: string;
  /** Number of the ledger entry that records it. */
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'ballot_pk' }) number: number;
  @Column('uuid', { name: 'seat_id' }) seatId: string;
  @Column('jsonb') choice: BallotChoice;
  @Column('text') nonce: string;
  @Column('text') hash: string;
  @Column('text') way: string;
  @Column('boolean') provisional: boolean;

  @ManyToOne(() => PollRow)
  @JoinColumn({ name: 'poll_id', foreignKeyConstraintName: 'ballot_poll_fk' })
  poll?: Relation<PollRow>;
  @ManyToOne(() => SeatRow)
  @JoinColumn({ name: 'seat_id', foreignKeyConstraintName: 'ballot_seat_fk' })
  seat?: Relation<SeatRow>;
}

/** The last entry of a ledger: the row that every append locks. */
@Entity('ledger_head')
export class LedgerHeadRow {
  @PrimaryColumn('uuid', { name: 'assembly_id', primaryKeyConstraintName: 'ledger_head_pk' })
  assemblyId: string;
  @Column('integer') number: number;
  @Column('text') hash: string;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt: Date;

  @ManyToOne(() => AssemblyRow)
  @JoinColumn({ name: 'assembly_id', foreignKeyConstraintName: 'ledger_head_assembly_fk' })
  assembly?: Relation<AssemblyRow>;
}

@Entity('ledger_entry')
export class LedgerEntryRow {
  @PrimaryColumn('uuid', { name: 'assembly_id', primaryKeyConstraintName: 'ledger_entry_pk' })
  assemblyId: string;
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'ledger_entry_pk' }) number: number;
  /** The poll whose ballot this is; null for everything that the public may read at once. */
  @Column('uuid', { name: 'poll_id', nullable: true }) pollId: string | null;
  /** Canonical JSON of the entry, byte for byte as published. */
  @Column('text') line: string;

  @ManyToOne(() => AssemblyRow)
  @JoinColumn({ name: 'assembly_id', foreignKeyConstraintName: 'ledger_entry_assembly_fk' })
  assembly?: Relation<AssemblyRow>;
}
