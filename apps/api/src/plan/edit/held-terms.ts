import { heldByHand } from '#plan';
import type { Lock } from '#plan';
import type { DraftTerms, Store } from '#store';

/**
 * What is asked of a draft together with what people have changed by hand in the draft before: cities and starts as locks,
 * texts to be written again. What is asked for goes before what was held.
 */
export async function heldTerms(store: Store, decision: string, terms: DraftTerms): Promise<DraftTerms> {
  const edited = await store.planEdits.lastEdited(decision);
  const plan = edited === null ? null : await store.plans.find(edited);
  const current = plan?.latest && (await store.plans.document(plan.id, plan.latest.version));
  if (!plan || current?.format !== 'gnlc-plan/2') return terms;
  const history = await store.planEdits.history(plan.id);
  const held = heldByHand(
    current,
    history.flatMap(({ edits }) => edits),
  );
  const asked = terms.locks ?? plan.terms.locks ?? [];
  const lines = new Set(asked.map(lineOf));
  const locks = [...asked, ...held.locks.filter((lock) => !lines.has(lineOf(lock)))];
  return {
    ...terms,
    ...(locks.length > 0 && { locks }),
    ...(held.texts.length > 0 && { texts: held.texts }),
  };
}

function lineOf({ area, task, type, city }: Lock): string {
  // An area has several coordinating cities, an activity one lead, one host and one start.
  return JSON.stringify(task === 'coordinate' ? [area, task, city] : [area, task, type]);
}
