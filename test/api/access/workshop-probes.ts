import type { Probe } from './probes.ts';

const nobody = '00000000-0000-4000-8000-000000000000';

/** The endpoints of the workshop of questionnaires. */
export const workshopProbes: Readonly<Record<string, Probe>> = {
  'GET /questionnaires': {},
  'GET /questionnaires/{questionnaire}/{version}': {
    at: { questionnaire: 'nothing', version: '1' },
    answers: [404],
  },
  'POST /questionnaires/drafts': { body: { name: 'a.xlsx', content: 'AAAA' }, answers: [422] },
  'POST /questionnaires/drafts/of-version': {
    body: { questionnaire: 'nothing', version: 1, source: 'en' },
    answers: [404],
  },
  'GET /questionnaires/drafts/{draft}': { at: { draft: nobody }, answers: [404] },
  'PUT /questionnaires/drafts/{draft}': {
    at: { draft: nobody },
    body: { revision: 0, document: '{}' },
    answers: [404],
  },
  'POST /questionnaires/drafts/{draft}/publish': {
    at: { draft: nobody },
    body: { revision: 0 },
    answers: [404],
  },
};
