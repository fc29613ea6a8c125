import type { ProblemDetail } from '#problem';
import type { PointsQuestion } from '../questionnaire.ts';
import { isRecord } from './is-record.ts';
import { jsonPointer } from './json-pointer.ts';
import { refusal } from './refusal.ts';

/** What is wrong with points: whole numbers that are not negative, to what there is, and not more than there are. */
export function pointsProblems(
  { total, options }: PointsQuestion,
  areas: ReadonlySet<string>,
  value: unknown,
  path: string,
): readonly ProblemDetail[] {
  if (!isRecord(value)) return [refusal(path, 'wrong-type', { expected: 'points' })];
  const known = options === null ? areas : new Set(options.map((option) => option.id));
  const unknown = options === null ? 'unknown-area' : 'unknown-option';
  const problems = Object.keys(value).flatMap((id) => {
    const at = jsonPointer(path, id);
    return known.has(id) ? somePoints(value[id], total, at) : [refusal(at, unknown)];
  });
  if (problems.length > 0) return problems;
  const count = sumOf(value as Readonly<Record<string, number>>);
  return count > total ? [refusal(path, 'too-many-points', { total, count })] : [];
}

function somePoints(points: unknown, total: number, path: string): readonly ProblemDetail[] {
  if (typeof points !== 'number') return [refusal(path, 'wrong-type', { expected: 'number' })];
  return Number.isInteger(points) && points >= 0 && points <= total && !Object.is(points, -0)
    ? []
    : [refusal(path, 'points-out-of-range', { total })];
}

/** Points that were not given yet; none is silence. */
export function pointsLeft(
  { total }: PointsQuestion,
  value: Readonly<Record<string, number>>,
  path: string,
): readonly ProblemDetail[] {
  const left = total - sumOf(value);
  return left > 0 && left < total ? [refusal(path, 'points-left', { left, total })] : [];
}

function sumOf(value: Readonly<Record<string, number>>): number {
  return Object.values(value).reduce((sum, points) => sum + points, 0);
}
