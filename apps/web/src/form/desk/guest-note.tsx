import { useState } from 'react';
import { useText } from '../../i18n/text-context.tsx';
import { Icon } from '../../marks/icon.tsx';
import { SignInHere } from '../../sign-in/sign-in-here.tsx';
import type { AnswerSaver } from '../saving/answer-saver.ts';
import { DeskTexts } from './desk-texts.tsx';
import './guest-note.css';

/** Tells whoever came by an invitation link what they can do with it, what they cannot, and how to sign in. */
export function GuestNote(props: { city: string; saver: AnswerSaver }) {
  return (
    <DeskTexts>
      <Note {...props} />
    </DeskTexts>
  );
}

function Note({ city, saver }: { city: string; saver: AnswerSaver }) {
  const { t } = useText();
  const [signingIn, signIn] = useState(false);
  return (
    <section className="form-guest" aria-labelledby="guest">
      <h2 id="guest">{t('answer-desk.guest.title', { city })}</h2>
      <p>{t('answer-desk.guest.lead')}</p>
      <ul>
        <li>
          <Icon name="tick" /> {t('answer-desk.guest.can')}
        </li>
        <li>
          <Icon name="cross" /> {t('answer-desk.guest.cannot', { city })}
        </li>
      </ul>
      {signingIn ? (
        <>
          <p>{t('answer-desk.guest.signInHelp', { city })}</p>
          <SignInHere
            done={() => {
              // What the guest typed goes under the guest's name, before the form opens for whoever signed in.
              void saver.flush().then(() => location.reload());
            }}
          />
        </>
      ) : (
        <button type="button" className="button button-outline" onClick={() => signIn(true)}>
          {t('answer-desk.guest.signIn')}
        </button>
      )}
    </section>
  );
}
