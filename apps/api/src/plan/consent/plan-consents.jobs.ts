import { Injectable } from '@nestjs/common';
import { canonicalJson } from '#canonical';
import { planHash, withConsents } from '#plan';
import { StoreGate } from '#store';
import { Clock } from '../../http/clock.ts';

const system = { kind: 'system', name: 'plan' } as const;

/** Puts the answers of cities into a plan. Safe to run twice: what is there already makes no version. */
@Injectable()
export class PlanConsentsJobs {
  constructor(
    private readonly gate: StoreGate,
    private readonly clock: Clock,
  ) {}

  async takeIn(planId: string): Promise<void> {
    await this.gate.as(system).transaction(async (store) => {
      const plan = await store.plans.lock(planId);
      // What was adopted is no longer changed by an answer; the answer stands on record.
      if (plan?.state !== 'draft' || plan.latest === null) return;
      const document = await store.plans.document(planId, plan.latest.version);
      if (document?.format !== 'gnlc-plan/2') return;
      const names = new Map((await store.members.all()).map(({ id, name }) => [id, name]));
      // In the order in which they were given: the last one counts.
      const consents = (await store.planConsents.ofPlan(planId)).flatMap(({ city, line, task, answers }) =>
        answers.map(({ answer, condition }) => ({
          city,
          line,
          task,
          answer,
          // That there is one is public; its words are the team's.
          conditional: condition !== null,
        })),
      );
      const answered = withConsents(document, consents, (city) => names.get(city) ?? city);
      const hash = planHash(answered);
      if (hash === plan.latest.hash) return;
      const { version } = await store.plans.addVersion(
        planId,
        { text: canonicalJson(answered), hash, adopted: false, createdBy: null },
        this.clock.now(),
      );
      await store.planEdits.add(planId, version, plan.latest.version, []);
    });
  }
}
