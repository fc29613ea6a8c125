import type { AssemblyView } from '../api/assembly.ts';

/**
 * The session that a page speaks of, of those on a plan (of all without one): one that is sitting now, then the
 * one that was closed last, then one that is called but empty, such as a rehearsal.
 * @param assemblies newest first.
 */
export function sessionToShow<Session extends Pick<AssemblyView, 'plan' | 'state' | 'present'>>(
  assemblies: readonly Session[],
  plan?: string,
): Session | undefined {
  const candidates = assemblies.filter((each) => plan === undefined || each.plan === plan);
  return (
    candidates.find((each) => each.state === 'open' && each.present > 0) ??
    candidates.find((each) => each.state === 'closed') ??
    candidates[0]
  );
}
