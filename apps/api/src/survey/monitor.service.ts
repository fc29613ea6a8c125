import { Injectable } from '@nestjs/common';
import type { Actor } from '#members';
import { Problem } from '#problem';
import { StoreGate } from '#store';
import type { Store, WriteKey } from '#store';
import { DropOff } from '#survey';
import type { SegmentTarget } from '#survey';
import { Clock } from '../http/clock.ts';
import { LiveEvents } from '../http/live-events.ts';
import { cityMail } from './letters/city-mail.ts';
import { LetterWriter } from './letters/letter-writer.ts';
import { monitorViewOf } from './monitor-view-of.ts';
import type { Watched } from './monitor-view-of.ts';
import type { DropOffView, MonitorView, TargetsView } from './monitor.view.ts';
import { personOf } from '../members/person-of.ts';
import { roundOrRefuse } from './rounds.service.ts';

const system = { kind: 'system', name: 'monitor' } as const;
/** Cities whose answers are read at a time. */
const batch = 200;

/** Who has answered a round: states and times, and of answers only whether they are there. */
@Injectable()
export class MonitorService {
  constructor(
    private readonly gate: StoreGate,
    private readonly clock: Clock,
    private readonly live: LiveEvents,
    private readonly writer: LetterWriter,
  ) {}

  async monitor(roundId: string): Promise<MonitorView> {
    const now = this.clock.now().toISOString();
    return this.gate
      .as(system)
      .transaction(async (store) => monitorViewOf(await watchedOf(store, roundId, this.writer), now));
  }

  /** The part of it that every listener may know. */
  async pulse(roundId: string): Promise<{ answered: number; drafts: number }> {
    return this.gate.as(system).transaction(async (store) => {
      await roundOrRefuse(store, roundId);
      const { begun, answered } = await store.monitors.counts(roundId);
      return { answered, drafts: begun - answered };
    });
  }

  /** How far those who have begun have come. */
  async questions(roundId: string): Promise<DropOffView> {
    return this.gate.as(system).transaction(async (store) => {
      const round = await roundOrRefuse(store, roundId);
      const { id, version } = round.questionnaire;
      const reach = new DropOff(await store.rounds.questionnaire(id, version));
      for (let after: string | undefined = ''; after !== undefined;) {
        const cities = await store.monitors.currentAnswers(roundId, after, batch);
        for (const { answers } of cities) reach.add(answers);
        after = cities.at(-1)?.city;
      }
      return { begun: reach.begun, questions: [...reach.questions()] };
    });
  }

  async targets(roundId: string): Promise<TargetsView> {
    return this.gate.as(system).transaction(async (store) => {
      await roundOrRefuse(store, roundId);
      return { targets: [...(await store.monitors.targets(roundId))] };
    });
  }

  /** Sets all targets of a round anew. */
  async setTargets(
    actor: Actor,
    write: WriteKey,
    roundId: string,
    targets: readonly SegmentTarget[],
  ): Promise<TargetsView> {
    const kept = targets.map(({ dimension, segment, percent }) => ({ dimension, segment, percent }));
    const named = new Set(kept.map(({ dimension, segment }) => `${dimension} ${segment ?? ''}`));
    if (named.size < kept.length) throw new Problem('invalid', 'target-twice');
    const view = await this.gate.as(actor).once(write, async (store) => {
      await roundOrRefuse(store, roundId);
      await store.monitors.setTargets(roundId, kept, this.clock.now(), personOf(actor));
      return { targets: kept };
    });
    this.live.announce(`round:${roundId}`);
    return view;
  }
}

async function watchedOf(store: Store, roundId: string, writer: LetterWriter): Promise<Watched> {
  const round = await roundOrRefuse(store, roundId);
  const invited = await store.rounds.cities(roundId);
  const asked = new Set(invited);
  const held = await store.grants.ofCities(invited);
  const members = (await store.members.all()).filter((city) => asked.has(city.id));
  const readersOf = await writer.readersOf(store, members);
  const letters = await store.letters.ofRound(roundId);
  return {
    round,
    members,
    responses: new Map((await store.responses.ofRound(roundId)).map((one) => [one.city, one])),
    openings: await store.monitors.openings(roundId),
    targets: await store.monitors.targets(roundId),
    terms: await store.terms.all(roundId),
    papers: await store.papers.onPaper(roundId),
    led: new Set(held.flatMap(({ role, city }) => (role === 'focal-point' && city !== null ? [city] : []))),
    mails: new Map(
      members.map((city) => [
        city.id,
        cityMail(
          readersOf(city),
          letters.filter((one) => one.city === city.id),
        ),
      ]),
    ),
    languages: new Map(members.map((city) => [city.id, readersOf(city).language])),
  };
}
