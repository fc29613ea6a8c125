import { useText } from '../../i18n/text-context.tsx';
import { Icon } from '../../marks/icon.tsx';
import type { OpenForm } from '../open-form.ts';
import { DeskTexts } from './desk-texts.tsx';
import { GuestName } from './guest-name.tsx';
import { GuestSignIn } from './guest-sign-in.tsx';
import './guest-note.css';

/** Tells whoever came by an invitation link what they can do with it, what they cannot, how to be known by a name, and how to sign in. */
export function GuestNote(props: { city: string; form: OpenForm }) {
  return (
    <DeskTexts>
      <Note {...props} />
    </DeskTexts>
  );
}

function Note({ city, form }: { city: string; form: OpenForm }) {
  const { t } = useText();
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
      <GuestName address={form.address} named={form.session.guest?.name ?? ''} />
      <GuestSignIn city={city} saver={form.saver} />
    </section>
  );
}
