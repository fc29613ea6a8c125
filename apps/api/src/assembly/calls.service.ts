import { Injectable } from '@nestjs/common';
import { checkNumber, presentDuringCall, presentSeats, quorumReached, ruleProblems } from '#assembly';
import type { Act, Actor } from '#members';
import { Problem } from '#problem';
import { StoreGate } from '#store';
import type { CallRecord, TapRecord, Store, WriteKey } from '#store';
import { Clock } from '../http/clock.ts';
import { LiveEvents } from '../http/live-events.ts';
import { adoptItem } from './adopt-item.ts';
import { refuseUntranslated } from './amendments/decide-amendments.ts';
import { asSystem } from './as-system.ts';
import { callView } from './call-view.ts';
import type { AskForObjectionsDto } from './hall.dto.ts';
import type { CallView, TapView } from './hall.view.ts';
import { entriesOf, record } from './ledger.ts';
import { decidableItem, hallIsFree, itemOrRefuse, openSession } from './open-session.ts';
import { ownSeatInHall } from './own-seat.ts';
import type { TapDto } from './polls.dto.ts';

/** Consensus first: the chair asks for objections; where none stands at the close the item is adopted without a vote. */
@Injectable()
export class CallsService {
  constructor(
    private readonly gate: StoreGate,
    private readonly clock: Clock,
    private readonly live: LiveEvents,
  ) {}

  /** Asks the hall whether any seat objects to an item. */
  async ask(
    actor: Actor,
    write: WriteKey,
    assembly: string,
    itemId: string,
    dto: AskForObjectionsDto,
  ): Promise<CallView> {
    const id = await this.gate.as(actor).once(write, async (store) => {
      const { rules } = await openSession(store, assembly);
      // A share of those present is what a call can have: nobody casts anything.
      const quorum = { ...(dto.quorum ?? rules.quorum), of: 'present' as const };
      const problems = ruleProblems(rules.majority, quorum);
      if (problems.length > 0) throw new Problem('invalid', 'rule-invalid', {}, problems);
      await hallIsFree(store, assembly);
      const item = await decidableItem(store, assembly, itemId);
      await refuseUntranslated(store, item);
      const now = this.clock.now();
      const { eligible } = await store.assemblies.countSeats(assembly);
      const present = presentSeats(await entriesOf(store, assembly)).size;
      const pinned = { item: itemId, quorum, eligible, present };
      const call = await store.calls.add({ assembly, ...pinned }, now);
      await store.assemblies.setItemState(itemId, 'calling');
      const { textHash } = item;
      await record(store, assembly, now, { type: 'objection-asked', call: call.id, textHash, ...pinned });
      return call.id;
    });
    return this.told(id);
  }

  /** A seat objects, or takes that back; the same nonce is the same tap. */
  async tap(actor: Actor, act: Act, callId: string, dto: TapDto, stands: boolean): Promise<TapView> {
    const { seat, nonce } = dto;
    const { tap, assembly } = await this.gate.as(actor).transaction(async (store) => {
      const { assembly } = await callOrRefuse(store, callId);
      await ownSeatInHall(store, actor, seat, assembly);
      await store.audit.add(actor, act);
      await store.ledgers.lockHead(assembly);
      const known = await store.calls.objectionOfNonce(callId, nonce);
      if (known) return { tap: sameTap(known, seat, stands), assembly };
      const call = await callOrRefuse(store, callId);
      if (call.state === 'closed') throw new Problem('conflict', 'call-closed');
      const objecting = (await store.calls.objections(callId)).some((one) => one.seat === seat && one.stands);
      if (!stands && !objecting) throw new Problem('conflict', 'no-objection-to-take-back');
      const type = stands ? 'objection' : 'objection-taken-back';
      const event = { type, call: callId, seat, nonce } as const;
      const { number, hash } = await record(store, assembly, this.clock.now(), event, callId);
      const added = { call: callId, number, seat, stands, nonce, hash };
      await store.calls.addObjection(added);
      return { tap: added, assembly };
    });
    this.live.announce(`assembly:${assembly}`);
    const { number, hash } = tap;
    return { call: callId, seat, nonce, stands, number, hash, check: checkNumber(hash) };
  }

  /** Closes the call: adopted without a vote where nobody objects and enough seats are there. */
  async close(actor: Actor, write: WriteKey, callId: string): Promise<CallView> {
    await this.gate.as(actor).once(write, async (store) => {
      const { assembly: id } = await callOrRefuse(store, callId);
      const assembly = await openSession(store, id);
      const call = await callOrRefuse(store, callId);
      if (call.state === 'closed') throw new Problem('conflict', 'call-closed');
      const now = this.clock.now();
      const objections = (await store.calls.objections(callId)).filter(({ stands }) => stands).length;
      const present = presentDuringCall(await entriesOf(store, id), callId);
      const { eligible, quorum } = call;
      const { reached } = quorumReached(quorum, { present, cast: present, eligible });
      const verdict = !reached ? 'no-quorum' : objections > 0 ? 'objected' : 'adopted';
      await store.calls.close(callId, { objections, verdict }, now);
      await record(store, id, now, { type: 'call-closed', call: callId, objections });
      const item = await itemOrRefuse(store, id, call.item);
      if (verdict === 'adopted') await adoptItem(store, assembly, item, { call: callId }, now);
      else await store.assemblies.setItemState(item.id, 'waiting');
    });
    return this.told(callId);
  }

  /** A call as the hall may see it. */
  private async told(callId: string): Promise<CallView> {
    return this.gate.as(asSystem).transaction(async (store) => {
      const call = await callOrRefuse(store, callId);
      this.live.announce(`assembly:${call.assembly}`);
      return callView(store, call);
    });
  }
}

async function callOrRefuse(store: Store, id: string): Promise<CallRecord> {
  const call = await store.calls.find(id);
  if (!call) throw new Problem('not-found', 'call-unknown');
  return call;
}

function sameTap(known: TapRecord, seat: string, stands: boolean): TapRecord {
  if (known.seat !== seat || known.stands !== stands) throw new Problem('conflict', 'ballot-nonce-reused');
  return known;
}
