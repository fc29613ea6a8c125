import { createRoot } from 'react-dom/client';
import { startTheme } from '../desk/theme-choice.ts';
import { LanguageRoot } from '../i18n/language-root.tsx';
import { readingIn, startLanguage } from '../i18n/reading.ts';
import { formTexts } from '../i18n/form-messages.ts';
import { FormApp } from './form-app.tsx';
import { formAddress } from './form-address.ts';
import { openForm } from './open-form.ts';
import { keepForm } from './keep-form.ts';
import './form.css';

async function start(): Promise<void> {
  startTheme();
  const language = await startLanguage();
  const address = formAddress(location.pathname);
  // Words and data are asked for at once: on a slow line each round trip counts.
  const opening = address === null ? Promise.resolve(null) : openForm(address);
  opening.catch(() => undefined);
  const reading = await readingIn(language, formTexts);
  const place = document.getElementById('form');
  if (place === null) throw new Error('The page has no #form.');
  createRoot(place).render(
    <LanguageRoot first={reading} texts={formTexts}>
      <FormApp address={address} opening={opening} />
    </LanguageRoot>,
  );
  const form = await opening.catch(() => null);
  if (form !== null) await keepForm(form.address, reading.address);
}

void start();
