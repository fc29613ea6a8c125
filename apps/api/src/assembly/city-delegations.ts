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
      const { name: cityName, countryName, region } = member;
      return {
        city,
        cityName,
        countryName,
        region,
        delegates: delegates.filter((one) => one.city === city).map(delegateView),
        mandate: mandates.get(city) ?? null,
      };
    })
    .sort((a, b) => a.cityName.localeCompare(b.cityName, 'en') || (a.city < b.city ? -1 : 1));
}

/** A delegate without the salt, which stays in the database. */
export function delegateView({ assembly: _, city: __, salt: ___, ...shown }: DelegateRecord): DelegateView {
  return shown;
}
