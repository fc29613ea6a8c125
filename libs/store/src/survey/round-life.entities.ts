import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { Relation } from 'typeorm';
import { MemberCityRow } from '../members/roll.entities.ts';
import { QuestionnaireRow, RoundCityRow, RoundRow } from './survey.entities.ts';

/** More time for one city, or for all, and why: appended, never edited. */
@Entity('round_extension')
@Index('round_extension_round', ['roundId', 'cityId'])
export class RoundExtensionRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'round_extension_pk' }) id: string;
  @Column('text', { name: 'round_id' }) roundId: string;
  @Column('text', { name: 'city_id', nullable: true }) cityId: string | null;
  @Column('timestamptz') deadline: Date;
  @Column('text') reason: string;
  @Column('timestamptz', { name: 'granted_at' }) grantedAt: Date;
  @Column('uuid', { name: 'granted_by', nullable: true }) grantedBy: string | null;

  @ManyToOne(() => RoundRow)
  @JoinColumn({ name: 'round_id', foreignKeyConstraintName: 'round_extension_round_fk' })
  round?: Relation<RoundRow>;
  @ManyToOne(() => MemberCityRow)
  @JoinColumn({ name: 'city_id', foreignKeyConstraintName: 'round_extension_city_fk' })
  city?: Relation<MemberCityRow>;
}

/** Why a closed round was opened again: appended, never edited. */
@Entity('round_reopening')
@Index('round_reopening_round', ['roundId'])
export class RoundReopeningRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'round_reopening_pk' }) id: string;
  @Column('text', { name: 'round_id' }) roundId: string;
  @Column('text') reason: string;
  @Column('timestamptz', { name: 'reopened_at' }) reopenedAt: Date;
  @Column('uuid', { name: 'reopened_by', nullable: true }) reopenedBy: string | null;

  @ManyToOne(() => RoundRow)
  @JoinColumn({ name: 'round_id', foreignKeyConstraintName: 'round_reopening_round_fk' })
  round?: Relation<RoundRow>;
}

/** A change of signed settings, put forward after the opening. */
@Entity('settings_change')
export class SettingsChangeRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'settings_change_pk' }) id: string;
  @Index('settings_change_round') @Column('text', { name: 'round_id' }) roundId: string;
  @Column('text') document: string;
  @Column('text') hash: string;
  @Column('text') reason: string;
  @Column('uuid', { name: 'proposed_by', nullable: true }) proposedBy: string | null;
  @Column('timestamptz', { name: 'proposed_at' }) proposedAt: Date;
  /** Counts up as they are put forward. The cast: TypeORM declares identity for primary keys only. */
  @Column('integer', { generated: 'identity', generatedIdentity: 'ALWAYS' } as object) position: number;

  @ManyToOne(() => RoundRow)
  @JoinColumn({ name: 'round_id', foreignKeyConstraintName: 'settings_change_round_fk' })
  round?: Relation<RoundRow>;
}

/** The signed settings of a round's later ranking; the highest version counts. */
@Entity('round_settings')
export class RoundSettingsRow {
  @PrimaryColumn('text', { name: 'round_id', primaryKeyConstraintName: 'round_settings_pk' }) roundId: string;
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'round_settings_pk' }) version: number;
  @Column('text') document: string;
  @Column('text') hash: string;
  @Column('timestamptz', { name: 'signed_at' }) signedAt: Date;
  @Column('uuid', { name: 'signed_by', nullable: true }) signedBy: string | null;
  /** The change that a second person agreed to; null for what was signed before the round opened. */
  @Index('round_settings_change', { unique: true })
  @Column('uuid', { name: 'change_id', nullable: true })
  changeId: string | null;
  @Column('uuid', { name: 'second_by', nullable: true }) secondBy: string | null;

  @ManyToOne(() => RoundRow)
  @JoinColumn({ name: 'round_id', foreignKeyConstraintName: 'round_settings_round_fk' })
  round?: Relation<RoundRow>;
  @ManyToOne(() => SettingsChangeRow)
  @JoinColumn({ name: 'change_id', foreignKeyConstraintName: 'round_settings_change_fk' })
  change?: Relation<SettingsChangeRow>;
}

/** A round asks another version from some instant on, and why. */
@Entity('round_questionnaire')
export class RoundQuestionnaireRow {
  @PrimaryColumn('text', { name: 'round_id', primaryKeyConstraintName: 'round_questionnaire_pk' })
  roundId: string;
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'round_questionnaire_pk' }) number: number;
  @Column('text', { name: 'questionnaire_id' }) questionnaireId: string;
  @Column('integer', { name: 'questionnaire_version' }) questionnaireVersion: number;
  @Column('text', { name: 'replaced_id' }) replacedId: string;
  @Column('integer', { name: 'replaced_version' }) replacedVersion: number;
  @Column('text') reason: string;
  @Column('timestamptz', { name: 'replaced_at' }) replacedAt: Date;
  @Column('uuid', { name: 'replaced_by', nullable: true }) replacedBy: string | null;

  @ManyToOne(() => RoundRow)
  @JoinColumn({ name: 'round_id', foreignKeyConstraintName: 'round_questionnaire_round_fk' })
  round?: Relation<RoundRow>;
  @ManyToOne(() => QuestionnaireRow)
  @JoinColumn([
    {
      name: 'questionnaire_id',
      referencedColumnName: 'id',
      foreignKeyConstraintName: 'round_questionnaire_version_fk',
    },
    {
      name: 'questionnaire_version',
      referencedColumnName: 'version',
      foreignKeyConstraintName: 'round_questionnaire_version_fk',
    },
  ])
  questionnaire?: Relation<QuestionnaireRow>;
  @ManyToOne(() => QuestionnaireRow)
  @JoinColumn([
    {
      name: 'replaced_id',
      referencedColumnName: 'id',
      foreignKeyConstraintName: 'round_questionnaire_replaced_fk',
    },
    {
      name: 'replaced_version',
      referencedColumnName: 'version',
      foreignKeyConstraintName: 'round_questionnaire_replaced_fk',
    },
  ])
  replaced?: Relation<QuestionnaireRow>;
}

