import { Injectable } from '@nestjs/common';
import { contestUntil, presentSeats, ruleProblems } from '#assembly';
import { canonicalJson, sha256Hex } from '#canonical';
import type { Actor } from '#members';
import { Problem } from '#problem';
import { StoreGate } from '#store';
import type { AssemblyRecord, ItemRecord, PollOption, PollRecord, Store, WriteKey } from '#store';
import { Clock } from '../http/clock.ts';
import { LiveEvents } from '../http/live-events.ts';
import { asSystem } from './as-system.ts';
import { refuseUntranslated, restoreAmendments } from './amendments/decide-amendments.ts';
import { assemblyOrRefuse, pollOrRefuse, pollView } from './assembly-view.ts';
import { closePoll, declarePoll } from './count-poll.ts';
import { entriesOf, record } from './ledger.ts';
import { localTextOf } from './local-text.dto.ts';
import { decidableItem, hallIsFree, itemOrRefuse, openSession } from './open-session.ts';
import type { MotionDto, OpenPollDto } from './polls.dto.ts';
import type { PollView } from './polls.view.ts';

/** Opening, closing, declaring and voiding polls. Every append waits for the ledger's head, so that nothing slips past a close. */
@Injectable()
export class PollsService {
  constructor(
    private readonly gate: StoreGate,
    private readonly clock: Clock,
    private readonly live: LiveEvents,
  ) {}

  /** Puts an item to the seats under a rule and a quorum that are pinned now. */
  async open(
    actor: Actor,
    write: WriteKey,
    assemblyId: string,
    itemId: string,
    dto: OpenPollDto,
  ): Promise<PollView> {
    const id = await this.gate.as(actor).once(write, async (store) => {
      const assembly = await openSession(store, assemblyId);
      const item = await decidableItem(store, assemblyId, itemId);
      await refuseUntranslated(store, item);
      const { kind = 'yes-no', runOff = false, procedure = 'hall', rehearsal = false, again = null } = dto;
      if (procedure === 'hall') await hallIsFree(store, assemblyId);
      else if (item.state === 'polling' || item.state === 'calling')
        throw new Problem('conflict', 'poll-still-open');
      const now = this.clock.now();
      const pinned = {
        ...ruleOf(assembly, item, dto),
        kind,
        runOff: kind === 'choice' && runOff,
        procedure,
        closesAt: closingTime(dto, now),
        rehearsal,
        again: await repeatedPoll(store, item, again),
        contestSeconds: dto.contestSeconds ?? assembly.rules.contestSeconds,
        eligible: (await store.assemblies.countSeats(assemblyId)).eligible,
        present: presentSeats(await entriesOf(store, assemblyId)).size,
      };
      const options = await optionsOf(store, assembly, dto);
      const poll = await store.polls.add({ assembly: assemblyId, item: itemId, options, ...pinned }, now);
      if (!rehearsal)
        await store.assemblies.setItemState(itemId, procedure === 'hall' ? 'polling' : 'in-writing');
      await record(store, assemblyId, now, {
        type: 'poll-opened',
        poll: poll.id,
        item: itemId,
        named: true,
        textHash: options.length > 0 ? sha256Hex(canonicalJson([item.textHash, options])) : item.textHash,
        options: options.map((option) => option.id),
        ...pinned,
      });
      return poll.id;
    });
    return this.told(id);
  }

  /** Closes a poll, counts it from the ledger and records the outcome. */
  async close(actor: Actor, write: WriteKey, pollId: string): Promise<PollView> {
    await this.gate.as(actor).once(write, async (store) => {
      const { assembly, poll } = await this.locked(store, pollId);
      if (poll.state === 'closed') throw new Problem('conflict', 'poll-closed');
      await closePoll(store, assembly, poll, this.clock.now());
    });
    return this.told(pollId);
  }

  /** Closes polls in writing whose time is over; in whatever process this happens first, once. */
  async closeDue(): Promise<number> {
    const due = await this.gate.as(asSystem).transaction((store) => store.polls.due(this.clock.now()));
    for (const id of due) {
      await this.gate.as(asSystem).transaction(async (store) => {
        const { assembly, poll } = await this.locked(store, id);
        if (poll.state === 'open') await closePoll(store, assembly, poll, this.clock.now());
      });
      await this.told(id);
    }
    return due.length;
  }

  /** The chair declares the result that stands once the time to contest it is over. */
  async declare(actor: Actor, write: WriteKey, pollId: string): Promise<PollView> {
    await this.gate.as(actor).once(write, async (store) => {
      const { assembly, poll } = await this.locked(store, pollId);
      if (poll.state === 'open' || poll.closedAt === null) throw new Problem('conflict', 'poll-still-open');
      if (poll.voided) throw new Problem('conflict', 'poll-voided');
      if (poll.declaredAt !== null) throw new Problem('conflict', 'result-declared');
      const now = this.clock.now();
      const until = contestUntil(poll);
      if (until !== null && now.toISOString() < until) throw new Problem('conflict', 'contest-still-open');
      await declarePoll(store, assembly, poll, now);
    });
    return this.told(pollId);
  }

