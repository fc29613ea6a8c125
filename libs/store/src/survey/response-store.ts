import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { Answer, Answers, ResponseState, Statement } from '#survey';
import type { Writes } from '../server/writes.ts';
import { ReopeningRow, ResponseRow } from './survey.entities.ts';

/** One city's answer to a round, without the answers themselves. */
export interface ResponseRecord {
  readonly id: string;
  readonly round: string;
  readonly city: string;
  readonly state: ResponseState;
  readonly savedAt: string;
  readonly submittedAt: string | null;
  /** When the team brought it in from an archive; null where the city began it. */
  readonly importedAt: string | null;
}

/** The current answers with the revision of each question. */
export interface CurrentAnswers {
  readonly answers: Answers;
  readonly revisions: Readonly<Record<string, number>>;
}

/** The last submission of a response, as the city sees it. */
export interface LastSubmission {
  readonly number: number;
  readonly hash: string;
  /** Null once personal data have been erased. */
  readonly statement: Statement | null;
  /** The paper that carries the signature. */
  readonly paper: string | null;
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

/** One answer as it was saved last, when and by whom; all of it empty where nothing ever was. */
export interface LatestAnswer {
  readonly revision: number;
  readonly value: Answer | null;
  readonly savedAt: string | null;
  readonly by: string | null;
}

/** Responses: the state row, append-only answers, append-only submissions. */
export class ResponseStore {
  constructor(
    private readonly manager: EntityManager,
    private readonly writes: Writes,
  ) {}

  async find(roundId: string, cityId: string): Promise<ResponseRecord | null> {
    return this.one(roundId, cityId, '');
  }

  private async one(
    roundId: string,
    cityId: string,
    locked: '' | 'FOR UPDATE',
  ): Promise<ResponseRecord | null> {
    const [row] = await this.manager.query<readonly ResponseRow[]>(
      `SELECT id, round_id AS "roundId", city_id AS "cityId", state, saved_at AS "savedAt", submitted_at AS "submittedAt",
              imported_at AS "importedAt"
       FROM response WHERE round_id = $1 AND city_id = $2 ${locked}`,
      [roundId, cityId],
    );
    return row ? record(row) : null;
  }

  /** The response, made when it is not there yet, locked until the transaction ends. */
  async lock(roundId: string, cityId: string, at: Date): Promise<ResponseRecord> {
    const there = await this.one(roundId, cityId, 'FOR UPDATE');
    if (there) return there;
    await this.manager.query(
      `INSERT INTO response (id, round_id, city_id, state, started_at, saved_at)
       VALUES ($1, $2, $3, 'draft', $4, $4) ON CONFLICT (round_id, city_id) DO NOTHING`,
      [randomUUID(), roundId, cityId, at],
    );
    const made = await this.one(roundId, cityId, 'FOR UPDATE');
    if (!made) throw new Error(`the response of ${cityId} in ${roundId} may not be read by who made it`);
    return made;
  }

