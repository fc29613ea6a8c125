import type { Probe } from './probes.ts';

/** Nothing has this id: whoever may is told that it is not there. */
const nothing = '00000000-0000-4000-8000-000000000000';

/** Endpoints of editing a plan and of the consent of cities. */
export const planEditProbes: Readonly<Record<string, Probe>> = {
  'GET /plans/{plan}/consents': {},
  'POST /plans/{plan}/consents': {},
  'GET /cities/{city}/tasks': {},
  'POST /cities/{city}/tasks/{request}/answer': {
    at: { request: '00000000-0000-4000-8000-000000000000' },
    body: { answer: 'agreed', condition: null },
    // Nobody was asked for this task.
    answers: [404],
  },
  'GET /plans/{plan}/consultations': {},
  'POST /plans/{plan}/consultations': { body: { closesAt: '2030-01-01T00:00:00Z', visibility: 'own' } },
  'POST /consultations/{consultation}/deadline': {
    at: { consultation: nothing },
    body: { closesAt: '2030-01-01T00:00:00Z' },
    answers: [404],
  },
  'POST /consultations/{consultation}/close': { at: { consultation: nothing }, body: {}, answers: [404] },
  'GET /plans/{plan}/comments': {},
  'GET /plans/{plan}/comments.csv': {},
  'POST /comments/{comment}/answers': {
    body: { outcome: 'taken-up', reason: 'Yes.', version: null },
    answers: [404],
  },
  'GET /cities/{city}/consultations': {},
  'POST /cities/{city}/consultations/{consultation}/comments': {
    at: { consultation: nothing },
    body: { line: 'P1.objective', language: 'en', words: 'Yes.' },
    answers: [404],
  },
  'GET /plans/{plan}/notes': {},
  'POST /plans/{plan}/notes': { body: { line: 'P1.objective', thread: null, words: 'Look.' } },
  'POST /plans/{plan}/notes/{note}/resolution': {
    at: { note: nothing },
    body: { resolved: true },
    answers: [404],
  },
  'POST /plans/{plan}/revisions': {
    body: {
      base: '0'.repeat(64),
      decidedOn: '2020-05-11',
      decidedBy: 'team',
      who: null,
      language: 'en',
      reason: 'Borders are closed.',
      changes: [
        {
          activity: 'P1.O1.A1',
          change: 'cancelled',
          on: null,
          start: null,
          end: null,
          mode: null,
          text: 'Nobody can travel.',
        },
      ],
    },
    // It is still a draft.
    answers: [409],
  },
  'GET /plans/{plan}/versions': {},
  'GET /plans/{plan}/comparison': { query: 'from=1&to=1' },
  'POST /plans/{plan}/edits': { body: { base: '0'.repeat(64), edits: [{ op: 'remove', id: 'P1.O1.A1' }] } },
};
