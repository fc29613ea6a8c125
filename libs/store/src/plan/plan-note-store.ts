import { In } from 'typeorm';
import type { EntityManager } from 'typeorm';
import { rowId } from '../row-id.ts';
import { PlanNoteResolutionRow, PlanNoteRow } from './plan-note.entities.ts';

/** What somebody of the team says about a line. */
export interface PlanNoteRecord {
  readonly id: string;
  readonly line: string;
  /** The note that began the thread; its own id where this one did. */
  readonly thread: string;
  readonly words: string;
  readonly version: number;
  readonly at: string;
  readonly by: string | null;
  /** The thread that it began is settled; false for what follows in a thread. */
  readonly resolved: boolean;
}

/** What the team says to one another about a plan. */
export class PlanNoteStore {
  constructor(private readonly manager: EntityManager) {}

  /** Adds a note to a line, or to the thread of another one; gives its id. */
  async add(note: {
    readonly plan: string;
    readonly line: string;
    readonly thread: string | null;
    readonly words: string;
    readonly version: number;
    readonly by: string | null;
    readonly at: Date;
  }): Promise<string> {
    const { plan: planId, thread: threadId, by: writtenBy, at: writtenAt, ...rest } = note;
    const id = rowId();
    await this.manager.insert(PlanNoteRow, { id, planId, threadId, writtenBy, writtenAt, ...rest });
    return id;
  }

  /** Settles a thread, or takes it up again. */
  async resolve(
    noteId: string,
    resolved: boolean,
    resolvedBy: string | null,
    resolvedAt: Date,
  ): Promise<void> {
    await this.manager.insert(PlanNoteResolutionRow, { noteId, resolved, resolvedAt, resolvedBy });
  }

  /** Every note about a plan, oldest first. */
  async ofPlan(planId: string): Promise<readonly PlanNoteRecord[]> {
    const rows = await this.manager.find(PlanNoteRow, {
      where: { planId },
      order: { writtenAt: 'ASC', id: 'ASC' },
    });
    const resolutions = await this.manager.find(PlanNoteResolutionRow, {
      where: { noteId: In(rows.map(({ id }) => id)) },
      order: { id: 'ASC' },
    });
    return rows.map(({ id, line, threadId, words, version, writtenAt, writtenBy }) => ({
      id,
      line,
      thread: threadId ?? id,
      words,
      version,
      at: writtenAt.toISOString(),
      by: writtenBy,
      resolved: resolutions.findLast(({ noteId }) => noteId === id)?.resolved ?? false,
    }));
  }
}
