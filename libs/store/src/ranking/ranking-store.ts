import type { EntityManager } from 'typeorm';
import { LessThan } from 'typeorm';
import type { PackedHead, PackedProfile, RankingSettings } from '#ranking';
import { rowId } from '../row-id.ts';
import { ProfileRow, RunCountRow, RunRow } from './ranking.entities.ts';
import type { LeftOut, RunRecord, RunState } from './run-record.ts';

/** What a run is started with. */
export interface NewRun {
  readonly round: string;
  readonly settings: RankingSettings;
  readonly official: boolean;
  readonly startedBy: string | null;
  /** A file's preferences, frozen already, instead of the round's answers. */
  readonly ofFile?: { readonly name: string; readonly profile: string };
}

/** A profile as it is kept: in one text, or packed. */
export type KeptProfile = { readonly hash: string; readonly document: string } | PackedProfile;

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
      id: rowId(),
      roundId: run.round,
      number,
      state: 'waiting',
      official: run.official,
      progress: 0,
      settings: run.settings,
      leftOut: [],
      profileHash: run.ofFile?.profile ?? null,
      reportHash: null,
      failure: null,
      file: run.ofFile?.name ?? null,
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
  async freeze(runId: string, profile: KeptProfile, leftOut: readonly LeftOut[], at: Date): Promise<void> {
    const hash = await this.addProfile(profile, at);
    await this.manager.query(`UPDATE run SET profile_hash = $2, left_out = $3 WHERE id = $1`, [
      runId,
      hash,
      JSON.stringify(leftOut),
    ]);
  }

  /** Begins a live run that is made of statistics: no profile was frozen for it. */
  async beginLive(runId: string, leftOut: readonly LeftOut[], at: Date): Promise<void> {
    await this.manager.update(
      RunRow,
      { id: runId },
      { state: 'running', progress: 0, profileHash: null, leftOut, failure: null, startedAt: at },
    );
  }

  /** Keeps a profile, once; gives its hash. */
  async addProfile(profile: KeptProfile, at: Date): Promise<string> {
    const packed = 'head' in profile;
    const hash = packed ? profile.head.hash : profile.hash;
    await this.manager.query(
      `INSERT INTO profile (hash, document, head, frozen_at) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING`,
      [hash, packed ? null : profile.document, packed ? JSON.stringify(profile.head) : null, at],
    );
    // Another transaction may have kept it in the other form, from a time with another limit.
    if (packed && (await this.head(hash)))
      for (const [number, bytes] of profile.shards.entries())
        await this.manager.query(
          `INSERT INTO profile_shard (profile_hash, number, bytes) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING`,
          [hash, number, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)],
        );
    return hash;
  }

  /** The text of a profile that was frozen as one; null for a packed or an unknown one. */
  async profile(hash: string): Promise<string | null> {
    return (await this.manager.findOneBy(ProfileRow, { hash }))?.document ?? null;
  }

  /** The head of a packed profile; null for one that is a text or unknown. */
  async head(hash: string): Promise<PackedHead | null> {
    const row = await this.manager.findOne(ProfileRow, {
      where: { hash },
      select: { hash: true, head: true },
    });
    return row?.head ?? null;
  }

  /** One shard as it was given to be kept. */
  async shard(hash: string, number: number): Promise<Uint8Array> {
    const [row] = await this.manager.query<readonly { bytes: Buffer }[]>(
      `SELECT bytes FROM profile_shard WHERE profile_hash = $1 AND number = $2`,
      [hash, number],
    );
    if (!row) throw new Error(`shard ${number} of profile ${hash} is missing`);
    return row.bytes;
  }

  /** Keeps what a shard was counted to; gives the number of shards of the run that are counted. */
  async addCounts(runId: string, shard: number, counts: Uint8Array): Promise<number> {
    await this.manager.query(
      `INSERT INTO run_count (run_id, shard, counts) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING`,
      [runId, shard, Buffer.from(counts.buffer, counts.byteOffset, counts.byteLength)],
    );
    return this.manager.countBy(RunCountRow, { runId });
  }

  async isCounted(runId: string, shard: number): Promise<boolean> {
    return this.manager.existsBy(RunCountRow, { runId, shard });
  }

  /** What the shards of a run were counted to, as far as they are, in their order. */
  async counts(runId: string): Promise<readonly { readonly shard: number; readonly counts: Uint8Array }[]> {
    return this.manager.find(RunCountRow, { where: { runId }, order: { shard: 'ASC' } });
  }

  async dropCounts(runId: string): Promise<void> {
    await this.manager.delete(RunCountRow, { runId });
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
    file: row.file,
    startedBy: row.startedBy,
    createdAt: row.createdAt.toISOString(),
    startedAt: row.startedAt?.toISOString() ?? null,
    finishedAt: row.finishedAt?.toISOString() ?? null,
  };
}
