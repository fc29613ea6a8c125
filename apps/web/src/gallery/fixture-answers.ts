import type { MemberCity } from '#members';
import type { Preference } from '#ranking';
import { areaCatalogue2019 } from '#survey';

/** Chances of the gallery: a small generator with a fixed start, so that every picture is the same. */
export function fixtureChance(start: number): () => number {
  let state = start;
  return () => {
    state = (state * 16_807) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** Simulated orders of five areas for about three quarters of the cities; earlier areas of the catalogue are dearer. */
export function fixturePreferences(cities: readonly MemberCity[]): readonly Preference[] {
  const chance = fixtureChance(2019);
  return cities.flatMap((city) => {
    if (chance() > 0.75) return [];
    const ranked = areaCatalogue2019.areas
      .map((area, index) => ({ id: area.id, key: -Math.log(chance()) * (1 + index * 0.35) }))
      .toSorted((left, right) => left.key - right.key)
      .slice(0, 5)
      .map(({ id }) => [id]);
    return [{ id: city.id, stratum: city.region, weight: 1, ranked, noOpinion: [] }];
  });
}
