import { canonicalJson, sha256Hex } from '#canonical';

/** What can give cause to look at an answer again. None of it changes what counts. */
export const qualityRules = [
  'straight-line',
  'ranking-reversed',
  'first-rated-lowest',
  'number-outlier',
  'offers-outlier',
  'same-text',
] as const;

export type QualityRule = (typeof qualityRules)[number];

/** What a flag's sentence names: ids, numbers, and lists of ids. */
export type FlagParams = Readonly<Record<string, string | number | readonly string[]>>;

/** A doubt about one city's answer to one question. */
export interface QualityFlag {
  /** The same for the same doubt about the same answer, whatever other cities answer meanwhile. */
  readonly id: string;
  readonly rule: QualityRule;
  readonly city: string;
  readonly question: string;
  readonly params: FlagParams;
}

/** The answers of one city, as it submitted them. */
export interface JudgedAnswers<Value> {
  readonly city: string;
  readonly value: Value;
}

/**
 * A flag; `evidence` is that part of the city's own answer which the doubt is about: once it changes, a resolution of the
 * old flag says nothing about the new one.
 */
export function qualityFlag(flag: Omit<QualityFlag, 'id'>, evidence: unknown): QualityFlag {
  const { rule, city, question } = flag;
  return { id: sha256Hex(canonicalJson([rule, city, question, evidence])).slice(0, 16), ...flag };
}
