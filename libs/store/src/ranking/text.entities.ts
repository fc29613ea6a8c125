import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { Relation } from 'typeorm';
import { RoundRow } from '../survey/survey.entities.ts';

/** One version of a code of a round's code book; the newest counts. */
@Entity('text_code')
export class TextCodeRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'text_code_pk' }) id: string;
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'text_code_pk' }) version: number;
  @Index('text_code_round') @Column('text', { name: 'round_id' }) roundId: string;
  @Column('text') name: string;
  @Column('text') definition: string;
  @Column('boolean') retired: boolean;
  @Column('uuid', { name: 'written_by', nullable: true }) writtenBy: string | null;
  @Column('timestamptz', { name: 'written_at' }) writtenAt: Date;

  @ManyToOne(() => RoundRow)
  @JoinColumn({ name: 'round_id', foreignKeyConstraintName: 'text_code_round_fk' })
  round?: Relation<RoundRow>;
}

/** That a code was given to a text, or taken from it; the latest counts. */
@Entity('text_coding')
export class TextCodingRow {
  @PrimaryColumn('integer', {
    generatedIdentity: 'ALWAYS',
    generated: 'identity',
    primaryKeyConstraintName: 'text_coding_pk',
  })
  id: number;
  @Index('text_coding_round') @Column('text', { name: 'round_id' }) roundId: string;
  @Column('text', { name: 'text_id' }) textId: string;
  @Column('uuid', { name: 'code_id' }) codeId: string;
  @Column('boolean') given: boolean;
  @Column('uuid', { name: 'coded_by', nullable: true }) codedBy: string | null;
  @Column('timestamptz', { name: 'coded_at' }) codedAt: Date;

  @ManyToOne(() => RoundRow)
  @JoinColumn({ name: 'round_id', foreignKeyConstraintName: 'text_coding_round_fk' })
  round?: Relation<RoundRow>;
}

/** Words of a text that one person cleared for publication. */
@Entity('text_quote')
export class TextQuoteRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'text_quote_pk' }) id: string;
  @Index('text_quote_round') @Column('text', { name: 'round_id' }) roundId: string;
  @Column('text', { name: 'text_id' }) textId: string;
  @Column('text') words: string;
  @Column('uuid', { name: 'cleared_by', nullable: true }) clearedBy: string | null;
  @Column('timestamptz', { name: 'cleared_at' }) clearedAt: Date;

  @ManyToOne(() => RoundRow)
  @JoinColumn({ name: 'round_id', foreignKeyConstraintName: 'text_quote_round_fk' })
  round?: Relation<RoundRow>;
}

/** That a quote is published no longer, and why. */
@Entity('text_quote_revocation')
export class TextQuoteRevocationRow {
  @PrimaryColumn('uuid', { name: 'quote_id', primaryKeyConstraintName: 'text_quote_revocation_pk' })
  quoteId: string;
  @Column('text') reason: string;
  @Column('uuid', { name: 'revoked_by', nullable: true }) revokedBy: string | null;
  @Column('timestamptz', { name: 'revoked_at' }) revokedAt: Date;

  @ManyToOne(() => TextQuoteRow)
  @JoinColumn({ name: 'quote_id', foreignKeyConstraintName: 'text_quote_revocation_quote_fk' })
  quote?: Relation<TextQuoteRow>;
}
