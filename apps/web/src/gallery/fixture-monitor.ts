import { regions } from '#members';
import type { MemberCity } from '#members';
import type { Monitor } from '../api/survey.ts';
import { fixtureChance } from './fixture-answers.ts';

/** A round seven days before its deadline: three quarters of those who will answer have done so. */
export function fixtureMonitor(cities: readonly MemberCity[], willAnswer: ReadonlySet<string>): Monitor {
  const chance = fixtureChance(23);
  const have = new Set([...willAnswer].filter(() => chance() < 0.75));
  const byRegion = regions.map((region) => {
    const all = cities.filter((city) => city.region === region);
    const answered = all.filter((city) => have.has(city.id)).length;
    return {
      region,
      members: all.length,
      answered,
      needed: Math.max(0, Math.ceil(all.length * 0.6) - answered),
    };
  });
  const waiting = cities
    .filter((city) => !have.has(city.id))
    .map(({ id, name, countryName, region, languages }) => {
      const began = chance() < 0.5;
      const day = 1 + Math.floor(chance() * 22);
      return {
        city: id,
        name,
        countryName,
        region,
        languages,
        state: began ? ('draft' as const) : ('silent' as const),
        lastSeen: began ? `2019-04-${String(day).padStart(2, '0')}T10:00:00Z` : null,
      };
    });
  const byDay = Array.from({ length: 23 }, (_, index) => ({
    day: `2019-04-${String(index + 1).padStart(2, '0')}`,
    answered: Math.round(have.size * ((index + 1) / 23) ** 0.8),
  }));
  const drafts = waiting.filter((city) => city.state === 'draft').length;
  return {
    round: 'april-2019',
    members: cities.length,
    answered: have.size,
    late: 0,
    drafts,
    silent: waiting.length - drafts,
    target: 0.6,
    byRegion,
    byDay,
    funnel: { invited: cities.length, began: have.size + drafts, submitted: have.size },
    waiting,
  };
}