/** A way into the draft of one city in one round; the token itself is kept nowhere. */
@Entity('invitation_link')
@Index('invitation_link_token', ['tokenHash'], { unique: true })
@Index('invitation_link_live', ['roundId', 'cityId'], { unique: true, where: 'revoked_at IS NULL' })
export class InvitationLinkRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'invitation_link_pk' }) id: string;
  @Column('text', { name: 'round_id' }) roundId: string;
  @Column('text', { name: 'city_id' }) cityId: string;
  @Column('text', { name: 'token_hash' }) tokenHash: string;
  @Column('timestamptz', { name: 'made_at' }) madeAt: Date;
  @Column('timestamptz', { name: 'opened_at', nullable: true }) openedAt: Date | null;
  @Column('timestamptz', { name: 'revoked_at', nullable: true }) revokedAt: Date | null;

  @ManyToOne(() => RoundCityRow)
  @JoinColumn([
    {
      name: 'round_id',
      referencedColumnName: 'roundId',
      foreignKeyConstraintName: 'invitation_link_city_fk',
    },
    { name: 'city_id', referencedColumnName: 'cityId', foreignKeyConstraintName: 'invitation_link_city_fk' },
  ])
  asked?: Relation<RoundCityRow>;
}

/** A browser that came by an invitation link. */
@Entity('guest_session')
@Index('guest_session_link', ['linkId'])
export class GuestSessionRow {
  @PrimaryColumn('text', { name: 'token_hash', primaryKeyConstraintName: 'guest_session_pk' })
  tokenHash: string;
  @Column('uuid', { name: 'link_id' }) linkId: string;
  /** Stands for whoever writes in this browser; one link may be in several hands. */
  @Column('uuid') hand: string;
  @Column('timestamptz', { name: 'begun_at' }) begunAt: Date;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt: Date;

  @ManyToOne(() => InvitationLinkRow)
  @JoinColumn({ name: 'link_id', foreignKeyConstraintName: 'guest_session_link_fk' })
  link?: Relation<InvitationLinkRow>;
}

/** What a guest is called, by themselves; kept apart from what they wrote, so that it can be erased. */
@Entity('guest_name')
@Index('guest_name_city', ['roundId', 'cityId'])
export class GuestNameRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'guest_name_pk' }) hand: string;
  @Column('text', { name: 'round_id' }) roundId: string;
  @Column('text', { name: 'city_id' }) cityId: string;
  @Column('text') name: string;
  @Column('timestamptz', { name: 'given_at' }) givenAt: Date;

  @ManyToOne(() => RoundCityRow)
  @JoinColumn([
    { name: 'round_id', referencedColumnName: 'roundId', foreignKeyConstraintName: 'guest_name_city_fk' },
    { name: 'city_id', referencedColumnName: 'cityId', foreignKeyConstraintName: 'guest_name_city_fk' },
  ])
  city?: Relation<RoundCityRow>;
}

/** A mail of a round in the team's own words; the highest version counts. */
@Entity('letter_text')
export class LetterTextRow {
  @PrimaryColumn('text', { name: 'round_id', primaryKeyConstraintName: 'letter_text_pk' }) roundId: string;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'letter_text_pk' }) kind: string;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'letter_text_pk' }) language: string;
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'letter_text_pk' }) version: number;
  @Column('text') subject: string;
  @Column('text') body: string;
  @Column('timestamptz', { name: 'saved_at' }) savedAt: Date;
  @Column('uuid', { name: 'saved_by', nullable: true }) savedBy: string | null;

  @ManyToOne(() => RoundRow)
  @JoinColumn({ name: 'round_id', foreignKeyConstraintName: 'letter_text_round_fk' })
  round?: Relation<RoundRow>;
}

/** That a city, or the contact of a country, is or was written to: once for each kind and number. No address. */
@Entity('letter')
@Index('letter_city_once', ['roundId', 'kind', 'number', 'cityId'], { unique: true })
@Index('letter_country_once', ['roundId', 'kind', 'number', 'country'], { unique: true })
@Check('letter_to', '(city_id IS NULL) <> (country IS NULL)')
export class LetterRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'letter_pk' }) id: string;
  @Column('text', { name: 'round_id' }) roundId: string;
  @Column('text') kind: string;
  @Column('integer') number: number;
  @Column('text', { name: 'city_id', nullable: true }) cityId: string | null;
  @Column('text', { nullable: true }) country: string | null;
  @Column('text') state: string;
  @Column('text', { nullable: true }) note: string | null;
  @Column('timestamptz', { name: 'queued_at' }) queuedAt: Date;
  @Column('timestamptz', { name: 'sent_at', nullable: true }) sentAt: Date | null;
  @Column('timestamptz', { name: 'bounced_at', nullable: true }) bouncedAt: Date | null;

  @ManyToOne(() => RoundRow)
  @JoinColumn({ name: 'round_id', foreignKeyConstraintName: 'letter_round_fk' })
  round?: Relation<RoundRow>;
  @ManyToOne(() => MemberCityRow)
  @JoinColumn({ name: 'city_id', foreignKeyConstraintName: 'letter_city_fk' })
  city?: Relation<MemberCityRow>;
}
