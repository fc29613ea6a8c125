import { Problem } from '#problem';
import { exp } from '../numeric/exp.ts';
import { addChoiceMoments, type ChoiceMoments } from './choice-moments.ts';
import { choiceSums, type ChoiceSet, type ChoiceSums } from './choice-sums.ts';
import type { Choice } from './choice.ts';
import { hasFiniteEstimate, joinedWith } from './choice-network.ts';
import { inverseOf, submatrix } from './positive-definite.ts';

/** How a choice model is fitted. */
export interface FitOptions {
  /** Wins and losses of each item against a ghost of worth 1 (R PlackettLuce: `npseudo`); default 0.5. */
  readonly pseudo?: number;
  /** The item whose log worth is 0; default the first. */
  readonly reference?: number;
}

/** The worth of a tie of a size, and the standard error of its logarithm. */
export interface TieWorth {
  readonly size: number;
  /** Where every choice that could was such a tie, only large: no finite worth is the best. */
  readonly worth: number;
  readonly standardError: number | null;
}

/** A fitted choice model. */
export interface ChoiceFit {
  /** m worths; they sum to 1. */
  readonly worths: Float64Array;
  /** m log worths; the reference has 0. */
  readonly logWorths: Float64Array;
  /** m standard errors of the log worths; 0 for the reference, null where the data do not join it. */
  readonly standardErrors: readonly (number | null)[];
  readonly ties: readonly TieWorth[];
  /** Of the choices alone, without pseudo-rankings. */
  readonly logLikelihood: number;
  readonly converged: boolean;
}

const STEPS = 100;
const PRECISION = 1e-10;
// Far from the top Newton's step can overshoot to where the likelihood is flat and no step leads back.
const LONGEST_MOVE = 3;

/**
 * Fits the Plackett–Luce model with ties to choices among m items by Newton's method on the concave
 * log-likelihood. Standard errors are those of the data's information at the estimate, pseudo-rankings left
 * out, as R PlackettLuce reports them. Cost O(steps · sets · s²), with ties s³.
 * @throws Problem `invalid` / `no-finite-estimate` without pseudo-rankings when some items were never chosen
 * over the rest, or never chosen over.
 */
export function fitChoices(
  choices: readonly Choice[],
  m: number,
  { pseudo = 0.5, reference = 0 }: FitOptions = {},
): ChoiceFit {
  const sums = choiceSums(choices, m);
  if (pseudo === 0 && !hasFiniteEstimate(choices, m)) throw new Problem('invalid', 'no-finite-estimate');
  const p = m + sums.sizes.length - 1;
  const { theta, converged } = climb(sums, p, pseudo, reference);

  const data = momentsOf(sums.sets, theta, sums);
  const joined = joinedWith(reference, choices, m);
  const kept = Array.from({ length: p }, (_, i) => i).filter(
    (i) => i >= m || (i !== reference && joined[i] === 1),
  );
  const covariance = inverseOf(submatrix(data.information, p, kept), kept.length);
  const errorOf = (i: number): number | null => {
    const at = kept.indexOf(i);
    return at < 0 || !covariance ? null : Math.sqrt(covariance[at * kept.length + at]!);
  };
  const logWorths = theta.subarray(0, m).map((value) => value - theta[reference]!);
  const relative = logWorths.map((value) => exp(value));
  const total = relative.reduce((sum, value) => sum + value, 0);
  return {
    worths: relative.map((value) => value / total),
    logWorths,
    standardErrors: Array.from(logWorths, (_, i) => (i === reference ? 0 : errorOf(i))),
    ties: sums.sizes.slice(1).map((size, k) => ({
      size,
      worth: exp(theta[m + k]!),
      standardError: errorOf(m + k),
    })),
    logLikelihood: likelihood(sums, theta, data),
    converged,
  };
}

function climb(
  sums: ChoiceSums,
  p: number,
  pseudo: number,
  reference: number,
): { theta: Float64Array; converged: boolean } {
  const { m } = sums;
  const ghosts: readonly ChoiceSet[] =
    pseudo > 0 ? Array.from({ length: m }, (_, i) => ({ members: [i, m], weight: 2 * pseudo })) : [];
  const penalised = {
    ...sums,
    wins: sums.wins.map((wins) => wins + pseudo),
    sets: [...sums.sets, ...ghosts],
  };
  const enough =
    PRECISION *
    Math.max(
      1,
      sums.bySize.reduce((all, weight) => all + weight, 0),
    );
  const observed = [...penalised.wins, ...penalised.bySize.slice(1)];
  const free = Array.from({ length: p }, (_, i) => i).filter((i) => pseudo > 0 || i !== reference);
  let theta = new Float64Array(p);
  let moments = momentsOf(penalised.sets, theta, penalised);
  let height = likelihood(penalised, theta, moments);
  for (let step = 0; step < STEPS; step++) {
    const gradient = free.map((i) => observed[i]! - moments.expected[i]!);
    // Where every choice is a tie of one size, its worth grows without end; what is expected settles all the same.
    if (Math.max(...gradient.map(Math.abs)) < enough) return { theta, converged: true };
    const inverse = inverseOf(submatrix(moments.information, p, free), free.length);
    if (!inverse) return { theta, converged: false };
    const newton = free.map((_, a) =>
      gradient.reduce((sum, g, b) => sum + inverse[a * free.length + b]! * g, 0),
    );
    const shortened = Math.min(1, LONGEST_MOVE / Math.max(...newton.map(Math.abs)));
    const move = newton.map((by) => shortened * by);
    const next = uphill(penalised, theta, free, move, height);
    if (!next) return { theta, converged: Math.max(...move.map(Math.abs)) < 1e-6 };
    ({ theta, moments, height } = next);
    if (Math.max(...move.map(Math.abs)) < PRECISION) return { theta, converged: true };
  }
  return { theta, converged: false };
}

/** The first of the whole step, its half, quarter … that does not go down. */
function uphill(
  sums: ChoiceSums,
  theta: Float64Array,
  free: readonly number[],
  move: readonly number[],
  height: number,
): { theta: Float64Array<ArrayBuffer>; moments: ChoiceMoments; height: number } | undefined {
  for (let share = 1; share > 1e-6; share /= 2) {
    const next = Float64Array.from(theta);
    free.forEach((i, a) => (next[i]! += share * move[a]!));
    const moments = momentsOf(sums.sets, next, sums);
    const reached = likelihood(sums, next, moments);
    if (reached >= height - 1e-9 * Math.max(1, Math.abs(height)))
      return { theta: next, moments, height: reached };
  }
  return undefined;
}

function momentsOf(sets: readonly ChoiceSet[], theta: Float64Array, { m, sizes }: ChoiceSums): ChoiceMoments {
  const p = theta.length;
  const moments = { logTotal: 0, expected: new Float64Array(p), information: new Float64Array(p * p) };
  for (const set of sets) addChoiceMoments(set, theta, m, sizes, moments);
  return moments;
}

function likelihood(
  { m, wins, bySize }: ChoiceSums,
  theta: Float64Array,
  { logTotal }: ChoiceMoments,
): number {
  let sum = -logTotal;
  for (let i = 0; i < m; i++) sum += wins[i]! * theta[i]!;
  for (let k = m; k < theta.length; k++) sum += bySize[k - m + 1]! * theta[k]!;
  return sum;
}
