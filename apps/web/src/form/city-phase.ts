import { roundPhase } from '#survey';
import type { Round, RoundPhase } from '#survey';
import type { ResponseView } from '../api/survey.ts';

/** The round with the city's own deadline, which a kept copy of the answer may lack. */
export function roundOfCity(announced: Round, { deadline }: Pick<ResponseView, 'deadline'>): Round {
  return { ...announced, deadline: deadline ?? announced.deadline };
}

/** Where the round stands for the city: as the service says, for a device's clock may be wrong. */
export function cityPhase(round: Round, { phase }: Pick<ResponseView, 'phase'>, now: Date): RoundPhase {
  return phase ?? roundPhase(round, now.toISOString());
}
