import { Injectable } from '@nestjs/common';
import type { Actor } from '#members';
import { StoreGate } from '#store';
import { LiveEvents } from '../http/live-events.ts';
import { asSystem } from './as-system.ts';
import { assemblyOrRefuse } from './assembly-view.ts';
import type { BoardView } from './hall.view.ts';
import { seatNames } from './seat-names.ts';

/** What the chair sees of the hall: who is there, who has voted and who is missing, by name; never how anybody voted. */
@Injectable()
export class BoardService {
  constructor(
    private readonly gate: StoreGate,
    private readonly live: LiveEvents,
  ) {}

  async board(actor: Actor, id: string): Promise<BoardView> {
    await this.gate.as(actor).transaction((store) => assemblyOrRefuse(store, id));
    return this.gate.as(asSystem).transaction(async (store) => {
      const polls = await store.polls.all(id);
      const poll =
        polls.find(({ state, procedure }) => state === 'open' && procedure === 'hall') ??
        polls.at(-1) ??
        null;
      const call = (await store.calls.all(id)).find(({ state }) => state === 'open') ?? null;
      const recorded = new Set(poll ? await store.polls.recordedSeats(poll.id) : []);
      const taps = call ? await store.calls.objections(call.id) : [];
      const objecting = new Set(taps.filter(({ stands }) => stands).map(({ seat }) => seat));
      const names = await seatNames(store, id);
      return {
        poll: poll?.id ?? null,
        call: call?.id ?? null,
        connected: this.live.listeners(`assembly:${id}`),
        seats: (await store.assemblies.seats(id)).map(({ id: seat, present }) => ({
          seat,
          ...names(seat),
          present,
          recorded: recorded.has(seat),
          objects: objecting.has(seat),
        })),
      };
    });
  }
}
