import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, NavLink, Outlet, ScrollRestoration, useLocation } from 'react-router';
import { readRounds } from '../api/rounds.ts';
import { placeOfRole } from '../i18n/place-of-role.ts';
import { useText } from '../i18n/text-context.tsx';
import { Icon } from '../marks/icon.tsx';
import { SimulatedMark } from '../marks/simulated-mark.tsx';
import { Find } from './find.tsx';
import { PersonMenu } from './person-menu.tsx';
import { simulatedHere } from './simulated-here.ts';
import { stages } from './stages.ts';
import { useSession } from './use-session.ts';

/** What every desk page stands in: product, the five stages, the simulated mark, Find and the person. */
export function DeskShell() {
  const { t, language } = useText();
  const session = useSession();
  const { pathname } = useLocation();
  const rounds = useQuery({ queryKey: ['rounds'], queryFn: readRounds, enabled: session.simulated });
  const simulated = simulatedHere(pathname, session.simulated, rounds.data ?? []);
  const [open, setOpen] = useState(false);
  // The roll holds real cities and no answers: a printed one must not be taken for simulated.
  const ofTheRoll = pathname.startsWith('/members');
  const cities = session.grants.filter((grant) => grant.city !== null);
  const ownCities = [...new Map(cities.map((grant) => [grant.city, grant.cityName])).entries()];
  const countries = session.grants.filter((grant) => grant.country !== undefined);
  const ownCountries = [
    ...new Map(countries.map((grant) => [grant.country, placeOfRole(grant, language)])).entries(),
  ];
  return (
    <>
      <a className="skip-link unseen" href="#content">
        {t('shell.skip')}
      </a>
      <header className="top-bar no-print">
        <Link to="/" className="product">
          {t('common.product')}
        </Link>
        <button
          type="button"
          className="menu-button"
          aria-expanded={open}
          aria-controls="stages"
          onClick={() => setOpen(!open)}
        >
          <Icon name={open ? 'cross' : 'menu'} />
          <span className="unseen">{t('shell.menu')}</span>
        </button>
        <nav id="stages" className={open ? 'stages stages-open' : 'stages'} aria-label={t('shell.stages')}>
          <ul onClick={() => setOpen(false)}>
            {stages.map((stage, index) => (
              <li key={stage}>
                {index > 0 && <Icon name="next" />}
                <NavLink to={`/${stage}`} className="bar-link">
                  {t(`shell.stage.${stage}`)}
                </NavLink>
              </li>
            ))}
            {session.actions.includes('week.read') && (
              <li className="own-city">
                <NavLink to="/week" className="bar-link">
                  {t('week.title')}
                </NavLink>
              </li>
            )}
            {ownCountries.map(([country, name]) => (
              <li key={country} className="own-city">
                <NavLink to={`/country/${country}`} className="bar-link">
                  <bdi>{name}</bdi>
                </NavLink>
              </li>
            ))}
            {ownCities.map(([city, name]) => (
              <li key={city} className="own-city">
                <NavLink to={`/city/${city}`} className="bar-link">
                  <bdi>{name}</bdi>
                </NavLink>
              </li>
            ))}
          </ul>
        </nav>
        <div className="top-bar-end">
          {simulated && <SimulatedMark />}
          <Find />
          <PersonMenu />
        </div>
      </header>
      {simulated && !ofTheRoll && (
        <p className="print-only">
          <SimulatedMark />
        </p>
      )}
      <main id="content" tabIndex={-1}>
        <Outlet />
      </main>
      <ScrollRestoration />
    </>
  );
}
