import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { LessThan } from 'typeorm';
import type { RankingSettings } from '#ranking';
import { ProfileRow, RunRow } from './ranking.entities.ts';
import type { LeftOut, RunRecord, RunState } from './run-record.ts';

/** What a run is started with. */
export interface NewRun {
  readonly round: string;
  readonly settings: RankingSettings;
  readonly official: boolean;
  readonly startedBy: string | null;
}

/** Frozen profiles and runs. */
export class RankingStore {
  constructor(private readonly manager: EntityManager) {}

  /** Adds a waiting run and numbers it within its round. */
  async addRun(run: NewRun, at: Date): Promise<RunRecord> {
    await this.manager.query(`SELECT 1 FROM round WHERE id = $1 FOR UPDATE`, [run.round]);
    const [last] = await this.manager.query<readonly { number: number }[]>(
      `SELECT coalesce(max(number), 0)::int AS number FROM run WHERE round_id = $1`,
      [run.round],
    );
    return this.insertRun(run, (last?.number ?? 0) + 1, at);
  }

  /** The run of a round that follows its answers: number 0, made when it is not there yet. */
  async liveRun(run: NewRun, at: Date): Promise<RunRecord> {
    const row = await this.manager.findOneBy(RunRow, { roundId: run.round, number: 0 });
    return row ? runRecord(row) : this.insertRun(run, 0, at);
  }

  private async insertRun(run: NewRun, number: number, at: Date): Promise<RunRecord> {
    const row: Omit<RunRow, 'round' | 'profile' | 'report'> = {
      id: randomUUID(),
      roundId: run.round,
      number,
      state: 'waiting',
      official: run.official,
      progress: 0,
      settings: run.settings,
      leftOut: [],
      profileHash: null,
      reportHash: null,
      failure: null,
      startedBy: run.startedBy,
      createdAt: at,
      startedAt: null,
      finishedAt: null,
    };
    await this.manager.insert(RunRow, row);
    return runRecord(row);
  }

  async findRun(id: string): Promise<RunRecord | null> {
    const row = await this.manager.findOneBy(RunRow, { id });
    return row && runRecord(row);
  }

  /** The run, locked until the transaction ends. */
  async lockRun(id: string): Promise<RunRecord | null> {
    const row = await this.manager.findOne(RunRow, { where: { id }, lock: { mode: 'pessimistic_write' } });
    return row && runRecord(row);
  }

  /** Runs of a round, newest first. */
  async runs(roundId: string): Promise<readonly RunRecord[]> {
    return (await this.manager.find(RunRow, { where: { roundId }, order: { number: 'DESC' } })).map(
      runRecord,
    );
  }

  /** The report's text, byte for byte as computed; null while there is none. */
  async report(runId: string): Promise<string | null> {
    const row = await this.manager.findOne(RunRow, {
      where: { id: runId },
      select: { id: true, report: true },
    });
    return row?.report ?? null;
  }

  /** Freezes the input of a run: the same hash is kept once. */
  async freeze(
    runId: string,
    profile: { hash: string; document: string },
    leftOut: readonly LeftOut[],
    at: Date,
  ): Promise<void> {
    await this.manager
      .createQueryBuilder()
      .insert()
      .into(ProfileRow)
      .values({ ...profile, frozenAt: at })
      .orIgnore()
      .execute();
    await this.manager.query(`UPDATE run SET profile_hash = $2, left_out = $3 WHERE id = $1`, [
      runId,
      profile.hash,
      JSON.stringify(leftOut),
    ]);
  }

  async profile(hash: string): Promise<string | null> {
    return (await this.manager.findOneBy(ProfileRow, { hash }))?.document ?? null;
  }

  /** Notes how far a run has come; what arrives late never takes it back. */
  async setProgress(runId: string, progress: number): Promise<void> {
    const further = { id: runId, state: 'running', progress: LessThan(progress) };
    await this.manager.update(RunRow, further, { progress });
  }

  async setState(
    runId: string,
    state: RunState,
    changes: { startedAt?: Date; finishedAt?: Date; failure?: string },
  ): Promise<void> {
    await this.manager.update(RunRow, { id: runId }, { state, ...changes });
  }

  /** Stores the result of a run. */
  async finish(runId: string, report: { text: string; hash: string }, at: Date): Promise<void> {
    await this.manager.update(
      RunRow,
      { id: runId },
      { state: 'done', progress: 1, report: report.text, reportHash: report.hash, finishedAt: at },
    );
  }
}

function runRecord(row: Omit<RunRow, 'round' | 'profile' | 'report'>): RunRecord {
  return {
    id: row.id,
    round: row.roundId,
    number: row.number,
    state: row.state as RunState,
    official: row.official,
    progress: row.progress,
    settings: row.settings,
    leftOut: row.leftOut,
    inputHash: row.profileHash,
    reportHash: row.reportHash,
    failure: row.failure,
    startedBy: row.startedBy,
    createdAt: row.createdAt.toISOString(),
    startedAt: row.startedAt?.toISOString() ?? null,
    finishedAt: row.finishedAt?.toISOString() ?? null,
  };
}
