import { Injectable } from '@nestjs/common';
import type { Actor, Language } from '#members';
import { planHash } from '#plan';
import type { Plan } from '#plan';
import { StoreGate } from '#store';
import type { AmendmentRecord } from '#store';
import { RecentResults } from '../../jobs/recent-results.ts';
import { areaNamesOf, planOrRefuse } from '../../plan/plans.service.ts';
import { asSystem } from '../as-system.ts';
import { assemblyOrRefuse } from '../assembly-view.ts';
import { seatNames } from '../seat-names.ts';
import type { AmendedLineView } from './amendments.view.ts';
import { mergedPlan } from './merged-plan.ts';
import type { MergedPlan } from './merged-plan.ts';
import { PlanChangesThreads } from './plan-changes-threads.ts';

/** What the adopted amendments made of the plan, for ministries and for whoever asks why a line stands there. */
@Injectable()
export class AmendedPlanService {
  private readonly lineages = new RecentResults<AmendedLineView[]>(8);

  constructor(
    private readonly gate: StoreGate,
    private readonly threads: PlanChangesThreads,
  ) {}

  /** The plan with what was adopted so far as tracked changes against what was put to the session. */
  async changes(actor: Actor, id: string, language: Language): Promise<Uint8Array> {
    const session = await this.gate.as(actor).transaction((store) => assemblyOrRefuse(store, id));
    const { merged, areaNames, cities } = await this.gate.as(asSystem).transaction(async (store) => ({
      merged: await mergedPlan(store, session),
      areaNames: await areaNamesOf(store, await planOrRefuse(store, session.plan)),
      cities: (await store.members.all()).map(({ id: city, name, region }) => ({ id: city, name, region })),
    }));
    const decided = merged.adopted.map(({ fate }) => fate?.at ?? session.openedAt).sort();
    const at = decided.at(-1) ?? session.openedAt;
    const about = { id: session.plan, language, areaNames, cities };
    const hash = planHash(merged.plan);
    return this.threads.write({
      older: {
        ...about,
        plan: merged.put.plan,
        version: session.planVersion,
        hash: merged.put.hash,
        adopted: false,
        generatedAt: session.openedAt,
      },
      newer: {
        ...about,
        plan: merged.plan,
        version: session.planVersion + 1,
        hash,
        adopted: true,
        generatedAt: at,
      },
      by: { author: session.title, date: at },
    });
  }

  /** The lines that the amendments of a plan's last closed session changed; none where nothing was amended. */
  async lines(actor: Actor, planId: string, language: Language): Promise<AmendedLineView[]> {
    const session = await this.gate.as(actor).transaction(async (store) => {
      await planOrRefuse(store, planId);
      const all = await store.assemblies.all();
      return all.find(({ plan, state, practice }) => plan === planId && state === 'closed' && !practice);
    });
    if (!session) return [];
    return this.lineages.get(`${session.id} ${language}`, () =>
      this.gate.as(asSystem).transaction(async (store) => {
        const names = await seatNames(store, session.id);
        const merged = await mergedPlan(store, session);
        const byId = new Map(merged.adopted.map((amendment) => [amendment.id, amendment]));
        const added = addedActivities(merged);
        return merged.lines.flatMap(({ line, kind, amendments }) =>
          amendments.flatMap((each): AmendedLineView[] => {
            const amendment = byId.get(each);
            if (!amendment) return [];
            const stands = kind === 'added' ? (added.get(line)?.shift() ?? line) : line;
            return [
              {
                line: stands,
                kind,
                assembly: session.id,
                amendment: each,
                label: `A${amendment.number}`,
                cities: amendment.supporters.map((seat) => {
                  const { city, cityName } = names(seat);
                  return { seat, city, cityName };
                }),
                ...reasonIn(amendment, language),
                poll: amendment.fate?.kind === 'poll' ? amendment.fate.poll : null,
                call: amendment.fate?.kind === 'call' ? amendment.fate.call : null,
                item: amendment.item,
                decidedAt: amendment.fate?.at ?? null,
              },
            ];
          }),
        );
      }),
    );
  }
}

function reasonIn({ reason, language: own, translations }: AmendmentRecord, language: Language) {
  const translated = translations.find((each) => each.language === language)?.reason ?? null;
  return translated === null
    ? { reason, reasonLanguage: own }
    : { reason: translated, reasonLanguage: language };
}

/** By output the activities that were not there before, in the order in which they were added. */
function addedActivities({ put, plan }: Pick<MergedPlan, 'put' | 'plan'>): Map<string, string[]> {
  const all = (of: Plan) => of.areas.flatMap(({ activities }) => activities);
  const known = new Set(all(put.plan).map(({ id }) => id));
  const added = new Map<string, string[]>();
  for (const { id, output } of all(plan))
    if (!known.has(id)) added.set(output, [...(added.get(output) ?? []), id]);
  return added;
}
