import type { ProblemDetail } from '#problem';
import { offerKinds } from '../answers.ts';
import { refusal } from './refusal.ts';
import { areaProblems } from './area-problems.ts';
import { isRecord } from './is-record.ts';
import { jsonPointer } from './json-pointer.ts';
import { keyProblems } from './key-problems.ts';
import { proseProblems } from './prose-problems.ts';

/** What an offer may say: activities in two years, and words of its note. */
export const offerLimits = { lowestCapacity: 1, highestCapacity: 20, noteWords: 60 } as const;

/** What is wrong with a list of offers; an area may be offered once for each kind. */
export function offersProblems(
  areas: ReadonlySet<string>,
  value: unknown,
  path: string,
): readonly ProblemDetail[] {
  if (!Array.isArray(value)) return [refusal(path, 'wrong-type', { expected: 'list' })];
  const limit = areas.size * offerKinds.length;
  if (value.length > limit) return [refusal(path, 'too-many-offers', { limit, count: value.length })];
  const seen = new Set<string>();
  return value.flatMap((offer: unknown, index) => {
    const at = jsonPointer(path, index);
    const problems = [...offerProblems(areas, offer, at)];
    if (problems.length > 0 || !isRecord(offer)) return problems;
    const key = `${String(offer['area'])} ${String(offer['kind'])}`;
    if (seen.has(key)) problems.push(refusal(at, 'duplicate-offer'));
    seen.add(key);
    return problems;
  });
}

function offerProblems(areas: ReadonlySet<string>, offer: unknown, path: string): readonly ProblemDetail[] {
  if (!isRecord(offer)) return [refusal(path, 'wrong-type', { expected: 'offer' })];
  const wrongKeys = keyProblems(offer, ['area', 'kind', 'capacity', 'note'], path);
  if (wrongKeys.length > 0) return wrongKeys;
  const { area, kind, capacity, note } = offer;
  return [
    ...areaProblems(areas, area, jsonPointer(path, 'area')),
    ...kindProblems(kind, jsonPointer(path, 'kind')),
    ...capacityProblems(capacity, jsonPointer(path, 'capacity')),
    ...proseProblems(note, offerLimits.noteWords, jsonPointer(path, 'note')),
  ];
}

function kindProblems(kind: unknown, path: string): readonly ProblemDetail[] {
  return offerKinds.some((known) => known === kind) ? [] : [refusal(path, 'unknown-offer-kind')];
}

function capacityProblems(capacity: unknown, path: string): readonly ProblemDetail[] {
  const { lowestCapacity: lowest, highestCapacity: highest } = offerLimits;
  if (typeof capacity !== 'number') return [refusal(path, 'wrong-type', { expected: 'number' })];
  return Number.isInteger(capacity) && capacity >= lowest && capacity <= highest
    ? []
    : [refusal(path, 'capacity-out-of-range', { lowest, highest })];
}
