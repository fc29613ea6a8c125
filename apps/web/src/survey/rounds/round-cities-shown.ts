import { isSubmitted } from '#survey';
import type { RoundCity } from '../../api/round-life.ts';

/** The cities that a filter leaves; an unknown filter leaves all. */
export function roundCitiesShown(cities: readonly RoundCity[], show: string): readonly RoundCity[] {
  return cities.filter((city) => {
    if (show === 'call') return city.call !== null;
    if (show === 'not-invited') return city.invitedAt === null;
    if (show === 'not-opened') return city.openedAt === null && !isSubmitted(city.state);
    return show !== 'not-answered' || !isSubmitted(city.state);
  });
}
