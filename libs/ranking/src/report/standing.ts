import type { Standing } from '../report.ts';

/** How sure a place is of an area that could rank from `lower` to `upper`. */
export function standing(lower: number, upper: number, places: number): Standing {
  if (upper <= places) return 'sure';
  return lower > places ? 'below' : 'contends';
}
