import { Injectable } from '@nestjs/common';
import { canonicalJson, sha256Hex } from '#canonical';
import type { JobContext } from '#jobs';
import { unaskedAct } from '#members';
import { Problem } from '#problem';
import { freezeProfile } from '#ranking';
import type { Profile, RankingReport } from '#ranking';
import { StoreGate } from '#store';
import type { RunRecord, Store } from '#store';
import { Clock } from '../http/clock.ts';
import { LiveEvents } from '../http/live-events.ts';

import { roundOrRefuse } from '../survey/rounds.service.ts';
import { profileOfRound } from './profile-of-round.ts';
import { signedSettings, usualSettings } from './settings.service.ts';
import { RankThreads } from './rank-threads.ts';

const system = { kind: 'system', name: 'ranking' } as const;

/** The live run trades draws for speed; it is labelled unofficial. */
const liveDraws = { draws: 2_000, replicates: 500 };

/** Freezes the answers of a round and ranks them, in a thread of its own. Safe to run twice. */
@Injectable()
export class RankingJobs {
  constructor(
    private readonly gate: StoreGate,
    private readonly clock: Clock,
    private readonly live: LiveEvents,
    private readonly threads: RankThreads,
  ) {}

  /** Computes a waiting run; one that is over is left alone. */
  async run(runId: string, context: JobContext): Promise<void> {
    const input = await this.begin(runId, false);
    this.live.announce(`run:${runId}`);
    if (!input) return;
    try {
      await this.rank(runId, input, context);
    } catch (error) {
      // Whoever cancelled the run has said so already.
      if (context.signal.reason === 'cancelled') return;
      // Otherwise it is tried again: only a refusal is final.
      if (error instanceof Problem) await this.fail(runId, error.code);
      else if (context.lastAttempt && !context.signal.aborted) await this.fail(runId, 'internal');
      throw error;
    }
  }

  /** Brings the unofficial run of a round up to its latest answers. */
  async refresh(roundId: string, context: JobContext): Promise<void> {
    const run = await this.gate.as(system).transaction(async (store) => {
      const signed = (await signedSettings(store, roundId))?.settings ?? usualSettings(roundId);
      const settings = { ...signed, ...liveDraws, seed: roundId };
      return store.rankings.liveRun(
        { round: roundId, settings, official: false, startedBy: null },
        this.clock.now(),
      );
    });
    const input = await this.begin(run.id, true);
    if (input) await this.rank(run.id, input, context);
    this.live.announce(`round:${roundId}`);
  }

  private async begin(runId: string, again: boolean): Promise<{ run: RunRecord; profile: Profile } | null> {
    return this.gate.as(system).transaction(async (store) => {
      const run = await store.rankings.lockRun(runId);
      if (!run || (!again && run.state !== 'waiting' && run.state !== 'running')) return null;
      const signed = await signedSettings(store, run.round);
      const { profile, leftOut } = await frozenInput(store, run.round, signed?.minimumCell);
      const least = run.official ? (signed?.minimumAnswers ?? 1) : 1;
      if (profile.preferences.length < least) {
        const failure = profile.preferences.length === 0 ? 'no-preferences' : 'too-few-answers';
        const failed = { failure, finishedAt: this.clock.now() };
        await store.rankings.setState(runId, 'failed', failed);
        return null;
      }
      const document = canonicalJson(profile);
      await store.rankings.freeze(
        runId,
        { hash: freezeProfile(profile).hash, document },
        leftOut,
        this.clock.now(),
      );
      await store.rankings.setState(runId, 'running', { startedAt: this.clock.now() });
      return { run, profile };
    });
  }

  private async rank(
    runId: string,
    input: { run: RunRecord; profile: Profile },
    context: JobContext,
  ): Promise<void> {
    const report = await this.threads.rank(input.profile, input.run.settings, {
      signal: context.signal,
      progress: (share) => void this.progress(runId, share),
    });
    await this.finish(runId, report);
    this.live.announce(`run:${runId}`);
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
      // The live run follows the answers many times a day and decides nothing.
      if (run.official) await store.audit.add(system, unaskedAct('Runs.finish', { run: runId }));
    });
  }

  private async fail(runId: string, failure: string): Promise<void> {
    await this.gate
      .as(system)
      .transaction((store) =>
        store.rankings.setState(runId, 'failed', { failure, finishedAt: this.clock.now() }),
      );
    this.live.announce(`run:${runId}`);
  }
}

async function frozenInput(store: Store, roundId: string, minimumCell?: number) {
  const round = await roundOrRefuse(store, roundId);
  const questionnaire = await store.rounds.questionnaire(round.questionnaire.id, round.questionnaire.version);
  const invitedIds = new Set(await store.rounds.cities(roundId));
  const invited = (await store.members.all()).filter((city) => invitedIds.has(city.id));
  const begun = (await store.responses.ofRound(roundId)).length;
  const submissions = await store.responses.submissions(roundId);
  return profileOfRound(questionnaire, invited, begun, submissions, minimumCell);
}
