import type { Round } from './response.ts';

/** Where a round stands: not published, announced, taking answers, taking late answers, over. */
export type RoundPhase = 'draft' | 'upcoming' | 'open' | 'grace' | 'closed';

/**
 * The round's phase at an instant (ISO 8601). The deadline itself is still in time; after it the round takes late
 * answers until the team closes it.
 */
export function roundPhase(round: Pick<Round, 'state' | 'opensAt' | 'deadline'>, now: string): RoundPhase {
  if (round.state !== 'open') return round.state;
  const instant = Date.parse(now);
  if (instant < Date.parse(round.opensAt)) return 'upcoming';
  return instant <= Date.parse(round.deadline) ? 'open' : 'grace';
}
