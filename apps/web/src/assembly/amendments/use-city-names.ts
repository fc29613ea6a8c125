import { useEffect, useState } from 'react';
import { requestJson } from '../../api/request-json.ts';

/** A city as it is chosen by name. */
export interface NamedCity {
  readonly id: string;
  readonly name: string;
}

let asked: Promise<readonly NamedCity[]> | null = null;

/** Member cities by name, asked for once a page; empty until they are here. */
export function useCities(): readonly NamedCity[] {
  const [cities, setCities] = useState<readonly NamedCity[]>([]);
  useEffect(() => {
    asked ??= requestJson<{ readonly members: readonly NamedCity[] }>('/api/members').then(({ members }) =>
      members.map(({ id, name }) => ({ id, name })).sort((a, b) => (a.name < b.name ? -1 : 1)),
    );
    asked.then(setCities, () => {
      asked = null;
    });
  }, []);
  return cities;
}

/** Names of cities by their ids; the id itself until they are here. */
export function useCityNames(): (city: string) => string {
  const cities = useCities();
  return (city) => cities.find(({ id }) => id === city)?.name ?? city;
}
