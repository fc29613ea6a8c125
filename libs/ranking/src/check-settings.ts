import { Problem, type ProblemDetail } from '#problem';
import { unrankedConventions, weightings, type RankingSettings } from './settings.ts';

const whole = (value: number, low: number, high: number): boolean =>
  Number.isInteger(value) && value >= low && value <= high;

/**
 * Refuses settings that no run can be made with.
 * @throws Problem `invalid` / `settings-invalid` with one detail per setting.
 */
export function checkSettings(settings: RankingSettings): void {
  const { rule, weighting, unranked, places, confidence, draws, replicates, seed } = settings;
  const checks: readonly (readonly [string, boolean])[] = [
    ['rule', rule === 'borda'],
    ['weighting', weightings.includes(weighting)],
    ['unranked', unrankedConventions.includes(unranked)],
    ['places', whole(places, 1, 255)],
    ['confidence', confidence >= 0.5 && confidence < 1],
    ['draws', whole(draws, 100, 1_000_000)],
    ['replicates', whole(replicates, 100, 1_000_000)],
    ['seed', typeof seed === 'string' && seed.length <= 200],
  ];
  const errors: readonly ProblemDetail[] = checks
    .filter(([, valid]) => !valid)
    .map(([name]) => ({ path: `/${name}`, code: 'out-of-range' }));
  if (errors.length > 0) throw new Problem('invalid', 'settings-invalid', { errors: errors.length }, errors);
}
