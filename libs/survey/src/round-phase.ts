import type { Round } from './response.ts';

/** Where a round stands: not published, announced, taking answers, taking late answers, over. */
export type RoundPhase = 'draft' | 'upcoming' | 'open' | 'grace' | 'closed';

const day = 86_400_000;

/**
 * The round's phase at an instant (ISO 8601). The deadline itself is still in time; after it the round takes late
 * answers for as many days as its grace rule says, or until the team closes it. For one city, see `roundFor`.
 */
export function roundPhase(
  round: Pick<Round, 'state' | 'opensAt' | 'deadline' | 'graceDays'>,
  now: string,
): RoundPhase {
  if (round.state !== 'open') return round.state;
  const instant = Date.parse(now);
  if (instant < Date.parse(round.opensAt)) return 'upcoming';
  const deadline = Date.parse(round.deadline);
  if (instant <= deadline) return 'open';
  return round.graceDays === null || instant <= deadline + round.graceDays * day ? 'grace' : 'closed';
}
