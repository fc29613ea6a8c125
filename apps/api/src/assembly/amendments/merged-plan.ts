import { mergeAmendments } from '#assembly';
import type { MergedLine } from '#assembly';
import { applyEdits } from '#plan';
import type { Plan, PlanEdit } from '#plan';
import type { AmendmentRecord, AssemblyRecord, Store } from '#store';
import { amendmentOf, putPlan } from './session-amendments.ts';
import type { PutPlan } from './session-amendments.ts';

/** The plan with the adopted amendments, next to the one that was put. */
export interface MergedPlan {
  readonly put: PutPlan;
  readonly plan: Plan;
  readonly edits: readonly PlanEdit[];
  readonly lines: readonly MergedLine[];
  /** Those that were adopted, in the order of their numbers. */
  readonly adopted: readonly AmendmentRecord[];
}

/**
 * What the amendments that a session has adopted so far make of the plan that was put to it.
 *
 * @throws Problem `conflict` / `amendments-clash` where two of them cannot both be made
 */
export async function mergedPlan(
  store: Store,
  assembly: Pick<AssemblyRecord, 'id' | 'plan' | 'planVersion'>,
): Promise<MergedPlan> {
  const put = await putPlan(store, assembly);
  const all = await store.amendments.all(assembly.id);
  const adopted = all.filter(({ state }) => state === 'adopted');
  if (adopted.length === 0) return { put, plan: put.plan, edits: [], lines: [], adopted };
  const { edits, lines } = mergeAmendments(put.plan, all.map(amendmentOf));
  return { put, plan: applyEdits(put.plan, edits, put.context), edits, lines, adopted };
}
