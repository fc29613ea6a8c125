import { questionnaire2019 } from '#survey';
import { anAnswer } from '../road-steps.ts';
import { credentialsProbes } from './credentials-probes.ts';
import { amendmentProbes } from './amendment-probes.ts';
import { hallProbes } from './hall-probes.ts';
import { planEditProbes } from './plan-edit-probes.ts';
import { textProbes } from './text-probes.ts';
import { workshopProbes } from './workshop-probes.ts';
import { membersCsv } from '../service-under-test.ts';

/** How one endpoint is asked so that only the role can be refused. */
export interface Probe {
  /** Ids in the route that differ from the usual ones, see `world.ts`; names in braces are filled from there. */
  readonly at?: Readonly<Record<string, string>>;
  /** Query, without the question mark. */
  readonly query?: string;
  readonly body?: unknown;
  /** Statuses for those who may; without it 200 for reading, and for writing whatever does not turn them away. */
  readonly answers?: readonly number[];
}

const statement = { name: 'Ana Example', title: 'Mayor', date: '2019-04-08' };
/** An id that nobody and nothing has. */
const nobody = '00000000-0000-4000-8000-000000000000';
const area = questionnaire2019.catalogue.areas[0]?.id;
const person = { email: 'x@cork.example', label: 'Focal point', role: 'focal-point', language: 'en' };

/** A version of a member that never was: whoever may change it is told that it is stale. */
const version = '0'.repeat(16);
const aMember = {
  name: 'Cork',
  officialName: null,
  ownName: null,
  shortNames: [],
  country: 'IRL',
  countryName: 'Ireland',
  region: 'europe-north-america',
  kind: 'city',
  languages: ['en'],
  population: null,
  sizeClass: null,
  website: null,
  note: null,
  start: { status: 'active', from: '2015-09-01', source: 's', reason: null },
};

/**
 * One line for every endpoint of the API, in the order in which they are tried: what ends something comes last. Who may
 * is not said here but by the controllers.
 */