  /** The latest revision of one answer; 0 and null where nothing was ever saved. */
  async latest(roundId: string, cityId: string, questionId: string): Promise<LatestAnswer> {
    const [row] = await this.manager.query<readonly (Omit<LatestAnswer, 'savedAt'> & { savedAt: Date })[]>(
      // One row by the index, however often the answer was saved: row-level security is asked about every row that is read.
      `SELECT a.revision, a.value, a.saved_at AS "savedAt", a.saved_by AS by FROM response r CROSS JOIN LATERAL (
         SELECT revision, value, saved_at, saved_by FROM answer_revision WHERE response_id = r.id AND question_id = $3
         ORDER BY revision DESC LIMIT 1
       ) a WHERE r.round_id = $1 AND r.city_id = $2`,
      [roundId, cityId, questionId],
    );
    return row
      ? { ...row, savedAt: row.savedAt.toISOString() }
      : { revision: 0, value: null, savedAt: null, by: null };
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

  /** Appends a revision of one answer by the commit; null clears it. */
  append(
    revision: { responseId: string; questionId: string; revision: number; value: Answer | null },
    savedBy: string | null,
    at: Date,
  ): void {
    const { responseId, questionId, value } = revision;
    this.writes.add(
      `WITH saved AS (
         INSERT INTO answer_revision (response_id, question_id, revision, value, saved_at, saved_by)
         VALUES ($1, $2, $3, $4, $5, $6)
       ) UPDATE response SET saved_at = $5 WHERE id = $1`,
      [responseId, questionId, revision.revision, value === null ? null : JSON.stringify(value), at, savedBy],
    );
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
    const { responseId, answers, hash, questionnaireVersion, commitment, state } = submission;
    const [row] = await this.manager.query<readonly { number: number }[]>(
      `WITH numbered AS (SELECT 1 + count(*)::integer AS number FROM submission WHERE response_id = $1::uuid),
       submitted AS (
         INSERT INTO submission
           (response_id, number, answers, hash, questionnaire_version, statement_commitment, submitted_at, submitted_by)
         SELECT $1::uuid, number, $2::text, $3::text, $12::integer, $4::text, $5::timestamptz, $6::uuid FROM numbered
       ), stated AS (
         INSERT INTO submission_statement (response_id, number, name, title, date, salt)
         SELECT $1::uuid, number, $7::text, $8::text, $9::date, $10::text FROM numbered
       ), moved AS (UPDATE response SET state = $11::text, submitted_at = $5::timestamptz WHERE id = $1::uuid)
       SELECT number FROM numbered`,
      [
        responseId,
        answers,
        hash,
        commitment,
        at,
        submittedBy,
        statement.name,
        statement.title,
        statement.date,
        statement.salt,
        state,
        questionnaireVersion,
      ],
    );
    return row!.number;
  }

  async setState(responseId: string, state: ResponseState): Promise<void> {
    await this.manager.update(ResponseRow, { id: responseId }, { state });
  }

  async reopen(responseId: string, reason: string, reopenedBy: string | null, at: Date): Promise<void> {
    await this.manager.insert(ReopeningRow, { responseId, reopenedAt: at, reopenedBy, reason });
    await this.manager.update(ResponseRow, { id: responseId }, { state: 'reopened' });
  }

  /** The last submission of a response with the statement behind it and the paper that carries its signature, or null. */
  async lastSubmission(responseId: string): Promise<LastSubmission | null> {
    const [row] = await this.manager.query<
      readonly (Omit<LastSubmission, 'statement'> & { [Key in keyof Statement]: Statement[Key] | null })[]
    >(
      `SELECT s.number, s.hash, t.name, t.title, t.date::text, p.upload_id AS paper
       FROM submission s
         LEFT JOIN submission_statement t ON t.response_id = s.response_id AND t.number = s.number
         LEFT JOIN submission_paper p ON p.response_id = s.response_id AND p.number = s.number
       WHERE s.response_id = $1 ORDER BY s.number DESC LIMIT 1`,
      [responseId],
    );
    if (!row) return null;
    const { number, hash, paper, name, title, date } = row;
    const stated = name !== null && title !== null && date !== null;
    return { number, hash, paper, statement: stated ? { name, title, date } : null };
  }

  /** Responses and numbers of submissions whose hash begins with these digits, and whether each was reopened since; a few at most. */
  async withHash(
    begin: string,
  ): Promise<readonly { readonly response: string; readonly number: number; readonly reopened: boolean }[]> {
    return this.manager.query(
      `SELECT s.response_id AS response, s.number,
              r.state NOT IN ('submitted', 'late')
                OR EXISTS (SELECT FROM submission n WHERE n.response_id = s.response_id AND n.number > s.number)
                AS reopened
       FROM submission s JOIN response r ON r.id = s.response_id
       WHERE starts_with(s.hash, $1) LIMIT 10`,
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

  /** Every submission that a round ever had, without what it says: a frozen profile may rest on an earlier one. */
  async everSubmitted(
    roundId: string,
  ): Promise<readonly Pick<Submission, 'response' | 'city' | 'number' | 'hash' | 'commitment'>[]> {
    return this.manager.query(
      `SELECT r.id AS response, r.city_id AS city, s.number, s.hash, s.statement_commitment AS commitment
       FROM response r JOIN submission s ON s.response_id = r.id
       WHERE r.round_id = $1
       ORDER BY r.city_id, s.number`,
      [roundId],
    );
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
    importedAt: row.importedAt?.toISOString() ?? null,
  };
}
