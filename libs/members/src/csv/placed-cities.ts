import type { ProblemDetail } from '#problem';
import type { MemberCity } from '../member-city.ts';

/** Every code that `PlacedCities` can return. */
export const placedCitiesProblemCodes = ['duplicate-city', 'country-named-differently'] as const;

/** What a file has brought so far: tells duplicates from namesakes and keeps one name per country. */
export class PlacedCities {
  private readonly geonames = new Map<string, Set<string>>();
  private readonly ids = new Map<string, number>();
  private readonly countryNames = new Map<string, string>();

  /**
   * The city under an id of its own, or everything for which it cannot be one. Two rows of one name in one country are two cities only
   * when each has its own GeoNames id; the later one gets `-2`, `-3` … in file order.
   */
  place(city: MemberCity, geonamesId: string, line: number): MemberCity | readonly ProblemDetail[] {
    const problems: ProblemDetail[] = [];
    const countryName = this.countryNames.get(city.country) ?? city.countryName;
    if (countryName !== city.countryName) {
      const params = { value: countryName.slice(0, 60) };
      problems.push({ path: `line ${line}, column country`, code: 'country-named-differently', params });
    }
    const key = `${city.country} ${city.name.toLowerCase()}`;
    const known = this.geonames.get(key);
    if (known !== undefined && (geonamesId === '' || known.has(geonamesId) || known.has(''))) {
      problems.push({
        path: `line ${line}, column city`,
        code: 'duplicate-city',
        params: { value: city.name.slice(0, 60) },
      });
    }
    if (problems.length > 0) return problems;
    this.countryNames.set(city.country, countryName);
    this.geonames.set(key, (known ?? new Set<string>()).add(geonamesId));
    const namesakes = (this.ids.get(city.id) ?? 0) + 1;
    this.ids.set(city.id, namesakes);
    return namesakes === 1 ? city : { ...city, id: `${city.id}-${namesakes}` };
  }
}
