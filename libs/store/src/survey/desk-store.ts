import { IsNull, Not } from 'typeorm';
import type { EntityManager } from 'typeorm';
import type { Answer } from '#survey';
import { rowId } from '../row-id.ts';
import { AnswerCommentRow, ResponseStepRow, StepToldRow } from './desk.entities.ts';

/** Somebody who has had a hand in an answer. */
export interface Hand {
  readonly person: string;
  readonly label: string;
  /** False for the team. */
  readonly ofCity: boolean;
}

/** What somebody of the city said about a question. */
export interface CommentRecord {
  readonly id: string;
  readonly question: string;
  readonly text: string;
  readonly at: string;
  readonly by: string | null;
  readonly resolvedAt: string | null;
  readonly resolvedBy: string | null;
}

/** What can happen to a response besides writing. */
export type StepKind = 'ask-review' | 'take-back' | 'send-back' | 'submit' | 'reopen';

export interface StepRecord {
  readonly step: StepKind;
  readonly note: string | null;
  readonly at: string;
  readonly by: string | null;
}

/** One change of one answer. */
export interface ChangeRecord {
  readonly question: string;
  readonly revision: number;
  readonly value: Answer | null;
  readonly before: Answer | null;
  readonly at: string;
  readonly by: string | null;
}

/** What the people of a city see of their work on one response. */
export class DeskStore {
  constructor(private readonly manager: EntityManager) {}

  async comment(
    response: string,
    question: string,
    text: string,
    writtenBy: string | null,
    at: Date,
  ): Promise<string> {
    const id = rowId();
    const row = { id, responseId: response, questionId: question, text, writtenAt: at, writtenBy };
    await this.manager.insert(AnswerCommentRow, { ...row, resolvedAt: null, resolvedBy: null });
    return id;
  }

  /** Resolves a comment, or opens it again; false when the response has no such comment. */
  async resolve(
    responseId: string,
    id: string,
    resolved: { readonly by: string | null; readonly at: Date } | null,
  ): Promise<boolean> {
    const { affected } = await this.manager.update(
      AnswerCommentRow,
      // What is resolved already keeps who resolved it.
      { id, responseId, resolvedAt: resolved === null ? Not(IsNull()) : IsNull() },
      { resolvedAt: resolved?.at ?? null, resolvedBy: resolved?.by ?? null },
    );
    return affected === 1 || (await this.manager.existsBy(AnswerCommentRow, { id, responseId }));
  }

  /** Every comment, the first written first. */
  async comments(responseId: string): Promise<readonly CommentRecord[]> {
    const rows = await this.manager.find(AnswerCommentRow, {
      where: { responseId },
      order: { writtenAt: 'ASC', id: 'ASC' },
    });
    return rows.map((row) => ({
      id: row.id,
      question: row.questionId,
      text: row.text,
      at: row.writtenAt.toISOString(),
      by: row.writtenBy,
      resolvedAt: row.resolvedAt?.toISOString() ?? null,
      resolvedBy: row.resolvedBy,
    }));
  }

  async commentCount(responseId: string): Promise<number> {
    return this.manager.countBy(AnswerCommentRow, { responseId });
  }

  async addStep(
    responseId: string,
    step: 'ask-review' | 'take-back' | 'send-back',
    note: string | null,
    takenBy: string | null,
    at: Date,
  ): Promise<void> {
    const number = 1 + (await this.manager.countBy(ResponseStepRow, { responseId }));
    await this.manager.insert(ResponseStepRow, { responseId, number, step, note, takenAt: at, takenBy });
  }

  /** The last step that somebody of the city took; null for none, and for whoever does not see them. */
  async lastStep(responseId: string): Promise<StepRecord | null> {
    const [row] = await this.manager.query<readonly (Omit<StepRecord, 'at'> & { at: Date })[]>(
      `SELECT step, note, taken_at AS at, taken_by AS by FROM response_step WHERE response_id = $1
       ORDER BY number DESC LIMIT 1`,
      [responseId],
    );
    return row ? { ...row, at: row.at.toISOString() } : null;
  }

