import type { ProblemDetail } from '#problem';
import { hidesText } from '../hides-text.ts';

/** Every code that `textProblem` can return. */
export const textProblemCodes = [
  'missing-value',
  'text-too-long',
  'broken-encoding',
  'hidden-characters',
] as const;

/** What a text may be. */
export interface TextRule {
  /** Characters at most, counted as UTF-16 units. */
  readonly limit: number;
  /** True: an empty text is fine. */
  readonly optional?: boolean;
  /** True: it may run over several lines. */
  readonly lines?: boolean;
}

/** What makes a text unfit to be kept and shown, at the path; null when nothing does. */
export function textProblem(path: string, text: string, rule: TextRule): ProblemDetail | null {
  if (text.trim() === '') return rule.optional ? null : { path, code: 'missing-value' };
  if (text.length > rule.limit) {
    return { path, code: 'text-too-long', params: { count: text.length, limit: rule.limit } };
  }
  // U+FFFD stands where a decoder met bytes of another encoding.
  if (text.includes('\uFFFD')) return { path, code: 'broken-encoding' };
  const shown = rule.lines ? text.replace(/[\t\r\n]/g, ' ') : text;
  return hidesText(shown) ? { path, code: 'hidden-characters' } : null;
}
