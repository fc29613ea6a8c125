import type { ProblemDetail } from '#problem';
import type { RankingQuestion } from '../questionnaire.ts';
import { refusal } from './refusal.ts';
import { areaProblems } from './area-problems.ts';
import { isRecord } from './is-record.ts';
import { jsonPointer } from './json-pointer.ts';
import { keyProblems } from './key-problems.ts';

/** What is wrong with an answer to a ranking question; `areas` are the ids of the catalogue. */
export function rankingProblems(
  question: RankingQuestion,
  areas: ReadonlySet<string>,
  value: unknown,
  path: string,
): readonly ProblemDetail[] {
  if (!isRecord(value)) return [refusal(path, 'wrong-type', { expected: 'ranking' })];
  const wrongKeys = keyProblems(value, ['ranked', 'noOpinion'], path);
  if (wrongKeys.length > 0) return wrongKeys;
  const { ranked, noOpinion } = value;
  const rankedAt = jsonPointer(path, 'ranked');
  const noOpinionAt = jsonPointer(path, 'noOpinion');
  if (!Array.isArray(ranked)) return [refusal(rankedAt, 'wrong-type', { expected: 'list' })];
  if (!Array.isArray(noOpinion)) return [refusal(noOpinionAt, 'wrong-type', { expected: 'list' })];

  const seen = new Set<string>();
  return [
    ...placesProblems(question, areas, ranked, rankedAt, seen),
    ...noOpinionProblems(areas, noOpinion, noOpinionAt, seen),
  ];
}

function placesProblems(
  { limit, tiesAllowed }: RankingQuestion,
  areas: ReadonlySet<string>,
  ranked: readonly unknown[],
  path: string,
  seen: Set<string>,
): readonly ProblemDetail[] {
  const problems: ProblemDetail[] = [];
  // Counted before anything is read, so that a list of a million places costs nothing.
  const count = ranked.reduce<number>((sum, place) => sum + (Array.isArray(place) ? place.length : 1), 0);
  if (count > limit) problems.push(refusal(path, 'too-many-ranked', { limit, count }));
  if (count > areas.size) return problems;

  for (const [position, place] of ranked.entries()) {
    const at = jsonPointer(path, position);
    if (!Array.isArray(place)) {
      problems.push(refusal(at, 'wrong-type', { expected: 'list' }));
      continue;
    }
    if (place.length === 0) problems.push(refusal(at, 'empty-place'));
    if (place.length > 1 && !tiesAllowed) problems.push(refusal(at, 'tie-not-allowed'));
    for (const [index, area] of place.entries()) {
      problems.push(...areaProblems(areas, area, jsonPointer(at, index)));
      if (typeof area !== 'string') continue;
      if (seen.has(area)) problems.push(refusal(jsonPointer(at, index), 'duplicate-rank'));
      seen.add(area);
    }
  }
  return problems;
}

function noOpinionProblems(
  areas: ReadonlySet<string>,
  noOpinion: readonly unknown[],
  path: string,
  ranked: ReadonlySet<string>,
): readonly ProblemDetail[] {
  if (noOpinion.length > areas.size) return [refusal(path, 'duplicate-area')];
  const seen = new Set<unknown>();
  return noOpinion.flatMap((area: unknown, index) => {
    const at = jsonPointer(path, index);
    const problems = [...areaProblems(areas, area, at)];
    if (seen.has(area)) problems.push(refusal(at, 'duplicate-area'));
    seen.add(area);
    if (typeof area === 'string' && ranked.has(area)) problems.push(refusal(at, 'ranked-without-opinion'));
    return problems;
  });
}
