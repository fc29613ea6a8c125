import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import type { Relation } from 'typeorm';
import { PersonRow } from './person.entities.ts';
import { MemberCityRow } from './roll.entities.ts';

/** The roll on a day under its content hash. */
@Entity('frozen_roll')
export class FrozenRollRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'frozen_roll_pk' }) id: string;
  @Column('date', { name: 'on_day' }) on: string;
  @Column('text', { nullable: true }) title: string | null;
  @Column('text') document: string;
  @Index('frozen_roll_hash', { unique: true }) @Column('text') hash: string;
  @Column('integer') members: number;
  @Column('integer') countries: number;
  @Index('frozen_roll_replaced', { unique: true })
  @Column('uuid', { nullable: true })
  replaces: string | null;
  @Column('timestamptz', { name: 'frozen_at' }) frozenAt: Date;

  @ManyToOne(() => FrozenRollRow)
  @JoinColumn({ name: 'replaces', foreignKeyConstraintName: 'frozen_roll_replaces_fk' })
  replaced?: Relation<FrozenRollRow>;
}

/** From then on everyone can read the roll, and cities can object to it until the day is over. */
@Entity('roll_publication')
export class RollPublicationRow {
  @PrimaryColumn('uuid', { name: 'roll_id', primaryKeyConstraintName: 'roll_publication_pk' }) rollId: string;
  @Column('timestamptz', { name: 'published_at' }) publishedAt: Date;
  @Column('date', { name: 'objections_until' }) objectionsUntil: string;

  @ManyToOne(() => FrozenRollRow)
  @JoinColumn({ name: 'roll_id', foreignKeyConstraintName: 'roll_publication_roll_fk' })
  roll?: Relation<FrozenRollRow>;
}

@Entity('roll_objection')
@Unique('roll_objection_of_roll', ['id', 'rollId'])
export class RollObjectionRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'roll_objection_pk' }) id: string;
  @Index('roll_objection_roll') @Column('uuid', { name: 'roll_id' }) rollId: string;
  @Column('text') kind: string;
  /** The member that it is about; null for a city that is missing. */
  @Column('text', { name: 'about_id', nullable: true }) aboutId: string | null;
  @Column('text', { name: 'about_name' }) aboutName: string;
  /** The city for which the objector speaks. */
  @Column('text', { name: 'city_id' }) cityId: string;
  @Column('uuid', { name: 'person_id' }) personId: string;
  @Column('text') text: string;
  @Column('timestamptz', { name: 'made_at' }) madeAt: Date;

  @ManyToOne(() => RollPublicationRow)
  @JoinColumn({ name: 'roll_id', foreignKeyConstraintName: 'roll_objection_roll_fk' })
  publication?: Relation<RollPublicationRow>;
  @ManyToOne(() => MemberCityRow)
  @JoinColumn({ name: 'city_id', foreignKeyConstraintName: 'roll_objection_city_fk' })
  city?: Relation<MemberCityRow>;
  @ManyToOne(() => PersonRow)
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'roll_objection_person_fk' })
  person?: Relation<PersonRow>;
}

/** How an objection ended; its key lets it end once. */
@Entity('roll_ruling')
@Check('roll_ruling_reason', `(outcome = 'withdrawn') = (reason IS NULL)`)
export class RollRulingRow {
  @PrimaryColumn('uuid', { name: 'objection_id', primaryKeyConstraintName: 'roll_ruling_pk' })
  objectionId: string;
  @Index('roll_ruling_roll') @Column('uuid', { name: 'roll_id' }) rollId: string;
  @Column('text') outcome: string;
  /** Null where the objector has withdrawn it. */
  @Column('text', { nullable: true }) reason: string | null;
  @Column('timestamptz', { name: 'ruled_at' }) ruledAt: Date;

  @ManyToOne(() => RollObjectionRow)
  @JoinColumn([
    {
      name: 'objection_id',
      referencedColumnName: 'id',
      foreignKeyConstraintName: 'roll_ruling_objection_fk',
    },
    { name: 'roll_id', referencedColumnName: 'rollId', foreignKeyConstraintName: 'roll_ruling_objection_fk' },
  ])
  objection?: Relation<RollObjectionRow>;
}

/** Who froze, published or ruled: apart from the records, because those are public and this is not. */
@Entity('roll_act')
export class RollActRow {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'roll_act_pk' }) act: string;
  @PrimaryColumn('uuid', { name: 'record_id', primaryKeyConstraintName: 'roll_act_pk' }) recordId: string;
  @Column('uuid', { name: 'person_id' }) personId: string;

  @ManyToOne(() => PersonRow)
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'roll_act_person_fk' })
  person?: Relation<PersonRow>;
}
