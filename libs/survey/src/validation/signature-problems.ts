import type { ProblemDetail } from '#problem';
import type { Statement } from '../answers.ts';
import { refusal } from './refusal.ts';

/** Hours by which the zone whose days begin first is ahead of UTC. */
const firstZone = 14;

/** The latest calendar day that it is anywhere on Earth at an instant; nobody signs on a later one. */
export function latestDay(now: Date): string {
  return new Date(now.getTime() + firstZone * 3_600_000).toISOString().slice(0, 10);
}

/** What is wrong with the signature under an answer: it is not dated ahead. */
export function signatureProblems({ date }: Statement, now: Date): readonly ProblemDetail[] {
  return date > latestDay(now) ? [refusal('/statement/date', 'day-in-future')] : [];
}
