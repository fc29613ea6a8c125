import type { MessageLoader } from './language-root.tsx';

/** What phones and the screen in the hall say, one chunk per language. */
export const hallMessages: MessageLoader = {
  en: () => import('./messages/en/hall.ts').then((chunk) => chunk.messages),
  fr: () => import('./messages/fr/hall.ts').then((chunk) => chunk.messages),
  es: () => import('./messages/es/hall.ts').then((chunk) => chunk.messages),
  ar: () => import('./messages/ar/hall.ts').then((chunk) => chunk.messages),
};
