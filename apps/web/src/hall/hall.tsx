import { createRoot } from 'react-dom/client';
import { hallMessages } from '../i18n/hall-messages.ts';
import { LanguageRoot } from '../i18n/language-root.tsx';
import { applyLanguage, startingLanguage } from '../i18n/language.ts';
import { HallApp } from './hall-app.tsx';
import { hallAddress } from './hall-address.ts';
import { openSeat, wantedCity } from './open-seat.ts';
import './hall.css';

async function start(): Promise<void> {
  const language = startingLanguage();
  applyLanguage(language);
  const address = hallAddress(location.pathname);
  // Words and data are asked for at once: on a slow line each round trip counts.
  const opening = address === null || address.screen ? null : openSeat(address.assembly, wantedCity());
  opening?.catch(() => undefined);
  const messages = await hallMessages[language]();
  const place = document.getElementById('hall');
  if (place === null) throw new Error('The page has no #hall.');
  createRoot(place).render(
    <LanguageRoot first={{ language, messages }} load={hallMessages}>
      <HallApp address={address} opening={opening} />
    </LanguageRoot>,
  );
}

void start();
