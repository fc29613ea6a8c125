import { roundPhase } from '#survey';
import type { RoundPhase } from '#survey';
import type { WeekFacts } from './week.ts';

/** The phase of a round at an instant; while a city still has time, a round that is over for the others takes late answers. */
export function weekRoundPhase(round: WeekFacts['rounds'][number], now: string): RoundPhase {
  const phase = roundPhase(round, now);
  if (phase !== 'closed') return phase;
  const takes = round.cities.some(({ deadline }) => roundPhase({ ...round, deadline }, now) !== 'closed');
  return takes ? 'grace' : 'closed';
}
