import { Injectable } from '@nestjs/common';
import type { Actor } from '#members';
import { Problem } from '#problem';
import { StoreGate } from '#store';
import type { PlanNoteRecord, Store, WriteKey } from '#store';
import { Clock } from '../../http/clock.ts';
import { personOf } from '../../members/person-of.ts';
import { planOrRefuse } from '../plans.service.ts';
import { PlanNoteView } from './plan-notes.view.ts';

/** A note as it is given. */
export interface GivenNote {
  readonly line: string;
  readonly thread: string | null;
  readonly words: string;
}

/** Notes of the team on the lines of a plan, in threads that can be settled. */
@Injectable()
export class PlanNotesService {
  constructor(
    private readonly gate: StoreGate,
    private readonly clock: Clock,
  ) {}

  async all(actor: Actor, plan: string): Promise<PlanNoteView[]> {
    return this.gate.as(actor).transaction(async (store) => {
      await planOrRefuse(store, plan);
      return views(store, plan);
    });
  }

  async add(actor: Actor, write: WriteKey, id: string, given: GivenNote): Promise<PlanNoteView[]> {
    return this.gate.as(actor).once(write, async (store) => {
      const plan = await planOrRefuse(store, id);
      if (!plan.latest) throw new Problem('conflict', 'plan-not-drafted');
      const { thread } = given;
      const begun = thread === null ? null : await threadOrRefuse(store, id, thread);
      await store.planNotes.add({
        plan: id,
        // A thread stays on its line.
        line: begun?.line ?? given.line,
        thread,
        words: given.words,
        version: plan.latest.version,
        by: personOf(actor),
        at: this.clock.now(),
      });
      return views(store, id);
    });
  }

  async resolve(
    actor: Actor,
    write: WriteKey,
    { plan, note, resolved }: { readonly plan: string; readonly note: string; readonly resolved: boolean },
  ): Promise<PlanNoteView[]> {
    return this.gate.as(actor).once(write, async (store) => {
      await planOrRefuse(store, plan);
      await threadOrRefuse(store, plan, note);
      await store.planNotes.resolve(note, resolved, personOf(actor), this.clock.now());
      return views(store, plan);
    });
  }
}

/** The note that began a thread of the plan, or a refusal. */
async function threadOrRefuse(store: Store, plan: string, id: string): Promise<PlanNoteRecord> {
  const found = (await store.planNotes.ofPlan(plan)).find((each) => each.id === id && each.thread === id);
  if (!found) throw new Problem('not-found', 'note-unknown');
  return found;
}

async function views(store: Store, plan: string): Promise<PlanNoteView[]> {
  const notes = await store.planNotes.ofPlan(plan);
  const label = await store.people.labels(notes.map(({ by }) => by));
  return notes.map(({ by, ...note }) => ({ ...note, by: label(by) }));
}
