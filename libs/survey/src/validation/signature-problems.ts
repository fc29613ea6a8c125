import type { ProblemDetail } from '#problem';
import type { Statement } from '../answers.ts';
import { refusal } from './refusal.ts';

/** Hours by which the zone whose days begin first is ahead of UTC. */
const firstZone = 14;
/** Hours by which the zone whose days begin last is behind UTC. */
const lastZone = 12;

/** The latest calendar day that it is anywhere on Earth at an instant; nobody signs on a later one. */
export function latestDay(now: Date): string {
  return new Date(now.getTime() + firstZone * 3_600_000).toISOString().slice(0, 10);
}

/** The first calendar day that it was anywhere on Earth when a round opened (ISO 8601); nobody signed on an earlier one. */
export function earliestDay(opensAt: string): string {
  return new Date(Date.parse(opensAt) - lastZone * 3_600_000).toISOString().slice(0, 10);
}

/** What is wrong with the signature under an answer: it is dated neither ahead nor before the round opened. */
export function signatureProblems({ date }: Statement, now: Date, opensAt: string): readonly ProblemDetail[] {
  const earliest = earliestDay(opensAt);
  if (date < earliest) return [refusal('/statement/date', 'day-too-early', { earliest })];
  return date > latestDay(now) ? [refusal('/statement/date', 'day-in-future')] : [];
}
