import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { Answer, Answers, ResponseState, Statement } from '#survey';
import { ReopeningRow, ResponseRow, SubmissionRow, SubmissionStatementRow } from './survey.entities.ts';

/** One city's answer to a round, without the answers themselves. */
export interface ResponseRecord {
  readonly id: string;
  readonly round: string;
  readonly city: string;
  readonly state: ResponseState;
  readonly savedAt: string;
  readonly submittedAt: string | null;
}

/** The current answers with the revision of each question. */
export interface CurrentAnswers {
  readonly answers: Answers;
  readonly revisions: Readonly<Record<string, number>>;
}

/** What a city submitted last. */
export interface Submission {
  readonly response: string;
  readonly city: string;
  readonly number: number;
  readonly answers: Answers;
  readonly hash: string;
  /** Salted commitment to the statement: nobody outside can guess it. */
  readonly commitment: string;
  readonly state: ResponseState;
  readonly submittedAt: string;
}

/** Responses: the state row, append-only answers, append-only submissions. */
export class ResponseStore {
  constructor(private readonly manager: EntityManager) {}

  async find(roundId: string, cityId: string): Promise<ResponseRecord | null> {
    const row = await this.manager.findOneBy(ResponseRow, { roundId, cityId });
    return row && record(row);
  }

  /** The response, made when it is not there yet, locked until the transaction ends. */
  async lock(roundId: string, cityId: string, at: Date): Promise<ResponseRecord> {
    await this.manager.query(
      `INSERT INTO response (id, round_id, city_id, state, started_at, saved_at)
       VALUES ($1, $2, $3, 'draft', $4, $4) ON CONFLICT (round_id, city_id) DO NOTHING`,
      [randomUUID(), roundId, cityId, at],
    );
    const row = await this.manager.findOneOrFail(ResponseRow, {
      where: { roundId, cityId },
      lock: { mode: 'pessimistic_write' },
    });
    return record(row);
  }

  /** The latest value and revision of every question. */
  async current(responseId: string): Promise<CurrentAnswers> {
    const rows = await this.manager.query<
      readonly { question: string; revision: number; value: Answer | null }[]
    >(
      `SELECT DISTINCT ON (question_id) question_id AS question, revision, value
       FROM answer_revision WHERE response_id = $1 ORDER BY question_id, revision DESC`,
      [responseId],
    );
    return {
      answers: Object.fromEntries(
        rows.filter((row) => row.value !== null).map((row) => [row.question, row.value as Answer]),
      ),
      revisions: Object.fromEntries(rows.map((row) => [row.question, row.revision])),
    };
  }

  /** Appends a revision of one answer; null clears it. */
  async append(
    revision: { responseId: string; questionId: string; revision: number; value: Answer | null },
    savedBy: string | null,
    at: Date,
  ): Promise<void> {
    const { responseId, questionId, value } = revision;
    await this.manager.query(
      `INSERT INTO answer_revision (response_id, question_id, revision, value, saved_at, saved_by)
       VALUES ($1, $2, $3, $4, $5, $6)`,
      [responseId, questionId, revision.revision, value === null ? null : JSON.stringify(value), at, savedBy],
    );
    await this.manager.update(ResponseRow, { id: responseId }, { savedAt: at });
  }

  /** Appends a submission and moves the response to its new state. */
  async submit(
    submission: {
      responseId: string;
      answers: string;
      hash: string;
      commitment: string;
      /** The version that was asked. */
      questionnaireVersion: number;
      state: ResponseState;
    },
    statement: Statement & { readonly salt: string },
    submittedBy: string | null,
    at: Date,
  ): Promise<number> {
    const { responseId } = submission;
    const number = 1 + (await this.manager.countBy(SubmissionRow, { responseId }));
    await this.manager.insert(SubmissionRow, {
      responseId,
      number,
      answers: submission.answers,
      hash: submission.hash,
      questionnaireVersion: submission.questionnaireVersion,
      statementCommitment: submission.commitment,
      submittedAt: at,
      submittedBy,
    });
    await this.manager.insert(SubmissionStatementRow, { responseId, number, ...statement });
    await this.manager.update(ResponseRow, { id: responseId }, { state: submission.state, submittedAt: at });
    return number;
  }

  async setState(responseId: string, state: ResponseState): Promise<void> {
    await this.manager.update(ResponseRow, { id: responseId }, { state });
  }

  async reopen(responseId: string, reason: string, reopenedBy: string | null, at: Date): Promise<void> {
    await this.manager.insert(ReopeningRow, { responseId, reopenedAt: at, reopenedBy, reason });
    await this.manager.update(ResponseRow, { id: responseId }, { state: 'reopened' });
  }

  /** The last submission of a response with the statement behind it, or null. */
  async lastSubmission(
    responseId: string,
  ): Promise<{ number: number; hash: string; statement: Statement | null } | null> {
    const row = await this.manager.findOne(SubmissionRow, {
      where: { responseId },
      order: { number: 'DESC' },
    });
    if (!row) return null;
    const { number, hash } = row;
    const stated = await this.manager.findOneBy(SubmissionStatementRow, { responseId, number });
    return {
      number,
      hash,
      statement: stated && { name: stated.name, title: stated.title, date: stated.date },
    };
  }

  /** Responses and numbers of submissions whose hash begins with these digits, a few at most. */
  async withHash(begin: string): Promise<readonly { readonly response: string; readonly number: number }[]> {
    return this.manager.query(
      `SELECT response_id AS response, number FROM submission WHERE starts_with(hash, $1) LIMIT 10`,
      [begin],
    );
  }

  /** All responses of a round that have begun, by city. */
  async ofRound(roundId: string): Promise<readonly ResponseRecord[]> {
    return (await this.manager.find(ResponseRow, { where: { roundId }, order: { cityId: 'ASC' } })).map(
      record,
    );
  }

  /** The last submission of every response of a round that stands as submitted, by city. */
  async submissions(roundId: string): Promise<readonly Submission[]> {
    const rows = await this.manager.query<
      readonly (Omit<Submission, 'answers' | 'submittedAt'> & { answers: string; submittedAt: Date })[]
    >(
      `SELECT DISTINCT ON (r.city_id) r.id AS response, r.city_id AS city, r.state, s.number, s.answers, s.hash, s.statement_commitment AS commitment,
              s.submitted_at AS "submittedAt"
       FROM response r JOIN submission s ON s.response_id = r.id
       WHERE r.round_id = $1 AND r.state IN ('submitted', 'late')
       ORDER BY r.city_id, s.number DESC`,
      [roundId],
    );
    return rows.map((row) => ({
      ...row,
      answers: JSON.parse(row.answers) as Answers,
      submittedAt: row.submittedAt.toISOString(),
    }));
  }
}

function record(row: ResponseRow): ResponseRecord {
  return {
    id: row.id,
    round: row.roundId,
    city: row.cityId,
    state: row.state as ResponseState,
    savedAt: row.savedAt.toISOString(),
    submittedAt: row.submittedAt?.toISOString() ?? null,
  };
}
