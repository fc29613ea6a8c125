import type { Probe } from './probes.ts';

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
  'GET /plans/{plan}/versions': {},
  'GET /plans/{plan}/comparison': { query: 'from=1&to=1' },
  'POST /plans/{plan}/edits': { body: { base: '0'.repeat(64), edits: [{ op: 'remove', id: 'P1.O1.A1' }] } },
};
