import { randomUUID } from 'node:crypto';
import { LessThan } from 'typeorm';
import type { EntityManager } from 'typeorm';
import type { DraftInput, HeldText, Plan } from '#plan';
import { rowId } from '../row-id.ts';
import { PlanInputRow, PlanRow, PlanVersionRow } from './plan.entities.ts';

export type PlanState = 'drafting' | 'draft' | 'adopted' | 'failed';

/** What the team asks of a draft. */
export type DraftTerms = Partial<Pick<DraftInput, 'activities' | 'settings' | 'assignments' | 'locks'>> & {
  /** Texts that people wrote into the draft before: they are written into this one too. */
  readonly texts?: readonly HeldText[];
};

/** A plan without its text. */
export interface PlanRecord {
  readonly id: string;
  readonly decision: string;
  readonly state: PlanState;
  /** Member cities and the public may read it. */
  readonly published: boolean;
  readonly failure: string | null;
  /** Sets the lots of the allocation; there before anything is computed. */
  readonly seed: string;
  /** Share of the drafting that is done, from 0 to 1. */
  readonly progress: number;
  readonly terms: DraftTerms;
  readonly createdAt: string;
  /** The newest version; null while the first is being drafted. */
  readonly latest: PlanVersionRecord | null;
}

/** A frozen version without its text. */
export interface PlanVersionRecord {
  readonly version: number;
  readonly hash: string;
  readonly adopted: boolean;
  readonly createdAt: string;
}

/** Beyond it PostgreSQL would refuse the question. */
const greatestInteger = 2_147_483_647;

/** Plans and their frozen versions. */
export class PlanStore {
  constructor(private readonly manager: EntityManager) {}

  /** Adds an empty plan that a job will draft. */
  async add(decisionId: string, terms: DraftTerms, at: Date): Promise<PlanRecord> {
    const row = {
      id: rowId(),
      decisionId,
      state: 'drafting',
      published: false,
      failure: null,
      seed: randomUUID(),
      progress: 0,
      terms: JSON.stringify(terms),
      createdAt: at,
    };
    await this.manager.insert(PlanRow, row);
    return planRecord(row, null);
  }

  async find(id: string): Promise<PlanRecord | null> {
    const row = await this.manager.findOneBy(PlanRow, { id });
    return row && planRecord(row, await this.latest(id));
  }

  /** The plan, locked until the transaction ends. */
  async lock(id: string): Promise<PlanRecord | null> {
    const row = await this.manager.findOne(PlanRow, { where: { id }, lock: { mode: 'pessimistic_write' } });
    return row && planRecord(row, await this.latest(id));
  }

  /** Plans that the actor may see, newest first. */
  async all(): Promise<readonly PlanRecord[]> {
    const rows = await this.manager.find(PlanRow, { order: { createdAt: 'DESC', id: 'ASC' } });
    const plans: PlanRecord[] = [];
    for (const row of rows) plans.push(planRecord(row, await this.latest(row.id)));
    return plans;
  }

  private async latest(planId: string): Promise<PlanVersionRow | null> {
    return this.manager.findOne(PlanVersionRow, {
      where: { planId },
      order: { version: 'DESC' },
      select: { planId: true, version: true, hash: true, adopted: true, createdAt: true },
    });
  }

  /** Freezes the next version of a plan and moves the plan to its new state. */
  async addVersion(
    planId: string,
    version: {
      text: string;
      hash: string;
      adopted: boolean;
      /** It revises an adopted plan, which stays adopted. */
      revised?: boolean;
      createdBy: string | null;
    },
    at: Date,
  ): Promise<PlanVersionRecord> {
    const number = ((await this.latest(planId))?.version ?? 0) + 1;
    const { text: document, revised = false, ...fields } = version;
    const row = { planId, version: number, document, ...fields, createdAt: at };
    await this.manager.insert(PlanVersionRow, row);
    await this.manager.update(
      PlanRow,
      { id: planId },
      { state: version.adopted || revised ? 'adopted' : 'draft' },
    );
    return versionRecord(row);
  }

  async fail(planId: string, failure: string): Promise<void> {
    await this.manager.update(PlanRow, { id: planId }, { state: 'failed', failure });
  }

  /** Notes how much of the drafting is done; it never goes back. */
  async setProgress(planId: string, progress: number): Promise<void> {
    await this.manager.update(
      PlanRow,
      { id: planId, state: 'drafting', progress: LessThan(progress) },
      { progress },
    );
  }

  /** Freezes what the plan is drafted from. */
  async freezeInput(planId: string, input: { text: string; hash: string }, at: Date): Promise<void> {
    const { text: document, hash } = input;
    await this.manager.insert(PlanInputRow, { planId, document, hash, createdAt: at });
  }

  /** What the plan was drafted from, as canonical JSON under its hash; null where the actor may not see it. */
  async input(planId: string): Promise<{ readonly text: string; readonly hash: string } | null> {
    const row = await this.manager.findOneBy(PlanInputRow, { planId });
    return row && { text: row.document, hash: row.hash };
  }

  /** Lets member cities and the public read the plan. */
  async publish(planId: string): Promise<void> {
    await this.manager.update(PlanRow, { id: planId }, { published: true });
  }

  /** A version with its text, or null. */
  async version(
    planId: string,
    version: number,
  ): Promise<(PlanVersionRecord & { readonly text: string }) | null> {
    if (version > greatestInteger) return null;
    const row = await this.manager.findOneBy(PlanVersionRow, { planId, version });
    return row && { ...versionRecord(row), text: row.document };
  }

  /** A version as a document, or null. */
  async document(planId: string, version: number): Promise<Plan | null> {
    const found = await this.version(planId, version);
    return found && (JSON.parse(found.text) as Plan);
  }
}

function planRecord(row: Omit<PlanRow, 'decision'>, latest: PlanVersionRow | null): PlanRecord {
  return {
    id: row.id,
    decision: row.decisionId,
    state: row.state as PlanState,
    published: row.published,
    failure: row.failure,
    seed: row.seed,
    progress: row.progress,
    terms: JSON.parse(row.terms) as DraftTerms,
    createdAt: row.createdAt.toISOString(),
    latest: latest && versionRecord(latest),
  };
}

function versionRecord(row: Omit<PlanVersionRow, 'plan' | 'document' | 'createdBy'>): PlanVersionRecord {
  return {
    version: row.version,
    hash: row.hash,
    adopted: row.adopted,
    createdAt: row.createdAt.toISOString(),
  };
}
