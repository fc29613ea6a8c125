import { createRoot } from 'react-dom/client';
import { hallMessages } from '../i18n/hall-messages.ts';
import { LanguageRoot } from '../i18n/language-root.tsx';
import { applyLanguage, startingLanguage } from '../i18n/language.ts';
import { HallApp } from './hall-app.tsx';
import { hallAddress } from './hall-address.ts';
import './hall.css';

async function start(): Promise<void> {
  const language = startingLanguage();
  applyLanguage(language);
  const messages = await hallMessages[language]();
  const place = document.getElementById('hall');
  if (place === null) throw new Error('The page has no #hall.');
  createRoot(place).render(
    <LanguageRoot first={{ language, messages }} load={hallMessages}>
      <HallApp address={hallAddress(location.pathname)} />
    </LanguageRoot>,
  );
}

void start();
