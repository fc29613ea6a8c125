import { weekDue } from './week-due.ts';
import { weekPhase } from './week-phase.ts';
import { weekWaiting } from './week-waiting.ts';
import type { Week, WeekFacts } from './week.ts';

/**
 * The week of the team at an instant (ISO 8601): which phase the way is in, what is due this week and the next, and
 * who waits for whom. Practice rounds are due like others, but nobody waits for them.
 */
export function weekOf(facts: WeekFacts, now: string): Week {
  return { phase: weekPhase(facts, now), due: weekDue(facts, now), waiting: weekWaiting(facts, now) };
}
