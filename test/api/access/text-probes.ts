import type { Probe } from './probes.ts';

const nobody = '00000000-0000-4000-8000-000000000000';

/** The endpoints of what cities wrote in their own words; the world has no such text. */
export const textProbes: Readonly<Record<string, Probe>> = {
  'GET /rounds/{round}/texts': {},
  'GET /rounds/{round}/text-codes': {},
  'POST /rounds/{round}/text-codes': { body: { name: 'Money', definition: 'Lack of money.' } },
  'PUT /text-codes/{code}': {
    at: { code: nobody },
    body: { name: 'Money', definition: 'Lack of money.' },
    answers: [404],
  },
  'POST /rounds/{round}/texts/{text}/codes': {
    at: { text: 'none' },
    body: { code: nobody, given: true },
    answers: [404],
  },
  'GET /rounds/{round}/text-quotes': {},
  'POST /rounds/{round}/texts/{text}/quotes': {
    at: { text: 'none' },
    body: { words: 'A library.' },
    answers: [404],
  },
  'POST /text-quotes/{quote}/revocation': {
    at: { quote: nobody },
    body: { reason: 'By mistake.' },
    answers: [404],
  },
  'GET /rounds/{round}/quotes': {},
};
