import { useState } from 'react';
import { useText } from '../i18n/text-context.tsx';
import { Icon } from '../marks/icon.tsx';
import { SignInHere } from '../sign-in/sign-in-here.tsx';
import type { AnswerSaver } from './saving/answer-saver.ts';

/** Tells whoever came by an invitation link what they can do with it, what they cannot, and how to sign in. */
export function GuestNote({ city, saver }: { city: string; saver: AnswerSaver }) {
  const { t } = useText();
  const [signingIn, signIn] = useState(false);
  return (
    <section className="form-guest" aria-labelledby="guest">
      <h2 id="guest">{t('form.guest.title', { city })}</h2>
      <p>{t('form.guest.lead')}</p>
      <ul>
        <li>
          <Icon name="tick" /> {t('form.guest.can')}
        </li>
        <li>
          <Icon name="cross" /> {t('form.guest.cannot', { city })}
        </li>
      </ul>
      {signingIn ? (
        <>
          <p>{t('form.guest.signInHelp', { city })}</p>
          <SignInHere
            done={() => {
              // What the guest typed goes under the guest's name, before the form opens for whoever signed in.
              void saver.flush().then(() => location.reload());
            }}
          />
        </>
      ) : (
        <button type="button" className="button button-outline" onClick={() => signIn(true)}>
          {t('form.guest.signIn')}
        </button>
      )}
    </section>
  );
}
