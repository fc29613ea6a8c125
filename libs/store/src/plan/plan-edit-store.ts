import type { EntityManager } from 'typeorm';
import type { PlanEdit } from '#plan';
import { PlanEditRow } from './plan-edit.entities.ts';
import { PlanVersionRow } from './plan.entities.ts';

/** A version of a plan as its history lists it. */
export interface PlanVersionEntry {
  readonly version: number;
  readonly hash: string;
  readonly adopted: boolean;
  readonly createdAt: string;
  /** Person; null where a worker made it. */
  readonly createdBy: string | null;
  /** The version that the edits were begun on; null where the version was not made by edits. */
  readonly base: number | null;
  readonly edits: readonly PlanEdit[];
}

/** What was changed from version to version. */
export class PlanEditStore {
  constructor(private readonly manager: EntityManager) {}

  async add(planId: string, version: number, baseVersion: number, edits: readonly PlanEdit[]): Promise<void> {
    await this.manager.insert(PlanEditRow, { planId, version, baseVersion, edits: JSON.stringify(edits) });
  }

  /** Every version of a plan with its edits, oldest first. */
  async history(planId: string): Promise<readonly PlanVersionEntry[]> {
    const versions = await this.manager.find(PlanVersionRow, {
      where: { planId },
      order: { version: 'ASC' },
      select: { planId: true, version: true, hash: true, adopted: true, createdAt: true, createdBy: true },
    });
    const rows = await this.manager.findBy(PlanEditRow, { planId });
    const edited = new Map(rows.map((row) => [row.version, row]));
    return versions.map(({ version, hash, adopted, createdAt, createdBy }) => {
      const row = edited.get(version);
      return {
        version,
        hash,
        adopted,
        createdAt: createdAt.toISOString(),
        createdBy,
        base: row?.baseVersion ?? null,
        edits: row === undefined ? [] : (JSON.parse(row.edits) as PlanEdit[]),
      };
    });
  }

  /** The newest plan of a decision that somebody has edited; null where nobody has. */
  async lastEdited(decisionId: string): Promise<string | null> {
    const [found] = await this.manager.query<readonly { readonly id: string }[]>(
      `SELECT p.id FROM plan p WHERE p.decision_id = $1 AND EXISTS (SELECT 1 FROM plan_edit e WHERE e.plan_id = p.id)
       ORDER BY p.created_at DESC, p.id LIMIT 1`,
      [decisionId],
    );
    return found?.id ?? null;
  }
}
