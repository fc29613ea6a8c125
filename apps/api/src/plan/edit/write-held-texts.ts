import { canonicalJson } from '#canonical';
import { applyEdits, planHash, textsFor } from '#plan';
import type { Plan } from '#plan';
import type { PlanRecord, Store } from '#store';

/** Writes the texts of an earlier draft that people had written into a new one, as its second version. */
export async function writeHeldTexts(store: Store, plan: PlanRecord, drafted: Plan, at: Date): Promise<void> {
  const edits = textsFor(drafted, plan.terms.texts ?? []);
  if (edits.length === 0) return;
  const edited = applyEdits(drafted, edits, { cities: [] });
  const version = { text: canonicalJson(edited), hash: planHash(edited), adopted: false, createdBy: null };
  const { version: number } = await store.plans.addVersion(plan.id, version, at);
  await store.planEdits.add(plan.id, number, number - 1, edits);
}
