import type { ProblemDetail } from '#problem';
import type { AreaCatalogue } from '../area-catalogue.ts';
import { bestWorstSets } from '../best-worst/best-worst-sets.ts';
import type { BestWorstQuestion } from '../questionnaire.ts';
import { isRecord } from './is-record.ts';
import { jsonPointer } from './json-pointer.ts';
import { refusal } from './refusal.ts';

/** What is wrong with the sets that were judged; a set may still lack one of its halves. */
export function bestWorstProblems(
  question: BestWorstQuestion,
  catalogue: AreaCatalogue,
  value: unknown,
  path: string,
): readonly ProblemDetail[] {
  if (!isRecord(value)) return [refusal(path, 'wrong-type', { expected: 'sets' })];
  const sets = bestWorstSets(question, catalogue);
  return Object.keys(value).flatMap((number) => {
    const at = jsonPointer(path, number);
    // The position as it is written: neither `01` nor `1.0`.
    const set = sets.find((_, index) => String(index + 1) === number);
    return set === undefined ? [refusal(at, 'unknown-set')] : setProblems(set, value[number], at);
  });
}

function setProblems(set: readonly string[], judged: unknown, path: string): readonly ProblemDetail[] {
  if (!isRecord(judged)) return [refusal(path, 'wrong-type', { expected: 'set' })];
  const problems = Object.keys(judged).flatMap((half) => {
    const at = jsonPointer(path, half);
    if (half !== 'best' && half !== 'worst') return [refusal(at, 'unknown-key')];
    const area = judged[half];
    if (typeof area !== 'string') return [refusal(at, 'wrong-type', { expected: 'area' })];
    return set.includes(area) ? [] : [refusal(at, 'not-in-set')];
  });
  if (problems.length > 0) return problems;
  const same = judged['best'] !== undefined && judged['best'] === judged['worst'];
  return same ? [refusal(jsonPointer(path, 'worst'), 'best-is-worst')] : [];
}

/** What is still to come: halves of sets that were begun, and for a core question the sets that were not. */
export function bestWorstGaps(
  question: BestWorstQuestion,
  catalogue: AreaCatalogue,
  value: Readonly<Record<string, { readonly best?: string; readonly worst?: string }>>,
  path: string,
): readonly ProblemDetail[] {
  const begun = Object.keys(value);
  const left = bestWorstSets(question, catalogue).length - begun.length;
  return [
    ...begun
      .filter((number) => value[number]?.best === undefined || value[number].worst === undefined)
      .map((number) => refusal(jsonPointer(path, number), 'set-unfinished', { set: Number(number) })),
    ...(question.core && left > 0 ? [refusal(path, 'sets-left', { count: left })] : []),
  ];
}
