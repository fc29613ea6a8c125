import type { ProblemDetail } from '#problem';
import { refusal } from './refusal.ts';

/** Refuses what is not the id of one of the catalogue's areas. */
export function areaProblems(
  areas: ReadonlySet<string>,
  area: unknown,
  path: string,
): readonly ProblemDetail[] {
  if (typeof area !== 'string') return [refusal(path, 'wrong-type', { expected: 'area' })];
  return areas.has(area) ? [] : [refusal(path, 'unknown-area')];
}
