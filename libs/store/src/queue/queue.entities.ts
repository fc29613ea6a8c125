import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** The answer that a write was given, for whoever sends the same write again. */
@Entity('idempotency')
export class IdempotencyRow {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'idempotency_pk' }) actor: string;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'idempotency_pk' }) key: string;
  @Column('text', { name: 'request_hash' }) requestHash: string;
  @Column('text') result: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
}

/** What has to follow a commit, written in the same transaction. */
@Entity('outbox')
@Index('outbox_waiting', ['id'], { where: 'dispatched_at IS NULL' })
export class OutboxRow {
  @PrimaryColumn('integer', {
    primaryKeyConstraintName: 'outbox_pk',
    generatedIdentity: 'ALWAYS',
    generated: 'identity',
  })
  id: number;
  @Column('text') job: string;
  @Column('jsonb') payload: unknown;
  @Column('integer') attempt: number;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('timestamptz', { name: 'dispatched_at', nullable: true }) dispatchedAt: Date | null;
  @Column('timestamptz', { name: 'due_at', nullable: true }) dueAt: Date | null;
  @Column('text', { nullable: true }) trace: string | null;
}

@Entity('mail')
export class MailRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'mail_pk' }) id: string;
  @Column('text') recipient: string;
  @Column('text') subject: string;
  @Column('text') text: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('timestamptz', { name: 'sent_at', nullable: true }) sentAt: Date | null;
}
