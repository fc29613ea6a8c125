import { useId, useState } from 'react';
import type { NamedCountry } from '../../i18n/country-name.ts';
import { useText } from '../../i18n/text-context.tsx';
import { useCountryName } from '../../i18n/use-country-name.ts';

/** Chooses some of many cities: a list of boxes that narrows as one types. */
export function CityChecks(props: {
  label: string;
  cities: readonly (NamedCountry & { readonly id: string; readonly name: string })[];
  chosen: ReadonlySet<string>;
  choose: (chosen: ReadonlySet<string>) => void;
}) {
  const { label, cities, chosen, choose } = props;
  const { t, compare } = useText();
  const countryName = useCountryName();
  const id = useId();
  const [search, setSearch] = useState('');
  const wanted = search.trim().toLocaleLowerCase();
  const shown = cities
    .filter(
      (city) =>
        chosen.has(city.id) ||
        `${city.name} ${city.countryName} ${countryName(city)}`.toLocaleLowerCase().includes(wanted),
    )
    // By the name that stands there: an id keeps that of the day on which the city came.
    .toSorted((a, b) => compare(a.name, b.name));
  const toggle = (city: string) => {
    const next = new Set(chosen);
    if (!next.delete(city)) next.add(city);
    choose(next);
  };
  return (
    <fieldset className="city-checks">
      <legend>
        {label} <span className="quiet">{t('rounds.chosen', { count: chosen.size })}</span>
      </legend>
      <label className="unseen" htmlFor={id}>
        {t('rounds.findCity')}
      </label>
      <input
        id={id}
        className="input"
        type="search"
        placeholder={t('rounds.findCity')}
        value={search}
        onChange={(event) => setSearch(event.target.value)}
      />
      <ul tabIndex={0} aria-label={label}>
        {shown.map((city) => (
          <li key={city.id}>
            <label>
              <input type="checkbox" checked={chosen.has(city.id)} onChange={() => toggle(city.id)} />
              <bdi>{city.name}</bdi> <span className="quiet">{countryName(city)}</span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
