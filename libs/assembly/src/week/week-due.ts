import { isStale } from '#members';
import type { WeekDue, WeekFacts } from './week.ts';

const day = 86_400_000;

/** The instant at which the week of an instant began: Monday, 0:00 UTC. */
function mondayOf(instant: number): number {
  const today = instant - (instant % day);
  // 1 January 1970 was a Thursday, three days after its Monday.
  return today - ((today / day + 3) % 7) * day;
}

/** What falls between now and the end of the next week, in the order in which it comes. */
export function weekDue(
  facts: Pick<WeekFacts, 'rounds' | 'rolls' | 'cities'>,
  now: string,
): readonly WeekDue[] {
  const instant = Date.parse(now);
  const nextMonday = mondayOf(instant) + 7 * day;
  const end = nextMonday + 7 * day;
  const weekOf = (at: string): WeekDue['week'] => (Date.parse(at) < nextMonday ? 'this' : 'next');
  const comes = (at: string): boolean => Date.parse(at) >= instant && Date.parse(at) < end;
  const rounds = facts.rounds
    .filter(({ state }) => state === 'open')
    .flatMap(({ id, title, timeZone, opensAt, deadline, cities }): readonly WeekDue[] => {
      const of = { id, title, timeZone, count: 1, on: null };
      return [
        ...ownDeadlines(cities, deadline).map(({ at, count }) => ({
          kind: 'cities-deadline' as const,
          week: weekOf(at),
          at,
          ...of,
          count,
        })),
        { kind: 'round-opens' as const, week: weekOf(opensAt), at: opensAt, ...of },
        { kind: 'round-deadline' as const, week: weekOf(deadline), at: deadline, ...of },
      ].filter(({ at }) => comes(at));
    });
  const rolls = facts.rolls.flatMap(({ id, on, replaced, objectionsUntil }): readonly WeekDue[] => {
    if (objectionsUntil === null || replaced) return [];
    const at = `${objectionsUntil}T23:59:59.999Z`;
    const due = { kind: 'objections-until' as const, week: weekOf(at), at, timeZone: null };
    return comes(at) ? [{ ...due, title: null, id, count: 1, on }] : [];
  });
  return [...rounds, ...rolls, ...lapsing(facts.cities, now, new Date(end).toISOString())].sort(
    (a, b) => Date.parse(a.at) - Date.parse(b.at) || (`${a.kind} ${a.id}` < `${b.kind} ${b.id}` ? -1 : 1),
  );
}

/** The deadlines, other than that of the round, of cities that have not answered; and of how many. */
function ownDeadlines(
  cities: WeekFacts['rounds'][number]['cities'],
  deadline: string,
): readonly { readonly at: string; readonly count: number }[] {
  const missing = cities.filter(({ state }) => state !== 'submitted' && state !== 'late');
  const own = missing.filter((city) => city.deadline !== deadline).map((city) => city.deadline);
  return [...new Set(own)].map((at) => ({ at, count: own.filter((other) => other === at).length }));
}

/** Contacts that hold today and no longer at the end of next week: one line for all of them. */
function lapsing(cities: WeekFacts['cities'], now: string, end: string): readonly WeekDue[] {
  const count = cities.filter(({ contact }) => !isStale(contact, now) && isStale(contact, end)).length;
  if (count === 0) return [];
  return [
    { kind: 'contacts-lapse', week: 'next', at: end, timeZone: null, title: null, id: null, count, on: null },
  ];
}
