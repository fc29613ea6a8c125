import type { EntityManager } from 'typeorm';
import { rowId } from '../row-id.ts';
import { TextCodeRow, TextCodingRow, TextQuoteRevocationRow, TextQuoteRow } from './text.entities.ts';

/** A code of a round's code book as it stands. */
export interface TextCode {
  readonly id: string;
  readonly round: string;
  readonly version: number;
  readonly name: string;
  readonly definition: string;
  /** No longer given; what it was given to keeps it. */
  readonly retired: boolean;
}

/** Words that one person cleared for publication. */
export interface TextQuote {
  readonly id: string;
  readonly round: string;
  readonly text: string;
  readonly words: string;
  readonly clearedBy: string | null;
  readonly clearedAt: string;
  readonly revoked: { readonly reason: string; readonly by: string | null; readonly at: string } | null;
}

/** The code book, the codes that texts have, and cleared quotes. All of it is only ever added to. */
export class TextStore {
  constructor(private readonly manager: EntityManager) {}

  /** The codes of a round in the order in which they were first written. */
  async codes(roundId: string): Promise<readonly TextCode[]> {
    const rows = await this.manager.find(TextCodeRow, {
      where: { roundId },
      order: { version: 'ASC', writtenAt: 'ASC', id: 'ASC' },
    });
    return [...new Map(rows.map((row) => [row.id, code(row)])).values()];
  }

  async findCode(id: string): Promise<TextCode | null> {
    const row = await this.manager.findOne(TextCodeRow, { where: { id }, order: { version: 'DESC' } });
    return row && code(row);
  }

  /** Adds a code, or the next version of one. */
  async writeCode(
    { round, ...words }: Pick<TextCode, 'round' | 'name' | 'definition' | 'retired'>,
    writtenBy: string | null,
    at: Date,
    before: TextCode | null = null,
  ): Promise<string> {
    const id = before?.id ?? rowId();
    const version = (before?.version ?? 0) + 1;
    const row = { id, version, roundId: round, ...words, writtenBy, writtenAt: at };
    await this.manager.insert(TextCodeRow, row);
    return id;
  }

  /** The codes that each text has now, by the text's id. */
  async codings(roundId: string): Promise<ReadonlyMap<string, readonly string[]>> {
    const rows = await this.manager.find(TextCodingRow, { where: { roundId }, order: { id: 'ASC' } });
    const given = new Map<string, Set<string>>();
    for (const { textId, codeId, given: has } of rows) {
      const codes = given.get(textId) ?? new Set();
      if (has) codes.add(codeId);
      else codes.delete(codeId);
      given.set(textId, codes);
    }
    return new Map([...given].map(([text, codes]) => [text, [...codes]]));
  }

  /** Gives a text a code, or takes it away. */
  async code(
    coding: { readonly round: string; readonly text: string; readonly code: string; readonly given: boolean },
    codedBy: string | null,
    at: Date,
  ): Promise<void> {
    const { round: roundId, text: textId, code: codeId, given } = coding;
    await this.manager.insert(TextCodingRow, { roundId, textId, codeId, given, codedBy, codedAt: at });
  }

  /** Every quote that was ever cleared, newest first. */
  async quotes(roundId: string): Promise<readonly TextQuote[]> {
    const rows = await this.manager.find(TextQuoteRow, {
      where: { roundId },
      order: { clearedAt: 'DESC', id: 'ASC' },
    });
    const revocations = await this.manager.find(TextQuoteRevocationRow);
    const revoked = new Map(revocations.map((one) => [one.quoteId, one]));
    return rows.map((row) => quote(row, revoked.get(row.id) ?? null));
  }

  async findQuote(id: string): Promise<TextQuote | null> {
    const row = await this.manager.findOneBy(TextQuoteRow, { id });
    return row && quote(row, await this.manager.findOneBy(TextQuoteRevocationRow, { quoteId: id }));
  }

  /** Clears words of a text for publication. */
  async clear(
    cleared: Pick<TextQuote, 'round' | 'text' | 'words'>,
    clearedBy: string | null,
    at: Date,
  ): Promise<string> {
    const { round: roundId, text: textId, words } = cleared;
    const id = rowId();
    await this.manager.insert(TextQuoteRow, { id, roundId, textId, words, clearedBy, clearedAt: at });
    return id;
  }

  /** Takes a quote out of what is published. */
  async revoke(quoteId: string, reason: string, revokedBy: string | null, at: Date): Promise<void> {
    await this.manager.insert(TextQuoteRevocationRow, { quoteId, reason, revokedBy, revokedAt: at });
  }
}

function code({ roundId, id, version, name, definition, retired }: TextCodeRow): TextCode {
  return { id, round: roundId, version, name, definition, retired };
}

function quote(row: TextQuoteRow, revoked: TextQuoteRevocationRow | null): TextQuote {
  return {
    id: row.id,
    round: row.roundId,
    text: row.textId,
    words: row.words,
    clearedBy: row.clearedBy,
    clearedAt: row.clearedAt.toISOString(),
    revoked: revoked && {
      reason: revoked.reason,
      by: revoked.revokedBy,
      at: revoked.revokedAt.toISOString(),
    },
  };
}
