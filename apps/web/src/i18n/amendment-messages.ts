import type { EntryTexts } from './reading.ts';

/** What is said of amendments in the hall: a chunk of its own, so that a phone that needs none does not load it. */
export const amendmentTexts: EntryTexts = {
  messages: {
    en: () => import('./messages/en/amendments.json').then((chunk) => chunk.default),
    fr: () => import('./messages/fr/amendments.json').then((chunk) => chunk.default),
    es: () => import('./messages/es/amendments.json').then((chunk) => chunk.default),
    ar: () => import('./messages/ar/amendments.json').then((chunk) => chunk.default),
  },
  areas: ['amendments', 'data-assembly', 'data-plan'],
};
