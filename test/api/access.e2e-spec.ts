import { questionnaire2019 } from '#survey';
import type { AssemblyView, PollView } from '../../apps/api/src/assembly/assembly.view.ts';
import type { RunView } from '../../apps/api/src/ranking/ranking.view.ts';
import type { PlanView } from '../../apps/api/src/plan/plan.view.ts';
import { openApiText } from '../../apps/api/src/http/openapi-document.ts';
import { anAnswer, openAssembly, openPoll, openRound, roadToPlan, takeSeat } from './road-steps.ts';
import { membersCsv, ServiceUnderTest } from './service-under-test.ts';
import type { Visitor } from './visitor.ts';

/** Everyone who may knock; focal point and mayor are of Cork, the stranger is the focal point of Bristol. */
const roles = [
  'anyone',
  'stranger',
  'focalPoint',
  'mayor',
  'observer',
  'reviewer',
  'teller',
  'administrator',
  'coordinator',
] as const;
type Role = (typeof roles)[number];

const everyone = roles;
const team: readonly Role[] = ['administrator', 'coordinator'];
const chair: readonly Role[] = ['teller', ...team];
const readers: readonly Role[] = ['observer', 'reviewer', 'teller', ...team];
const cork = '/rounds/{round}/responses/cork-irl';

/** Names in braces are filled from what the road has left; bodies are such that only the role can be refused. */
interface Endpoint {
  readonly request: string;
  readonly may: readonly Role[];
  readonly body?: unknown;
}

const value = anAnswer(3)['ranking'];
const statement = { name: 'Ana Example', title: 'Mayor', date: '2019-04-09' };
const area = questionnaire2019.catalogue.areas[0]?.id;

/** Every endpoint of the API and who may use it; what ends something comes last. */
const endpoints: readonly Endpoint[] = [
  { request: 'GET /health/live', may: everyone },
  { request: 'GET /health/ready', may: everyone },
  { request: 'GET /session', may: everyone },
  { request: 'GET /mails', may: everyone },
  { request: 'POST /sign-in/request', may: everyone, body: { email: 'nobody@nowhere.example' } },
  { request: 'POST /sign-in/link', may: everyone, body: { token: 'x'.repeat(32) } },
  { request: 'POST /sign-in/code', may: everyone, body: { email: 'no@where.example', code: '000000' } },
  { request: 'POST /first-run', may: everyone, body: { email: 'no@where.example', token: 'x' } },
  { request: 'GET /members', may: everyone },
  { request: 'GET /members/cork-irl', may: everyone },
  { request: 'POST /members/import', may: team, body: { csv: membersCsv(), dryRun: true } },
  { request: 'GET /people', may: team },
  {
    request: 'POST /people',
    may: team,
    body: {
      email: 'x@cork.example',
      label: 'Focal point',
      role: 'focal-point',
      city: 'cork-irl',
      language: 'en',
    },
  },
  { request: 'GET /rounds', may: everyone },
  { request: 'POST /rounds', may: team, body: { id: 'april-2019' } },
  { request: 'GET /rounds/{round}', may: everyone },
  { request: 'GET /rounds/{round}/events', may: everyone },
  { request: 'GET /rounds/{round}/monitor', may: ['observer', 'reviewer', ...team] },
  { request: `GET ${cork}`, may: ['focalPoint', 'mayor', 'reviewer', ...team] },
  { request: `PUT ${cork}/answers/ranking`, may: ['focalPoint'], body: { value, revision: 0 } },
  { request: `POST ${cork}/submit`, may: ['focalPoint'], body: { statement } },
  { request: `POST ${cork}/reopen`, may: team, body: { reason: 'They asked for it.' } },
  { request: 'POST /rounds/{round}/runs', may: team, body: {} },
  { request: 'GET /rounds/{round}/runs', may: readers },
  { request: 'GET /runs/{waiting}', may: readers },
  { request: 'GET /runs/{run}/report', may: readers },
  { request: 'GET /runs/{waiting}/events', may: readers },
  {
    request: 'POST /runs/{run}/decision',
    may: ['reviewer', 'coordinator'],
    body: { areas: [{ area, reason: 'Ours.' }] },
  },
  { request: 'GET /rounds/{round}/decision', may: everyone },
  { request: 'GET /rounds/{round}/results', may: everyone },
  { request: 'POST /decisions/{decision}/plan', may: team },
  { request: 'GET /plans', may: everyone },
  { request: 'GET /plans/{plan}', may: everyone },
  { request: 'GET /plans/{plan}/versions/1', may: everyone },
  { request: 'GET /plans/{plan}/document.pdf', may: everyone },
  { request: 'POST /plans/{plan}/assembly', may: team, body: { title: 'Another session' } },
  { request: 'GET /assemblies', may: everyone },
  { request: 'GET /assemblies/{assembly}', may: everyone },
  { request: 'GET /assemblies/{assembly}/events', may: everyone },
  { request: 'GET /assemblies/{assembly}/ledger.ndjson', may: everyone },
  { request: 'GET /assemblies/{assembly}/seat?city=cork-irl', may: ['mayor'] },
  {
    request: 'POST /assemblies/{assembly}/attendance',
    may: ['mayor'],
    body: { city: 'cork-irl', present: true },
  },
  {
    request: 'POST /polls/{poll}/ballots',
    may: ['mayor'],
    body: { seat: '{seat}', choice: 'yes', nonce: 'the-ballot-of-cork' },
  },
  { request: 'POST /polls/{poll}/close', may: chair },
  { request: 'POST /assemblies/{assembly}/items/{item}/polls', may: chair, body: {} },
  { request: 'POST /runs/{waiting}/cancel', may: team },
  { request: 'POST /rounds/{spare}/close', may: team },
  { request: 'POST /assemblies/{rehearsal}/close', may: chair },
  { request: 'GET /assemblies/{assembly}/bundle.zip', may: everyone },
  { request: 'POST /sign-out', may: everyone },
];

