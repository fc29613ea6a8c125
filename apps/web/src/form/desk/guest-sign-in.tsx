import { useState } from 'react';
import { useText } from '../../i18n/text-context.tsx';
import { SignInHere } from '../../sign-in/sign-in-here.tsx';
import type { AnswerSaver } from '../saving/answer-saver.ts';

/** Lets a guest go on as somebody with a role in the city; what they typed stays. */
export function GuestSignIn({ city, saver }: { city: string; saver: AnswerSaver }) {
  const { t } = useText();
  const [signingIn, signIn] = useState(false);
  if (!signingIn) {
    return (
      <button type="button" className="button button-outline" onClick={() => signIn(true)}>
        {t('answer-desk.guest.signIn')}
      </button>
    );
  }
  return (
    <>
      <p>{t('answer-desk.guest.signInHelp', { city })}</p>
      <SignInHere
        done={() => {
          // What the guest typed goes under the guest's name, before the form opens for whoever signed in.
          void saver.flush().then(() => location.reload());
        }}
      />
    </>
  );
}
