import { Injectable } from '@nestjs/common';
import { advanceObjection, may, objectionDeadline } from '#members';
import type { Actor, FrozenRoll, ObjectionEvent } from '#members';
import { Problem } from '#problem';
import { StoreGate } from '#store';
import type { ObjectionRecord, Store, WriteKey } from '#store';
import { Clock } from '../http/clock.ts';
import { isOwn, objectionViews } from './objection-views.ts';
import { frozenText, rollOrRefuse } from './roll-or-refuse.ts';
import type { ObjectDto, RuleDto } from './rolls.dto.ts';
import type { ObjectionView } from './rolls.view.ts';

/** Objecting to a published roll, and how objections end. */
@Injectable()
export class ObjectionsService {
  constructor(
    private readonly gate: StoreGate,
    private readonly clock: Clock,
  ) {}

  /** Objects for a city until the last day for it is over. */
  async object(actor: Actor, write: WriteKey, rollId: string, dto: ObjectDto): Promise<ObjectionView> {
    if (actor.kind !== 'person' || !may(actor, 'roll.object', dto.city)) {
      throw new Problem('forbidden', 'not-allowed');
    }
    return this.gate.as(actor).once(write, async (store) => {
      const { publication } = await rollOrRefuse(store, rollId);
      if (!publication) throw new Problem('conflict', 'roll-not-published');
      const at = this.clock.now();
      if (at >= objectionDeadline(publication.objectionsUntil)) {
        throw new Problem('conflict', 'objections-closed', { until: publication.objectionsUntil });
      }
      const about = objectedCity(dto, await frozenText(store, rollId));
      const { kind, city, text } = dto;
      const { person } = actor;
      const objection = await store.rolls.object({ roll: rollId, kind, about, city, person, text, at });
      return this.view(store, actor, objection);
    });
  }

  /** Only who objected can take it back. */
  async withdraw(actor: Actor, write: WriteKey, id: string): Promise<ObjectionView> {
    return this.gate.as(actor).once(write, async (store) => {
      const objection = await objectionOrRefuse(store, id);
      if (!isOwn(actor, objection)) throw new Problem('forbidden', 'objection-not-yours');
      return this.end(store, actor, objection, { event: 'withdraw', reason: null, person: null });
    });
  }

  /** The team's ruling; it does not touch the frozen roll. */
  async rule(
    actor: Actor,
    write: WriteKey,
    id: string,
    { outcome, reason }: RuleDto,
  ): Promise<ObjectionView> {
    return this.gate.as(actor).once(write, async (store) => {
      const event = outcome === 'upheld' ? 'uphold' : 'dismiss';
      const person = actor.kind === 'person' ? actor.person : null;
      return this.end(store, actor, await objectionOrRefuse(store, id), { event, reason, person });
    });
  }

  private async end(
    store: Store,
    actor: Actor,
    objection: ObjectionRecord,
    act: {
      readonly event: ObjectionEvent;
      readonly reason: string | null;
      readonly person: string | null;
    },
  ): Promise<ObjectionView> {
    const outcome = advanceObjection(objection.ruling?.outcome ?? 'open', act.event);
    const ruling = { outcome, reason: act.reason, at: this.clock.now() };
    // Withdrawn while the team was ruling: whoever came first has ended it.
    if (!(await store.rolls.rule(objection, ruling, act.person))) {
      throw new Problem('conflict', 'objection-closed');
    }
    return this.view(store, actor, await objectionOrRefuse(store, objection.id));
  }

  private async view(store: Store, actor: Actor, objection: ObjectionRecord): Promise<ObjectionView> {
    const [view] = await objectionViews(store, actor, [objection]);
    return view as ObjectionView;
  }
}

async function objectionOrRefuse(store: Store, id: string): Promise<ObjectionRecord> {
  const objection = await store.rolls.findObjection(id);
  if (!objection) throw new Problem('not-found', 'objection-unknown');
  return objection;
}

/** A city that is missing has a name only; any other stands on the roll. */
function objectedCity(
  { kind, about, name }: ObjectDto,
  { members }: FrozenRoll,
): { readonly id: string | null; readonly name: string } {
  if (kind === 'missing') {
    if (name === undefined || about !== null) throw new Problem('invalid', 'objection-needs-name');
    return { id: null, name };
  }
  const listed = members.find(({ id }) => id === about);
  if (listed === undefined) throw new Problem('invalid', 'objection-city-not-listed');
  return { id: listed.id, name: listed.name };
}
