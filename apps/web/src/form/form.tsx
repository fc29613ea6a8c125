import { createRoot } from 'react-dom/client';
import { startTheme } from '../desk/theme-choice.ts';
import { LanguageRoot } from '../i18n/language-root.tsx';
import { applyLanguage, startingLanguage } from '../i18n/language.ts';
import { formMessages } from '../i18n/form-messages.ts';
import { FormApp } from './form-app.tsx';
import { formAddress } from './form-address.ts';
import { openForm } from './open-form.ts';
import { keepForm } from './keep-form.ts';
import './form.css';

async function start(): Promise<void> {
  startTheme();
  const language = startingLanguage();
  applyLanguage(language);
  const address = formAddress(location.pathname);
  // Words and data are asked for at once: on a slow line each round trip counts.
  const opening = address === null ? Promise.resolve(null) : openForm(address);
  opening.catch(() => undefined);
  const messages = await formMessages[language]();
  const place = document.getElementById('form');
  if (place === null) throw new Error('The page has no #form.');
  createRoot(place).render(
    <LanguageRoot first={{ language, messages }} load={formMessages}>
      <FormApp address={address} opening={opening} />
    </LanguageRoot>,
  );
  const form = await opening.catch(() => null);
  if (form !== null) await keepForm(form.address);
}

void start();