export const probes: Readonly<Record<string, Probe>> = {
  'GET /health/live': {},
  'GET /health/ready': {},
  'GET /installation': {},
  'GET /installation/queue': {},
  'POST /installation/queue/{job}/try-again': { at: { job: 'none' }, answers: [409] },
  'POST /installation/queue/{job}/let-be': { at: { job: 'none' }, answers: [409] },
  'GET /openapi.json': {},
  'GET /session': {},
  'GET /mails': {},
  'POST /sign-in/request': { body: { email: 'nobody@nowhere.example' } },
  'POST /sign-in/link': { body: { token: 'x'.repeat(32) } },
  'POST /sign-in/code': { body: { email: 'no@where.example', code: '000000' } },
  'POST /first-run': { body: { email: 'no@where.example', token: 'x' }, answers: [403] },
  'GET /sign-in/ways': {},
  'GET /sign-in/oidc': { answers: [404] },
  'GET /sign-in/oidc/callback': { answers: [404] },
  'POST /sign-in/passkey/options': {},
  'POST /sign-in/passkey': { body: { response: {} } },
  'POST /sign-in/second-factor': { body: { code: '000000' } },
  'GET /account': {},
  'PUT /account/language': { body: { language: 'en' } },
  'POST /account/app': { body: {} },
  'POST /account/app/confirm': { body: { code: '000000' } },
  'POST /account/recovery-codes': { body: {} },
  'DELETE /account/app': {},
  'GET /account/passkeys': {},
  // Whoever is signed in may ask; the service refuses those without a role in the network.
  'POST /account/passkeys/options': { body: {}, answers: [200, 403, 409] },
  'POST /account/passkeys': { body: { response: {}, name: 'Laptop' } },
  'PUT /account/passkeys/{passkey}': { at: { passkey: 'none' }, body: { name: 'Laptop' }, answers: [404] },
  'DELETE /account/passkeys/{passkey}': { at: { passkey: 'none' }, answers: [404] },
  'GET /sessions': {},
  'DELETE /sessions/{session}': { at: { session: nobody }, answers: [404] },
  'POST /sessions/end-others': {},
  'POST /people/{person}/sign-out': { at: { person: nobody }, answers: [404] },
  'DELETE /people/{person}/factors': { at: { person: nobody }, answers: [404] },
  'GET /members': {},
  'GET /members/{city}': {},
  'GET /members/known': {},
  'GET /members/{city}/history': {},
  'POST /members': { body: aMember },
  'PATCH /members/{city}': { body: { version, fields: {} } },
  'POST /members/{city}/status': { body: { version, ...aMember.start } },
  'PUT /members/{city}/statuses': { body: { version, statuses: [] } },
  'POST /members/{city}/rename': { body: { version, name: 'N', on: '2020-01-01', source: 's' } },
  'POST /members/{city}/merge': {
    body: { version, into: 'bristol-gbr', on: '2020-01-01', source: 's', reason: 'r' },
  },
  'POST /members/import': { body: { csv: membersCsv(), dryRun: true } },
  'POST /rolls': { body: { on: '2019-09-30' } },
  'GET /rolls': {},
  'GET /rolls/between': { query: 'from=2019-01-01&to=2019-09-30' },
  'GET /rolls/{roll}': {},
  'GET /rolls/{roll}/document.json': {},
  'GET /rolls/{roll}/document.pdf': {},
  'POST /rolls/{roll}/publish': { body: { objectionsUntil: '2019-10-31' } },
  'POST /rolls/{roll}/objections': {
    body: { kind: 'detail', city: 'cork-irl', about: 'cork-irl', text: 'Our official name is missing.' },
  },
  // Whose objection it is, the service asks: nobody has this one.
  'POST /objections/{objection}/withdraw': {
    at: { objection: '00000000-0000-4000-8000-000000000000' },
    answers: [404],
  },
  'POST /objections/{objection}/ruling': { body: { outcome: 'dismissed', reason: 'It is there.' } },
  'GET /languages': {},
  'GET /languages/{tag}': {},
  'GET /languages/{tag}/messages': { answers: [404] },
  'GET /languages/{tag}/template.po': {},
  'POST /languages': { body: { tag: 'ko', name: '한국어', po: '', dryRun: true } },
  'POST /languages/{tag}/withdraw': { answers: [404] },
  'GET /members/export.csv': {},
  'GET /members/edits': {},
  'GET /members/edits/{edit}': {},
  // The import of everything that the rounds and sessions rest on: refused, whoever asks.
  'POST /members/edits/{edit}/undo': { body: { reason: 'A mistake' } },
  'GET /people': {},
  'POST /people': { body: { ...person, city: 'cork-irl' } },
  'GET /people/{person}': {},
  'PATCH /people/{person}': { body: { label: 'Someone' } },
  'POST /people/{person}/roles': { body: { role: 'contributor', city: 'cork-irl' } },
  'POST /people/{person}/roles/end': { body: { grant: nobody }, answers: [404] },
  'GET /cities/{city}/people': {},
  'POST /cities/{city}/people': { body: { ...person, role: 'contributor' } },
  'POST /cities/{city}/people/{person}/invitation': { at: { person: nobody }, answers: [404] },
  'POST /cities/{city}/people/end': { body: { grant: nobody }, answers: [404] },
  'POST /cities/{city}/focal-point': {
    body: { email: 'y@cork.example', label: 'Focal point', language: 'en', replaces: null, note: 'Left.' },
  },
  'GET /cities/{city}/contact': {},
  'PUT /cities/{city}/contact': {
    body: { email: 'office@cork.example', phone: null, address: null, note: null },
  },
  'POST /cities/{city}/contact/confirm': {},
  'POST /cities/{city}/contact/bounced': {},
  'GET /contacts': { query: 'country=IRL' },
  'GET /week': {},
  'GET /audit': {},
  'GET /audit/export.ndjson': {},
  'GET /rounds': {},
  'POST /rounds': { body: { id: 'april-2019' } },
  'PUT /rounds/{round}': { body: {} },
  'GET /rounds/{round}/terms': {},
  ...workshopProbes,
  'GET /rounds/{round}/questionnaire/replacements': {},
  'POST /rounds/{round}/questionnaire': { body: { document: '{}', dryRun: true } },
  'PUT /rounds/{round}/cohorts': { body: { cohorts: [] } },
  'POST /rounds/{round}/extensions': {
    body: { city: 'cork-irl', deadline: '2019-06-30T22:00:00Z', reason: 'They asked for it.' },
  },
  'GET /rounds/{round}/settings': {},
  'POST /rounds/{round}/settings': { body: {} },
  'POST /rounds/{round}/open': {},
  'GET /rounds/{round}/cities': {},
  'POST /rounds/{round}/cities/{city}/link/revoke': {
    // Not Cork or Bristol, whose guests go on knocking.
    at: { city: 'tunis-tun' },
    body: { renew: true },
  },
  'POST /invitations/look': { body: { token: 'x'.repeat(43) } },
  'POST /invitations/open': { body: { token: 'x'.repeat(43) } },
  'GET /rounds/{round}/letters': {},
  'PUT /rounds/{round}/letters/{kind}/texts/{language}': {
    at: { kind: 'thanks', language: 'en' },
    body: { subject: 'Thanks', body: 'Thank you.' },
  },
  'GET /rounds/{round}/letters/{kind}/preview': { at: { kind: 'thanks' }, query: 'city=cork-irl' },
  'POST /rounds/{round}/letters/{kind}/test': { at: { kind: 'thanks' }, body: { city: 'cork-irl' } },
  'POST /rounds/{round}/letters/{kind}/send': { at: { kind: 'reminder' }, body: { number: 1 } },
  'GET /rounds/{round}/letters/{kind}/merge.csv': { at: { kind: 'invitation' } },
  'POST /rounds/{round}/letters/stop': {},
  'POST /rounds/{round}/bounces': { body: { addresses: 'nobody@nowhere.example' } },
  'GET /rounds/{round}': {},
  'GET /rounds/{round}/events': {},
  'GET /rounds/{round}/monitor': {},
  'GET /rounds/{round}/monitor/questions': {},
  'GET /rounds/{round}/targets': {},
  'PUT /rounds/{round}/targets': {
    body: { targets: [{ dimension: 'region', segment: null, percent: 70 }] },
  },
  'GET /rounds/{round}/flags': {},
  'POST /rounds/{round}/flags/{flag}/resolve': {
    at: { flag: '0123456789abcdef' },
    body: { note: 'They told us.' },
    answers: [404],
  },
  'GET /rounds/{round}/export/answers.csv': {},
  'GET /rounds/{round}/export/answers.xlsx': {},
  'GET /rounds/{round}/export/answers.json': {},
  'GET /rounds/{round}/export/spss.csv': {},
  'GET /rounds/{round}/export/spss.sps': {},
  'GET /rounds/{round}/export/cities.csv': {},
  'GET /rounds/{round}/export/codebook.csv': {},
  'GET /rounds/{round}/export/people.csv': {},
  'GET /rounds/{round}/export/rankings.preflib': {},
  'GET /rounds/{round}/watch': { query: 'country=IRL' },
  'GET /rounds/{round}/responses/{city}': {},
  'PUT /rounds/{round}/responses/{city}/answers/{question}': {
    body: { value: anAnswer(3)['ranking'], revision: 0 },
  },
  'POST /rounds/{round}/responses/{city}/submit': { body: { statement } },
  'POST /rounds/{round}/responses/{city}/reopen': { body: { reason: 'They asked for it.' } },
  'GET /rounds/{round}/responses/{city}/desk': {},
  'GET /rounds/{round}/responses/{city}/changes': {},
  'POST /rounds/{round}/responses/{city}/comments': { body: { question: 'ranking', text: 'Why?' } },
  'PUT /rounds/{round}/responses/{city}/comments/{comment}': {
    body: { resolved: true },
    // Whoever may is told that there is no such comment.
    answers: [404],
  },
  'POST /rounds/{round}/responses/{city}/review': {},
  'POST /rounds/{round}/responses/{city}/review/take-back': {},
  'PUT /rounds/{round}/responses/{city}/guest-name': { body: { name: 'Ana Example' } },
  'POST /rounds/{round}/responses/{city}/send-back': { body: { note: 'Not yet.' } },
  // An empty table is explained; the round of the world is open.
  'POST /rounds/{round}/archives': { body: { name: 'a.csv', content: 'YQ==', dryRun: true }, answers: [422] },
  'POST /rounds/{round}/responses/{city}/files': { query: 'question=ranking&name=a.pdf', body: {} },
  // Whoever may read the answer is told that it has no such file.
  'GET /rounds/{round}/responses/{city}/files/{file}': { answers: [404] },
  'POST /rounds/{round}/responses/{city}/signed-sheet': { query: 'name=a.pdf', body: {} },
  'POST /rounds/{round}/responses/{city}/paper': { query: 'name=a.pdf', body: {} },
  'PUT /rounds/{round}/responses/{city}/paper/answers/{question}': { body: { value: null, revision: 0 } },
  'POST /rounds/{round}/responses/{city}/paper/submit': { body: { statement } },
  'GET /rounds/{round}/questionnaire.pdf': {},
  'GET /rounds/{round}/responses/{city}/papers/{paper}': {},
  'GET /receipts/check': { query: `number=0000-0000-1&fingerprint=${'0'.repeat(64)}` },
  'POST /rounds/{round}/runs': { body: {} },
  'POST /rounds/{round}/runs/of-file': { query: 'name=a.csv', body: {} },
  'GET /rounds/{round}/runs': {},
  'GET /runs/{run}': { at: { run: '{waiting}' } },
  'GET /runs/{run}/profile': {},
  'GET /runs/{run}/report': {},
  'GET /runs/{run}/without-countries': {},
  'GET /runs/{run}/needs': {},
  'GET /runs/{run}/documents/{file}': { at: { file: 'report.pdf' } },
  'GET /runs/{run}/agreement': {},
  'GET /runs/{run}/compared-with/{other}': { at: { other: '{run}' } },
  'GET /runs/{run}/events': { at: { run: '{waiting}' } },
  'POST /runs/{run}/decision': { body: { areas: [{ area, reason: 'Ours.' }], borderReason: 'Ours.' } },
  'GET /runs/{run}/merged': { query: `area=${area}` },
  'GET /rounds/{round}/decisions': {},
  ...textProbes,
  // The decision of the world is signed twice already.
  'POST /decisions/{decision}/signature': { answers: [409] },
  'POST /decisions/{decision}/comments': { body: { text: 'Why so?' } },
  'GET /rounds/{round}/bundle.zip': {},
  'GET /rounds/{round}/auditors-bundle.zip': {},
  'GET /rounds/{round}/responses/{city}/published': {},
  'POST /rounds/{round}/settings/changes': { body: { places: 5, reason: 'Five places now.' } },
  'POST /rounds/{round}/settings/changes/{change}/signature': { answers: [404] },
  'GET /rounds/{round}/decision': {},
  'GET /rounds/{round}/results': {},
  'GET /rounds/{round}/results/{file}': { at: { file: 'report.pdf' } },
  'POST /decisions/{decision}/plan': {},
  'GET /plans': {},
  'GET /plans/{plan}': {},
  'GET /plans/{plan}/versions/{version}': {},
  'GET /plans/{plan}/versions/{version}/reasons': {},
  ...planEditProbes,
  'GET /plans/{plan}/input': {},
  'GET /plans/{plan}/documents/{file}': { at: { file: 'activities.csv' } },
  'POST /plans/{plan}/assembly': { body: { title: 'Another session', practice: true } },
  ...credentialsProbes,
  ...amendmentProbes,
  ...hallProbes,
  // Takes the seat from the device that knocks.
  'POST /assemblies/{assembly}/desk/{city}/code': { body: { kind: 'phone' } },
  'POST /runs/{run}/cancel': { at: { run: '{waiting}' } },
  'POST /rounds/{round}/close': { at: { round: 'spare-round' } },
  'POST /rounds/{round}/reopen': { at: { round: 'spare-round' }, body: { reason: 'By mistake.' } },
  'POST /assemblies/{assembly}/close': { at: { assembly: '{rehearsal}' } },
  'POST /sign-out': {},
};
