import type { ProblemDetail } from '#problem';
import type { Plan } from '../plan.ts';
import { quartersBetween } from '../quarters.ts';
import type { EditContext } from './edit-context.ts';

/** More cities than that do not coordinate, they meet. */
const MOST_COORDINATORS = 3;

/**
 * Where a plan breaks a hard rule that can be read from the plan and what the team has closed (R2, R3, R4, R5), or names a
 * line that is not there. Paths are field ids.
 */
export function ruleProblems(
  plan: Plan,
  { closed = [] }: Pick<EditContext, 'closed'> = {},
): readonly ProblemDetail[] {
  const quarters = quartersBetween(plan.period);
  const problems: ProblemDetail[] = [];
  const coordinates = new Map<string, string>();
  for (const area of plan.areas) {
    const path = `${area.id}.coordinators`;
    if (area.coordinators.length > MOST_COORDINATORS)
      problems.push({ path, code: 'edit-too-many-coordinators' });
    for (const { city } of area.coordinators) {
      if (coordinates.has(city)) problems.push({ path, code: 'edit-coordinates-twice', params: { city } });
      coordinates.set(city, area.id);
    }
    for (const { id, start, end, after } of area.activities) {
      const [from, to] = [quarters.indexOf(start), quarters.indexOf(end)];
      if (from < 0 || to < from) problems.push({ path: `${id}.end`, code: 'edit-ends-before-start' });
      // What begins there already was held there, or had nowhere else to go.
      if (closed.includes(start)) problems.push({ path: `${id}.start`, code: 'edit-in-closed-quarter' });
      if (after === null) continue;
      const earlier = area.activities.find((each) => each.id === after);
      if (earlier === undefined || after === id)
        problems.push({ path: `${id}.after`, code: 'edit-after-unknown' });
      else if (quarters.indexOf(earlier.end) >= from)
        problems.push({
          path: `${id}.start`,
          code: 'edit-before-what-it-needs',
          params: { activity: after },
        });
    }
  }
  return problems;
}
