import { Injectable } from '@nestjs/common';
import type { Actor } from '#members';
import { StoreGate } from '#store';
import type { WriteKey } from '#store';
import { Clock } from '../http/clock.ts';
import { readFileBody } from '../http/file-body.ts';
import { personOf } from '../members/person-of.ts';
import { roundOrRefuse } from '../survey/rounds.service.ts';
import { RankThreads } from './rank-threads.ts';
import type { FileRunQuery } from './ranking.dto.ts';
import type { RunView } from './ranking.view.ts';
import { runView } from './runs.service.ts';
import { signedSettings, usualSettings } from './settings.service.ts';

/** A million preferences over twenty areas are about half of it. */
const mostBytes = 100_000_000;
const system = { kind: 'system', name: 'ranking' } as const;

/** Runs over the preferences in a file: for rankings from elsewhere, beside those over the answers of a round. */
@Injectable()
export class FileRunsService {
  constructor(
    private readonly gate: StoreGate,
    private readonly clock: Clock,
    private readonly threads: RankThreads,
  ) {}

  /**
   * Reads and freezes the file, and adds a waiting run over it under the settings of the round and what differs.
   * What was frozen is kept under its hash, so that doing it twice keeps it once.
   */
  async start(
    actor: Actor,
    write: WriteKey,
    roundId: string,
    { name, draws, ...chosen }: FileRunQuery,
    body: unknown,
  ): Promise<RunView> {
    const signed = await this.gate.as(actor).transaction(async (store) => {
      await roundOrRefuse(store, roundId);
      return (await signedSettings(store, roundId))?.settings;
    });
    const { content, sha256 } = await readFileBody(body, mostBytes);
    const { profile } = await this.threads.freezeFile(name, content);
    const hash = await this.gate
      .as(system)
      .transaction((store) => store.rankings.addProfile(profile, this.clock.now()));
    const settings = {
      ...(signed ?? usualSettings(roundId)),
      ...chosen,
      ...(draws !== undefined && { draws, replicates: draws }),
    };
    const request = { round: roundId, name, sha256, settings };
    return this.gate.as(actor).once({ ...write, request }, async (store) => {
      const startedBy = personOf(actor);
      const ofFile = { name, profile: hash };
      const run = await store.rankings.addRun(
        { round: roundId, settings, official: false, startedBy, ofFile },
        this.clock.now(),
      );
      store.outbox.add('ranking.run', { run: run.id });
      return runView(store, run);
    });
  }
}
