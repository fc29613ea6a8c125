import type { Probe } from './probes.ts';

const nonce = 'a-tap-of-a-button-in-cork';
const reason = 'Somebody moved it.';
const title = { en: 'A greeting' };

/** Endpoints of the hall: agenda, calls for objections, votes on paper, the floor. */
export const hallProbes: Readonly<Record<string, Probe>> = {
  'POST /polls/{poll}/ballots': { body: { seat: '{seat}', choice: 'yes', nonce: 'the-ballot-of-cork' } },
  'GET /assemblies/{assembly}/board': {},
  'GET /assemblies/{assembly}/floor': {},
  'POST /assemblies/{assembly}/speakers': { body: { seat: '{seat}', kind: 'speech' } },
  'PUT /assemblies/{assembly}/speakers': { body: { order: [] } },
  'POST /speakers/{speaker}/withdraw': {},
  'POST /speakers/{speaker}/call': {},
  'POST /speakers/{speaker}/done': {},
  'PUT /assemblies/{assembly}/timer': { body: { kind: 'speaker', seconds: 60 } },
  'DELETE /assemblies/{assembly}/timer': {},
  'POST /assemblies/{assembly}/items': { body: { title } },
  'POST /assemblies/{assembly}/blocs': { body: { items: ['{item}', '{assembly}'] }, answers: [404, 409] },
  'PUT /assemblies/{assembly}/agenda': { body: { order: ['{item}'] } },
  'PUT /assemblies/{assembly}/shown': { body: { item: '{item}' } },
  'POST /items/{item}/division': { body: { parts: [{ title }, { title }] } },
  'POST /items/{item}/withdraw': { body: { reason } },
  'POST /items/{item}/reopen': { body: { reason } },
  'GET /assemblies/{assembly}/reservations': {},
  'POST /items/{item}/reservations': {
    body: { seat: '{seat}', kind: 'explanation', language: 'en', text: 'We abstained.' },
  },
  'POST /calls/{call}/objections': { body: { seat: '{seat}', nonce } },
  'POST /calls/{call}/objections/take-back': { body: { seat: '{seat}', nonce: `${nonce}-back` } },
  'POST /calls/{call}/close': {},
  'POST /assemblies/{assembly}/items/{item}/calls': { body: {} },
  'GET /assemblies/{assembly}/disputes': {},
  'POST /assemblies/{assembly}/disputes': {
    body: { seat: '{seat}', language: 'en', text: 'Our ballot is missing.' },
  },
  'POST /assemblies/{assembly}/disputes/{dispute}/ruling': {
    at: { dispute: '3f2c8f0e-6f0b-4c3e-9d53-2f6f6f0e9d11' },
    body: { upheld: false, body: 'The bureau', reason: 'It is on the record.' },
    answers: [404],
  },
  'GET /assemblies/{assembly}/witnesses': {},
  'POST /assemblies/{assembly}/witnesses': { body: { key: 'a'.repeat(64) } },
  'POST /assemblies/{assembly}/heads': {
    body: { number: 1, hash: 'a'.repeat(64), signature: 'a'.repeat(128) },
    answers: [409],
  },
  'GET /polls/{poll}/papers': {},
  'POST /polls/{poll}/papers': { body: { seat: '{seat}', choice: 'yes', nonce: `${nonce}-on-paper` } },
  'POST /polls/{poll}/papers/{paper}/confirm': { at: { paper: '1' }, answers: [404] },
  'GET /polls/{poll}/contests': {},
  'POST /polls/{poll}/contests': { body: { seat: '{seat}', nonce } },
  'POST /polls/{poll}/corrections': { body: { seat: '{seat}', choice: 'no', reason } },
  'POST /polls/{poll}/declare': {},
  'POST /polls/{poll}/close': {},
  'POST /polls/{poll}/void': { body: { reason } },
  'POST /assemblies/{assembly}/items/{item}/polls': { body: {} },
};
