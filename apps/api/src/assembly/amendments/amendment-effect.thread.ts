import { mergeAmendments } from '#assembly';
import { applyEdits, planEffect, resolveAllocation } from '#plan';
import { serveThread } from '../../jobs/serve-thread.ts';
import { highsSolver } from '../../plan/highs-solver.ts';
import type { AmendmentsEffect, EffectInput } from './amendment-effect-threads.ts';

serveThread(async ({ plan, amendments, context, input }: EffectInput): Promise<AmendmentsEffect> => {
  const { edits } = mergeAmendments(plan, amendments);
  const amended = applyEdits(plan, edits, context);
  return {
    ...planEffect(plan, amended, input),
    resolved: input && resolveAllocation(amended, edits, input, await highsSolver()),
  };
});
