import type { ColleaguesView } from '../../apps/api/src/members/colleagues.view.ts';
import type { ContactsView } from '../../apps/api/src/members/contacts.view.ts';
import type { KnownMembersView } from '../../apps/api/src/members/roll-edits.view.ts';
import { nationalContact } from './people-world.ts';
import { importMembers } from './road-steps.ts';
import { freezeRoll, publishRoll } from './roll-steps.ts';
import { ServiceUnderTest } from './service-under-test.ts';
import type { Visitor } from './visitor.ts';

describe('a city that left the roll', () => {
  let service: ServiceUnderTest;
  let coordinator: Visitor;
  let gunpo: Visitor;
  let korea: Visitor;

  beforeAll(async () => {
    service = await ServiceUnderTest.start();
    service.clock.set(new Date('2019-09-30T09:00:00Z'));
    coordinator = await service.person('coordinator');
    await importMembers(coordinator);
    gunpo = await service.person('focal-point', 'gunpo-kor');
    korea = await nationalContact(service, 'KOR');
    const { version } = await coordinator.get<{ version: string }>('/members/gunpo-kor');
    await coordinator.post('/members/gunpo-kor/status', {
      version,
      status: 'withdrawn',
      from: '2019-09-01',
      source: 'Letter of the city',
      reason: 'Left the network',
    });
  });

  afterAll(() => service.stop());

  test('keeps its people, and nobody is invited for it any more', async () => {
    const contact = { email: 'new@gunpo.example', label: 'New in Gunpo', language: 'en' };
    const people = await gunpo.get<ColleaguesView>('/cities/gunpo-kor/people');
    expect(people.people.map(({ email }) => email)).toEqual(['focal-point@gunpo-kor.example']);
    for (const [who, path, body] of [
      [gunpo, 'people', { ...contact, role: 'contributor' }],
      [korea, 'focal-point', { ...contact, replaces: null, note: 'Nobody answered.' }],
    ] as const)
      expect(await who.refused('POST', `/cities/gunpo-kor/${path}`, { body })).toMatchObject({
        status: 409,
        code: 'city-gone',
      });
    expect(await gunpo.get('/cities/gunpo-kor/people')).toEqual(people);
  });

  test('is found by the team where people act for it, and not on the list of its country', async () => {
    const known = await coordinator.get<KnownMembersView>('/members/known');
    const goneOf = (city: string) => known.members.find(({ id }) => id === city)?.gone;
    expect([goneOf('bucheon-kor'), goneOf('gunpo-kor')]).toEqual([false, true]);
    const { cities } = await coordinator.get<ContactsView>('/contacts');
    expect(cities.filter(({ gone }) => gone)).toMatchObject([
      { city: 'gunpo-kor', name: 'Gunpo', focalPoints: [{ email: 'focal-point@gunpo-kor.example' }] },
    ]);
    const own = await korea.get<ContactsView>('/contacts?country=KOR');
    expect(own.cities.some(({ city }) => city === 'gunpo-kor')).toBe(false);
  });

  test('can object that it is not on the roll', async () => {
    const { id } = await freezeRoll(coordinator);
    await publishRoll(coordinator, id, '2019-10-14');
    const objection = {
      kind: 'missing',
      city: 'gunpo-kor',
      about: null,
      name: 'Gunpo',
      text: 'We never asked to leave the network.',
    };
    expect(await gunpo.post(`/rolls/${id}/objections`, objection)).toMatchObject({ state: 'open' });
  });
});
