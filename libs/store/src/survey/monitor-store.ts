import type { EntityManager } from 'typeorm';
import type { Answer, Answers, SegmentTarget } from '#survey';
import { FlagResolutionRow, ResponseOpeningRow, RoundTargetRow } from './monitor.entities.ts';

/** A flag that the team has resolved: what it said then, and what the team says. */
export interface FlagResolution {
  readonly flag: string;
  readonly city: string;
  readonly question: string;
  readonly rule: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly note: string;
  readonly at: string;
  /** Null: the system. */
  readonly by: string | null;
}

/** How many cities of a round have come how far. */
export interface RoundCounts {
  readonly invited: number;
  readonly begun: number;
  readonly answered: number;
}

/** What the team watches while a round is open. */
export class MonitorStore {
  constructor(private readonly manager: EntityManager) {}

  /** Keeps that somebody of the city has read the form; true the first time. */
  async open(roundId: string, cityId: string, at: Date): Promise<boolean> {
    const added = await this.manager.query<readonly unknown[]>(
      `INSERT INTO response_opening (round_id, city_id, opened_at) VALUES ($1, $2, $3)
       ON CONFLICT DO NOTHING RETURNING city_id`,
      [roundId, cityId, at],
    );
    return added.length > 0;
  }

  /** When each city of a round was first opened, by city. */
  async openings(roundId: string): Promise<ReadonlyMap<string, string>> {
    const rows = await this.manager.findBy(ResponseOpeningRow, { roundId });
    return new Map(rows.map(({ cityId, openedAt }) => [cityId, openedAt.toISOString()]));
  }

  /** The targets that count now; empty while none was ever set. */
  async targets(roundId: string): Promise<readonly SegmentTarget[]> {
    const row = await this.manager.findOne(RoundTargetRow, { where: { roundId }, order: { id: 'DESC' } });
    return row?.targets ?? [];
  }

  /** Sets the targets anew; those before stay on record. */
  async setTargets(
    roundId: string,
    targets: readonly SegmentTarget[],
    at: Date,
    by: string | null,
  ): Promise<void> {
    await this.manager.query(
      `INSERT INTO round_target (round_id, targets, set_at, set_by) VALUES ($1, $2, $3, $4)`,
      [roundId, JSON.stringify(targets), at, by],
    );
  }

  /** How far a round has come, counted by the database. */
  async counts(roundId: string): Promise<RoundCounts> {
    const [row] = await this.manager.query<readonly RoundCounts[]>(
      `SELECT (SELECT count(*)::integer FROM round_city WHERE round_id = $1) AS invited,
              count(*)::integer AS begun,
              (count(*) FILTER (WHERE state IN ('submitted', 'late')))::integer AS answered
       FROM response WHERE round_id = $1`,
      [roundId],
    );
    return row ?? { invited: 0, begun: 0, answered: 0 };
  }

  /** The current answers of the cities behind `after` that have begun, by city; at most `most`, empty behind the last. */
  async currentAnswers(
    roundId: string,
    after: string,
    most: number,
  ): Promise<readonly { readonly city: string; readonly answers: Answers }[]> {
    const rows = await this.manager.query<
      readonly { city: string; answers: Readonly<Record<string, Answer | null>> | null }[]
    >(
      `SELECT r.city_id AS city, (
         SELECT jsonb_object_agg(question_id, value) FROM (
           SELECT DISTINCT ON (question_id) question_id, value FROM answer_revision
           WHERE response_id = r.id ORDER BY question_id, revision DESC
         ) latest WHERE value IS NOT NULL
       ) AS answers
       FROM response r WHERE r.round_id = $1 AND r.city_id > $2 ORDER BY r.city_id LIMIT $3`,
      [roundId, after, most],
    );
    return rows.map(({ city, answers }) => ({ city, answers: (answers ?? {}) as Answers }));
  }

  /** What the team has resolved in a round, by flag. */
  async resolutions(roundId: string): Promise<ReadonlyMap<string, FlagResolution>> {
    const rows = await this.manager.find(FlagResolutionRow, { where: { roundId }, order: { flag: 'ASC' } });
    return new Map(
      rows.map((row) => [
        row.flag,
        {
          flag: row.flag,
          city: row.cityId,
          question: row.questionId,
          rule: row.rule,
          params: row.params,
          note: row.note,
          at: row.resolvedAt.toISOString(),
          by: row.resolvedBy,
        },
      ]),
    );
  }

  /** Keeps what the team says about a flag; false where somebody has said something before. */
  async resolve(roundId: string, { at, ...resolution }: FlagResolution): Promise<boolean> {
    const added = await this.manager.query<readonly unknown[]>(
      `INSERT INTO flag_resolution
         (round_id, flag, city_id, question_id, rule, params, note, resolved_at, resolved_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT DO NOTHING RETURNING flag`,
      [
        roundId,
        resolution.flag,
        resolution.city,
        resolution.question,
        resolution.rule,
        JSON.stringify(resolution.params),
        resolution.note,
        at,
        resolution.by,
      ],
    );
    return added.length > 0;
  }
}
