import { Injectable } from '@nestjs/common';
import { may } from '#members';
import type { Actor } from '#members';
import { Problem } from '#problem';
import { StoreGate } from '#store';
import type { MemberHistoryView } from './member-history.view.ts';

/** What was changed about a member, when and why; by whom is for the team to know. */
@Injectable()
export class MemberHistoryService {
  constructor(private readonly gate: StoreGate) {}

  async history(actor: Actor, city: string): Promise<MemberHistoryView[]> {
    return this.gate.as(actor).transaction(async (store) => {
      const edits = await store.members.historyOf(city);
      if (edits.length === 0 && !(await store.members.find(city)))
        throw new Problem('not-found', 'city-unknown', { city });
      const people = may(actor, 'members.edit') ? await store.people.all() : [];
      const labels = new Map(people.map(({ id, label }) => [id, label]));
      return edits.map(({ id, kind, at, person, title, reason, source, undoes, changes }) => ({
        edit: id,
        kind,
        at: at.toISOString(),
        by: person === null ? null : (labels.get(person) ?? null),
        title,
        reason,
        source,
        undoes,
        changes: changes.map(({ field, before, after }) => ({ field, before, after })),
      }));
    });
  }
}
