import type { ActivityType } from '../plan.ts';

const hosted: readonly ActivityType[] = ['regional-workshop', 'study-visit'];
const atHome: readonly ActivityType[] = ['case-study-collection', 'toolkit', 'joint-project', 'survey-round'];

/** How many different activities an area can have. */
export const ACTIVITY_TYPES = 8;

/**
 * The types of activity that an area receives, most fitting first: an open series always, meetings in a city
 * only early where somebody offered to host, and a start that turns with the area, so that areas differ. What the team holds comes first.
 */
export function activityTypes(
  count: number,
  position: number,
  hasHosts: boolean,
  held: readonly ActivityType[] = [],
): readonly ActivityType[] {
  const meetings = turned(hosted, position);
  const works = turned(atHome, position);
  const order: readonly ActivityType[] = hasHosts
    ? ['webinar-series', ...meetings.slice(0, 1), ...works.slice(0, 1), 'peer-learning-pair']
    : ['webinar-series', ...works.slice(0, 1), 'peer-learning-pair'];
  const rest = [...works.slice(1, 2), ...(hasHosts ? meetings : []), ...works, ...meetings];
  return [...new Set([...held, ...order, ...rest])].slice(0, count);
}

function turned<T>(items: readonly T[], by: number): readonly T[] {
  return items.map((_, index) => items[(index + by) % items.length] as T);
}
