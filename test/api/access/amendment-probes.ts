import type { Probe } from './probes.ts';

const nobody = '00000000-0000-4000-8000-000000000000';

/** Endpoints of amendments; the world has one of Cork. */
export const amendmentProbes: Readonly<Record<string, Probe>> = {
  'GET /assemblies/{assembly}/amendments': {},
  'POST /assemblies/{assembly}/amendments': {
    body: {
      city: 'cork-irl',
      base: '0'.repeat(64),
      edits: [{ op: 'remove', id: 'P1.O1.A1' }],
      reason: 'It is done already.',
      language: 'en',
    },
    answers: [409],
  },
  'GET /assemblies/{assembly}/amendments/effect': { query: `amendments=${nobody}`, answers: [404] },
  'GET /assemblies/{assembly}/amendments/changes.docx': {},
  'POST /assemblies/{assembly}/amendments/order': {
    body: { groups: [{ amendments: [nobody] }] },
    answers: [404],
  },
  'POST /amendments/{amendment}/support': { body: { city: 'cork-irl' } },
  'PUT /amendments/{amendment}/translations/{language}': {
    at: { language: 'fr' },
    body: { texts: [] },
  },
  'PUT /amendments/{amendment}/ties': { body: { fallsIf: [] } },
  'POST /amendments/{amendment}/untranslated': {},
  'POST /amendments/{amendment}/withdraw': { body: { reason: 'Somebody moved it.' } },
  'GET /plans/{plan}/amended-lines': {},
};
