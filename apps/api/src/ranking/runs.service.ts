import { Injectable } from '@nestjs/common';
import { canonicalJson } from '#canonical';
import type { Act, Actor } from '#members';
import { Problem } from '#problem';
import { changedSettings, plainProfile, unpackProfile } from '#ranking';
import type { NumberedShard, PackedHead } from '#ranking';
import { StoreGate } from '#store';
import type { RunRecord, Store, WriteKey } from '#store';
import { Clock } from '../http/clock.ts';
import { LiveEvents } from '../http/live-events.ts';
import { personOf } from '../members/person-of.ts';
import { roundOrRefuse } from '../survey/rounds.service.ts';
import { inflatedShard } from './kept-shard.ts';
import { signedSettings, usualSettings } from './settings.service.ts';
import type { StartRunDto } from './ranking.dto.ts';
import type { RunView } from './ranking.view.ts';

/** More preferences than this no browser and no person works through: they stay in their shards. */
const mostAsText = 20_000;

/** A run with the mark that its answers are simulated, where they are. */
export async function runView(store: Store, run: RunRecord): Promise<RunView> {
  const round = await roundOrRefuse(store, run.round);
  return { ...run, leftOut: [...run.leftOut], settings: { ...run.settings }, simulated: round.simulated };
}

/** Topic under which every process that works hears of a cancelled run. */
export const cancelTopic = 'cancel-run:';

/** Starting, watching and cancelling runs; the work itself is a job. */
@Injectable()
export class RunsService {
  constructor(
    private readonly gate: StoreGate,
    private readonly clock: Clock,
    private readonly live: LiveEvents,
  ) {}

  /** Adds a waiting run and, in the same transaction, what makes a worker compute it. */
  async start(actor: Actor, write: WriteKey, roundId: string, dto: StartRunDto): Promise<RunView> {
    return this.gate.as(actor).once(write, async (store) => {
      await roundOrRefuse(store, roundId);
      const { official = true, ...chosen } = dto;
      const signed = (await signedSettings(store, roundId))?.settings ?? null;
      const settings = { ...(signed ?? usualSettings(roundId)), ...chosen };
      if (official && signed !== null && changedSettings(signed, settings).length > 0)
        throw new Problem('conflict', 'settings-not-signed');
      const startedBy = personOf(actor);
      const run = await store.rankings.addRun(
        { round: roundId, settings, official, startedBy },
        this.clock.now(),
      );
      store.outbox.add('ranking.run', { run: run.id });
      return runView(store, run);
    });
  }

  /** Runs of a round, the newest first; the live one (number 0) last. */
  async all(actor: Actor, roundId: string): Promise<readonly RunView[]> {
    return this.gate.as(actor).transaction(async (store) => {
      await roundOrRefuse(store, roundId);
      const views: RunView[] = [];
      for (const run of await store.rankings.runs(roundId)) views.push(await runView(store, run));
      return views;
    });
  }

  async one(actor: Actor, id: string): Promise<RunView> {
    return this.gate.as(actor).transaction(async (store) => runView(store, await runOrRefuse(store, id)));
  }

  /** The report's text, byte for byte as computed. */
  async report(actor: Actor, id: string): Promise<string> {
    return this.gate.as(actor).transaction(async (store) => {
      await runOrRefuse(store, id);
      const report = await store.rankings.report(id);
      if (report === null) throw new Problem('not-found', 'report-not-ready');
      return report;
    });
  }

  /** The frozen profile behind a run, for asking what if; that somebody took it is recorded. */
  async profile(actor: Actor, act: Act, id: string): Promise<string> {
    return this.gate.as(actor).transaction(async (store) => {
      const profile = await frozenProfileText(store, await runOrRefuse(store, id));
      await store.audit.add(actor, act);
      return profile;
    });
  }

  /** Ends a run that is waiting or running; the worker that computes it stops. */
  async cancel(actor: Actor, write: WriteKey, id: string): Promise<RunView> {
    const view = await this.gate.as(actor).once(write, async (store) => {
      const run = await store.rankings.lockRun(id);
      if (!run) throw new Problem('not-found', 'run-unknown');
      if (run.state !== 'waiting' && run.state !== 'running') throw new Problem('conflict', 'run-over');
      await store.rankings.setState(id, 'cancelled', { finishedAt: this.clock.now() });
      return runView(store, await runOrRefuse(store, id));
    });
    this.live.announce(`run:${id}`);
    this.live.announce(`${cancelTopic}${id}`);
    return view;
  }

  /** What listeners to a run may know. */
  async pulse(id: string): Promise<object> {
    const run = await this.gate
      .as({ kind: 'system', name: 'live' })
      .transaction((store) => store.rankings.findRun(id));
    return run ? { id, state: run.state, progress: run.progress } : { id, state: 'unknown' };
  }
}

/** The frozen profile of a run as canonical JSON, or a refusal while there is none. */
export async function frozenProfileText(store: Store, { inputHash }: RunRecord): Promise<string> {
  if (inputHash === null) throw new Problem('not-found', 'report-not-ready');
  const head = await store.rankings.head(inputHash);
  if (head) return unpackedText(store, head);
  const profile = await store.rankings.profile(inputHash);
  if (profile === null) throw new Problem('not-found', 'report-not-ready');
  return profile;
}

async function unpackedText(store: Store, head: PackedHead): Promise<string> {
  if (head.preferences > mostAsText)
    throw new Problem('too-large', 'profile-in-shards', { limit: mostAsText });
  const shards: NumberedShard[] = [];
  for (const number of head.shards.keys())
    shards.push({ number, bytes: inflatedShard(await store.rankings.shard(head.hash, number)) });
  return canonicalJson(plainProfile(unpackProfile(head, shards)));
}

/** The run, or a refusal; a run that the actor may not see is unknown to the actor. */
export async function runOrRefuse(store: Store, id: string): Promise<RunRecord> {
  const run = await store.rankings.findRun(id);
  if (!run) throw new Problem('not-found', 'run-unknown');
  return run;
}
