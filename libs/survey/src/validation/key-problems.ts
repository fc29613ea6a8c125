import type { ProblemDetail } from '#problem';
import { refusal } from './refusal.ts';
import { jsonPointer } from './json-pointer.ts';

/** Refuses keys other than the expected ones, and expected ones that are not the object's own. */
export function keyProblems(
  value: Readonly<Record<string, unknown>>,
  expected: readonly string[],
  path: string,
): readonly ProblemDetail[] {
  const unknown = Object.keys(value).filter((key) => !expected.includes(key));
  const missing = expected.filter((key) => !Object.hasOwn(value, key));
  return [
    ...unknown.map((key) => refusal(jsonPointer(path, key), 'unknown-key')),
    ...missing.map((key) => refusal(jsonPointer(path, key), 'missing-key')),
  ];
}
