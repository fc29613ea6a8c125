import type { Generator } from './generator.ts';
import { normalQuantile } from './normal-quantile.ts';

/** A standard normal draw, by inversion: one uniform number, the same bits on every machine. */
export function standardNormal(generator: Generator): number {
  return normalQuantile(generator.unit());
}
