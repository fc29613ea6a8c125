import type { Plan } from '#plan';
import { useText } from '../i18n/text-context.tsx';
import { AreaBar } from '../marks/area-bar.tsx';
import type { AreaOutcome } from './city-outcome.ts';
import { whoOffers } from './who-offers.ts';

/** Which cities lead, host or coordinate what this one asked for: those that the published plan names, no others. */
export function WhoOffers(props: {
  outcome: readonly Pick<AreaOutcome, 'area'>[];
  plan: Plan | undefined;
  city: string;
  name: (area: string) => string;
  cityName: (id: string) => string;
}) {
  const { outcome, plan, city, name, cityName } = props;
  const { t, list } = useText();
  const rows =
    plan === undefined
      ? []
      : whoOffers(
          plan,
          outcome.map(({ area }) => area),
          city,
        );
  return (
    <section>
      <h2>{t('city.whoOffers')}</h2>
      {rows.length === 0 ? (
        <p className="quiet">{t(plan === undefined ? 'city.noPlanYet' : 'city.nobodyOffers')}</p>
      ) : (
        <ul className="city-offers">
          {rows.map(({ area, cities }) => (
            <li key={area}>
              <AreaBar area={area} />
              <div>
                {name(area)}
                <p className="quiet">{list(cities.map(cityName))}</p>
              </div>
            </li>
          ))}
        </ul>
      )}
      <p className="quiet side-note">{t('city.offersHelp')}</p>
    </section>
  );
}
