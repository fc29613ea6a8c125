import { Injectable } from '@nestjs/common';
import { defaultQuorum, defaultRule, outcome, presentSeats, ruleProblems, tallyOf } from '#assembly';
import type { Actor } from '#members';
import { Problem } from '#problem';
import { StoreGate } from '#store';
import type { WriteKey } from '#store';
import { Clock } from '../http/clock.ts';
import { LiveEvents } from '../http/live-events.ts';
import type { OpenPollDto } from './assembly.dto.ts';
import type { PollView } from './assembly.view.ts';
import { assemblyOrRefuse, pollOrRefuse, pollView } from './assembly-view.ts';
import { entriesOf, record } from './ledger.ts';

const system = { kind: 'system', name: 'assembly' } as const;

/** Opening and closing polls. Every append waits for the ledger's head, so that nothing can slip past a close. */
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
    // Plain values: what goes on the ledger has one canonical form.
    const rule = { ...(dto.rule ?? defaultRule) };
    const quorum = { ...(dto.quorum ?? defaultQuorum) };
    const problems = ruleProblems(rule, quorum);
    if (problems.length > 0) throw new Problem('invalid', 'rule-invalid', {}, problems);
    const poll = await this.gate.as(actor).once(write, async (store) => {
      await assemblyOrRefuse(store, assemblyId);
      await store.ledgers.lockHead(assemblyId);
      const assembly = await assemblyOrRefuse(store, assemblyId);
      if (assembly.state === 'closed') throw new Problem('conflict', 'assembly-closed');
      const items = await store.assemblies.items(assemblyId);
      const item = items.find((one) => one.id === itemId);
      if (!item) throw new Problem('not-found', 'item-unknown');
      if (items.some((one) => one.state === 'polling')) throw new Problem('conflict', 'poll-still-open');
      if (item.state === 'adopted') throw new Problem('conflict', 'item-adopted');
      const now = this.clock.now();
      const { eligible } = await store.assemblies.countSeats(assemblyId);
      const present = presentSeats(await entriesOf(store, assemblyId)).size;
      const opened = await store.assemblies.addPoll(
        { assembly: assemblyId, item: itemId, rule, quorum, eligible, present },
        now,
      );
      await store.assemblies.setItemState(itemId, 'polling');
      const pinned = { rule, quorum, eligible, present, named: true, textHash: item.textHash };
      await record(store, assemblyId, now, { type: 'poll-opened', poll: opened.id, item: itemId, ...pinned });
      return opened;
    });
    this.live.announce(`assembly:${assemblyId}`);
    return this.gate.as(system).transaction((store) => pollView(store, poll));
  }

  /** Closes a poll, counts it from the ledger and records the outcome. */
  async close(actor: Actor, write: WriteKey, pollId: string): Promise<PollView> {
    await this.gate.as(actor).once(write, async (store) => {
      const { assembly } = await pollOrRefuse(store, pollId);
      await store.ledgers.lockHead(assembly);
      const poll = await pollOrRefuse(store, pollId);
      if (poll.state === 'closed') throw new Problem('conflict', 'poll-closed');
      const now = this.clock.now();
      await store.assemblies.closePoll(pollId, now);
      const tally = tallyOf(await entriesOf(store, assembly), pollId);
      const result = outcome(poll.rule, poll.quorum, tally);
      await store.assemblies.setResult(pollId, { tally, outcome: result });
      await store.assemblies.setItemState(poll.item, result.verdict);
      await record(store, assembly, now, { type: 'poll-closed', poll: pollId, tally, outcome: result });
      if (result.verdict === 'adopted') {
        await record(store, assembly, now, { type: 'item-adopted', item: poll.item, poll: pollId });
      }
    });
    return this.gate.as(system).transaction(async (store) => {
      const poll = await pollOrRefuse(store, pollId);
      this.live.announce(`assembly:${poll.assembly}`);
      return pollView(store, poll);
    });
  }
}
