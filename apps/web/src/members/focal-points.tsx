import type { CityContacts } from '../api/contacts.ts';
import { useText } from '../i18n/text-context.tsx';

/** The focal points of a city with their addresses; says so where there is none. */
export function FocalPoints({ people }: { people: CityContacts['focalPoints'] }) {
  const { t } = useText();
  if (people.length === 0) return <b className="wanting">{t('people.noFocalPoint')}</b>;
  return (
    <ul className="focal-points">
      {people.map(({ id, label, email, signedIn }) => (
        <li key={id}>
          <bdi>{label}</bdi>
          <br />
          <bdi className="address quiet">{email}</bdi>
          {!signedIn && (
            <>
              <br />
              <span className="quiet">{t('people.signInNever')}</span>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
