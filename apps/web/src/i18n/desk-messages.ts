import type { MessageLoader } from './language-root.tsx';

/** The desk's messages, one chunk per language. */
export const deskMessages: MessageLoader = {
  en: () => import('./messages/en/desk.ts').then((chunk) => chunk.messages),
  fr: () => import('./messages/fr/desk.ts').then((chunk) => chunk.messages),
  es: () => import('./messages/es/desk.ts').then((chunk) => chunk.messages),
  ar: () => import('./messages/ar/desk.ts').then((chunk) => chunk.messages),
};
