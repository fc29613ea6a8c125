import { Injectable } from '@nestjs/common';
import { canonicalJson, sha256Hex } from '#canonical';
import type { JobContext } from '#jobs';
import { unaskedAct } from '#members';
import { Problem } from '#problem';
import { mostInOneText } from '#ranking';
import type { PackedHead, Profile, RankingReport } from '#ranking';
import { StoreGate } from '#store';
import type { RunRecord, Store } from '#store';
import { Clock } from '../http/clock.ts';
import { LiveEvents } from '../http/live-events.ts';
import { roundOrRefuse } from '../survey/rounds.service.ts';
import { followAnswers } from './follow-answers.ts';
import { liveWork } from './live-work.ts';
import { profileOfRound } from './profile-of-round.ts';
import { signedSettings, usualSettings } from './settings.service.ts';
import { RankThreads } from './rank-threads.ts';
import { shardFlow } from './shard-flow.ts';

const system = { kind: 'system', name: 'ranking' } as const;

/** The live run trades draws for speed; it is labelled unofficial. */
const liveDraws = { draws: 2_000, replicates: 500 };
/** Share of a run that is done when all shards are counted. */
const countedShare = 0.2;

/** A run with its frozen input: in one piece, or packed in shards. */
interface BegunRun {
  readonly run: RunRecord;
  readonly input: Profile | PackedHead;
}

/** Freezes the answers of a round and ranks them, in a thread of its own. Safe to run twice. */
@Injectable()
export class RankingJobs {
  constructor(
    private readonly gate: StoreGate,
    private readonly clock: Clock,
    private readonly live: LiveEvents,
    private readonly threads: RankThreads,
  ) {}

  /** Computes a waiting run, or hands its shards to jobs of their own; one that is over is left alone. */
  async run(runId: string, context: JobContext): Promise<void> {
    await this.failing(runId, context, async () => {
      const begun = await this.begin(runId, false);
      this.live.announce(`run:${runId}`);
      if (!begun) return;
      if (isPacked(begun.input)) await context.follow(shardFlow(runId, begun.input));
      else await this.rank(begun.run, begun.input, context);
    });
  }

  /** Counts one shard of a run; what is counted already is left alone. */
  async count(runId: string, shard: number, context: JobContext): Promise<void> {
    const work = await this.gate.as(system).transaction(async (store) => {
      const run = await store.rankings.findRun(runId);
      if (run?.state !== 'running' || run.inputHash === null) return null;
      if (await store.rankings.isCounted(runId, shard)) return null;
      const head = await store.rankings.head(run.inputHash);
      const bytes = await store.rankings.shard(run.inputHash, shard);
      return head && { head, number: shard, bytes, unranked: run.settings.unranked };
    });
    if (!work) return;
    const counts = await this.threads.count(work, { signal: context.signal });
    await this.gate.as(system).transaction(async (store) => {
      const done = await store.rankings.addCounts(runId, shard, counts);
      await store.rankings.setProgress(runId, (countedShare * done) / work.head.shards.length);
    });
    this.live.announce(`run:${runId}`);
  }

  /** Ranks a run whose shards are counted; where one could not be, it is counted here. */
  async merge(runId: string, context: JobContext): Promise<void> {
    await this.failing(runId, context, async () => {
      const work = await this.gate.as(system).transaction(async (store) => {
        const run = await store.rankings.findRun(runId);
        if (run?.state !== 'running' || run.inputHash === null) return null;
        const head = await store.rankings.head(run.inputHash);
        if (!head) throw new Error(`profile ${run.inputHash} of run ${runId} is not packed`);
        const shards: Uint8Array[] = [];
        for (const number of head.shards.keys())
          shards.push(await store.rankings.shard(run.inputHash, number));
        const counted = await store.rankings.counts(runId);
        const complete = counted.length === shards.length;
        const counts = complete ? counted.map(({ counts: each }) => each) : null;
        return { head, shards, counts, settings: run.settings };
      });
      if (!work) return;
      const report = await this.threads.rankPacked(work, {
        signal: context.signal,
        progress: (share) => void this.progress(runId, countedShare + (1 - countedShare) * share),
      });
      await this.finish(runId, report);
      this.live.announce(`run:${runId}`);
    });
  }

  /**
   * Brings the unofficial run of a round up to its latest answers: from all of them while they are few, and from
   * running statistics when they are many, so that one more answer costs the same however many there are.
   */
  async refresh(roundId: string, context: JobContext): Promise<void> {
    const { run, work } = await this.gate.as(system).transaction((store) => this.follow(store, roundId));
    if (work) {
      const report = await this.threads.live(work, { signal: context.signal });
      await this.finish(run.id, report);
      this.live.announce(`run:${run.id}`);
    } else {
      const begun = await this.begin(run.id, true);
      if (begun && !isPacked(begun.input)) await this.rank(begun.run, begun.input, context);
    }
    this.live.announce(`round:${roundId}`);
  }