  /** Notes that a step was told by mail; false when it was already. */
  async told(responseId: string, step: StepKind, takenAt: Date, at: Date): Promise<boolean> {
    const { identifiers } = await this.manager
      .createQueryBuilder()
      .insert()
      .into(StepToldRow)
      .values({ responseId, step, takenAt, toldAt: at })
      .orIgnore()
      .returning('response_id')
      .execute();
    return identifiers.some((one) => one !== undefined);
  }

  /** When a step of this kind was last told by mail; null for never. */
  async lastTold(responseId: string, step: StepKind): Promise<Date | null> {
    const row = await this.manager.findOne(StepToldRow, {
      where: { responseId, step },
      order: { toldAt: 'DESC' },
    });
    return row?.toldAt ?? null;
  }

  /** Reviews, submissions and reopenings, the latest first. */
  async steps(responseId: string): Promise<readonly StepRecord[]> {
    const rows = await this.manager.query<readonly (Omit<StepRecord, 'at'> & { at: Date })[]>(
      `SELECT step, note, taken_at AS at, taken_by AS by, number FROM response_step WHERE response_id = $1
       UNION ALL SELECT 'submit', NULL, submitted_at, submitted_by, 1000000 + number FROM submission WHERE response_id = $1
       UNION ALL SELECT 'reopen', reason, reopened_at, reopened_by, 2000000 FROM reopening WHERE response_id = $1
       ORDER BY at DESC, number DESC`,
      [responseId],
    );
    return rows.map(({ step, note, at, by }) => ({ step, note, at: at.toISOString(), by }));
  }

  /** Why the team reopened the answer last; null when it never did. */
  async lastReopening(responseId: string): Promise<{ readonly reason: string; readonly at: string } | null> {
    const [row] = await this.manager.query<readonly { reason: string; at: Date }[]>(
      `SELECT reason, reopened_at AS at FROM reopening WHERE response_id = $1 ORDER BY reopened_at DESC LIMIT 1`,
      [responseId],
    );
    return row ? { reason: row.reason, at: row.at.toISOString() } : null;
  }

  /** The latest changes of the answers, newest first, of one question or of all. */
  async changes(
    responseId: string,
    question: string | null,
    limit: number,
  ): Promise<readonly ChangeRecord[]> {
    const rows = await this.manager.query<readonly (Omit<ChangeRecord, 'at'> & { at: Date })[]>(
      `SELECT r.question_id AS question, r.revision, r.value, b.value AS before, r.saved_at AS at, r.saved_by AS by
       FROM answer_revision r
       LEFT JOIN answer_revision b ON b.response_id = r.response_id AND b.question_id = r.question_id
         AND b.revision = r.revision - 1
       WHERE r.response_id = $1 AND ($2::text IS NULL OR r.question_id = $2)
       ORDER BY r.saved_at DESC, r.question_id, r.revision DESC LIMIT $3`,
      [responseId, question, limit],
    );
    return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
  }

  /** Who wrote answers, with the last time and how many questions; the latest first. */
  async writers(
    responseId: string,
  ): Promise<readonly { readonly by: string | null; readonly at: string; readonly questions: number }[]> {
    const rows = await this.manager.query<readonly { by: string | null; at: Date; questions: number }[]>(
      `SELECT saved_by AS by, max(saved_at) AS at, count(DISTINCT question_id)::integer AS questions
       FROM answer_revision WHERE response_id = $1 GROUP BY saved_by ORDER BY at DESC, saved_by`,
      [responseId],
    );
    return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
  }

  /** Questions whose answer was changed after an instant. */
  async changedQuestions(responseId: string, since: Date): Promise<number> {
    const [row] = await this.manager.query<readonly { count: number }[]>(
      `SELECT count(DISTINCT question_id)::integer AS count FROM answer_revision
       WHERE response_id = $1 AND saved_at > $2`,
      [responseId, since],
    );
    return row?.count ?? 0;
  }

  /** The names of everyone who has had a hand in the answer, by the id of the person. */
  async hands(responseId: string): Promise<ReadonlyMap<string, Hand>> {
    const rows = await this.manager.query<readonly Hand[]>(
      `SELECT person, label, of_city AS "ofCity" FROM gnlc_hands_of($1)`,
      [responseId],
    );
    return new Map(rows.map((row) => [row.person, row]));
  }
}
