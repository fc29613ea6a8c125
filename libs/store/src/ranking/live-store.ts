import type { EntityManager } from 'typeorm';
import { In } from 'typeorm';
import type { Preference } from '#ranking';
import type { Answers } from '#survey';
import { LiveAnswerRow, LiveRoundRow, LiveStatisticsRow } from './live.entities.ts';

/** Statistics of one stratum as they run on; `counts` as whoever counted packed them. */
export interface LiveStratum {
  readonly stratum: string;
  /** Cities asked, responses begun, submitted, and with a ranking. */
  readonly invited: number;
  readonly begun: number;
  readonly submitted: number;
  readonly ranked: number;
  readonly counts: Uint8Array | null;
}

/** What of a response is counted. */
export interface CountedAnswer {
  readonly response: string;
  readonly stratum: string;
  readonly submitted: boolean;
  readonly preference: Preference | null;
}

/** A response as it stands; a region only where its city is asked, answers only where they are submitted. */
export interface StandingAnswer {
  readonly response: string;
  readonly region: string | null;
  readonly submission: {
    readonly answers: Answers;
    readonly hash: string;
    readonly commitment: string;
  } | null;
}

/** Running statistics of rounds, and the answers that have changed since. */
export class LiveStore {
  constructor(private readonly manager: EntityManager) {}

  /** Starts over when the statistics are about something else: every answer has then changed. */
  async keepBasis(round: string, basis: string): Promise<void> {
    const kept = await this.manager.findOneBy(LiveRoundRow, { roundId: round });
    if (kept?.basis === basis) return;
    await this.manager.delete(LiveStatisticsRow, { roundId: round });
    await this.manager.delete(LiveAnswerRow, { roundId: round });
    await this.manager.query(`DELETE FROM live_change WHERE round_id = $1`, [round]);
    await this.manager.query(
      `INSERT INTO live_change (round_id, response_id)
       SELECT $1::text, NULL UNION ALL SELECT round_id, id FROM response WHERE round_id = $1::text`,
      [round],
    );
    await this.manager.upsert(LiveRoundRow, { roundId: round, basis }, ['roundId']);
  }

  /** Whether more answers of a round are submitted than this; counts no further. */
  async hasMoreThan(round: string, most: number): Promise<boolean> {
    const [row] = await this.manager.query<readonly { submitted: number }[]>(
      `SELECT count(*)::integer AS submitted FROM (
         SELECT FROM response WHERE round_id = $1 AND state IN ('submitted', 'late') LIMIT $2) AS counted`,
      [round, most + 1],
    );
    return row!.submitted > most;
  }

  /** Takes some changes off the list: the responses, and whether who is asked has changed; null when there are none. */
  async takeChanges(
    round: string,
    most: number,
  ): Promise<{ readonly responses: readonly string[]; readonly invited: boolean } | null> {
    const [rows] = await this.manager.query<[readonly { id: string | null }[], number]>(
      `DELETE FROM live_change WHERE id IN (SELECT id FROM live_change WHERE round_id = $1 ORDER BY id LIMIT $2)
       RETURNING response_id AS id`,
      [round, most],
    );
    if (rows.length === 0) return null;
    const responses = new Set(rows.flatMap(({ id }) => (id === null ? [] : [id])));
    return { responses: [...responses], invited: rows.some(({ id }) => id === null) };
  }

  /** How these responses stand now. */
  async standing(round: string, responses: readonly string[]): Promise<readonly StandingAnswer[]> {
    const rows = await this.manager.query<
      readonly {
        response: string;
        region: string | null;
        answers: string | null;
        hash: string;
        commitment: string;
      }[]
    >(
      `SELECT r.id AS response, m.region, s.answers, s.hash, s.statement_commitment AS commitment
       FROM response r
         LEFT JOIN round_city c ON c.round_id = r.round_id AND c.city_id = r.city_id
         LEFT JOIN member_city m ON m.id = c.city_id
         LEFT JOIN LATERAL (
           SELECT answers, hash, statement_commitment FROM submission
           WHERE response_id = r.id AND r.state IN ('submitted', 'late') ORDER BY number DESC LIMIT 1
         ) s ON true
       WHERE r.round_id = $1 AND r.id = ANY($2::uuid[])`,
      [round, responses],
    );
    return rows.map(({ response, region, answers, hash, commitment }) => ({
      response,
      region,
      submission: answers === null ? null : { answers: JSON.parse(answers) as Answers, hash, commitment },
    }));
  }

  /** What of these responses is counted. */
  async counted(responses: readonly string[]): Promise<readonly CountedAnswer[]> {
    const rows = await this.manager.findBy(LiveAnswerRow, { responseId: In([...responses]) });
    return rows.map(({ responseId, stratum, submitted, preference }) => ({
      response: responseId,
      stratum,
      submitted,
      preference,
    }));
  }

  /** Notes what is counted of responses now, each with the lot by which samples are drawn. */
  async setCounted(
    round: string,
    answers: readonly (CountedAnswer & { readonly lot: string })[],
  ): Promise<void> {
    await this.manager.query(
      `INSERT INTO live_answer (response_id, round_id, stratum, submitted, preference, lot)
       SELECT (a->>'response')::uuid, $1, a->>'stratum', (a->>'submitted')::boolean,
              nullif(a->'preference', 'null'::jsonb), a->>'lot'
       FROM jsonb_array_elements($2::jsonb) a
       ON CONFLICT (response_id) DO UPDATE
         SET stratum = excluded.stratum, submitted = excluded.submitted, preference = excluded.preference`,
      [round, JSON.stringify(answers)],
    );
  }

  /** The statistics of a round by stratum. */
  async strata(round: string): Promise<readonly LiveStratum[]> {
    return this.manager.find(LiveStatisticsRow, { where: { roundId: round }, order: { stratum: 'ASC' } });
  }

  async setStratum(round: string, { stratum, ...counted }: LiveStratum): Promise<void> {
    const { invited, begun, submitted, ranked, counts } = counted;
    await this.manager.query(
      `INSERT INTO live_statistics (round_id, stratum, invited, begun, submitted, ranked, counts)
       VALUES ($1, $2, $3, $4, $5, $6, $7)
       ON CONFLICT (round_id, stratum) DO UPDATE SET invited = excluded.invited, begun = excluded.begun,
         submitted = excluded.submitted, ranked = excluded.ranked, counts = excluded.counts`,
      [round, stratum, invited, begun, submitted, ranked, counts && Buffer.from(counts)],
    );
  }

  /** How many cities of each region are asked. */
  async invited(round: string): Promise<ReadonlyMap<string, number>> {
    const rows = await this.manager.query<readonly { region: string; cities: number }[]>(
      `SELECT m.region, count(*)::int AS cities FROM round_city c JOIN member_city m ON m.id = c.city_id
       WHERE c.round_id = $1 GROUP BY m.region`,
      [round],
    );
    return new Map(rows.map(({ region, cities }) => [region, cities]));
  }

  /** So many of the counted preferences, drawn by lot: the same answers whatever else comes in or goes. */
  async sample(round: string, most: number): Promise<readonly Preference[]> {
    const rows = await this.manager.query<readonly { preference: Preference }[]>(
      `SELECT preference FROM live_answer WHERE round_id = $1 AND preference IS NOT NULL ORDER BY lot LIMIT $2`,
      [round, most],
    );
    return rows.map(({ preference }) => preference);
  }
}
