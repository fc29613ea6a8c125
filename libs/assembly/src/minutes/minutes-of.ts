import { Problem } from '#problem';
import { minutedAmendments } from './minuted-amendments.ts';
import { emptyRecord, recordEvent } from '../assembly-record.ts';
import type { AssemblyRecord } from '../assembly-record.ts';
import type { LedgerEntry, LedgerEventOf } from '../ledger.ts';
import { presenceLog } from '../presence-log.ts';
import { quorumReached } from '../quorum-reached.ts';
import type { CallRecord } from '../record-agenda.ts';
import type { PollRecord } from '../record-polls.ts';
import type {
  MinutedAt,
  MinutedCall,
  MinutedItem,
  MinutedPoll,
  MinutedSeat,
  MinutedStep,
  Minutes,
} from './minutes.ts';

interface Items {
  readonly steps: Map<string, MinutedStep[]>;
  readonly adopted: Map<string, MinutedItem['adopted']>;
  readonly reservations: Map<string, MinutedItem['reservations'][number][]>;
}

/** What the walk over the entries keeps besides the record. */
interface Walk extends Items {
  readonly chairs: string[];
  readonly seats: Map<string, MinutedAt>;
  readonly closes: Map<string, string>;
  readonly declared: Map<string, string>;
  readonly contested: Map<string, string[]>;
  readonly corrections: Map<string, MinutedPoll['corrections'][number][]>;
  readonly voids: Map<string, LedgerEventOf<'poll-voided'>>;
  /** Polls and calls in the order in which they were opened, each on its item. */
  readonly begun: { readonly id: string; readonly item: string; readonly at: MinutedAt }[];
  /** Amendment → the entries that took it in and that decided it last. */
  readonly submitted: Map<string, MinutedAt>;
  readonly settled: Map<string, MinutedAt>;
  agenda: readonly string[];
  plan: Minutes['plan'];
}

/**
 * The minutes of a session from its ledger. What is still open is left out: no ballot of an open poll is told.
 * Linear in the entries.
 * @throws Problem `conflict` / `assembly-not-opened` for a ledger without an opening.
 */
export function minutesOf(entries: readonly LedgerEntry[]): Minutes {
  const record = emptyRecord();
  const walk: Walk = {
    steps: new Map(),
    adopted: new Map(),
    reservations: new Map(),
    chairs: [],
    seats: new Map(),
    closes: new Map(),
    declared: new Map(),
    contested: new Map(),
    corrections: new Map(),
    voids: new Map(),
    begun: [],
    submitted: new Map(),
    settled: new Map(),
    agenda: [],
    plan: null,
  };
  const ranks = new Map<string, Pick<MinutedSeat, 'rank' | 'provisional'>>();
  for (const entry of entries) {
    recordEvent(record, entry.event, entry.number);
    note(walk, entry);
    const holder = 'seat' in entry.event ? record.holders.get(entry.event.seat) : undefined;
    if (holder && 'seat' in entry.event)
      ranks.set(entry.event.seat, { rank: holder.rank, provisional: holder.provisional });
  }
  const last = entries.at(-1);
  if (record.opened === null || last === undefined) throw new Problem('conflict', 'assembly-not-opened');
  for (const { id, item, at } of walk.begun) {
    const step = stepOf(record, walk, id, at);
    if (step) push(walk.steps, item, step);
  }
  return {
    opened: record.opened,
    openedAt: entries[0]!.at,
    chairs: walk.chairs,
    seats: [...walk.seats].map(([seat, from]) => ({ seat, from, ...ranks.get(seat)! })),
    presence: presenceLog(entries),
    items: agendaOf(record, walk).map((item) => minutedItem(record, walk, item)),
    amendments: minutedAmendments(record, walk),
    plan: walk.plan,
    head: { number: last.number, hash: last.hash },
  };
}

