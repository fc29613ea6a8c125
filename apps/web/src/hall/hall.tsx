import { createRoot } from 'react-dom/client';
import { hallTexts } from '../i18n/hall-messages.ts';
import { LanguageRoot } from '../i18n/language-root.tsx';
import { readingIn, startLanguage } from '../i18n/reading.ts';
import { HallApp } from './hall-app.tsx';
import { hallAddress } from './hall-address.ts';
import { openSeat, wantedCity } from './open-seat.ts';
import './hall.css';

async function start(): Promise<void> {
  const address = hallAddress(location.pathname);
  // A bright projector lights up the hall, a bright booth blinds the interpreter; a phone is as its holder likes it.
  if (address !== null && address.view !== 'seat') document.documentElement.dataset['theme'] = 'dark';
  const language = await startLanguage();
  // Words and data are asked for at once: on a slow line each round trip counts.
  const opening = address?.view !== 'seat' ? null : openSeat(address.assembly, wantedCity());
  opening?.catch(() => undefined);
  const reading = await readingIn(language, hallTexts);
  const place = document.getElementById('hall');
  if (place === null) throw new Error('The page has no #hall.');
  createRoot(place).render(
    <LanguageRoot first={reading} texts={hallTexts}>
      <HallApp address={address} opening={opening} />
    </LanguageRoot>,
  );
}

void start();
