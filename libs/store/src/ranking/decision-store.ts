import type { EntityManager } from 'typeorm';
import { In } from 'typeorm';
import type { DecidedArea } from '#ranking';
import { rowId } from '../row-id.ts';
import { DecisionCommentRow, DecisionRow, DecisionSignatureRow } from './ranking.entities.ts';
import type { DecisionComment, DecisionRecord } from './run-record.ts';

/** A choice as its author signs it. */
export interface NewDecision {
  readonly round: string;
  readonly run: string;
  readonly areas: readonly DecidedArea[];
  readonly borderReason: string | null;
  /** The ranking with merged areas, byte for byte; null where none was merged. */
  readonly merged: { readonly text: string; readonly hash: string } | null;
  readonly signedBy: string | null;
}

/** Decisions with their signatures and what the team says about drafts. All of it is only ever added to. */
export class DecisionStore {
  constructor(private readonly manager: EntityManager) {}

  /** Adds a draft, signed by its author. */
  async add({ merged, ...decision }: NewDecision, at: Date): Promise<DecisionRecord> {
    const { round, run, areas, borderReason, signedBy } = decision;
    const id = rowId();
    await this.manager.query(
      `INSERT INTO decision (id, round_id, run_id, areas, border_reason, merged_report, merged_hash,
        signed_by, signed_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [id, round, run, JSON.stringify(areas), borderReason, merged?.text, merged?.hash, signedBy, at],
    );
    return { id, ...decision, mergedHash: merged?.hash ?? null, signedAt: at.toISOString(), second: null };
  }

  async find(id: string): Promise<DecisionRecord | null> {
    const row = await this.manager.findOneBy(DecisionRow, { id });
    return row && ((await this.records([row]))[0] ?? null);
  }

  /** Everything ever decided or put forward for a round, newest first, as far as the reader may see it. */
  async all(roundId: string): Promise<readonly DecisionRecord[]> {
    return this.records(
      await this.manager.find(DecisionRow, { where: { roundId }, order: { position: 'DESC' } }),
    );
  }

  /** The latest decision of a round that counts, or null; only the newest is ever signed, so order is enough. */
  async standing(roundId: string): Promise<DecisionRecord | null> {
    return (await this.all(roundId)).find(({ second }) => second !== null) ?? null;
  }

  /** The ranking with merged areas, byte for byte; null where none was merged. */
  async mergedReport(id: string): Promise<string | null> {
    const row = await this.manager.findOne(DecisionRow, {
      where: { id },
      select: { id: true, mergedReport: true },
    });
    return row?.mergedReport ?? null;
  }

  /** Lets one signature of a round after the other, so that the second sees the first. */
  async lock(roundId: string): Promise<void> {
    await this.manager.query(`SELECT pg_advisory_xact_lock(hashtextextended('decision ' || $1, 0))`, [
      roundId,
    ]);
  }

  /** Adds the second signature. */
  async sign(decisionId: string, signedBy: string | null, at: Date): Promise<void> {
    await this.manager.insert(DecisionSignatureRow, { decisionId, signedBy, signedAt: at });
  }

  async comment(decisionId: string, text: string, writtenBy: string | null, at: Date): Promise<void> {
    await this.manager.insert(DecisionCommentRow, {
      decisionId,
      text,
      writtenBy,
      writtenAt: at,
    });
  }

  /** What was said about a draft, oldest first. */
  async comments(decisionId: string): Promise<readonly DecisionComment[]> {
    const rows = await this.manager.find(DecisionCommentRow, {
      where: { decisionId },
      order: { id: 'ASC' },
    });
    return rows.map(({ id, text, writtenBy, writtenAt }) => ({
      id,
      text,
      by: writtenBy,
      at: writtenAt.toISOString(),
    }));
  }

  private async records(rows: readonly DecisionRow[]): Promise<readonly DecisionRecord[]> {
    const signatures = await this.manager.findBy(DecisionSignatureRow, {
      decisionId: In(rows.map(({ id }) => id)),
    });
    const second = new Map(signatures.map((one) => [one.decisionId, one]));
    return rows.map((row) => {
      const signature = second.get(row.id);
      return {
        id: row.id,
        round: row.roundId,
        run: row.runId,
        // Decisions of before could not rename.
        areas: row.areas.map((one) => ({ ...one, name: one.name ?? null })),
        borderReason: row.borderReason,
        mergedHash: row.mergedHash,
        signedBy: row.signedBy,
        signedAt: row.signedAt.toISOString(),
        second: signature ? { by: signature.signedBy, at: signature.signedAt.toISOString() } : null,
      };
    });
  }
}
