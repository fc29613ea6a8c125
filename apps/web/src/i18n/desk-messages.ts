import type { EntryTexts, MessageLoader } from './reading.ts';

/** The desk's messages, one chunk per language. */
export const deskMessages: MessageLoader = {
  en: () => import('./messages/en/desk.ts').then((chunk) => chunk.messages),
  fr: () => import('./messages/fr/desk.ts').then((chunk) => chunk.messages),
  es: () => import('./messages/es/desk.ts').then((chunk) => chunk.messages),
  ar: () => import('./messages/ar/desk.ts').then((chunk) => chunk.messages),
};

/** Everything that the desk says, in any language. */
export const deskTexts: EntryTexts = {
  messages: deskMessages,
  areas: null,
};
