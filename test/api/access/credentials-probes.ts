import { defaultRules } from '#assembly';
import type { Probe } from './probes.ts';

const nobody = '00000000-0000-4000-8000-000000000000';

/** Doors of a session that anyone reads, of the credentials desk and of the delegations, but for the one that takes a seat from its device. */
export const credentialsProbes: Readonly<Record<string, Probe>> = {
  'GET /assemblies': {},
  'GET /assemblies/{assembly}': {},
  'GET /assemblies/{assembly}/events': {},
  'GET /assemblies/{assembly}/ledger.ndjson': {},
  'GET /assemblies/{assembly}/minutes/{file}': { at: { file: 'minutes.pdf' } },
  'GET /assemblies/{assembly}/bundle.zip': { answers: [409] },
  'GET /assemblies/{assembly}/seat': { query: 'city=cork-irl' },
  'POST /assemblies/{assembly}/attendance': { body: { city: 'cork-irl', present: true } },
  'GET /assemblies/{assembly}/presence': {},
  'GET /assemblies/{assembly}/device': {},
  'POST /assemblies/{assembly}/device': {
    body: { code: 'ABCD-2345', device: 'a-device-of-somebody' },
    answers: [404],
  },
  'POST /assemblies/{assembly}/chair': { body: { city: 'cork-irl' } },
  'PUT /assemblies/{assembly}/rules': { body: defaultRules, answers: [409] },
  'POST /assemblies/{assembly}/publish': { answers: [409] },
  'GET /assemblies/{assembly}/delegations': {},
  'DELETE /assemblies/{assembly}/delegations': { answers: [409] },
  'POST /assemblies/{assembly}/observers': { body: { name: 'Ana Example', organisation: 'A foundation' } },
  'DELETE /assemblies/{assembly}/observers/{delegate}': { answers: [404] },
  'GET /assemblies/{assembly}/delegations/{city}': {},
  'POST /assemblies/{assembly}/delegations/{city}/delegates': {
    body: { name: 'Ana Example', function: 'mayor' },
  },
  'POST /assemblies/{assembly}/delegations/{city}/observers': { body: { name: 'Ben Example' } },
  'DELETE /assemblies/{assembly}/delegations/{city}/delegates/{delegate}': { answers: [404] },
  'POST /assemblies/{assembly}/delegations/{city}/mandate': { query: 'name=letter.pdf', answers: [422] },
  'GET /assemblies/{assembly}/delegations/{city}/mandate': { answers: [404] },
  'GET /assemblies/{assembly}/print-pack.pdf': {},
  'GET /assemblies/{assembly}/desk': {},
  'POST /assemblies/{assembly}/desk/{city}/holder': {
    body: { delegate: nobody, replaces: null, provisional: false },
    answers: [404],
  },
  'POST /assemblies/{assembly}/desk/{city}/leave': { body: { holding: nobody }, answers: [409] },
  'POST /assemblies/{assembly}/desk/{city}/ruling': {
    body: { holding: nobody, accepted: true },
    answers: [409],
  },
};
