import type { DelegationsView, OwnDelegationView } from '../../apps/api/src/assembly/delegations.view.ts';
import { credentialsWorld, registerCork, sendLetter } from './credentials-world.ts';
import type { CredentialsWorld } from './credentials-world.ts';

/** How a session is called, and how cities say who comes. */
describe('a session and its delegations', () => {
  let world: CredentialsWorld;
  let service: CredentialsWorld['service'];
  let desk: CredentialsWorld['desk'];
  let teller: CredentialsWorld['teller'];
  let focalPoint: CredentialsWorld['focalPoint'];
  let assembly: CredentialsWorld['assembly'];
  let delegation: CredentialsWorld['delegation'];
  let events: CredentialsWorld['events'];

  beforeAll(async () => {
    world = await credentialsWorld();
    ({ service, desk, teller, focalPoint, assembly, delegation, events } = world);
  });

  afterAll(() => service.stop());

  test('a session is held on a published roll, by rules that are its first item', async () => {
    expect(assembly).toMatchObject({ seats: 108, access: 'open', governing: 'en', chair: 'medellin-col' });
    expect(assembly.items[0]).toMatchObject({ number: 1, kind: 'rules', state: 'waiting' });
    expect(assembly.items[0]?.summary.en).toContain('contested for 120 seconds');
    expect(assembly.items.map(({ number }) => number)).toEqual(assembly.items.map((_, index) => index + 1));
    const [opened, ...others] = await events();
    expect(opened).toMatchObject({ type: 'assembly-opened', access: 'open', rules: assembly.rules });
    expect(others).toContainEqual({ type: 'chair-seated', chair: 'medellin-col' });
  });

  test.each([
    ['without a roll', {}, 422, 'roll-needed'],
    ['on a roll that nobody has published', { roll: 'unpublished' }, 409, 'session-roll-not-published'],
    ['by rules that nothing can reach', { rules: 'strict' }, 422, 'rules-invalid'],
    ['with a chair from elsewhere', { roll: 'published', chair: 'atlantis' }, 422, 'chair-not-on-roll'],
  ])('a session %s is refused', async (_, terms: Record<string, string>, status, code) => {
    const frozen = await desk.get<{ id: string; on: string }[]>('/rolls');
    if (!frozen.some(({ on }) => on === '2019-09-01')) await desk.post('/rolls', { on: '2019-09-01' });
    const rolls = await desk.get<{ id: string; on: string }[]>('/rolls');
    const id = (on: string) => rolls.find((roll) => roll.on === on)?.id;
    const roll = terms['roll'] === 'unpublished' ? id('2019-09-01') : terms['roll'] && id('2019-10-01');
    const rule = { base: 'yes-no', numerator: 1, denominator: 1, strict: true };
    const rules = terms['rules'] && { ...assembly.rules, majority: rule };
    const body = { title: 'Another', roll, rules, chair: terms['chair'] };
    const refused = await desk.refused('POST', `/plans/${assembly.plan}/assembly`, { body });
    expect(refused).toMatchObject({ status, code });
  });

  test('a city registers three at most, sends its letter, and reads no other city’s', async () => {
    await registerCork(world);
    const fourth = { body: { name: 'Dan Example', function: 'expert' } };
    expect(await focalPoint.refused('POST', `${delegation('cork-irl')}/delegates`, fourth)).toMatchObject({
      status: 409,
      code: 'delegation-full',
    });
    const own = await focalPoint.get<OwnDelegationView>(delegation('cork-irl'));
    expect(own.delegates.map(({ name, observer }) => `${name} ${observer}`)).toEqual([
      'Ana Example false',
      'Ben Example false',
      'Cleo Example false',
      'Eve Example true',
    ]);
    expect(own.mandate?.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(JSON.stringify(own)).not.toContain('salt');
    expect(await focalPoint.refused('GET', delegation('tunis-tun'))).toMatchObject({ status: 403 });
    const letter = await teller.send('GET', `${delegation('cork-irl')}/mandate`);
    expect([letter.status, letter.headers.get('content-disposition')]).toEqual([
      200,
      expect.stringContaining('letter.pdf'),
    ]);
    expect(await sendLetter(focalPoint, delegation('cork-irl'), 'not a letter')).toMatchObject({
      status: 422,
      body: { code: 'file-type' },
    });
  });

  test('the team sees who comes and which cities lack a delegation', async () => {
    await desk.post(`/assemblies/${assembly.id}/observers`, { name: 'Fay Example', organisation: 'A bank' });
    const all = await desk.get<DelegationsView>(`/assemblies/${assembly.id}/delegations`);
    expect(all.cities).toHaveLength(108);
    expect(all.cities.filter(({ delegates }) => delegates.length > 0).map(({ city }) => city)).toEqual([
      'cork-irl',
    ]);
    expect(all.observers).toMatchObject([{ name: 'Fay Example', organisation: 'A bank', observer: true }]);
  });
});
