import { delegateFunctions } from '#assembly';
import type { DelegateRecord, Store } from '#store';
import type { CityDelegationView, DelegateView } from './delegations.view.ts';

/** Who comes for each city of a session's roll, by name; only for one of them where it is named. */
export async function cityDelegations(
  store: Store,
  assembly: string,
  only?: string,
): Promise<CityDelegationView[]> {
  const members = new Map((await store.members.all()).map((city) => [city.id, city]));
  const seats = await store.assemblies.seats(assembly);
  const delegates = await store.delegations.delegates(assembly);
  const mandates = await store.delegations.mandates(assembly);
  return seats
    .filter(({ city }) => only === undefined || city === only)
    .flatMap(({ city }) => {
      const member = members.get(city);
      if (!member) return [];
      const { name: cityName, country, countryName, region } = member;
      return {
        city,
        cityName,
        country,
        countryName,
        region,
        delegates: delegates
          .filter((one) => one.city === city)
          .map(delegateView)
          .sort(byRank),
        mandate: mandates.get(city) ?? null,
      };
    })
    .sort(
      (a, b) =>
        a.cityName.localeCompare(b.cityName, 'en', { ignorePunctuation: true }) || (a.city < b.city ? -1 : 1),
    );
}

/** The mayor first, who looks on last; by name within. */
function byRank(a: DelegateView, b: DelegateView): number {
  const rank = (one: DelegateView): number =>
    one.observer ? delegateFunctions.length : delegateFunctions.indexOf(one.function);
  return rank(a) - rank(b) || a.name.localeCompare(b.name, 'en') || (a.id < b.id ? -1 : 1);
}

/** A delegate without the salt, which stays in the database. */
export function delegateView({ assembly: _, city: __, salt: ___, ...shown }: DelegateRecord): DelegateView {
  return shown;
}
