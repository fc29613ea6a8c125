import { Injectable } from '@nestjs/common';
import { canonicalJson } from '#canonical';
import type { Actor } from '#members';
import { applyRevision, planHash, revisionEdits } from '#plan';
import type { GivenRevision } from '#plan';
import { Problem } from '#problem';
import { StoreGate } from '#store';
import type { WriteKey } from '#store';
import { Clock } from '../../http/clock.ts';
import { personOf } from '../../members/person-of.ts';
import { planView } from '../plans.service.ts';
import type { PlanView } from '../plan.view.ts';

/** Revising an adopted plan: the adopted text stays as it was, each revision is a version behind it. */
@Injectable()
export class PlanRevisionsService {
  constructor(
    private readonly gate: StoreGate,
    private readonly clock: Clock,
  ) {}

  async revise(
    actor: Actor,
    write: WriteKey,
    id: string,
    base: string,
    given: GivenRevision,
  ): Promise<PlanView> {
    return this.gate.as(actor).once(write, async (store) => {
      const plan = await store.plans.lock(id);
      if (!plan) throw new Problem('not-found', 'plan-unknown');
      if (plan.state !== 'adopted' || !plan.latest) throw new Problem('conflict', 'plan-not-adopted');
      const { version: number, hash } = plan.latest;
      if (hash !== base) throw new Problem('conflict', 'plan-base-old');
      const document = await store.plans.document(id, number);
      if (document?.format !== 'gnlc-plan/2') throw new Problem('conflict', 'plan-format-old');
      const cities = await store.members.all();
      if (given.decidedBy === 'city' && !cities.some((city) => city.id === given.who))
        throw new Problem('invalid', 'edit-city-unknown');
      const who = given.decidedBy === 'team' ? null : given.who;
      const revised = applyRevision(document, { ...given, who }, { cities });
      const { version } = await store.plans.addVersion(
        id,
        {
          text: canonicalJson(revised),
          hash: planHash(revised),
          adopted: false,
          revised: true,
          createdBy: personOf(actor),
        },
        this.clock.now(),
      );
      const last = revised.revisions?.at(-1);
      await store.planEdits.add(id, version, number, last === undefined ? [] : revisionEdits(last));
      return planView(store, (await store.plans.find(id)) ?? plan);
    });
  }
}
