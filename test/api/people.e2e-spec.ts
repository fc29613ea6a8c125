import { randomUUID } from 'node:crypto';
import { withClient } from '#store';
import type { ColleaguesView } from '../../apps/api/src/members/colleagues.view.ts';
import type { CityContactView, ContactsView } from '../../apps/api/src/members/contacts.view.ts';
import type { PersonDetailView, PersonWithRolesView } from '../../apps/api/src/members/people.view.ts';
import type { SessionView } from '../../apps/api/src/members/sign-in.view.ts';
import type { WatchView } from '../../apps/api/src/survey/survey.view.ts';
import type { WeekView } from '../../apps/api/src/assembly/week.view.ts';
import { anAnswer, answer, importMembers, openRound, until } from './road-steps.ts';
import { ServiceUnderTest } from './service-under-test.ts';
import { Mailbox } from './mail-server.ts';
import { Visitor } from './visitor.ts';

const office = {
  email: 'learning@bucheon.example',
  phone: '+82 32 000',
  address: 'City Hall, Bucheon',
  note: null,
};
const bucheon = '/cities/bucheon-kor';

describe('people, their roles and contacts', () => {
  const mails = new Mailbox();
  let service: ServiceUnderTest;
  let coordinator: Visitor;
  let administrator: Visitor;
  let focalPoint: Visitor;
  let korea: Visitor;

  beforeAll(async () => {
    const smtpUrl = await mails.open();
    const config = {
      smtpUrl,
      mailsReadable: false,
      publicUrl: 'https://priorities.example',
      teamEmail: 'team@network.example',
    };
    service = await ServiceUnderTest.start({ workers: true, config });
    coordinator = await service.person('coordinator');
    await importMembers(coordinator);
    administrator = await service.person('administrator');
    focalPoint = await service.person('focal-point', 'bucheon-kor');
    korea = await nationalContact('KOR');
    await openRound(coordinator);
    await answer(focalPoint, 'april-2019', 'bucheon-kor', anAnswer(0));
  });

  afterAll(async () => {
    await service.stop();
    await mails.close();
  });

  async function nationalContact(country: string): Promise<Visitor> {
    const email = `commission@${country.toLowerCase()}.example`;
    await service.system.transaction((store) =>
      store.people.add(
        { email, label: `National Commission, ${country}`, language: 'en' },
        [{ role: 'national-contact', city: null, country }],
        new Date(),
      ),
    );
    return new Visitor(service.url, await service.cookieOf(email));
  }

  const mailTo = async (address: string): Promise<string> => {
    const arrived = await until(
      () => Promise.resolve(mails.to(address)),
      (all) => all.length > 0,
    );
    return arrived.at(-1)?.text ?? '';
  };

  const add = (body: object): Promise<PersonDetailView> =>
    coordinator.post('/people', { label: 'Somebody', language: 'en', city: null, ...body });

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
      const replies = await Promise.all([
        administrator.send('POST', `/people/${second.id}/roles/end`, {
          body: { grant: second.roles[0]?.id },
        }),
        other.send('POST', path, { body }),
      ]);
      expect(replies.map(({ status }) => status).sort()).toEqual([200, 409]);
      const left = (await coordinator.get<PersonWithRolesView[]>('/people')).filter(({ grants }) =>
        grants.some(({ role }) => role === 'administrator'),
      );
      expect(left).toHaveLength(1);
      // Whoever is left is an administrator for the tests that follow.
      administrator = left[0]?.id === own ? administrator : other;
    });
  });

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
      const contributor = new Visitor(service.url, await service.cookieOf('contributor@bucheon-kor.example'));
      const china = await nationalContact('CHN');
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
      const stranger = await service.system.transaction((store) =>
        store.people.behind('office@shared.example'),
      );
      await expect(
        asked(`INSERT INTO role_grant (id, person_id, role, city_id, granted_at)
               VALUES ('${randomUUID()}', '${stranger[0]?.id}', 'focal-point', 'goyang-kor', now())
               RETURNING 1 AS count`),
      ).rejects.toMatchObject({ code: '42501' });
    });

    test('replaces a focal point who is gone: both are told, and the record says who did it and why', async () => {
      const osan = '/cities/osan-kor';
      const old = await service.person('focal-point', 'osan-kor', 'es');
      const { people } = await korea.get<ColleaguesView>(`${osan}/people`);
      const body = {
        replaces: people[0]?.roles[0]?.id,
        email: 'new@osan.example',
        label: 'Focal point of Osan',
        language: 'en',
        note: 'Left the city administration in March.',
      };
      const { note: _, ...withoutNote } = body;
      expect(await korea.refused('POST', `${osan}/focal-point`, { body: withoutNote })).toMatchObject({
        code: 'body-invalid',
      });
      const china = new Visitor(service.url, await service.cookieOf('commission@chn.example'));
      expect(await china.refused('POST', `${osan}/focal-point`, { body })).toMatchObject({ status: 403 });
      const after = await korea.post<ColleaguesView>(`${osan}/focal-point`, body);
      expect(after.people.map(({ email }) => email)).toEqual(['new@osan.example']);

      const told = await mailTo('focal-point@osan-kor.example');
      expect(told).toContain('National Commission, KOR ha nombrado otro punto focal');
      expect(told).toContain('Left the city administration in March.');
      expect(told).toContain('team@network.example');
      expect(await mailTo('new@osan.example')).toContain('the focal point');
      expect(await old.refused('GET', `${osan}/people`)).toMatchObject({ status: 403 });

      const gone = (await coordinator.get<PersonWithRolesView[]>('/people')).find(
        ({ email }) => email === 'focal-point@osan-kor.example',
      );
      expect((await detail(gone?.id ?? '')).roles).toMatchObject([
        { endedBy: 'National Commission, KOR', note: 'Left the city administration in March.' },
      ]);
      // The same role does not end twice.
      expect(
        await korea.refused('POST', `${osan}/focal-point`, { body: { ...body, email: 'x@osan.example' } }),
      ).toMatchObject({ code: 'role-ended' });
    });

    test('sees who answers for the cities of the country, and whose contact has to be confirmed', async () => {
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

  test('the week says who waits for whom, to the team only', async () => {
    const week = await coordinator.get<WeekView>('/week');
    expect(week.phase).toMatchObject({ name: 'answering', round: 'april-2019', answered: 1 });
    const kinds = week.waiting.map(({ kind }) => kind);
    expect(kinds).toEqual(expect.arrayContaining(['not-answered', 'no-focal-point', 'stale-contact']));
    for (const who of [focalPoint, await service.person('observer')])
      expect(await who.refused('GET', '/week')).toMatchObject({ status: 403 });
  });
});
