import { useEffect, useRef } from 'react';
import { placeOfRole } from '../i18n/place-of-role.ts';
import { useText } from '../i18n/text-context.tsx';
import type { PersonToChoose } from './people-to-choose.ts';
import './who-are-you.css';

/** Several people read a mailbox: who of them signs in? */
export function WhoAreYou(props: {
  people: readonly PersonToChoose[];
  busy: boolean;
  choose: (person: string) => void;
}) {
  const { people, busy, choose } = props;
  const { t, language } = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  // The question takes the place of what had the focus.
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="who-are-you">
      <h2 ref={heading} tabIndex={-1}>
        {t('sign-in.who')}
      </h2>
      <p>{t('sign-in.whoHelp')}</p>
      {people.map(({ id, label, grants }) => (
        <button key={id} type="button" className="who" disabled={busy} onClick={() => choose(id)}>
          <b>
            <bdi>{label}</bdi>
          </b>
          {grants
            .map((grant) => ({ ...grant, place: placeOfRole(grant, language) }))
            .map(({ role, city, place }) => (
              <span key={`${role} ${city} ${place}`}>
                {t(`sign-in.role.${role}`)}
                {place !== null && (
                  <>
                    {' · '}
                    <bdi>{place}</bdi>
                  </>
                )}
              </span>
            ))}
        </button>
      ))}
    </section>
  );
}