  private async follow(store: Store, roundId: string) {
    const signed = await signedSettings(store, roundId);
    const settings = { ...(signed?.settings ?? usualSettings(roundId)), ...liveDraws, seed: roundId };
    const now = this.clock.now();
    const run = await store.rankings.liveRun(
      { round: roundId, settings, official: false, startedBy: null },
      now,
    );
    await store.rankings.lockRun(run.id);
    // Statistics that nothing is made of would be kept for nothing: a round that grows large is caught up with at once.
    if (!(await store.live.hasMoreThan(roundId, mostInOneText))) return { run, work: null };
    const { questionnaire: asked } = await roundOrRefuse(store, roundId);
    const questionnaire = await store.rounds.questionnaire(asked.id, asked.version);
    const strata = await followAnswers(store, roundId, questionnaire, run.settings.unranked);
    const live = await liveWork(store, roundId, questionnaire, strata, signed?.minimumCell);
    if (!live) return { run, work: null };
    await store.rankings.beginLive(run.id, live.leftOut, now);
    return { run, work: { ...live.work, settings: run.settings } };
  }

  /** Ends a run that nobody computes any more, if it is not over. */
  async giveUp(runId: string): Promise<void> {
    await this.fail(runId, 'internal');
  }

  private async failing(runId: string, context: JobContext, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      // Whoever cancelled the run has said so already.
      if (context.signal.reason === 'cancelled') return;
      // Otherwise it is tried again: only a refusal is final.
      if (error instanceof Problem) await this.fail(runId, error.code);
      else if (context.lastAttempt && !context.signal.aborted) await this.fail(runId, 'internal');
      throw error;
    }
  }

  private async begin(runId: string, again: boolean): Promise<BegunRun | null> {
    return this.gate.as(system).transaction(async (store) => {
      const run = await store.rankings.lockRun(runId);
      if (!run || (!again && run.state !== 'waiting' && run.state !== 'running')) return null;
      // Tried again, it ranks what it has frozen; a file was frozen when it came.
      const frozen = again || run.inputHash === null ? null : await keptInput(store, run.inputHash);
      const input = frozen ?? (await this.freeze(store, run));
      if (input) await store.rankings.setState(runId, 'running', { startedAt: this.clock.now() });
      return input && { run, input };
    });
  }

  private async freeze(store: Store, run: RunRecord): Promise<Profile | PackedHead | null> {
    const signed = await signedSettings(store, run.round);
    const { profile, leftOut } = await roundInput(store, run.round, signed?.minimumCell);
    const least = run.official ? (signed?.minimumAnswers ?? 1) : 1;
    if (profile.preferences.length < least) {
      const failure = profile.preferences.length === 0 ? 'no-preferences' : 'too-few-answers';
      await store.rankings.setState(run.id, 'failed', { failure, finishedAt: this.clock.now() });
      return null;
    }
    const kept = await this.threads.freeze(profile);
    await store.rankings.freeze(run.id, kept, leftOut, this.clock.now());
    return 'head' in kept ? keptInput(store, kept.head.hash) : profile;
  }

  private async rank(run: RunRecord, profile: Profile, context: JobContext): Promise<void> {
    const report = await this.threads.rank(profile, run.settings, {
      signal: context.signal,
      progress: (share) => void this.progress(run.id, share),
    });
    await this.finish(run.id, report);
    this.live.announce(`run:${run.id}`);
  }

  private async progress(runId: string, share: number): Promise<void> {
    try {
      await this.gate.as(system).transaction((store) => store.rankings.setProgress(runId, share));
      this.live.announce(`run:${runId}`);
    } catch {
      // Progress that cannot be noted is no reason to give up the work.
    }
  }

  private async finish(runId: string, report: RankingReport): Promise<void> {
    const text = canonicalJson(report);
    await this.gate.as(system).transaction(async (store) => {
      const run = await store.rankings.lockRun(runId);
      if (run?.state !== 'running') return;
      await store.rankings.finish(runId, { text, hash: sha256Hex(text) }, this.clock.now());
      await store.rankings.dropCounts(runId);
      // The live run follows the answers many times a day and decides nothing.
      if (run.official) await store.audit.add(system, unaskedAct('Runs.finish', { run: runId }));
    });
  }

  private async fail(runId: string, failure: string): Promise<void> {
    await this.gate.as(system).transaction(async (store) => {
      const run = await store.rankings.lockRun(runId);
      if (run?.state !== 'waiting' && run?.state !== 'running') return;
      await store.rankings.setState(runId, 'failed', { failure, finishedAt: this.clock.now() });
      await store.rankings.dropCounts(runId);
    });
    this.live.announce(`run:${runId}`);
  }
}

function isPacked(input: Profile | PackedHead): input is PackedHead {
  return 'shards' in input;
}

/** What a run has frozen already. */
async function keptInput(store: Store, hash: string): Promise<Profile | PackedHead | null> {
  const document = await store.rankings.profile(hash);
  return document === null ? store.rankings.head(hash) : (JSON.parse(document) as Profile);
}

async function roundInput(store: Store, roundId: string, minimumCell?: number) {
  const round = await roundOrRefuse(store, roundId);
  const questionnaire = await store.rounds.questionnaire(round.questionnaire.id, round.questionnaire.version);
  const invitedIds = new Set(await store.rounds.cities(roundId));
  const invited = (await store.members.all()).filter((city) => invitedIds.has(city.id));
  const begun = (await store.responses.ofRound(roundId)).length;
  const submissions = await store.responses.submissions(roundId);
  return profileOfRound(questionnaire, invited, begun, submissions, minimumCell);
}
