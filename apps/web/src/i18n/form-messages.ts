import type { MessageLoader } from './language-root.tsx';

/** What the city's form says, one chunk per language. */
export const formMessages: MessageLoader = {
  en: () => import('./messages/en/form.ts').then((chunk) => chunk.messages),
  fr: () => import('./messages/fr/form.ts').then((chunk) => chunk.messages),
  es: () => import('./messages/es/form.ts').then((chunk) => chunk.messages),
  ar: () => import('./messages/ar/form.ts').then((chunk) => chunk.messages),
};
