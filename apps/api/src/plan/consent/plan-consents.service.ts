import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '#config';
import { consentMail } from '#mail';
import { builtInLanguage } from '#members';
import type { Actor } from '#members';
import { planTasks } from '#plan';
import type { Plan, PlanTask } from '#plan';
import { Problem } from '#problem';
import { StoreGate } from '#store';
import type { PlanRecord, PlanRequestRecord, Store, WriteKey } from '#store';
import { Clock } from '../../http/clock.ts';
import { CONFIG } from '../../http/tokens.ts';
import { LanguagePacks } from '../../languages/language-packs.ts';
import { personOf } from '../../members/person-of.ts';
import { planOrRefuse } from '../plans.service.ts';
import { PlanConsentsView, ShownTaskView, TaskRequestView } from './plan-consents.view.ts';

/** A city's answer to one request. */
export interface TaskAnswer {
  readonly city: string;
  readonly request: string;
  readonly answer: 'agreed' | 'declined';
  readonly condition: string | null;
}

/** Asking cities whether they take on what a plan proposes them for; each answers for itself. */
@Injectable()
export class PlanConsentsService {
  constructor(
    private readonly gate: StoreGate,
    private readonly clock: Clock,
    private readonly packs: LanguagePacks,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async ofPlan(actor: Actor, id: string): Promise<PlanConsentsView> {
    return this.gate.as(actor).transaction(async (store) => this.view(store, await planOrRefuse(store, id)));
  }

  async ask(actor: Actor, write: WriteKey, id: string): Promise<PlanConsentsView> {
    return this.gate.as(actor).once(write, async (store) => {
      const plan = await store.plans.lock(id);
      if (!plan) throw new Problem('not-found', 'plan-unknown');
      const document = await newest(store, plan);
      if (!document || !plan.latest) throw new Problem('not-found', 'plan-not-drafted');
      const open = unasked(document, await store.planConsents.ofPlan(id));
      const { hash } = plan.latest;
      for (const { city, line, task, area, activity, start, end } of open) {
        const shown = { area, activity, start, end, hash };
        await store.planConsents.ask({
          plan: id,
          city,
          line,
          task,
          shown,
          by: personOf(actor),
          at: this.clock.now(),
        });
      }
      // Nobody is to take a rehearsal for the real thing.
      if (!document.simulated) for (const [city, tasks] of byCity(open)) await this.tell(store, city, tasks);
      return this.view(store, plan);
    });
  }

  async ofCity(actor: Actor, city: string): Promise<TaskRequestView[]> {
    return this.gate.as(actor).transaction(async (store) => {
      const requests = await store.planConsents.ofCity(city);
      return requests.map((each) => requestView(each, null)).reverse();
    });
  }

  async answer(
    actor: Actor,
    write: WriteKey,
    { city, request, answer, condition }: TaskAnswer,
  ): Promise<TaskRequestView[]> {
    return this.gate.as(actor).once(write, async (store) => {
      const found = (await store.planConsents.ofCity(city)).find(({ id }) => id === request);
      if (!found) throw new Problem('not-found', 'task-request-unknown');
      await store.planConsents.answer(request, {
        answer,
        condition,
        by: personOf(actor),
        at: this.clock.now(),
      });
      store.outbox.add('plan.take-consents', { plan: found.plan });
      return (await store.planConsents.ofCity(city)).map((each) => requestView(each, null)).reverse();
    });
  }

  /** Writes to those who lead the city, each in their language. */
  private async tell(store: Store, cityId: string, tasks: readonly PlanTask[]): Promise<void> {
    const city = await store.members.find(cityId);
    const held = await store.grants.ofCities([cityId]);
    const leading = held.filter(({ role }) => role === 'focal-point' || role === 'signatory');
    const people = await store.people.byIds([...new Set(leading.map(({ person }) => person))]);
    for (const { email, language } of people.values()) {
      const read = builtInLanguage(language);
      const mail = consentMail(
        {
          to: email,
          city: city?.name ?? cityId,
          tasks: tasks.map(({ area, activity }) => (activity ?? area)[read]),
          address: `${this.config.publicUrl}/city/${encodeURIComponent(cityId)}/tasks`,
          team: this.config.teamEmail,
        },
        language,
        this.packs.mails(language),
      );
      store.outbox.add('mail.send', { mail: await store.mails.add(mail, this.clock.now()) });
    }
  }

  private async view(store: Store, plan: PlanRecord): Promise<PlanConsentsView> {
    const document = await newest(store, plan);
    const requests = await store.planConsents.ofPlan(plan.id);
    const tasks = document ? planTasks(document) : [];
    const open = document ? unasked(document, requests) : [];
    const cities = [...new Set(tasks.map(({ city }) => city))];
    const held = await store.grants.ofCities(cities);
    const led = new Set(
      held.filter(({ role }) => role === 'focal-point' || role === 'signatory').map(({ city }) => city),
    );
    return {
      requests: requests.map((each) => requestView(each, tasks)),
      toAsk: open.length,
      withoutPeople: cities.filter((city) => !led.has(city)),
    };
  }
}

async function newest(store: Store, plan: PlanRecord): Promise<Plan | null> {
  const document = plan.latest && (await store.plans.document(plan.id, plan.latest.version));
  return document?.format === 'gnlc-plan/2' ? document : null;
}

/** Tasks that a city is proposed for and was not asked about. */
function unasked(plan: Plan, requests: readonly PlanRequestRecord[]): readonly PlanTask[] {
  const asked = new Set(requests.map(keyOf));
  return planTasks(plan).filter((task) => task.consent === 'proposed' && !asked.has(keyOf(task)));
}

function keyOf({ city, line, task }: Pick<PlanTask, 'city' | 'line' | 'task'>): string {
  return `${city} ${line} ${task}`;
}

function byCity(tasks: readonly PlanTask[]): ReadonlyMap<string, readonly PlanTask[]> {
  return new Map(tasks.map(({ city }) => [city, tasks.filter((each) => each.city === city)]));
}

/** The request as it is seen; the city is shown what it was asked, whatever became of the draft. */
function requestView(request: PlanRequestRecord, tasks: readonly PlanTask[] | null): TaskRequestView {
  const { id, plan, city, line, task, shown, at, answers } = request;
  const last = answers.at(-1);
  return {
    id,
    plan,
    city,
    line,
    task,
    shown: JSON.parse(shown) as ShownTaskView,
    askedAt: at,
    answer: last?.answer ?? null,
    condition: last?.condition ?? null,
    answeredAt: last?.at ?? null,
    stands: tasks === null || tasks.some((each) => keyOf(each) === keyOf(request)),
  };
}
