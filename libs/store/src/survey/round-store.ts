import type { EntityManager } from 'typeorm';
import type { CityTerms, Questionnaire, Round, RoundState } from '#survey';
import { QuestionnaireRow, RoundCityRow, RoundRow } from './survey.entities.ts';

/** Columns of a round, with the alias `r`, as its row has them. */
const roundColumns = `r.id, r.title, r.questionnaire_id AS "questionnaireId", r.questionnaire_version AS "questionnaireVersion",
  r.opens_at AS "opensAt", r.deadline, r.time_zone AS "timeZone", r.grace_days AS "graceDays", r.state, r.simulated,
  r.practice`;

/** Number of the lock on a round's state. */
const stateLock = `hashtextextended('round ' || $1, 0)`;

/** A version never changes once it is kept, and every save asks for one: read once in each process and database. */
const known = new WeakMap<object, Map<string, Questionnaire>>();

/** A round as it was put to one city. */
export interface AskedCity {
  readonly round: Round;
  readonly invited: boolean;
  readonly terms: CityTerms;
}

/** Questionnaires and the rounds in which they are put to cities. */
export class RoundStore {
  /** Versions that this transaction has added: it may still fail, so nobody else may know them yet. */
  private readonly added = new Set<string>();

  constructor(private readonly manager: EntityManager) {}

  /** Keeps a version of a questionnaire; a version that is there already stays as it is. */
  async addQuestionnaire(document: Questionnaire): Promise<void> {
    const { id, version } = document;
    this.added.add(`${id} ${version}`);
    await this.manager.query(
      `INSERT INTO questionnaire (id, version, document) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING`,
      [id, version, JSON.stringify(document)],
    );
  }

  async questionnaire(id: string, version: number): Promise<Questionnaire> {
    const key = `${id} ${version}`;
    const documents = known.get(this.manager.dataSource) ?? new Map<string, Questionnaire>();
    known.set(this.manager.dataSource, documents);
    const document =
      documents.get(key) ?? (await this.manager.findOneByOrFail(QuestionnaireRow, { id, version })).document;
    if (!this.added.has(key)) documents.set(key, document);
    return document;
  }

  /** A version as it is kept; null where there is none. */
  async keptQuestionnaire(id: string, version: number): Promise<Questionnaire | null> {
    return (await this.manager.findOneBy(QuestionnaireRow, { id, version }))?.document ?? null;
  }

  /** Keeps a new round for the cities. */
  async add(round: Round, cities: readonly string[]): Promise<void> {
    const { questionnaire, opensAt, deadline, ...fields } = round;
    await this.manager.insert(RoundRow, {
      ...fields,
      questionnaireId: questionnaire.id,
      questionnaireVersion: questionnaire.version,
      opensAt: new Date(opensAt),
      deadline: new Date(deadline),
    });
    await this.manager.insert(
      RoundCityRow,
      cities.map((cityId) => ({ roundId: round.id, cityId, cohort: null })),
    );
  }

  /** Changes when a round opens and ends, how it is called, and whether it counts. */
  async change(
    id: string,
    fields: Pick<Round, 'title' | 'opensAt' | 'deadline' | 'timeZone' | 'graceDays' | 'practice'>,
  ): Promise<void> {
    const { opensAt, deadline, ...rest } = fields;
    await this.manager.update(
      RoundRow,
      { id },
      { ...rest, opensAt: new Date(opensAt), deadline: new Date(deadline) },
    );
  }

  /** All rounds, the latest first. */
  async all(): Promise<readonly Round[]> {
    return (await this.manager.find(RoundRow, { order: { opensAt: 'DESC', id: 'ASC' } })).map(round);
  }

  async find(id: string): Promise<Round | null> {
    const [row] = await this.manager.query<readonly RoundRow[]>(
      `SELECT ${roundColumns} FROM round r WHERE r.id = $1`,
      [id],
    );
    return row ? round(row) : null;
  }

  /** The round with what it grants to a city, in one statement: every request about an answer asks for it. */
  async asked(id: string, city: string): Promise<AskedCity | null> {
    const [row] = await this.manager.query<
      readonly (RoundRow & { invited: boolean; cohort: Date | null; extensions: readonly string[] | null })[]
    >(
      `SELECT ${roundColumns}, c.city_id IS NOT NULL AS invited, g.deadline AS cohort,
              (SELECT jsonb_agg(e.deadline) FROM round_extension e
               WHERE e.round_id = r.id AND (e.city_id = $2 OR e.city_id IS NULL)) AS extensions
       FROM round r
         LEFT JOIN round_city c ON c.round_id = r.id AND c.city_id = $2
         LEFT JOIN round_cohort g ON g.round_id = r.id AND g.id = c.cohort
       WHERE r.id = $1`,
      [id, city],
    );
    return row
      ? { round: round(row), invited: row.invited, terms: cityTerms(row.cohort, row.extensions) }
      : null;
  }

  /** Keeps the round in its state until this transaction ends; many may hold it at once. */
  async hold(id: string): Promise<void> {
    // Not a row lock: cities may not change rounds, so the database would not let them lock one.
    await this.manager.query(`SELECT pg_advisory_xact_lock_shared(${stateLock})`, [id]);
  }

  /** Changes the state once nobody holds it. */
  async setState(id: string, state: RoundState): Promise<void> {
    await this.untilNobodyHolds(id);
    await this.manager.update(RoundRow, { id }, { state });
  }

  private async untilNobodyHolds(id: string): Promise<void> {
    await this.manager.query(`SELECT pg_advisory_xact_lock(${stateLock})`, [id]);
  }

  /** Puts another version once nobody holds the round. */
  async setQuestionnaire(id: string, questionnaire: Round['questionnaire']): Promise<void> {
    await this.untilNobodyHolds(id);
    await this.manager.update(
      RoundRow,
      { id },
      { questionnaireId: questionnaire.id, questionnaireVersion: questionnaire.version },
    );
  }

  /** Asks these cities and no others; those that stay keep their cohort. */
  async setCities(roundId: string, cities: readonly string[]): Promise<void> {
    await this.manager.query(`DELETE FROM round_city WHERE round_id = $1 AND city_id <> ALL ($2)`, [
      roundId,
      cities,
    ]);
    await this.manager.query(
      `INSERT INTO round_city (round_id, city_id) SELECT $1, city FROM unnest($2::text[]) AS city
       ON CONFLICT DO NOTHING`,
      [roundId, cities],
    );
  }

  /** Ids of the cities that the round was put to. */
  async cities(roundId: string): Promise<readonly string[]> {
    const rows = await this.manager.find(RoundCityRow, { where: { roundId }, order: { cityId: 'ASC' } });
    return rows.map((row) => row.cityId);
  }
}

function round(row: RoundRow): Round {
  return {
    id: row.id,
    title: row.title,
    questionnaire: { id: row.questionnaireId, version: row.questionnaireVersion },
    opensAt: row.opensAt.toISOString(),
    deadline: row.deadline.toISOString(),
    timeZone: row.timeZone,
    graceDays: row.graceDays,
    state: row.state as RoundState,
    simulated: row.simulated,
    practice: row.practice,
  };
}

/** The terms of a city as the database gives them: instants inside of JSON come as text. */
function cityTerms(cohort: Date | null, extensions: readonly string[] | null): CityTerms {
  return {
    cohortDeadline: cohort?.toISOString() ?? null,
    extensions: (extensions ?? []).map((deadline) => new Date(deadline).toISOString()),
  };
}