/** Codes with which somebody is told that it is not theirs to do. */
const turnedAway = ['not-signed-in', 'not-allowed', 'not-seat-holder'];

describe('who may do what', () => {
  let service: ServiceUnderTest;
  let people: Readonly<Record<Role, Visitor>>;
  let known: Readonly<Record<string, string>>;
  let draft: string;

  beforeAll(async () => {
    service = await ServiceUnderTest.start();
    const coordinator = await service.person('coordinator');
    const road = await roadToPlan(service, coordinator, ['beijing-chn', 'medellin-col', 'tunis-tun']);
    await openRound(coordinator, 'spare-round');
    const waiting = await coordinator.post<RunView>('/rounds/spare-round/runs', {});
    ({ id: draft } = await coordinator.post<PlanView>(`/decisions/${road.decision}/plan`));
    const assembly = await openAssembly(service, coordinator, road.plan);
    const rehearsal = await coordinator.post<AssemblyView>(`/plans/${road.plan}/assembly`, {
      title: 'Rehearsal',
    });
    const { mayor, seat } = await takeSeat(service, assembly.id, 'cork-irl');
    const poll: PollView = await openPoll(coordinator, assembly);
    known = {
      ...road,
      round: 'april-2019',
      spare: 'spare-round',
      waiting: waiting.id,
      assembly: assembly.id,
      rehearsal: rehearsal.id,
      item: assembly.items[1]?.id ?? '',
      poll: poll.id,
      seat,
    };
    people = {
      anyone: service.visitor(),
      stranger: await service.person('focal-point', 'bristol-gbr'),
      focalPoint: await service.person('focal-point', 'cork-irl'),
      mayor,
      observer: await service.person('observer'),
      reviewer: await service.person('reviewer'),
      teller: await service.person('teller'),
      administrator: await service.person('administrator'),
      coordinator,
    };
  });

  afterAll(() => service.stop());

  const filled = (text: string): string =>
    text.replace(/\{(\w+)\}/g, (place, name: string) => known[name] ?? place);

  /** Status and, where it was refused, code. */
  async function knock(
    who: Visitor,
    { request, body }: Endpoint,
  ): Promise<{ status: number; code: string | null }> {
    const [method = '', path = ''] = filled(request).split(' ');
    if (path.endsWith('/events')) {
      const ending = new AbortController();
      const response = await who.stream(path, ending.signal);
      const code = response.ok ? null : ((await response.json()) as { code: string }).code;
      ending.abort();
      return { status: response.status, code };
    }
    const sent = body === undefined ? {} : { body: JSON.parse(filled(JSON.stringify(body))) as unknown };
    const { status, headers, text } = await who.send(method, path, sent);
    const refused = headers.get('content-type')?.startsWith('application/problem+json');
    return { status, code: refused ? (JSON.parse(text) as { code: string }).code : null };
  }

  test('the table names every endpoint that there is', () => {
    const { paths } = JSON.parse(openApiText(service.app)) as {
      paths: Record<string, Record<string, unknown>>;
    };
    const shape = (path: string): string => path.replace(/\?.*/, '').replace(/\{\w+\}/g, '*');
    const described = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${shape(path.replace('/api', ''))}`),
    );
    const tested = endpoints.map(({ request }) =>
      shape(request).replace(
        /(?<=members\/)cork-irl|(?<=responses\/)cork-irl|(?<=answers\/)ranking|(?<=versions\/)1$/g,
        '*',
      ),
    );
    expect(tested.toSorted()).toEqual(described.toSorted());
  });

  test('a draft of a plan is there for those who read drafts, and for nobody else', async () => {
    for (const role of roles) {
      const listed = (await people[role].get<PlanView[]>('/plans')).some(({ id }) => id === draft);
      const { status } = await people[role].send('GET', `/plans/${draft}`);
      expect([role, listed, status]).toEqual([
        role,
        readers.includes(role),
        readers.includes(role) ? 200 : 404,
      ]);
    }
  });

  test.each(endpoints.map((endpoint) => [endpoint.request, endpoint] as const))('%s', async (_, endpoint) => {
    const others = roles.filter((role) => !endpoint.may.includes(role));
    for (const role of others) {
      const expected =
        role === 'anyone'
          ? [401, 'not-signed-in']
          : [403, expect.stringMatching(/^not-(allowed|seat-holder)$/)];
      const { status, code } = await knock(people[role], endpoint);
      expect([role, status, code]).toEqual([role, ...expected]);
    }
    for (const role of endpoint.may) {
      const { status, code } = await knock(people[role], endpoint);
      expect(turnedAway).not.toContain(code);
      expect([role, possible(endpoint).includes(status) ? 'answered' : `${status} ${code}`]).toEqual([
        role,
        'answered',
      ]);
    }
  });
});

/** What whoever may do it can be answered: reading works, a change works or meets a state that does not allow it. */
function possible({ request }: Endpoint): readonly number[] {
  if (request.endsWith('bundle.zip')) return [409];
  if (request === 'POST /first-run') return [403];
  if (request.startsWith('GET')) return [200];
  return [200, 201, 202, 204, 409, 422, 429];
}
