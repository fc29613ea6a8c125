import { isSubmitted } from '#survey';
import { weekRoundPhase } from './week-round-phase.ts';
import type { WeekFacts, WeekPhase, WeekPhaseName } from './week.ts';

type Facts = Pick<WeekFacts, 'cities' | 'rounds' | 'plans' | 'assemblies'>;
type WeekRound = WeekFacts['rounds'][number];

/** Where the way stands at an instant, by the newest round that counts; practice moves nothing. */
export function weekPhase(facts: Facts, now: string): WeekPhase {
  const round = facts.rounds.find(({ practice, state }) => !practice && state !== 'draft');
  const invited = round?.cities ?? [];
  return {
    name: round ? phaseOfRound(facts, round, now) : facts.cities.length === 0 ? 'no-members' : 'no-round',
    round: round?.id ?? null,
    title: round?.title ?? null,
    answered: invited.filter(({ state }) => isSubmitted(state)).length,
    invited: invited.length,
  };
}

function phaseOfRound({ plans, assemblies }: Facts, round: WeekRound, now: string): WeekPhaseName {
  const phase = weekRoundPhase(round, now);
  if (phase === 'upcoming') return 'upcoming';
  if (phase === 'open') return 'answering';
  if (phase === 'grace') return 'grace';
  const { decision } = round;
  if (decision === null) {
    return round.runs.some(({ state, official }) => official && state === 'done') ? 'deciding' : 'ranking';
  }
  const own = plans.filter((plan) => plan.decision === decision.id);
  if (own.some(({ state }) => state === 'adopted')) return 'adopted';
  if (!own.some(({ version }) => version > 0)) return 'drafting';
  const sessions = assemblies.filter(({ plan, practice }) => !practice && own.some(({ id }) => id === plan));
  if (sessions.length === 0) return 'calling';
  return sessions.some(({ state }) => state === 'open') ? 'voting' : 'not-adopted';
}
