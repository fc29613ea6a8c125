import type { AssemblyView } from '../api/assembly.ts';

/**
 * The session that a page speaks of, of those on a plan (of all without one): one that is sitting now, then the
 * one that was closed last, then one that is only called; a rehearsal only where there is nothing else.
 * @param assemblies newest first.
 */
export function sessionToShow<Session extends Pick<AssemblyView, 'plan' | 'state' | 'present' | 'practice'>>(
  assemblies: readonly Session[],
  plan?: string,
): Session | undefined {
  const onPlan = assemblies.filter((each) => plan === undefined || each.plan === plan);
  const real = onPlan.filter((each) => !each.practice);
  return (
    real.find((each) => each.state === 'open' && each.present > 0) ??
    real.find((each) => each.state === 'closed') ??
    real[0] ??
    onPlan[0]
  );
}
