import { Injectable } from '@nestjs/common';
import { rollOn } from '#members';
import type { Actor } from '#members';
import type { CommentVisibility } from '#plan';
import { Problem } from '#problem';
import { StoreGate } from '#store';
import type { PlanConsultationRecord, Store, WriteKey } from '#store';
import { Clock } from '../../http/clock.ts';
import { personOf } from '../../members/person-of.ts';
import { planOrRefuse } from '../plans.service.ts';
import { ConsultationMails } from './consultation-mails.ts';
import { ConsultationView } from './consultations.view.ts';

const system = { kind: 'system', name: 'plan' } as const;

/** The consultation, or a refusal. */
export async function consultationOrRefuse(store: Store, id: string): Promise<PlanConsultationRecord> {
  const found = await store.planConsultations.find(id);
  if (!found) throw new Problem('not-found', 'consultation-unknown');
  return found;
}

/** Opening a consultation on a draft, giving it more time, and ending it. */
@Injectable()
export class ConsultationsService {
  constructor(
    private readonly gate: StoreGate,
    private readonly clock: Clock,
    private readonly mails: ConsultationMails,
  ) {}

  async ofPlan(actor: Actor, planId: string): Promise<ConsultationView[]> {
    await this.closeWhatIsOver();
    return this.gate.as(actor).transaction(async (store) => {
      await planOrRefuse(store, planId);
      return [...(await store.planConsultations.ofPlan(planId))];
    });
  }

  /** Publishes the newest version and asks every member of the day; a rehearsal asks nobody by mail. */
  async open(
    actor: Actor,
    write: WriteKey,
    planId: string,
    { closesAt, visibility }: { readonly closesAt: string; readonly visibility: CommentVisibility },
  ): Promise<ConsultationView> {
    await this.closeWhatIsOver();
    return this.gate.as(actor).once(write, async (store) => {
      const plan = await store.plans.lock(planId);
      if (!plan) throw new Problem('not-found', 'plan-unknown');
      if (plan.state === 'adopted') throw new Problem('conflict', 'plan-adopted');
      if (plan.state !== 'draft' || !plan.latest) throw new Problem('conflict', 'plan-not-drafted');
      const known = await store.planConsultations.ofPlan(planId);
      if (known.some(({ closedAt }) => closedAt === null))
        throw new Problem('conflict', 'consultation-open-already');
      const now = this.clock.now();
      const until = this.laterThanNow(closesAt);
      await store.plans.publish(planId);
      const { version } = plan.latest;
      const id = await store.planConsultations.open(
        { plan: planId, version, visibility },
        until,
        personOf(actor),
        now,
      );
      const document = await store.plans.document(planId, version);
      if (document?.simulated === false) {
        const roll = rollOn(await store.members.all(), now.toISOString().slice(0, 10));
        await this.mails.tellOpened(store, roll, until);
      }
      return consultationOrRefuse(store, id);
    });
  }

  async setTerm(actor: Actor, write: WriteKey, id: string, closesAt: string): Promise<ConsultationView> {
    await this.closeWhatIsOver();
    return this.gate.as(actor).once(write, async (store) => {
      await this.openOrRefuse(store, id);
      const until = this.laterThanNow(closesAt);
      await store.planConsultations.setTerm(id, until, personOf(actor), this.clock.now());
      return consultationOrRefuse(store, id);
    });
  }

  async close(actor: Actor, write: WriteKey, id: string): Promise<ConsultationView> {
    return this.gate.as(actor).once(write, async (store) => {
      await consultationOrRefuse(store, id);
      await store.planConsultations.close(id, personOf(actor), this.clock.now());
      return consultationOrRefuse(store, id);
    });
  }

  /** A consultation that still takes comments, or a refusal. */
  async openOrRefuse(store: Store, id: string): Promise<PlanConsultationRecord> {
    const found = await consultationOrRefuse(store, id);
    if (found.closedAt !== null) throw new Problem('conflict', 'consultation-closed');
    return found;
  }

  /** Notes of consultations whose deadline has passed that they are over: who sees what hangs on it. */
  async closeWhatIsOver(): Promise<void> {
    const now = this.clock.now();
    await this.gate.as(system).transaction(async (store) => {
      for (const { id, closesAt, closedAt } of await store.planConsultations.all()) {
        if (closedAt === null && new Date(closesAt) <= now)
          await store.planConsultations.close(id, null, new Date(closesAt));
      }
    });
  }

  private laterThanNow(text: string): Date {
    const at = new Date(text);
    if (!(at > this.clock.now())) throw new Problem('invalid', 'consultation-deadline-past');
    return at;
  }
}
