import type { EntryTexts, MessageLoader } from './reading.ts';

/** What the city's form says, one chunk per language. */
export const formMessages: MessageLoader = {
  en: () => import('./messages/en/form.ts').then((chunk) => chunk.messages),
  fr: () => import('./messages/fr/form.ts').then((chunk) => chunk.messages),
  es: () => import('./messages/es/form.ts').then((chunk) => chunk.messages),
  ar: () => import('./messages/ar/form.ts').then((chunk) => chunk.messages),
};

/** What the form says in any language: its messages, refusals found on this device, and the questions. */
export const formTexts: EntryTexts = {
  messages: formMessages,
  areas: ['common', 'form', 'answer-desk', 'sign-in', 'problem', 'data-survey'],
};
