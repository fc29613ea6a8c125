import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { Relation } from 'typeorm';

/** Who did what; the person is an id, what it stands for is erasable and lies elsewhere. */
@Entity('audit_entry')
@Index('audit_entry_person', ['personId', 'id'])
@Index('audit_entry_operation', ['operation', 'id'])
export class AuditEntryRow {
  @PrimaryColumn('integer', {
    primaryKeyConstraintName: 'audit_entry_pk',
    generatedIdentity: 'ALWAYS',
    generated: 'identity',
  })
  id: number;
  @Index('audit_entry_at') @Column({ type: 'timestamptz', precision: 3 }) at: Date;
  @Column('text') actor: string;
  @Column('uuid', { name: 'person_id', nullable: true }) personId: string | null;
  @Column('text', { nullable: true }) system: string | null;
  @Column('text', { array: true }) roles: string[];
  @Column('text') operation: string;
  @Column('text', { nullable: true }) route: string | null;
  @Column('jsonb') subject: Record<string, string>;
  @Column('text', { nullable: true }) request: string | null;
  @Column('text') outcome: string;
  @Column('text', { nullable: true }) code: string | null;
}

/** Entries that are not in the chain yet: the database puts each of them here by itself. */
@Entity('audit_waiting')
export class AuditWaitingRow {
  @PrimaryColumn('integer', { name: 'entry_id', primaryKeyConstraintName: 'audit_waiting_pk' })
  entryId: number;
}

/** The place of an entry in the chain. */
@Entity('audit_seal')
export class AuditSealRow {
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'audit_seal_pk' }) number: number;
  @Index('audit_seal_entry', { unique: true }) @Column('integer', { name: 'entry_id' }) entryId: number;
  @Column('text') hash: string;
  @Column('timestamptz', { name: 'sealed_at' }) sealedAt: Date;

  @ManyToOne(() => AuditEntryRow)
  @JoinColumn({ name: 'entry_id', foreignKeyConstraintName: 'audit_seal_entry_fk' })
  entry?: Relation<AuditEntryRow>;
}
