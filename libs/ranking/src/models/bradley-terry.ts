import type { Choice } from './choice.ts';
import { fitChoices, type ChoiceFit, type FitOptions } from './fit-choices.ts';

/**
 * Bradley–Terry worths from an m × m matrix of wins (row over column; R. A. Bradley & M. E. Terry 1952), with
 * R. R. Davidson's model (1970) when a symmetric matrix of ties is given: the worth of a tie of size two is
 * his ν. By default without pseudo-comparisons, so that the estimate is the maximum likelihood's.
 */
export function bradleyTerry(
  wins: ArrayLike<number>,
  m: number,
  { ties, ...options }: FitOptions & { readonly ties?: ArrayLike<number> } = {},
): ChoiceFit {
  const choices: Choice[] = [];
  for (let i = 0; i < m; i++) {
    for (let j = 0; j < m; j++) {
      const won = wins[i * m + j]!;
      if (i !== j && won > 0) choices.push({ from: [i, j], chosen: [i], weight: won });
      const tied = ties?.[i * m + j] ?? 0;
      if (i < j && tied > 0) choices.push({ from: [i, j], chosen: [i, j], weight: tied });
    }
  }
  return fitChoices(choices, m, { pseudo: 0, ...options });
}
