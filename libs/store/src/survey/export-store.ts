import type { EntityManager } from 'typeorm';
import type { Answers, GivenOn, ResponseState, Statement } from '#survey';

/** A submission that stands, without what it says. */
export interface SubmissionHead {
  readonly response: string;
  readonly city: string;
  readonly state: ResponseState;
  readonly number: number;
  readonly hash: string;
  /** Salted commitment to the statement behind it. */
  readonly commitment: string;
  /** The version that was asked. */
  readonly questionnaireVersion: number;
  readonly submittedAt: string;
  /** Signed on a screen, on a sheet of paper, or on the city's form that the team typed in. */
  readonly given: GivenOn;
}

type Which = Pick<SubmissionHead, 'response' | 'number'>;

/** What is taken out of a round as files. */
export class ExportStore {
  constructor(private readonly manager: EntityManager) {}

  /** The submissions of a round that stand, by city. */
  async heads(roundId: string): Promise<readonly SubmissionHead[]> {
    const rows = await this.manager.query<
      readonly (Omit<SubmissionHead, 'submittedAt'> & { submittedAt: Date })[]
    >(
      `SELECT DISTINCT ON (r.city_id) r.id AS response, r.city_id AS city, r.state, s.number, s.hash,
              s.statement_commitment AS commitment,
              s.questionnaire_version AS "questionnaireVersion", s.submitted_at AS "submittedAt",
              CASE WHEN e.upload_id IS NOT NULL THEN 'paper' WHEN p.upload_id IS NOT NULL THEN 'signed-sheet'
                ELSE 'screen' END AS given
       FROM response r JOIN submission s ON s.response_id = r.id
         LEFT JOIN submission_paper p ON p.response_id = s.response_id AND p.number = s.number
         LEFT JOIN paper_entry e ON e.response_id = p.response_id AND e.upload_id = p.upload_id
       WHERE r.round_id = $1 AND r.state IN ('submitted', 'late')
       ORDER BY r.city_id, s.number DESC`,
      [roundId],
    );
    return rows.map((row) => ({ ...row, submittedAt: row.submittedAt.toISOString() }));
  }

  /** What these submissions say, by response: a submission never changes, however late it is read. */
  async answers(submissions: readonly Which[]): Promise<ReadonlyMap<string, Answers>> {
    const rows = await this.manager.query<readonly { response: string; answers: string }[]>(
      `SELECT response_id AS response, answers FROM submission
       WHERE (response_id, number) IN (SELECT * FROM unnest($1::uuid[], $2::integer[]))`,
      [submissions.map(({ response }) => response), submissions.map(({ number }) => number)],
    );
    return new Map(rows.map(({ response, answers }) => [response, JSON.parse(answers) as Answers]));
  }

  /** Who stands behind these submissions, by response; one that was erased is missing. */
  async statements(submissions: readonly Which[]): Promise<ReadonlyMap<string, Statement>> {
    const rows = await this.manager.query<readonly (Statement & { response: string })[]>(
      `SELECT response_id AS response, name, title, to_char(date, 'YYYY-MM-DD') AS date FROM submission_statement
       WHERE (response_id, number) IN (SELECT * FROM unnest($1::uuid[], $2::integer[]))`,
      [submissions.map(({ response }) => response), submissions.map(({ number }) => number)],
    );
    return new Map(rows.map(({ response, ...statement }) => [response, statement]));
  }
}
