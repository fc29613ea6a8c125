import { withClient } from '#store';
import type { PersonDetailView, PersonWithRolesView } from '../../apps/api/src/members/people.view.ts';
import type { SessionView } from '../../apps/api/src/members/sign-in.view.ts';
import type { WeekView } from '../../apps/api/src/assembly/week.view.ts';
import type { CityContactView } from '../../apps/api/src/members/contacts.view.ts';
import { bucheon, nationalContact, office, PeopleWorld } from './people-world.ts';
import type { ServiceUnderTest } from './service-under-test.ts';
import { Visitor } from './visitor.ts';

describe('people, their roles and contacts', () => {
  let world: PeopleWorld;
  let service: ServiceUnderTest;
  let coordinator: Visitor;
  let administrator: Visitor;
  let focalPoint: Visitor;
  let korea: Visitor;

  beforeAll(async () => {
    world = await PeopleWorld.start();
    ({ service, coordinator, administrator, focalPoint, korea } = world);
  });

  afterAll(() => world.stop());

  const add: PeopleWorld['add'] = (body) => world.add(body);
  const detail = (id: string): Promise<PersonDetailView> => coordinator.get(`/people/${id}`);

  describe('the team', () => {
    test('is asked back when an address is known, and can say that another person shares the mailbox', async () => {
      const body = {
        email: 'Office@shared.example',
        label: 'Contributor of Cork',
        role: 'contributor',
        city: 'cork-irl',
        language: 'fr',
      };
      const first = await add(body);
      const refused = await coordinator.refused('POST', '/people', {
        body: { ...body, role: 'signatory', label: 'Signatory of Cork' },
      });
      expect(refused).toMatchObject({
        code: 'address-known',
        people: [{ id: first.id, label: 'Contributor of Cork' }],
      });
      const second = await add({ ...body, role: 'signatory', label: 'Signatory of Cork', another: true });
      expect(second.id).not.toBe(first.id);
      const behind = (await coordinator.get<PersonWithRolesView[]>('/people')).filter(
        ({ email }) => email === 'office@shared.example',
      );
      expect(behind.map(({ label }) => label).sort()).toEqual(['Contributor of Cork', 'Signatory of Cork']);
    });

    test('gives a role for a country, and the session names it', async () => {
      const { id } = await add({ email: 'unesco@irl.example', role: 'national-contact', country: 'IRL' });
      expect((await detail(id)).roles).toMatchObject([
        { role: 'national-contact', country: 'IRL', countryName: 'Ireland', givenBy: 'A coordinator' },
      ]);
      const cookie = await service.cookieOf('unesco@irl.example');
      const { grants } = await new Visitor(service.url, cookie).get<SessionView>('/session');
      expect(grants).toEqual([
        { role: 'national-contact', city: null, cityName: null, country: 'IRL', countryName: 'Ireland' },
      ]);
      const contacts = await service.system.transaction((store) => store.people.nationalContacts('IRL'));
      expect(contacts.map(({ email }) => email)).toEqual(['unesco@irl.example']);
    });

    test.each([
      ['a city role without a city', { role: 'signatory', city: null }, 'role-needs-city'],
      [
        'a national contact without a country',
        { role: 'national-contact', city: null },
        'role-needs-country',
      ],
      [
        'a network role for a country',
        { role: 'observer', city: null, country: 'KOR' },
        'role-takes-no-country',
      ],
      [
        'a country without members',
        { role: 'national-contact', city: null, country: 'ZZZ' },
        'country-unknown',
      ],
      [
        'an address of a page as a label',
        { role: 'observer', city: null, label: 'See www.evil.example' },
        'body-invalid',
      ],
      [
        'a label of which mails make a link',
        { role: 'observer', city: null, label: 'Go to evil.com' },
        'body-invalid',
      ],
      [
        'a label that nobody sees',
        { role: 'observer', city: null, label: '\u202E\u200B\u202E' },
        'body-invalid',
      ],
      [
        'a label that reads backwards',
        { role: 'observer', city: null, label: 'Mayor \u202Egnp.x' },
        'body-invalid',
      ],
    ])('is refused %s', async (_, body, code) => {
      const contact = { email: 'x@y.example', label: 'Somebody', language: 'en' };
      expect(await coordinator.refused('POST', '/people', { body: { ...contact, ...body } })).toMatchObject({
        code,
      });
    });

    test('ends a role, which stays in the history with who ended it and why, and gives it again', async () => {
      const { id, roles } = await add({
        email: 'history@cork.example',
        role: 'representative',
        city: 'cork-irl',
      });
      const body = { grant: roles[0]?.id, note: 'No longer mayor.' };
      await coordinator.post(`/people/${id}/roles/end`, body);
      expect(await coordinator.refused('POST', `/people/${id}/roles/end`, { body })).toMatchObject({
        code: 'role-ended',
      });
      await coordinator.post(`/people/${id}/roles`, { role: 'representative', city: 'cork-irl' });
      const { roles: history } = await detail(id);
      expect(history).toHaveLength(2);
      expect(history.find(({ endedAt }) => endedAt !== null)).toMatchObject({
        note: 'No longer mayor.',
        endedBy: 'A coordinator',
      });
    });

    test('corrects a contact: the record says who, when and which field, and never what stood there', async () => {
      const { id } = await add({ email: 'secret-old@cork.example', role: 'contributor', city: 'cork-irl' });
      const reply = await coordinator.send('PATCH', `/people/${id}`, {
        body: { email: 'new@cork.example', language: 'es', note: 'Typing mistake.' },
      });
      expect(JSON.parse(reply.text)).toMatchObject({
        email: 'new@cork.example',
        language: 'es',
        changes: [
          { field: 'email', by: 'A coordinator', note: 'Typing mistake.' },
          { field: 'language', by: 'A coordinator', note: 'Typing mistake.' },
        ],
      });
      const left = await withClient(service.database.ownerUrl, async (client) => {
        const { rows } = await client.query<{ name: string }>(
          `SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace`,
        );
        const found: string[] = [];
        for (const { name } of rows) {
          const { rowCount } = await client.query(
            `SELECT FROM ${name} AS each WHERE each::text LIKE '%secret-old%'`,
          );
          if (rowCount) found.push(name);
        }
        return found;
      });
      expect(left).toEqual([]);
    });

    test('a coordinator makes no administrator, and moves no administrator’s mailbox', async () => {
      const people = await coordinator.get<PersonWithRolesView[]>('/people');
      const known = people.find(({ email }) => email === 'administrator@network.example');
      const attempts = [
        [
          'POST',
          '/people',
          { email: 'a@b.example', label: 'Me', role: 'administrator', city: null, language: 'en' },
        ],
        ['POST', `/people/${known?.id}/roles`, { role: 'administrator', city: null }],
        ['PATCH', `/people/${known?.id}`, { email: 'mine@evil.example' }],
        ['POST', `/people/${known?.id}/roles/end`, { grant: (await detail(known?.id ?? '')).roles[0]?.id }],
      ] as const;
      for (const [method, path, body] of attempts) {
        expect(await coordinator.refused(method, path, { body })).toMatchObject({
          status: 403,
          code: 'administrators-only',
        });
      }
    });

    test('the last administrator stays, and nobody ends the own administrator role', async () => {
      const people = await administrator.get<PersonWithRolesView[]>('/people');
      const own = people.find(({ email }) => email === 'administrator@network.example')?.id ?? '';
      const { roles } = await detail(own);
      const path = `/people/${own}/roles/end`;
      const body = { grant: roles[0]?.id };
      expect(await administrator.refused('POST', path, { body })).toMatchObject({
        code: 'own-administrator',
      });
      // Two who end each other's role at the same moment: one must stay.
      const secondEmail = 'second@admins.example';
      const second = await administrator.post<PersonDetailView>('/people', {
        email: secondEmail,
        label: 'Second administrator',
        role: 'administrator',
        city: null,
        language: 'en',
      });
      const other = new Visitor(service.url, await service.cookieOf(secondEmail));
      // Both have their connections, so that they do meet.
      await Promise.all([administrator.get('/people'), other.get('/people')]);
      const replies = await Promise.all([
        administrator.send('POST', `/people/${second.id}/roles/end`, {
          body: { grant: second.roles[0]?.id },
        }),
        other.send('POST', path, { body }),
      ]);
      // Whoever is later is refused: as the last one, or, having lost the role before asking, as nobody.
      expect([
        [200, 403],
        [200, 409],
      ]).toContainEqual(replies.map(({ status }) => status).sort());
      const left = (await coordinator.get<PersonWithRolesView[]>('/people')).filter(({ grants }) =>
        grants.some(({ role }) => role === 'administrator'),
      );
      expect(left).toHaveLength(1);
      // Whoever is left is an administrator for the tests that follow.
      administrator = left[0]?.id === own ? administrator : other;
    });
  });

  describe('a contact of a city', () => {
    test('is written and confirmed by its people, its national contact and the team; the history names no old value', async () => {
      const path = `${bucheon}/contact`;
      expect(await focalPoint.get(path)).toMatchObject({ contact: null, stale: true, changes: [] });
      expect(await focalPoint.refused('POST', `${path}/confirm`)).toMatchObject({ code: 'contact-none' });
      await focalPoint.put(path, office);
      const saved = await korea.put<CityContactView>(path, {
        ...office,
        phone: '+82 32 999',
        reason: 'They moved.',
      });
      expect(saved.stale).toBe(false);
      expect(saved.changes.map(({ field, by, note }) => [field, by, note])).toContainEqual([
        'phone',
        'National Commission, KOR',
        'They moved.',
      ]);
      expect(JSON.stringify(saved.changes)).not.toContain('+82 32 000');
      expect(await coordinator.post(`${path}/bounced`)).toMatchObject({ stale: true });
      expect(await focalPoint.post(`${path}/confirm`)).toMatchObject({ stale: false });
      service.clock.set(new Date('2020-04-10T09:00:00Z'));
      expect(await focalPoint.get(path)).toMatchObject({ stale: true });
      service.clock.set(new Date('2019-04-10T09:00:00Z'));
    });

    test('is nobody else’s', async () => {
      const contributor = await service.person('contributor', 'bucheon-kor');
      const china = await nationalContact(service, 'CHN');
      const reviewer = await service.person('reviewer');
      for (const who of [contributor, china, reviewer]) {
        expect(await who.refused('GET', `${bucheon}/contact`)).toMatchObject({ status: 403 });
        expect(await who.refused('PUT', `${bucheon}/contact`, { body: office })).toMatchObject({
          status: 403,
        });
      }
      expect(await service.visitor().refused('GET', `${bucheon}/contact`)).toMatchObject({ status: 401 });
    });
  });

  test('the week says who waits for whom, to the team only', async () => {
    const week = await coordinator.get<WeekView>('/week');
    expect(week.phase).toMatchObject({ name: 'answering', round: 'april-2019', answered: 1 });
    const kinds = week.waiting.map(({ kind }) => kind);
    expect(kinds).toEqual(expect.arrayContaining(['not-answered', 'no-focal-point', 'stale-contact']));
    for (const who of [focalPoint, await service.person('observer')])
      expect(await who.refused('GET', '/week')).toMatchObject({ status: 403 });
  });
});
