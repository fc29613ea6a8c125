import { randomUUID } from 'node:crypto';
import { withClient } from '#store';
import type { ColleaguesView } from '../../apps/api/src/members/colleagues.view.ts';
import type { PersonDetailView, PersonWithRolesView } from '../../apps/api/src/members/people.view.ts';
import type { SessionView } from '../../apps/api/src/members/sign-in.view.ts';
import type { WatchView } from '../../apps/api/src/survey/survey.view.ts';
import type { ContactsView } from '../../apps/api/src/members/contacts.view.ts';
import { bucheon, nationalContact, office, PeopleWorld } from './people-world.ts';
import type { ServiceUnderTest } from './service-under-test.ts';
import { Visitor } from './visitor.ts';

describe('the people of a city and of a country', () => {
  let world: PeopleWorld;
  let service: ServiceUnderTest;
  let coordinator: Visitor;
  let focalPoint: Visitor;
  let korea: Visitor;

  beforeAll(async () => {
    world = await PeopleWorld.start();
    ({ service, coordinator, focalPoint, korea } = world);
  });

  afterAll(() => world.stop());

  const mailTo = (address: string): Promise<string> => world.mailTo(address);
  const detail = (id: string): Promise<PersonDetailView> => coordinator.get(`/people/${id}`);

  describe('a focal point', () => {
    test('invites a colleague, who is told by mail who, for which city and role, without a token', async () => {
      const body = {
        email: 'ana@bucheon.example',
        label: 'Contributor of Bucheon',
        role: 'contributor',
        language: 'fr',
      };
      const { people } = await focalPoint.post<ColleaguesView>(`${bucheon}/people`, body);
      expect(people.map(({ label, signedIn }) => [label, signedIn])).toEqual([
        ['A focal-point', true],
        ['Contributor of Bucheon', false],
      ]);
      const text = await mailTo('ana@bucheon.example');
      expect(text).toContain('A focal-point vous invite à agir pour Bucheon');
      expect(text).toContain('contributeur');
      expect(text).toContain('https://priorities.example/sign-in\n');
      expect(text).not.toContain('token');
      const cookie = await service.cookieOf('ana@bucheon.example');
      const { grants } = await new Visitor(service.url, cookie).get<SessionView>('/session');
      expect(grants).toMatchObject([{ role: 'contributor', city: 'bucheon-kor' }]);
      const again = await focalPoint.refused('POST', `${bucheon}/people`, { body });
      expect(again).toMatchObject({ code: 'role-held' });
      const both = await focalPoint.post<ColleaguesView>(`${bucheon}/people`, { ...body, role: 'signatory' });
      const ana = both.people.find(({ email }) => email === 'ana@bucheon.example');
      expect(ana?.roles.map(({ role }) => role).sort()).toEqual(['contributor', 'signatory']);
      expect(ana?.signedIn).toBe(true);
    });

    test('never learns whether an address is known elsewhere: whoever is invited is new here', async () => {
      await service.addPerson([{ role: 'focal-point', city: 'cork-irl' }]);
      const { people } = await focalPoint.post<ColleaguesView>(`${bucheon}/people`, {
        email: 'focal-point@cork-irl.example',
        label: 'Signatory of Bucheon',
        role: 'signatory',
        language: 'en',
      });
      const invited = people.find(({ email }) => email === 'focal-point@cork-irl.example');
      expect(invited).toMatchObject({ label: 'Signatory of Bucheon', signedIn: false });
      const behind = await service.system.transaction((store) =>
        store.people.behind('focal-point@cork-irl.example'),
      );
      expect(behind).toHaveLength(2);
    });

    test('invites nobody for another city, and neither does a contributor for the own', async () => {
      const body = { email: 'x@cork.example', label: 'Contributor', role: 'contributor', language: 'en' };
      const contributor = await service.person('contributor', 'bucheon-kor');
      for (const [who, path] of [
        [focalPoint, '/cities/cork-irl/people'],
        [contributor, `${bucheon}/people`],
        [korea, `${bucheon}/people`],
      ] as const) {
        expect(await who.refused('POST', path, { body })).toMatchObject({ status: 403 });
      }
      expect(await contributor.refused('GET', `${bucheon}/people`)).toMatchObject({ status: 403 });
      expect(await focalPoint.refused('GET', '/cities/cork-irl/people')).toMatchObject({ status: 403 });
    });

    test('ends a colleague’s role, but not the last focal point’s', async () => {
      const { people } = await focalPoint.get<ColleaguesView>(`${bucheon}/people`);
      const grantOf = (email: string, role: string): string =>
        people.find((one) => one.email === email)?.roles.find((one) => one.role === role)?.id ?? '';
      const own = grantOf('focal-point@bucheon-kor.example', 'focal-point');
      expect(
        await focalPoint.refused('POST', `${bucheon}/people/end`, { body: { grant: own } }),
      ).toMatchObject({ code: 'last-focal-point' });
      const after = await focalPoint.post<ColleaguesView>(`${bucheon}/people/end`, {
        grant: grantOf('ana@bucheon.example', 'signatory'),
      });
      const ana = after.people.find(({ email }) => email === 'ana@bucheon.example');
      expect(ana?.roles.map(({ role }) => role)).toEqual(['contributor']);
      // A role of another city is not there.
      const cork = await service.system.transaction((store) => store.grants.ofCities(['cork-irl']));
      expect(
        await focalPoint.refused('POST', `${bucheon}/people/end`, { body: { grant: cork[0]?.id } }),
      ).toMatchObject({ code: 'role-unknown' });
    });

    test('may invite twenty in a day and no more, also all at once', async () => {
      const goyang = await service.person('focal-point', 'goyang-kor');
      const invite = (index: number) =>
        goyang.send('POST', '/cities/goyang-kor/people', {
          body: {
            email: `colleague-${index}@goyang.example`,
            label: `Contributor ${index}`,
            role: 'contributor',
            language: 'en',
          },
        });
      const replies = await Promise.all(Array.from({ length: 22 }, (_, index) => invite(index)));
      expect(replies.filter(({ status }) => status === 201)).toHaveLength(20);
      expect(replies.filter(({ status }) => status === 429)).toHaveLength(2);
      service.clock.set(new Date('2019-04-09T10:00:00Z'));
      expect((await invite(30)).status).toBe(201);
    });
  });

  describe('a national contact', () => {
    test('sees which cities of the country have answered, and when; never what', async () => {
      const watch = await korea.get<WatchView>('/rounds/april-2019/watch?country=KOR');
      expect(watch).toMatchObject({ country: 'KOR', answered: 1, phase: 'open' });
      expect(watch.cities.length).toBeGreaterThan(3);
      expect(watch.cities.find(({ city }) => city === 'bucheon-kor')).toMatchObject({ state: 'submitted' });
      expect(watch.cities.find(({ city }) => city === 'goyang-kor')).toMatchObject({ state: 'silent' });
      expect(JSON.stringify(watch)).not.toMatch(/ranked|offers|importance/);
      for (const path of [
        '/rounds/april-2019/watch?country=CHN',
        '/rounds/april-2019/responses/bucheon-kor',
        '/rounds/april-2019/monitor',
        '/contacts',
        '/contacts?country=CHN',
        '/cities/beijing-chn/people',
        '/cities/beijing-chn/contact',
        '/people',
        '/week',
      ]) {
        expect([path, (await korea.refused('GET', path)).status]).toEqual([path, 403]);
      }
    });

    test('reads states below the service, and neither answers, submissions nor statements', async () => {
      const { person, grants } = await service.system.transaction(async (store) => {
        const [contact] = await store.people.nationalContacts('KOR');
        const id = contact?.id ?? '';
        return { person: id, grants: await store.people.actingGrants(id) };
      });
      const settings = {
        actor: 'person',
        person,
        roles: '',
        cities: '',
        watched: grants.map(({ city }) => city).join(','),
        led: '',
        inviting: '',
      };
      const asked = (sql: string): Promise<number> =>
        withClient(service.database.appUrl, async (client) => {
          await client.query('BEGIN');
          for (const [name, value] of Object.entries(settings))
            await client.query('SELECT set_config($1, $2, true)', [`gnlc.${name}`, value]);
          const { rows } = await client.query<{ count: number }>(sql);
          return rows[0]?.count ?? -1;
        });
      const count = (table: string): Promise<number> => asked(`SELECT count(*)::int AS count FROM ${table}`);
      expect(await count('response')).toBe(1);
      expect(await asked(`SELECT count(*)::int AS count FROM response WHERE city_id NOT LIKE '%-kor'`)).toBe(
        0,
      );
      for (const table of ['answer_revision', 'submission', 'submission_statement', 'reopening', 'profile'])
        expect([table, await count(table)]).toEqual([table, 0]);
      // What it may not read it may not change either.
      expect(
        await asked(
          `WITH changed AS (UPDATE response SET state = 'draft' RETURNING 1) SELECT count(*)::int AS count FROM changed`,
        ),
      ).toBe(0);
      await expect(
        asked(`INSERT INTO answer_revision (response_id, question_id, revision, saved_at)
               SELECT id, 'ranking', 99, now() FROM response RETURNING 1 AS count`),
      ).rejects.toMatchObject({ code: '42501' });
      // Nor does it see people outside of the own country, or take a stranger in.
      expect(
        await asked(`SELECT count(*)::int AS count FROM role_grant WHERE city_id NOT LIKE '%-kor'`),
      ).toBe(0);
      const stranger = await world.add({
        email: 'office@cork.example',
        role: 'contributor',
        city: 'cork-irl',
      });
      await expect(
        asked(`INSERT INTO role_grant (id, person_id, role, city_id, granted_at)
               VALUES ('${randomUUID()}', '${stranger.id}', 'focal-point', 'goyang-kor', now())
               RETURNING 1 AS count`),
      ).rejects.toMatchObject({ code: '42501' });
    });

    test('replaces a focal point who is gone: both are told, and the record says who did it and why', async () => {
      const osan = '/cities/osan-kor';
      const oldEmail = await service.addPerson(
        [
          { role: 'focal-point', city: 'osan-kor' },
          { role: 'signatory', city: 'osan-kor' },
          { role: 'representative', city: 'osan-kor' },
        ],
        'es',
      );
      const old = new Visitor(service.url, await service.cookieOf(oldEmail), 'es');
      const { people } = await korea.get<ColleaguesView>(`${osan}/people`);
      const body = {
        replaces: people[0]?.roles.find(({ role }) => role === 'focal-point')?.id,
        email: 'new@osan.example',
        label: 'Focal point of Osan',
        language: 'en',
        note: 'Left the city administration in March.',
      };
      const { note: _, ...withoutNote } = body;
      expect(await korea.refused('POST', `${osan}/focal-point`, { body: withoutNote })).toMatchObject({
        code: 'body-invalid',
      });
      const china = await nationalContact(service, 'CHN');
      expect(await china.refused('POST', `${osan}/focal-point`, { body })).toMatchObject({ status: 403 });
      const after = await korea.post<ColleaguesView>(`${osan}/focal-point`, body);
      // Whoever is gone writes and signs nothing any more; a seat is not a national contact's to take.
      expect(after.people.map(({ email, roles }) => [email, roles.map(({ role }) => role)]).sort()).toEqual([
        [oldEmail, ['representative']],
        ['new@osan.example', ['focal-point']],
      ]);
      expect(
        await old.refused('POST', '/rounds/april-2019/responses/osan-kor/submit', {
          body: { statement: { name: 'Ana Example', title: 'Head', date: '2019-04-08' } },
        }),
      ).toMatchObject({ status: 403 });

      const told = await mailTo('focal-point@osan-kor.example');
      expect(told).toContain('National Commission, KOR ha nombrado otro punto focal');
      expect(told).toContain('Left the city administration in March.');
      expect(told).toContain('team@network.example');
      expect(await mailTo('new@osan.example')).toContain('the focal point');
      expect(await old.refused('GET', `${osan}/people`)).toMatchObject({ status: 403 });

      const gone = (await coordinator.get<PersonWithRolesView[]>('/people')).find(
        ({ email }) => email === 'focal-point@osan-kor.example',
      );
      const ended = (await detail(gone?.id ?? '')).roles.filter(({ endedAt }) => endedAt !== null);
      expect(ended.map(({ role }) => role).sort()).toEqual(['focal-point', 'signatory']);
      for (const role of ended)
        expect(role).toMatchObject({
          endedBy: 'National Commission, KOR',
          note: 'Left the city administration in March.',
        });
      // The same role does not end twice.
      expect(
        await korea.refused('POST', `${osan}/focal-point`, { body: { ...body, email: 'x@osan.example' } }),
      ).toMatchObject({ code: 'role-ended' });
    });

    test('sees who answers for the cities of the country, and whose contact has to be confirmed', async () => {
      await focalPoint.put(`${bucheon}/contact`, office);
      const { countryName, cities } = await korea.get<ContactsView>('/contacts?country=KOR');
      expect(countryName).toMatch(/Korea/);
      expect(cities.every(({ country }) => country === 'KOR')).toBe(true);
      expect(cities.find(({ city }) => city === 'bucheon-kor')).toMatchObject({
        stale: false,
        focalPoints: [{ email: 'focal-point@bucheon-kor.example', signedIn: true }],
      });
      const everywhere = await coordinator.get<ContactsView>('/contacts');
      expect(new Set(everywhere.cities.map(({ country }) => country)).size).toBeGreaterThan(20);
    });
  });
});
