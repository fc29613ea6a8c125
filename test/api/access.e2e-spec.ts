import type { PlanView } from '../../apps/api/src/plan/plan.view.ts';
import { accessOf } from '../../apps/api/src/http/access.ts';
import { endpointsOf } from '../../apps/api/src/http/endpoints.ts';
import type { Endpoint } from '../../apps/api/src/http/endpoints.ts';
import { deviceActions, permissions } from '#members';
import { knockers, letsIn } from './access/knockers.ts';
import type { Knocker } from './access/knockers.ts';
import { probes } from './access/probes.ts';
import type { Probe } from './access/probes.ts';
import { world } from './access/world.ts';
import { openApiText } from '../../apps/api/src/http/openapi-document.ts';
import { ServiceUnderTest } from './service-under-test.ts';
import type { Visitor } from './visitor.ts';

/** Codes with which somebody is told that it is not theirs to do. */
const turnedAway = ['not-signed-in', 'not-allowed', 'not-seat-holder'];

describe('who may do what', () => {
  let service: ServiceUnderTest;
  let everyone: readonly Knocker[];
  let known: Readonly<Record<string, string>>;
  let endpoints: ReadonlyMap<string, Endpoint>;

  beforeAll(async () => {
    service = await ServiceUnderTest.start();
    known = await world(service, await service.person('coordinator'));
    everyone = await knockers(service, known['assembly'] ?? '');
    endpoints = new Map(endpointsOf(service.app).map((one) => [`${one.method} ${one.path}`, one]));
  });

  afterAll(() => service.stop());

  const filled = (text: string): string =>
    text.replace(/\{(\w+)\}/g, (place, name: string) => known[name] ?? place);

  /** Status and, where it was refused, code. */
  async function knock(
    who: Visitor,
    { method, path }: Endpoint,
    { at = {}, query, body }: Probe,
  ): Promise<{ readonly status: number; readonly code: string | null }> {
    const placed = filled(path.replace(/\{(\w+)\}/g, (place, name: string) => at[name] ?? place));
    const asked = query === undefined ? placed : `${placed}?${filled(query)}`;
    if (path.endsWith('/events')) {
      const ending = new AbortController();
      const response = await who.stream(asked, ending.signal);
      const code = response.ok ? null : ((await response.json()) as { code: string }).code;
      ending.abort();
      return { status: response.status, code };
    }
    const sent = body === undefined ? {} : { body: JSON.parse(filled(JSON.stringify(body))) as unknown };
    const { status, headers, text } = await who.send(method, asked, sent);
    const refused = headers.get('content-type')?.startsWith('application/problem+json');
    return { status, code: refused ? (JSON.parse(text) as { code: string }).code : null };
  }

  test('every endpoint has a probe: one line in test/api/access/probes.ts', () => {
    expect([...endpoints.keys()].filter((name) => !(name in probes))).toEqual([]);
    expect(Object.keys(probes).filter((name) => !endpoints.has(name))).toEqual([]);
  });

  test('every endpoint says who may, and the description of the API has no other', () => {
    expect([...endpoints.values()].filter(({ allowed }) => allowed === null)).toEqual([]);
    const { paths } = JSON.parse(openApiText(service.app)) as { paths: Record<string, object> };
    const described = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path.replace('/api', '')}`),
    );
    expect(described.filter((name) => !endpoints.has(name))).toEqual([]);
  });

  test('everyone who knocks is needed, and everyone who is needed knocks', () => {
    const callers = new Set(everyone.map(({ caller }) => caller));
    const held = new Set(Object.values(permissions).flat());
    expect([...held].filter((role) => !callers.has(role))).toEqual([]);
    expect(everyone.length).toBeGreaterThanOrEqual(19);
  });

  test('a draft of a plan is there for those who read drafts, and for nobody else', async () => {
    for (const { name, caller, visitor } of everyone) {
      const reads =
        accessOf({ who: 'permitted', action: 'plan.read-draft', cityParam: null }, caller) === 'yes';
      const listed = (await visitor.get<PlanView[]>('/plans')).some(({ id }) => id === known['draft']);
      const { status } = await visitor.send('GET', `/plans/${known['draft']}`);
      expect([name, listed, status]).toEqual([name, reads, reads ? 200 : 404]);
    }
  });

  test.each(Object.entries(probes))('%s', async (name, probe) => {
    const endpoint = endpoints.get(name);
    if (!endpoint) throw new Error(`no controller has ${name}`);
    for (const knocker of everyone.filter((one) => !letsIn(endpoint, one))) {
      const refusal =
        knocker.caller === 'public' || (knocker.caller === 'device' && !namesSeat(endpoint))
          ? [401, 'not-signed-in']
          : [403, expect.stringMatching(/^not-(allowed|seat-holder)$/)];
      const { status, code } = await knock(knocker.visitor, endpoint, probe);
      expect([knocker.name, status, code]).toEqual([knocker.name, ...refusal]);
    }
    for (const knocker of everyone.filter((one) => letsIn(endpoint, one))) {
      const { status, code } = await knock(knocker.visitor, endpoint, probe);
      const answered =
        (probe.answers ?? possible(endpoint)).includes(status) && !turnedAway.includes(code ?? '');
      expect([knocker.name, answered ? 'answered' : `${status} ${code}`]).toEqual([knocker.name, 'answered']);
    }
  });
});

/** A device is known only where the body names the seat that it is asked about; elsewhere it is nobody. */
const namesSeat = ({ allowed }: Endpoint): boolean =>
  allowed?.who === 'signed-in' && allowed.asks !== null && deviceActions.includes(allowed.asks);

/** What whoever may do it can be answered: reading works, a change works or meets a state that does not allow it. */
const possible = ({ method }: Endpoint): readonly number[] =>
  method === 'GET' ? [200] : [200, 201, 202, 204, 409, 422, 429];
