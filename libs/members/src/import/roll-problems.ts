import type { ProblemDetail } from '#problem';
import { newMemberId } from '../edit/new-member-id.ts';
import type { MemberCity } from '../member-city.ts';
import type { PlannedMember } from './planned-member.ts';

/** Every code that `rollProblems` can return. */
export const rollProblemCodes = [
  'id-of-namesake',
  'id-of-another-country',
  'successor-unknown',
  'successor-is-itself',
] as const;

/**
 * What of a file does not fit the members that are known: an id that belongs to a member of another country, or bears
 * another country's code, a row without an id whose name a member of the country has already, and a successor whom
 * nobody knows. An import cannot move a member to another country.
 */
export function rollProblems(
  known: readonly MemberCity[],
  planned: readonly PlannedMember[],
): readonly ProblemDetail[] {
  const ids = new Set([...known, ...planned.map(({ after }) => after)].map(({ id }) => id));
  return planned.flatMap(({ line, idMade, before, after, changes }) => {
    const problems: ProblemDetail[] = [];
    const refuse = (
      column: string,
      code: (typeof rollProblemCodes)[number],
      value: string,
      next = '',
    ): void => {
      const params = { value: value.slice(0, 60), ...(next && { next }) };
      problems.push({ path: `line ${line}, column ${column}`, code, params });
    };
    if (before !== null && idMade) refuse('id', 'id-of-namesake', after.id, newMemberId(after, ids));
    if (before !== null && before.country !== after.country)
      refuse('id', 'id-of-another-country', `${before.name}, ${before.countryName}`);
    if (before === null && !new RegExp(`-${after.country.toLowerCase()}(?:-\\d+)?$`).test(after.id))
      refuse('id', 'id-of-another-country', after.id);
    const successor = changes.length > 0 ? after.successor : null;
    if (successor?.city === after.id) refuse('successor', 'successor-is-itself', after.id);
    else if (successor && !ids.has(successor.city)) refuse('successor', 'successor-unknown', successor.city);
    return problems;
  });
}
