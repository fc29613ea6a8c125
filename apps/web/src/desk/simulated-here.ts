import type { RoundSummary } from '../api/survey.ts';

/**
 * Whether a page shows simulated answers: where a round stands in its address, whether those of that round are; on every
 * other page, whether the service holds any.
 */
export function simulatedHere(
  path: string,
  any: boolean,
  rounds: readonly Pick<RoundSummary, 'id' | 'simulated'>[],
): boolean {
  const [, stage = '', id] = path.split('/');
  const inView = ['survey', 'ranking'].includes(stage) ? rounds.find((round) => round.id === id) : undefined;
  return inView?.simulated ?? any;
}
