import { randomUUID } from 'node:crypto';
import type { ColleaguesView } from '../../apps/api/src/members/colleagues.view.ts';
import { bucheon, PeopleWorld } from './people-world.ts';
import { until } from './road-steps.ts';

let world: PeopleWorld;

beforeAll(async () => {
  world = await PeopleWorld.start();
});
afterAll(() => world.stop());

test('an invitation is sent again to who has not come yet, three times a day, by whoever answers for the city', async () => {
  const { service, coordinator, focalPoint, korea } = world;
  const email = 'late@bucheon.example';
  const { people } = await focalPoint.post<ColleaguesView>(`${bucheon}/people`, {
    email,
    label: 'Contributor who is late',
    role: 'contributor',
    language: 'es',
  });
  const late = people.find((one) => one.email === email)?.id ?? '';
  const again = `${bucheon}/people/${late}/invitation`;
  const key = { 'idempotency-key': randomUUID() };
  for (const who of [focalPoint, focalPoint])
    expect((await who.send('POST', again, { headers: key })).status).toBe(204);
  for (const who of [coordinator, korea]) expect((await who.send('POST', again)).status).toBe(204);
  const arrived = await until(
    () => Promise.resolve(world.mails.to(email)),
    (all) => all.length === 4,
  );
  expect(new Set(arrived.map(({ subject }) => subject)).size).toBe(1);
  const refusal = await focalPoint.refused('POST', again);
  expect(refusal).toMatchObject({ status: 429, code: 'invited-often' });

  const elsewhere = await service.person('focal-point', 'cork-irl');
  expect((await elsewhere.refused('POST', again)).status).toBe(403);
  const ofOther = `/cities/cork-irl/people/${late}/invitation`;
  expect(await elsewhere.refused('POST', ofOther)).toMatchObject({ code: 'person-unknown' });
  await service.cookieOf(email);
  expect(await coordinator.refused('POST', again)).toMatchObject({ code: 'signed-in-already' });
});