  /** Says that a poll does not count, open or closed; its item comes up again. */
  async void(actor: Actor, write: WriteKey, pollId: string, { mover, reason }: MotionDto): Promise<PollView> {
    await this.gate.as(actor).once(write, async (store) => {
      const { assembly, poll } = await this.locked(store, pollId);
      if (assembly.state === 'closed') throw new Problem('conflict', 'assembly-closed');
      if (poll.voided) throw new Problem('conflict', 'poll-voided');
      const by = await moverOf(store, assembly.id, mover);
      const now = this.clock.now();
      await store.polls.void(pollId, { mover: by, reason, at: now.toISOString() });
      await record(store, assembly.id, now, { type: 'poll-voided', poll: pollId, mover: by, reason });
      if (poll.rehearsal) return;
      const item = await itemOrRefuse(store, assembly.id, poll.item);
      const items = [item.id, ...item.holds];
      for (const id of items) await store.assemblies.setItemState(id, 'waiting');
      await restoreAmendments(store, assembly.id, items, now);
    });
    return this.told(pollId);
  }

  /** A poll with its session, behind the locked head; a poll in writing may outlast it. */
  private async locked(
    store: Store,
    pollId: string,
  ): Promise<{ readonly assembly: AssemblyRecord; readonly poll: PollRecord }> {
    const { assembly: id } = await pollOrRefuse(store, pollId);
    await store.ledgers.lockHead(id);
    const poll = await pollOrRefuse(store, pollId);
    return { assembly: await assemblyOrRefuse(store, id), poll };
  }

  /** The poll as everyone may see it, after the hall was told of a change. */
  async told(pollId: string): Promise<PollView> {
    return this.gate.as(asSystem).transaction(async (store) => {
      const poll = await pollOrRefuse(store, pollId);
      this.live.announce(`assembly:${poll.assembly}`);
      return pollView(store, poll);
    });
  }
}

/** The seat that moved something, checked against the roll; the chair where none is named. */
export async function moverOf(store: Store, assembly: string, mover: string | undefined): Promise<string> {
  if (mover === undefined) return 'chair';
  const seat = await store.assemblies.findSeat(mover);
  if (seat?.assembly !== assembly) throw new Problem('not-found', 'seat-unknown');
  return mover;
}

/** Plain values: what goes on the ledger has one canonical form. */
function ruleOf({ rules }: AssemblyRecord, { kind }: ItemRecord, dto: OpenPollDto) {
  const rule = { ...(dto.rule ?? (rules.special.includes(kind) ? rules.twoThirds : rules.majority)) };
  const quorum = { ...(dto.quorum ?? rules.quorum) };
  const problems = ruleProblems(rule, quorum);
  if (problems.length > 0) throw new Problem('invalid', 'rule-invalid', {}, problems);
  return { rule, quorum };
}

/** In writing a poll has an end, ahead of now; in the hall the chair closes it. */
function closingTime({ procedure, closesAt }: OpenPollDto, now: Date): string | null {
  if (procedure !== 'written') return null;
  if (closesAt === undefined || Date.parse(closesAt) <= now.getTime())
    throw new Problem('invalid', 'closing-time-missing');
  return new Date(closesAt).toISOString();
}

async function repeatedPoll(store: Store, item: ItemRecord, again: string | null): Promise<string | null> {
  if (again === null) return null;
  const poll = await pollOrRefuse(store, again);
  if (poll.item !== item.id || (poll.declaredAt === null && poll.voided === null))
    throw new Problem('conflict', 'poll-not-over');
  return again;
}

/** What is chosen from or put in order; the priority areas of the plan where nothing is said. */
async function optionsOf(
  store: Store,
  assembly: AssemblyRecord,
  { kind = 'yes-no', options }: OpenPollDto,
): Promise<readonly PollOption[]> {
  if (kind === 'yes-no') return [];
  const given = options?.map(({ id, title }) => ({ id, title: localTextOf(title) })) ?? [];
  const areas = (await store.assemblies.items(assembly.id)).flatMap(({ kind: of, area, title }) =>
    of === 'area' && area !== null ? [{ id: area, title }] : [],
  );
  const chosen = given.length > 0 ? given : areas;
  const ids = new Set(chosen.map(({ id }) => id));
  if (ids.size !== chosen.length || ids.size < 2) throw new Problem('invalid', 'options-invalid');
  return chosen;
}
