import { Injectable } from '@nestjs/common';
import type { Actor } from '#members';
import { Problem } from '#problem';
import { StoreGate } from '#store';
import type { SpeakerRecord, Store, WriteKey } from '#store';
import { Clock } from '../http/clock.ts';
import { LiveEvents } from '../http/live-events.ts';
import { asSystem } from './as-system.ts';
import { assemblyOrRefuse } from './assembly-view.ts';
import type { AskForFloorDto, TimerDto } from './hall.dto.ts';
import type { FloorView } from './hall.view.ts';
import { maySit } from './may-sit.ts';
import { ownSeatInHall } from './own-seat.ts';
import { seatNames } from './seat-names.ts';

/** The speakers list with points of order, and the clock that the hall sees. They are no part of the ledger. */
@Injectable()
export class FloorService {
  constructor(
    private readonly gate: StoreGate,
    private readonly clock: Clock,
    private readonly live: LiveEvents,
  ) {}

  /** A seat asks for the floor; one that waits already stays where it is. */
  async ask(actor: Actor, write: WriteKey, assembly: string, dto: AskForFloorDto): Promise<FloorView> {
    const { seat, kind } = dto;
    await this.gate.as(actor).once(write, async (store) => {
      const { state } = await assemblyOrRefuse(store, assembly);
      if (state === 'closed') throw new Problem('conflict', 'assembly-closed');
      await ownSeatInHall(store, actor, seat, assembly);
      const item = await currentItem(store, assembly);
      await store.floor.ask({ assembly, seat, item, kind }, this.clock.now());
    });
    return this.told(assembly);
  }

  /** The chair gives somebody the floor; whoever had it is done. */
  async call(actor: Actor, write: WriteKey, id: string): Promise<FloorView> {
    return this.change(actor, write, id, async (store, { assembly, state }) => {
      if (state !== 'waiting') throw new Problem('conflict', 'speaker-not-waiting');
      const now = this.clock.now();
      await store.floor.endSpeech(assembly, now);
      await store.floor.setState(id, 'speaking', now);
    });
  }

  /** The chair ends a speech, or takes somebody off the list who has not spoken. */
  async done(actor: Actor, write: WriteKey, id: string): Promise<FloorView> {
    return this.change(actor, write, id, async (store, { state }) => {
      if (state !== 'speaking' && state !== 'waiting') throw new Problem('conflict', 'speaker-not-waiting');
      await store.floor.setState(id, state === 'speaking' ? 'done' : 'withdrawn', this.clock.now());
    });
  }

  /** A seat takes itself off the list. */
  async withdraw(actor: Actor, write: WriteKey, id: string): Promise<FloorView> {
    return this.change(actor, write, id, async (store, { seat: seatId, state }) => {
      const seat = await store.assemblies.findSeat(seatId);
      if (!seat || !maySit(actor, seat)) throw new Problem('forbidden', 'not-seat-holder');
      if (state !== 'waiting') throw new Problem('conflict', 'speaker-not-waiting');
      await store.floor.setState(id, 'withdrawn', this.clock.now());
    });
  }

  /** Sets the order of those who wait. */
  async order(actor: Actor, write: WriteKey, assembly: string, order: readonly string[]): Promise<FloorView> {
    await this.gate.as(actor).once(write, async (store) => {
      await assemblyOrRefuse(store, assembly);
      await store.floor.setOrder(assembly, order);
    });
    return this.told(assembly);
  }

  /** Starts the clock that the hall sees, or takes it away. */
  async setTimer(actor: Actor, write: WriteKey, assembly: string, dto: TimerDto | null): Promise<FloorView> {
    await this.gate.as(actor).once(write, async (store) => {
      await assemblyOrRefuse(store, assembly);
      const startedAt = this.clock.now().toISOString();
      await store.floor.setTimer(assembly, dto && { kind: dto.kind, seconds: dto.seconds, startedAt });
    });
    return this.told(assembly);
  }

  /** Who has the floor and who waits, as everyone in the hall may see it. */
  async floor(actor: Actor, assembly: string): Promise<FloorView> {
    return this.gate.as(actor).transaction(async (store) => {
      await assemblyOrRefuse(store, assembly);
      const names = await seatNames(store, assembly);
      const all = (await store.floor.all(assembly)).map(({ assembly: _, place: __, ...speaker }) => {
        return { ...speaker, ...names(speaker.seat) };
      });
      return {
        speaking: all.find(({ state }) => state === 'speaking') ?? null,
        waiting: all.filter(({ state }) => state === 'waiting'),
        done: all.filter(({ state }) => state === 'done'),
        timer: await store.floor.timer(assembly),
      };
    });
  }

  private async change(
    actor: Actor,
    write: WriteKey,
    id: string,
    work: (store: Store, speaker: SpeakerRecord) => Promise<void>,
  ): Promise<FloorView> {
    const assembly = await this.gate.as(actor).once(write, async (store) => {
      const speaker = await store.floor.find(id);
      if (!speaker) throw new Problem('not-found', 'speaker-unknown');
      await work(store, speaker);
      return speaker.assembly;
    });
    return this.told(assembly);
  }

  private told(assembly: string): Promise<FloorView> {
    this.live.announce(`assembly:${assembly}`);
    return this.floor(asSystem, assembly);
  }
}

/** The item that the hall is busy with, or the next one. */
async function currentItem(store: Store, assembly: string): Promise<string | null> {
  const items = await store.assemblies.items(assembly);
  const now = items.find(({ state }) => state === 'polling' || state === 'calling' || state === 'counted');
  return (now ?? items.find(({ state }) => state === 'waiting'))?.id ?? null;
}
