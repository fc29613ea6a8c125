import { Injectable } from '@nestjs/common';
import { auditLine } from '#members';
import type { Act, Actor, AuditSeal } from '#members';
import { StoreGate } from '#store';
import type { AuditSearch, FoundEntry, Store } from '#store';
import type { AuditQuery } from './audit.dto.ts';
import type { AuditEntryView, AuditView } from './audit.view.ts';

const pageSize = 100;
/** Seals that are read at a time for an export. */
const batch = 1_000;
const day = 86_400_000;

type Labels = ReadonlyMap<string, string>;

/** Reading and handing out the log of who did what. */
@Injectable()
export class AuditService {
  constructor(private readonly gate: StoreGate) {}

  /** A page of what is looked for. */
  async page(actor: Actor, query: AuditQuery): Promise<AuditView> {
    const page = query.page ?? 1;
    return this.gate.as(actor).transaction(async (store) => {
      const labels = await labelsOf(store);
      const range = { skip: (page - 1) * pageSize, take: pageSize };
      const { found, total } = await store.audit.find(searchOf(query), range);
      const { head, ...state } = await store.audit.state();
      const { people, operations } = await store.audit.named();
      return {
        entries: found.map((one) => entryView(one, labels)),
        total,
        page,
        pages: Math.max(1, Math.ceil(total / pageSize)),
        all: state.entries,
        since: state.since,
        waiting: state.waiting,
        sealed: head.number,
        head: head.hash,
        sealedAt: state.sealedAt,
        people: people.map((id) => ({ id, label: labels.get(id) ?? null })),
        operations: [...operations],
      };
    });
  }

  /** The chain as it stands now, line by line, and a name for the file; that it was handed out is recorded. */
  async export(
    actor: Actor,
    act: Act,
  ): Promise<{ readonly name: string; readonly lines: AsyncIterable<string> }> {
    return this.gate.as(actor).transaction(async (store) => {
      const { head } = await store.audit.state();
      await store.audit.add(actor, act);
      const lines = this.lines(actor, head.number, await labelsOf(store));
      return { name: `gnlc-audit-${head.number}-${head.hash.slice(0, 8)}.ndjson`, lines };
    });
  }

  /** A transaction for each batch: a slow reader holds none open, and what is sealed never changes. */
  private async *lines(actor: Actor, last: number, labels: Labels): AsyncGenerator<string> {
    for (let behind = 0; behind < last;) {
      const most = Math.min(batch, last - behind);
      const seals: readonly AuditSeal[] = await this.gate
        .as(actor)
        .transaction((store) => store.audit.seals(behind, most));
      if (seals.length === 0) return;
      yield seals.map((seal) => `${auditLine(seal, labels.get(seal.entry.person ?? '') ?? null)}\n`).join('');
      behind += seals.length;
    }
  }
}

async function labelsOf(store: Store): Promise<Labels> {
  return new Map((await store.people.all()).map(({ id, label }) => [id, label]));
}

function searchOf({ from, to, person, operation }: AuditQuery): AuditSearch {
  return {
    from: from === undefined ? null : new Date(from),
    until: to === undefined ? null : new Date(Date.parse(to) + day),
    person: person ?? null,
    operation: operation ?? null,
  };
}

function entryView({ entry, number }: FoundEntry, labels: Labels): AuditEntryView {
  return {
    ...entry,
    roles: [...entry.roles],
    // In the order of the route, which the database does not keep.
    subject: Object.entries(entry.subject)
      .map(([name, id]) => ({ name, id }))
      .sort((a, b) => placeIn(entry.route, a.name) - placeIn(entry.route, b.name)),
    label: labels.get(entry.person ?? '') ?? null,
    number,
  };
}

const placeIn = (route: string | null, name: string): number => (route ?? '').indexOf(`:${name}`);
