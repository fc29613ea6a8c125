import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { Relation } from 'typeorm';
import { PersonRow } from './person.entities.ts';

/** A link and a code that were sent to a mailbox; only their hashes are kept, and the row only for a day. */
@Entity('sign_in')
export class SignInRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'sign_in_pk' }) id: string;
  @Index('sign_in_email') @Column('text') email: string;
  @Index('sign_in_token', { unique: true }) @Column('text', { name: 'token_hash' }) tokenHash: string;
  @Column('text', { name: 'code_hash' }) codeHash: string;
  /** Wrong codes from browsers that nobody has signed in from, and from those that the mailbox knows. */
  @Column('integer') attempts: number;
  @Column('integer', { name: 'known_attempts' }) knownAttempts: number;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt: Date;
  @Column('timestamptz', { name: 'used_at', nullable: true }) usedAt: Date | null;
}

@Entity('session')
export class SessionRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'session_pk' }) id: string;
  @Index('session_token', { unique: true }) @Column('text', { name: 'token_hash' }) tokenHash: string;
  @Index('session_person') @Column('uuid', { name: 'person_id' }) personId: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt: Date;
  @Column('timestamptz', { name: 'revoked_at', nullable: true }) revokedAt: Date | null;
  @Column('text') how: string;
  @Column('text', { nullable: true }) browser: string | null;
  @Column('text', { nullable: true }) platform: string | null;
  @Column('timestamptz', { name: 'seen_at' }) seenAt: Date;
  @Column('timestamptz', { name: 'second_factor_at', nullable: true }) secondFactorAt: Date | null;

  @ManyToOne(() => PersonRow)
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'session_person_fk' })
  person?: Relation<PersonRow>;
}

/** What we asked a browser to bring back, once: by the hash of what it will bring. */
@Entity('sign_in_challenge')
export class SignInChallengeRow {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'sign_in_challenge_pk' }) hash: string;
  @Column('text') purpose: string;
  @Column('uuid', { name: 'person_id', nullable: true }) personId: string | null;
  @Column('jsonb', { nullable: true }) payload: unknown;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt: Date;

  @ManyToOne(() => PersonRow)
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'sign_in_challenge_person_fk' })
  person?: Relation<PersonRow>;
}

/** How often something was tried; keys are hashes. */
@Entity('attempt_count')
export class AttemptCountRow {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'attempt_count_pk' }) key: string;
  @Column('integer') used: number;
  @Column('timestamptz', { name: 'ends_at' }) endsAt: Date;
}
