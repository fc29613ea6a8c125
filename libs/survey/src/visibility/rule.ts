/** How a number can be compared. */
export const comparisons = ['<', '<=', '=', '!=', '>=', '>'] as const;

export type Comparison = (typeof comparisons)[number];

/**
 * When a question is asked, as data: nothing is parsed and nothing is run when answers are read.
 *
 * `answered` names a question; `chosen` a question and one of its options (`other` for the city's own words); `ranked`
 * and `offered` a question and an area; `number` a question, a comparison and a bound.
 */
export type Rule =
  | { readonly all: readonly Rule[] }
  | { readonly any: readonly Rule[] }
  | { readonly not: Rule }
  | { readonly answered: string }
  | { readonly chosen: readonly [question: string, option: string] }
  | { readonly ranked: readonly [question: string, area: string] }
  | { readonly offered: readonly [question: string, area: string] }
  | { readonly number: readonly [question: string, comparison: Comparison, bound: number] };

/** How far rules may go: levels of `all`, `any` and `not`, and parts of a whole rule. */
export const ruleLimits = { depth: 5, parts: 50 } as const;
