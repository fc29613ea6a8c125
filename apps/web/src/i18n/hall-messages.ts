import type { EntryTexts, MessageLoader } from './reading.ts';

/** What phones and the screen in the hall say, one chunk per language. */
export const hallMessages: MessageLoader = {
  en: () => import('./messages/en/hall.ts').then((chunk) => chunk.messages),
  fr: () => import('./messages/fr/hall.ts').then((chunk) => chunk.messages),
  es: () => import('./messages/es/hall.ts').then((chunk) => chunk.messages),
  ar: () => import('./messages/ar/hall.ts').then((chunk) => chunk.messages),
};

/** What the hall says in any language: its messages, and what is put to the vote. */
export const hallTexts: EntryTexts = {
  messages: hallMessages,
  areas: ['assembly', 'bind', 'common', 'hall', 'sign-in', 'data-assembly', 'data-plan', 'data-survey'],
};
