import { exp } from '../numeric/exp.ts';
import { log } from '../numeric/log.ts';
import type { Choice } from './choice.ts';

/** How spectral ranking is regularised and how far it goes on. */
export interface SpectralOptions {
  /** Rate added between every two items; default 0. */
  readonly alpha?: number;
  /** Steps at most; 1 gives the spectral estimate itself, more its maximum-likelihood limit. */
  readonly steps?: number;
}

/**
 * Centred log worths by Luce spectral ranking (L. Maystre & M. Grossglauser, NIPS 2015): the stationary
 * distribution of a Markov chain that moves from items not chosen to those chosen, at rates divided by the
 * worths of the set; iterated (I-LSR) it becomes the maximum-likelihood estimate. A tie counts as one choice of
 * each. With `alpha` = 0 the choices must join all items. Cost O(steps · (size of the choices + m³)).
 */
export function luceSpectral(
  choices: readonly Choice[],
  m: number,
  { alpha = 0, steps = 100 }: SpectralOptions = {},
): Float64Array {
  let worths = new Float64Array(m).fill(1);
  for (let step = 0; step < steps; step++) {
    const rates = new Float64Array(m * m).fill(alpha);
    for (const { from, chosen, weight } of choices) {
      const total = from.reduce((sum, i) => sum + worths[i]!, 0);
      for (const winner of chosen)
        for (const other of from)
          if (!chosen.includes(other)) rates[other * m + winner]! += weight / chosen.length / total;
    }
    const next = centred(stationary(rates, m));
    const moved = next.reduce((most, worth, i) => Math.max(most, Math.abs(worth - worths[i]!)), 0);
    worths = next;
    if (moved < 1e-12) break;
  }
  const logs = worths.map((worth) => log(worth));
  const mean = logs.reduce((sum, value) => sum + value, 0) / m;
  return logs.map((value) => value - mean);
}

/** Worths scaled so that they add up to m. */
function centred(share: Float64Array): Float64Array<ArrayBuffer> {
  const total = share.reduce((sum, value) => sum + value, 0);
  return Float64Array.from(share, (value) => (value * share.length) / total);
}

/** Stationary distribution of the chain with given rates, by the elimination of Grassmann, Taksar and Heyman. */
function stationary(rates: Float64Array, m: number): Float64Array {
  const a = Float64Array.from(rates);
  for (let n = m - 1; n > 0; n--) {
    let out = 0;
    for (let j = 0; j < n; j++) out += a[n * m + j]!;
    for (let i = 0; i < n; i++) a[i * m + n]! /= out;
    for (let i = 0; i < n; i++) for (let j = 0; j < n; j++) a[i * m + j]! += a[i * m + n]! * a[n * m + j]!;
  }
  const share = new Float64Array(m);
  share[0] = 1;
  for (let n = 1; n < m; n++) for (let i = 0; i < n; i++) share[n]! += share[i]! * a[i * m + n]!;
  return share;
}

/** Probability that one item is chosen over another, given their log worths. */
export function choiceProbability(over: number, other: number): number {
  return 1 / (1 + exp(other - over));
}