function note(walk: Walk, { number, at, event }: LedgerEntry): void {
  const here = { number, at };
  switch (event.type) {
    case 'chair-seated':
      if (walk.chairs.at(-1) !== event.chair) walk.chairs.push(event.chair);
      break;
    case 'holder-seated':
      if (!walk.seats.has(event.seat)) walk.seats.set(event.seat, here);
      break;
    case 'agenda-set':
      walk.agenda = event.order;
      break;
    case 'item-divided':
      push(walk.steps, event.item, { ...here, kind: 'divided', parts: event.parts });
      break;
    case 'item-withdrawn':
    case 'item-reopened': {
      const kind = event.type === 'item-withdrawn' ? 'withdrawn' : 'reopened';
      push(walk.steps, event.item, { ...here, kind, mover: event.mover, reason: event.reason });
      walk.adopted.set(event.item, null);
      break;
    }
    case 'objection-asked':
      walk.begun.push({ id: event.call, item: event.item, at: here });
      break;
    case 'poll-opened':
      walk.begun.push({ id: event.poll, item: event.item, at: here });
      break;
    case 'call-closed':
      walk.closes.set(event.call, at);
      break;
    case 'poll-closed':
      walk.closes.set(event.poll, at);
      break;
    case 'poll-declared':
      walk.declared.set(event.poll, at);
      break;
    case 'vote-contested':
      push(walk.contested, event.poll, event.seat);
      break;
    case 'vote-corrected': {
      const { seat, choice, reason } = event;
      push(walk.corrections, event.poll, { ...here, seat, choice, reason });
      break;
    }
    case 'poll-voided':
      walk.voids.set(event.poll, event);
      break;
    case 'item-adopted':
      walk.adopted.set(event.item, { ...here, by: 'poll' in event.by ? 'poll' : 'consensus' });
      break;
    case 'reservation':
      push(walk.reservations, event.item, { ...here, ...event });
      break;
    case 'amendment-submitted':
      walk.submitted.set(event.amendment, here);
      break;
    case 'amendment-decided':
    case 'amendment-fell':
    case 'amendment-withdrawn':
      walk.settled.set(event.amendment, here);
      break;
    case 'plan-adopted':
      walk.plan = { ...here, version: event.version, planHash: event.planHash };
      break;
    default:
  }
}

function stepOf(record: AssemblyRecord, walk: Walk, id: string, at: MinutedAt): MinutedStep | null {
  const closedAt = walk.closes.get(id);
  const poll = record.polls.get(id);
  const call = record.calls.get(id);
  const voided = walk.voids.get(id);
  if (closedAt === undefined)
    return voided ? { ...at, kind: 'voided', mover: voided.mover, reason: voided.reason } : null;
  if (poll) return pollStep(poll, walk, closedAt, at);
  return call ? callStep(call, closedAt, at) : null;
}

function pollStep(poll: PollRecord, walk: Walk, closedAt: string, at: MinutedAt): MinutedPoll {
  const { opened, closed, declared } = poll;
  const id = opened.poll;
  const { tally, outcome } = (declared ?? closed)!;
  const confirmed = [...poll.onPaper].filter((seat) => poll.choices.has(seat));
  return {
    ...at,
    kind: 'poll',
    opened,
    closedAt,
    declaredAt: walk.declared.get(id) ?? null,
    choices: new Map(poll.choices),
    onPaper: confirmed,
    silent: opened.procedure === 'hall' ? [...poll.present].filter((seat) => !poll.choices.has(seat)) : [],
    result: { tally, outcome },
    without: declared?.without ?? null,
    contested: walk.contested.get(id) ?? [],
    corrections: walk.corrections.get(id) ?? [],
    voided: walk.voids.get(id) ?? null,
  };
}

function callStep({ asked, present, objecting }: CallRecord, closedAt: string, at: MinutedAt): MinutedCall {
  const { eligible, quorum } = asked;
  const size = present.size;
  const sizes = { present: size, cast: size, eligible };
  return {
    ...at,
    kind: 'call',
    closedAt,
    eligible,
    present: size,
    quorate: quorumReached({ ...quorum, of: 'present' }, sizes).reached,
    objecting: [...objecting],
  };
}

/** Items in the order of the agenda; those that it left out, as withdrawn ones, come where they were added. */
function agendaOf(record: AssemblyRecord, { agenda }: Walk): readonly string[] {
  const added = [...record.items.keys()];
  const ordered = agenda.filter((item) => record.items.has(item));
  return [...ordered, ...added.filter((item) => !ordered.includes(item))];
}

function minutedItem(record: AssemblyRecord, walk: Walk, item: string): MinutedItem {
  const { added, withdrawn, adoptedBy } = record.items.get(item)!;
  const steps = (walk.steps.get(item) ?? []).toSorted((a, b) => a.number - b.number);
  return {
    item,
    holds: added.holds,
    steps,
    adopted: adoptedBy === null ? null : (walk.adopted.get(item) ?? null),
    withdrawn,
    reservations: walk.reservations.get(item) ?? [],
  };
}

function push<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
