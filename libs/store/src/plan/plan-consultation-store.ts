import { In } from 'typeorm';
import type { EntityManager, FindOptionsWhere } from 'typeorm';
import type { CommentOutcome, CommentVisibility } from '#plan';
import { rowId } from '../row-id.ts';
import {
  PlanCommentAnswerRow,
  PlanCommentRow,
  PlanConsultationCloseRow,
  PlanConsultationRow,
  PlanConsultationTermRow,
} from './plan-consultation.entities.ts';

/** A published version that member cities may comment on until a deadline. */
export interface PlanConsultationRecord {
  readonly id: string;
  readonly plan: string;
  readonly version: number;
  readonly visibility: CommentVisibility;
  readonly openedAt: string;
  readonly closesAt: string;
  /** Null while comments are taken. */
  readonly closedAt: string | null;
}

/** What the team said to a comment. */
export interface CommentAnswerRecord {
  readonly outcome: CommentOutcome;
  readonly reason: string;
  /** The version that took it up; null where none did. */
  readonly version: number | null;
  readonly at: string;
}

/** What a city said to a line, with every answer, the last one last. */
export interface PlanCommentRecord {
  readonly id: string;
  readonly consultation: string;
  readonly city: string;
  readonly line: string;
  readonly language: string;
  readonly words: string;
  readonly at: string;
  readonly answers: readonly CommentAnswerRecord[];
}

/** Consultations on plans: what cities say to it, and what the team answers. All of it is only ever added to. */
export class PlanConsultationStore {
  constructor(private readonly manager: EntityManager) {}

  /** Opens a consultation; gives its id. */
  async open(
    { plan: planId, version, visibility }: Pick<PlanConsultationRecord, 'plan' | 'version' | 'visibility'>,
    closesAt: Date,
    openedBy: string | null,
    openedAt: Date,
  ): Promise<string> {
    const id = rowId();
    await this.manager.insert(PlanConsultationRow, { id, planId, version, visibility, openedAt, openedBy });
    await this.setTerm(id, closesAt, openedBy, openedAt);
    return id;
  }

  /** Takes comments until another time. */
  async setTerm(consultationId: string, closesAt: Date, setBy: string | null, setAt: Date): Promise<void> {
    await this.manager.insert(PlanConsultationTermRow, { consultationId, closesAt, setAt, setBy });
  }

  /** Notes that it is over; that it is over already changes nothing. */
  async close(consultationId: string, closedBy: string | null, closedAt: Date): Promise<void> {
    const row = { consultationId, closedAt, closedBy };
    await this.manager
      .createQueryBuilder()
      .insert()
      .into(PlanConsultationCloseRow)
      .values(row)
      .orIgnore()
      .execute();
  }

  /** Null where the actor may not see it. */
  async find(id: string): Promise<PlanConsultationRecord | null> {
    return (await this.records({ id }))[0] ?? null;
  }

  /** Consultations on a plan, the newest first. */
  async ofPlan(planId: string): Promise<readonly PlanConsultationRecord[]> {
    return this.records({ planId });
  }

  /** Consultations that the actor may see, the newest first. */
  async all(): Promise<readonly PlanConsultationRecord[]> {
    return this.records({});
  }

  private async records(
    where: FindOptionsWhere<PlanConsultationRow>,
  ): Promise<readonly PlanConsultationRecord[]> {
    const rows = await this.manager.find(PlanConsultationRow, {
      where,
      order: { openedAt: 'DESC', id: 'ASC' },
    });
    const of = { consultationId: In(rows.map(({ id }) => id)) };
    const terms = await this.manager.find(PlanConsultationTermRow, { where: of, order: { id: 'ASC' } });
    const closes = await this.manager.findBy(PlanConsultationCloseRow, of);
    return rows.map(({ id, planId, version, visibility, openedAt }) => ({
      id,
      plan: planId,
      version,
      visibility: visibility as CommentVisibility,
      openedAt: openedAt.toISOString(),
      closesAt: (terms.findLast((each) => each.consultationId === id)?.closesAt ?? openedAt).toISOString(),
      closedAt: closes.find((each) => each.consultationId === id)?.closedAt.toISOString() ?? null,
    }));
  }

  /** Records what a city says; gives the id of the comment. */
  async comment(
    said: Omit<PlanCommentRecord, 'id' | 'at' | 'answers'> & {
      readonly by: string | null;
      readonly at: Date;
    },
  ): Promise<string> {
    const { consultation: consultationId, city: cityId, by: writtenBy, at: writtenAt, ...rest } = said;
    const id = rowId();
    await this.manager.insert(PlanCommentRow, { id, consultationId, cityId, writtenBy, writtenAt, ...rest });
    return id;
  }

  /** Records what the team says to a comment. */
  async answer(
    commentId: string,
    { outcome, reason, version }: Omit<CommentAnswerRecord, 'at'>,
    answeredBy: string | null,
    answeredAt: Date,
  ): Promise<void> {
    const row = { commentId, outcome, reason, version, answeredAt, answeredBy };
    await this.manager.insert(PlanCommentAnswerRow, row);
  }

  /** Comments of these consultations that the actor may see, oldest first. */
  async comments(consultations: readonly string[]): Promise<readonly PlanCommentRecord[]> {
    return this.commentRecords({ consultationId: In([...consultations]) });
  }

  /** Null where the actor may not see it. */
  async findComment(id: string): Promise<PlanCommentRecord | null> {
    return (await this.commentRecords({ id }))[0] ?? null;
  }

  private async commentRecords(
    where: FindOptionsWhere<PlanCommentRow>,
  ): Promise<readonly PlanCommentRecord[]> {
    const rows = await this.manager.find(PlanCommentRow, {
      where,
      order: { writtenAt: 'ASC', id: 'ASC' },
    });
    const answers = await this.manager.find(PlanCommentAnswerRow, {
      where: { commentId: In(rows.map(({ id }) => id)) },
      order: { id: 'ASC' },
    });
    const answersOf = new Map<string, CommentAnswerRecord[]>(rows.map(({ id }) => [id, []]));
    for (const { commentId, outcome, reason, version, answeredAt } of answers)
      answersOf.get(commentId)?.push({
        outcome: outcome as CommentOutcome,
        reason,
        version,
        at: answeredAt.toISOString(),
      });
    return rows.map(({ id, consultationId, cityId, line, language, words, writtenAt }) => ({
      id,
      consultation: consultationId,
      city: cityId,
      line,
      language,
      words,
      at: writtenAt.toISOString(),
      answers: answersOf.get(id) ?? [],
    }));
  }
}
