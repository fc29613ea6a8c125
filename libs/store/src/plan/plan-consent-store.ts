import { In } from 'typeorm';
import type { EntityManager, FindOptionsWhere } from 'typeorm';
import type { Allocation } from '#plan';
import { rowId } from '../row-id.ts';
import { PlanAnswerRow, PlanRequestRow } from './plan-consent.entities.ts';

/** What a city said to a task. */
export interface PlanAnswerRecord {
  readonly answer: 'agreed' | 'declined';
  readonly condition: string | null;
  readonly at: string;
  readonly by: string | null;
}

/** A city that was asked about a task, with its answers, the last one last. */
export interface PlanRequestRecord {
  readonly id: string;
  readonly plan: string;
  readonly city: string;
  readonly line: string;
  readonly task: Allocation['function'];
  /** What the city was shown, as JSON. */
  readonly shown: string;
  readonly at: string;
  readonly answers: readonly PlanAnswerRecord[];
}

/** Which cities were asked about their tasks in a plan, and what they said. */
export class PlanConsentStore {
  constructor(private readonly manager: EntityManager) {}

  /** Records that a city is asked; gives the id of the request. */
  async ask(request: {
    readonly plan: string;
    readonly city: string;
    readonly line: string;
    readonly task: Allocation['function'];
    readonly shown: object;
    readonly by: string | null;
    readonly at: Date;
  }): Promise<string> {
    const { plan: planId, city: cityId, line, task, shown, by: askedBy, at: askedAt } = request;
    const row = {
      id: rowId(),
      planId,
      cityId,
      line,
      task,
      shown: JSON.stringify(shown),
      askedAt,
      askedBy,
    };
    await this.manager.insert(PlanRequestRow, row);
    return row.id;
  }

  /** Records what the city said. */
  async answer(
    requestId: string,
    said: Pick<PlanAnswerRecord, 'answer' | 'condition' | 'by'> & { readonly at: Date },
  ): Promise<void> {
    const { answer, condition, by: answeredBy, at: answeredAt } = said;
    await this.manager.insert(PlanAnswerRow, { requestId, answer, condition, answeredAt, answeredBy });
  }

  /** Requests about a plan that the actor may see, oldest first. */
  async ofPlan(planId: string): Promise<readonly PlanRequestRecord[]> {
    return this.records({ planId });
  }

  /** Requests to a city that the actor may see, oldest first. */
  async ofCity(cityId: string): Promise<readonly PlanRequestRecord[]> {
    return this.records({ cityId });
  }

  private async records(where: FindOptionsWhere<PlanRequestRow>): Promise<readonly PlanRequestRecord[]> {
    const rows = await this.manager.find(PlanRequestRow, { where, order: { askedAt: 'ASC', id: 'ASC' } });
    const answers = await this.manager.find(PlanAnswerRow, {
      where: { requestId: In(rows.map(({ id }) => id)) },
      order: { id: 'ASC' },
    });
    return rows.map(({ id, planId, cityId, line, task, shown, askedAt }) => ({
      id,
      plan: planId,
      city: cityId,
      line,
      task: task as Allocation['function'],
      shown,
      at: askedAt.toISOString(),
      answers: answers
        .filter(({ requestId }) => requestId === id)
        .map(({ answer, condition, answeredAt, answeredBy }) => ({
          answer: answer as PlanAnswerRecord['answer'],
          condition,
          at: answeredAt.toISOString(),
          by: answeredBy,
        })),
    }));
  }
}
