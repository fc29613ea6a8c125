import { NavLink } from 'react-router';
import { useSession } from '../desk/use-session.ts';
import { useText } from '../i18n/text-context.tsx';

/** The city's own desk: its answer (an entry of its own, so a plain link) and what became of it. */
export function CityBar({ city, round }: { city: string; round: string | undefined }) {
  const { t } = useText();
  const { grants } = useSession();
  const keepsPeople = grants.some(
    (grant) => grant.city === city && (grant.role === 'focal-point' || grant.role === 'signatory'),
  );
  return (
    <div className="stage-bar no-print">
      <nav aria-label={t('city.desk')}>
        <ul>
          {round !== undefined && (
            <li>
              <a className="bar-link" href={`/form/${round}/${encodeURIComponent(city)}`}>
                {t('city.ourAnswer')}
              </a>
            </li>
          )}
          <li>
            <NavLink className="bar-link" to={`/city/${city}`} end>
              {t('city.whatBecame')}
            </NavLink>
          </li>
          {keepsPeople && (
            <li>
              <NavLink className="bar-link" to={`/city/${city}/tasks`}>
                {t('plan-consent.tasks')}
              </NavLink>
            </li>
          )}
          {keepsPeople && (
            <li>
              <NavLink className="bar-link" to={`/city/${city}/consultation`}>
                {t('plan-consultation.cityTab')}
              </NavLink>
            </li>
          )}
          {keepsPeople && (
            <li>
              <NavLink className="bar-link" to={`/city/${city}/people`}>
                {t('people.bar')}
              </NavLink>
            </li>
          )}
        </ul>
      </nav>
    </div>
  );
}
